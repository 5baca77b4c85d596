import type { Id } from '../../src/core/records/id.ts';
import type { Words } from '../../src/core/words.ts';
import { askBackground, isAnswer } from '../../src/messages/send.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { openViewerTab } from '../../src/platform/pages.ts';
import { askPanelFor } from '../../src/platform/panel.ts';
import { viewableIn } from '../../src/viewer/address.ts';
import { askTab } from '../sidepanel/ask.ts';
import type { FrontTab } from '../sidepanel/tabs.ts';

/** Opens the viewer for a file of the reader's. */
export const openFile = () => void openViewerTab().then(() => window.close());

/** What the popup does with the tab in front; `fail` is given the sentence to show. */
export function actionsOn(tab: FrontTab | null, words: Words, fail: (sentence: string) => void) {
  const href = tab?.href ? viewableIn(tab.href) : null;
  return {
    /** Nothing is awaited before: the browser opens the panel only in the turn of the click. */
    openPanel: (focus?: Id) => {
      const opening = tab === null ? Promise.resolve(false) : openPanel(tab.id);
      const telling = tab && focus ? askPanelFor({ tabId: tab.id, focus }) : Promise.resolve();
      Promise.all([opening, telling]).then(([opened]) => (opened ? window.close() : fail(words('popup_no_panel'))));
    },
    openViewer:
      href === null
        ? null
        : async () => {
            const ask = askBackground((message) => browser.runtime.sendMessage(message));
            const reply = await ask('open-viewer', { href });
            if (isAnswer(reply) && reply.opened) window.close();
            else fail(words('popup_no_viewer'));
          },
    /** Shows the marks of the page in the tab, or takes them away for now. */
    mark: async (shown: boolean): Promise<void> => {
      if (tab !== null) await askTab(tab.id)('mark', { shown });
    },
  };
}
