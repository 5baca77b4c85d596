import { base, size, type TextPiece } from './piece.ts';
import { signsOf } from './signs.ts';

/** What has to be known of a whole page before its first item is joined. */
export interface Survey {
  /** The signs of each item, and all of them together. */
  readonly signs: Uint8Array;
  readonly all: number;
  /** The usual distance between two lines, 0 where there is only one. */
  readonly leading: number;
  /** The size in which most of the page is set: footnotes are smaller. */
  readonly usualSize: number;
}

export const surveyOf = (items: readonly TextPiece[]): Survey => {
  const signs = new Uint8Array(items.length);
  const letters = new Map<number, number>();
  const steps: number[] = [];
  let all = 0;
  let last = Number.NaN;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as TextPiece;
    const sign = signsOf(item.str);
    signs[index] = sign;
    all |= sign;
    letters.set(item.height, (letters.get(item.height) ?? 0) + item.str.length);
    if (sign === 0) continue;
    const step = last - base(item);
    if (step > 0.6 * size(item) && step < 4 * size(item)) steps.push(step);
    last = base(item);
  }
  let usualSize = 0;
  for (const [height, count] of letters) if (height > 0 && count > (letters.get(usualSize) ?? 0)) usualSize = height;
  return { signs, all, leading: Float64Array.from(steps).sort()[steps.length >> 1] ?? 0, usualSize };
};
