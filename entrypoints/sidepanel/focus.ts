import type { Id } from '../../src/core/records/id.ts';
import { inBackground } from '../../src/platform/errors.ts';
import { forgetPanelFocus, onPanelFocus } from '../../src/platform/panel.ts';
import { frontTab } from './tabs.ts';

/** Gives each id whose chain is asked for here: by the address (`?focus=`), before the panel opened, and later. */
export function onFocus(take: (id: Id) => void): void {
  const asked = new URLSearchParams(location.search).get('focus');
  if (asked) take(asked.slice(0, 200));
  const listening = onPanelFocus(async ({ tabId, focus }) => {
    // Every window has a panel of its own.
    if ((await frontTab())?.id !== tabId) return;
    take(focus);
    inBackground('panel focus', forgetPanelFocus());
  });
  inBackground('panel focus', listening);
}
