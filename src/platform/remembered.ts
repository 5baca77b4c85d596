import { CHOICES } from './choices.ts';
import type { SettingsArea } from './settings.ts';

/** What is remembered of how somebody has worked, by the names under which it is stored; see kept.ts, choices.ts, dismissed.ts. */
const REMEMBERED = ['recent', CHOICES, 'dismissed'] as const;
export type Remembered = (typeof REMEMBERED)[number];

/** Those of which there is something to forget. A broken storage remembers nothing. */
export async function remembered(area: SettingsArea): Promise<readonly Remembered[]> {
  const all = await Promise.all(REMEMBERED.map((name) => area.get(name).catch((): Record<string, unknown> => ({}))));
  const isFull = (list: unknown) => Array.isArray(list) && list.length > 0;
  return REMEMBERED.filter((name, index) => isFull(all[index]?.[name]));
}

/** Forgets all of one; rejects when the browser cannot store it. */
export const forget = (area: SettingsArea, name: Remembered): Promise<void> => area.set({ [name]: [] });
