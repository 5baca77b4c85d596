import { contentApi } from '../platform/content-api.ts';
import type { Annotate } from './annotate.ts';
import type { CreateDesk } from './desk.ts';

/**
 * Scripts of the package that come when they are needed: `lens` reads and marks a page, once its text may hold a reference;
 * `card` draws cards, once there is one. Most pages have none. Imported by a content script they run in that script's
 * world, not in the page's, and no content policy of the page holds them up; there the two meet under a key.
 */
interface LateScripts {
  readonly lens: Annotate;
  readonly card: CreateDesk;
}

/**
 * In Firefox a content script can import by no address that is fixed, and the linter of addons.mozilla.org warns of all
 * others: there the manifest has both run before the one that wants them, and this is not in the build.
 */
const FETCH = import.meta.env.FIREFOX
  ? null
  : {
      lens: () => import(/* @vite-ignore */ contentApi().runtime.getURL('lens.js')),
      card: () => import(/* @vite-ignore */ contentApi().runtime.getURL('card.js')),
    };

const keyOf = (name: keyof LateScripts) => Symbol.for(`mandate-lens ${name}`);

/** Called by a late script when it runs. */
export function handOver<Name extends keyof LateScripts>(name: Name, made: LateScripts[Name]): void {
  (globalThis as Record<symbol, unknown>)[keyOf(name)] = made;
}

const handedOver = <Name extends keyof LateScripts>(name: Name): LateScripts[Name] | undefined =>
  (globalThis as Record<symbol, unknown>)[keyOf(name)] as LateScripts[Name] | undefined;

/**
 * What a late script makes; asked for again it costs nothing, also after the extension was updated or removed. Rejects when
 * that happened before the first time.
 */
export async function loadLate<Name extends keyof LateScripts>(name: Name): Promise<LateScripts[Name]> {
  if (handedOver(name) === undefined) await FETCH?.[name]();
  const made = handedOver(name);
  if (made === undefined) throw new Error(`The script ${name}.js ran somewhere else.`);
  return made;
}
