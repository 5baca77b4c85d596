import type { Id } from '../../src/core/records/id.ts';
import type { Words } from '../../src/core/words.ts';
import { askBackground, isAnswer } from '../../src/messages/send.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { type Kept, type KeptList, keep, loadKept } from '../../src/platform/kept.ts';
import { openViewerTab } from '../../src/platform/pages.ts';
import { askPanelFor } from '../../src/platform/panel.ts';
import { loadSettings, pause, type Settings } from '../../src/platform/settings.ts';
import { viewableIn } from '../../src/viewer/address.ts';
import type { FrontTab } from '../sidepanel/tabs.ts';

const { local } = browser.storage;

/** Opens the viewer for a file of the reader's. */
export const openFile = () => void openViewerTab().then(() => window.close());

/** What the popup does with the tab in front and with what is stored; `fail` is given the sentence to show. */
export function actionsOn(tab: FrontTab | null, words: Words, fail: (sentence: string) => void) {
  const href = tab?.href ? viewableIn(tab.href) : null;
  const attempt = (change: Promise<unknown>) =>
    change.catch((error: unknown) =>
      fail(words('options_not_saved', error instanceof Error ? error.message : String(error))),
    );
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
    /** Works on a host, or leaves it alone; gives the settings as they are then. */
    setOn: async (host: string, isOn: boolean): Promise<Settings> => {
      await attempt(pause(local, host, !isOn));
      return loadSettings(local);
    },
    pauseEverywhere: async (isPaused: boolean): Promise<Settings> => {
      await attempt(pause(local, null, isPaused));
      return loadSettings(local);
    },
    /** Puts a thing at the top of a list of what is kept at hand, or takes it out; gives the lists as they are then. */
    keep: async (list: KeptList, id: Id, isKept: boolean): Promise<Kept> => {
      await attempt(keep(local, list, id, isKept));
      return loadKept(local);
    },
  };
}
