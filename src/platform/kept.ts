import type { Id } from '../core/records/id.ts';
import type { SettingsArea } from './settings.ts';

/**
 * What the reader keeps at hand, as ids of records, the latest first: `pinned` by a pin on its card, `recent` by having
 * opened it in the search. Stored beside the settings under these two names, and nowhere else than in this browser.
 */
export interface Kept {
  readonly pinned: readonly Id[];
  readonly recent: readonly Id[];
}

/** How many ids a list keeps; who pins more has a use for the panel's export. `dismissed`: see dismissed.ts. */
const MOST = { pinned: 100, recent: 12, dismissed: 1000 } as const;

type List = keyof typeof MOST;
export type KeptList = Exclude<List, 'dismissed'>;

/** Rejects when the storage is broken. */
export async function read(area: SettingsArea, list: List): Promise<readonly Id[]> {
  const stored = (await area.get(list))[list];
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** A broken storage keeps nothing. */
export async function loadKept(area: SettingsArea): Promise<Kept> {
  try {
    const [pinned, recent] = await Promise.all([read(area, 'pinned'), read(area, 'recent')]);
    return { pinned, recent };
  } catch {
    return { pinned: [], recent: [] };
  }
}

/** Puts an id at the top of a list, or takes it out; rejects when the browser cannot store it. */
export async function keep(area: SettingsArea, list: List, id: Id, isKept: boolean): Promise<readonly Id[]> {
  const others = (await read(area, list)).filter((other) => other !== id);
  const changed = isKept ? [id, ...others].slice(0, MOST[list]) : others;
  await area.set({ [list]: changed });
  return changed;
}
