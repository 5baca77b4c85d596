import type { Id } from './id.ts';

const PARTS = /\d+|\D+/g;

/** Order of ids: by code unit, but numbers by their value, so that `WG.10` follows `WG.2` and resolution 10/1 follows 9/3. */
export function compareIds(a: Id, b: Id): number {
  const as = a.match(PARTS) ?? [];
  const bs = b.match(PARTS) ?? [];
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const x = as[i] as string;
    const y = bs[i] as string;
    const byNumber = Number(x) - Number(y);
    if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
    if (x !== y) return x < y ? -1 : 1;
  }
  return as.length - bs.length;
}
