import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language.ts';

/** What the user chose. Every field has a default, and one that was stored wrongly falls back to it alone. */
const settings = z.object({
  /** The interface's language; `auto` follows the browser. */
  language: z.catch(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** Milliseconds that the pointer rests before a card opens: long enough not to open by accident. */
  delay: z.catch(z.number().check(z.int(), z.minimum(0), z.maximum(1000)), 300),
  /** Which references are marked in a text: all, the first to each thing, or none until the reader asks. */
  marks: z.catch(z.enum(['all', 'first', 'demand']), 'all'),
  /** Whether references that only point back (`that decision`, `ibid.`) are marked as well. */
  backward: z.catch(z.boolean(), true),
  /** Hosts on which the extension does nothing. */
  paused: z.catch(z.array(z.string().check(z.maxLength(253))), []),
  /** Whether it does nothing on any host, nor in the viewer. */
  pausedEverywhere: z.catch(z.boolean(), false),
  /** Whether our viewer takes the place of the UN's frame. */
  viewer: z.catch(z.boolean(), true),
  /** Hosts on which the UN's own frame stays all the same. */
  viewerOff: z.catch(z.array(z.string().check(z.maxLength(253))), []),
});

export type Settings = z.infer<typeof settings>;

/** Settings from whatever was stored. */
export const readSettings = (stored: unknown): Settings =>
  settings.parse(typeof stored === 'object' && stored !== null ? stored : {});

/** Where settings are kept: `storage.local` of the browser, or an object in a test. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** A broken storage answers with the defaults: nothing of ours may depend on it. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  try {
    return readSettings((await area.get(KEY))[KEY]);
  } catch {
    return readSettings({});
  }
}

/** Changes some settings and returns all of them; rejects when the browser cannot store them. */
export async function changeSettings(area: SettingsArea, change: Partial<Settings>): Promise<Settings> {
  const changed = readSettings({ ...(await loadSettings(area)), ...change });
  await area.set({ [KEY]: changed });
  return changed;
}

/** Whether we are wanted on a host. */
export const isOn = ({ paused, pausedEverywhere }: Settings, host: string): boolean =>
  !pausedEverywhere && !paused.includes(host);

/** Pauses a host, or all where it is null, or goes on there; gives all settings, and rejects as `changeSettings` does. */
export async function pause(area: SettingsArea, host: string | null, isPaused: boolean): Promise<Settings> {
  if (host === null) return changeSettings(area, { pausedEverywhere: isPaused });
  const others = (await loadSettings(area)).paused.filter((other) => other !== host);
  return changeSettings(area, { paused: isPaused ? [...others, host] : others });
}
