import type { Id } from '../../src/core/records/id.ts';
import type { Words } from '../../src/core/words.ts';
import { browser } from '../../src/platform/extension.ts';
import { type Kept, type KeptList, keep, loadKept } from '../../src/platform/kept.ts';
import { loadSettings, pause, type Settings } from '../../src/platform/settings.ts';

const { local } = browser.storage;

/** What the popup changes in what is stored; `fail` is given the sentence to show. */
export function storedBy(words: Words, fail: (sentence: string) => void) {
  const attempt = (change: Promise<unknown>) =>
    change.catch((error: unknown) =>
      fail(words('options_not_saved', error instanceof Error ? error.message : String(error))),
    );
  return {
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
