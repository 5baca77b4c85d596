import { browser } from '../../src/platform/extension.ts';

/** What the popup does as a window: Esc closes it, and one of the toolbar has the width that its page asks for. */
export function behaveAsPopup(): void {
  // A tab or a window of its own may be narrower.
  document.body.classList.toggle('of-toolbar', browser.extension.getViews({ type: 'popup' }).includes(window));
  addEventListener('keydown', (event) => {
    // After everyone else had the key: an open card takes it to go back.
    if (event.key === 'Escape' && !event.isComposing) setTimeout(() => event.defaultPrevented || window.close());
  });
}
