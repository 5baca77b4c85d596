import type { Id } from '../../src/core/records/id.ts';
import type { Words } from '../../src/core/words.ts';
import { askBackground, isAnswer } from '../../src/messages/send.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { openViewerTab } from '../../src/platform/pages.ts';
import { askPanelFor } from '../../src/platform/panel.ts';
import { changeSettings, loadSettings } from '../../src/platform/settings.ts';
import { viewableIn } from '../../src/viewer/address.ts';
import type { FrontTab } from '../sidepanel/tabs.ts';

/** Opens the viewer for a file of the reader's. */
export const openFile = () => void openViewerTab().then(() => window.close());

/** What the popup's buttons do with the tab in front; `fail` is given the sentence to show. */
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
            const reply = await askBackground((message) => browser.runtime.sendMessage(message))('open-viewer', {
              href,
            });
            if (isAnswer(reply) && reply.opened) window.close();
            else fail(words('popup_no_viewer'));
          },
    /** Pauses the host, or resumes it; gives the hosts that are paused now. */
    pause: async (host: string): Promise<readonly string[]> => {
      const { paused } = await loadSettings(browser.storage.local);
      const change = paused.includes(host) ? paused.filter((other) => other !== host) : [...paused, host];
      try {
        return (await changeSettings(browser.storage.local, { paused: change })).paused;
      } catch (error) {
        fail(words('options_not_saved', error instanceof Error ? error.message : String(error)));
        return paused;
      }
    },
  };
}
