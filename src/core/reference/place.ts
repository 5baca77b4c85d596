import { spacesAfter } from './signs.ts';

export interface Placed {
  readonly start: number;
}

/** Index of the first item at or after a place, in a list ordered by place; its length when there is none. */
export function firstFrom(items: readonly Placed[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Placed).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first item at or after a place. */
export const nextAt = <T extends Placed>(items: readonly T[], at: number): T | undefined => items[firstFrom(items, at)];

/** The last item that starts before a place. Items do not overlap: it has ended where another thing begins. */
export const lastBefore = <T extends Placed>(items: readonly T[], at: number): T | undefined =>
  items[firstFrom(items, at) - 1];

/** The items that start from one place on and before another. */
export const within = <T extends Placed>(items: readonly T[], from: number, to: number): readonly T[] =>
  items.slice(firstFrom(items, from), firstFrom(items, to));

/** Whether nothing but spaces, and a possessive `’s` before them, stands between two places. */
export function isBeside(text: string, end: number, next: number): boolean {
  const sign = text.charCodeAt(end);
  const possessive = (sign === 39 || sign === 0x2019) && text.charCodeAt(end + 1) === 115;
  const from = possessive ? end + 2 : end;
  return spacesAfter(text, from) === next;
}
