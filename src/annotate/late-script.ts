import { contentApi } from '../platform/content-api.ts';
import type { Annotate } from './annotate.ts';

/**
 * `lens.js`, which comes from the package when the text of a page may hold a reference; most pages have none. Imported by a
 * content script it runs in that script's world, not in the page's, and no content policy of the page holds it up; there
 * the two meet under a key.
 */
const KEY = Symbol.for('mandate-lens lens');

/**
 * In Firefox a content script can import by no address that is fixed, and the linter of addons.mozilla.org warns of all
 * others: there the manifest has it run before the one that wants it, and this is not in the build.
 */
const FETCH = import.meta.env.FIREFOX ? null : () => import(/* @vite-ignore */ contentApi().runtime.getURL('lens.js'));

/** Called by the late script when it runs. */
export function handOver(annotate: Annotate): void {
  (globalThis as Record<symbol, unknown>)[KEY] = annotate;
}

const handedOver = (): Annotate | undefined => (globalThis as Record<symbol, unknown>)[KEY] as Annotate | undefined;

/**
 * What the late script makes; asked for again it costs nothing, also after the extension was updated or removed. Rejects
 * when that happened before the first time.
 */
export async function loadAnnotate(): Promise<Annotate> {
  if (handedOver() === undefined) await FETCH?.();
  const made = handedOver();
  if (made === undefined) throw new Error('The script lens.js ran somewhere else.');
  return made;
}
