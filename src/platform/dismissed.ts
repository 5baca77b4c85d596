import { hashOf } from './hash.ts';
import { keep, read } from './kept.ts';
import type { SettingsArea } from './settings.ts';

/**
 * Findings that the reader has dismissed, stored as hashes of the document's name and the finding's key: what was read and
 * what is in it cannot be told from them. The list is bounded; the oldest are forgotten.
 */

/** Those of the keys that were dismissed in the document of this name. A broken storage remembers nothing. */
export async function dismissedOf(area: SettingsArea, name: string, keys: readonly string[]): Promise<string[]> {
  const stored = new Set(await read(area, 'dismissed').catch(() => []));
  const hashes = await Promise.all(keys.map((key) => hashOf(name, key)));
  return keys.filter((_, index) => stored.has(hashes[index] as string));
}

/** Remembers a dismissal, or takes it back; rejects when the browser cannot store it. */
export async function dismiss(area: SettingsArea, name: string, key: string, isDismissed: boolean): Promise<void> {
  await keep(area, 'dismissed', await hashOf(name, key), isDismissed);
}
