import { contentApi } from '../platform/content-api.ts';
import type { CreateHost } from './host.tsx';

/**
 * The card is a script of its own, so that a page without references, and every page until it is idle, goes without it.
 * Imported by a content script it runs in that script's world, not in the page's; there the two meet under this key.
 */
const KEY = Symbol.for('mandate-lens card');

type Meeting = { [KEY]?: CreateHost };

/** Called by the card's script when it runs. */
export function handOver(createHost: CreateHost): void {
  (globalThis as Meeting)[KEY] = createHost;
}

/** The card's code; asked for again it costs nothing. Rejects when the extension was updated or removed before. */
export async function loadHost(): Promise<CreateHost> {
  await import(/* @vite-ignore */ contentApi().runtime.getURL('card.js'));
  const createHost = (globalThis as Meeting)[KEY];
  if (createHost === undefined) throw new Error('The script of the card ran somewhere else.');
  return createHost;
}
