import type { TextPiece } from './piece.ts';

/** Whether a piece goes up the sheet or down it: the first column of its matrix is the direction of its baseline. */
const slopeOf = ({ transform }: TextPiece): number => {
  const up = transform[1] ?? 0;
  return Math.abs(up) > Math.abs(transform[0] ?? 0) ? Math.sign(up) : 0;
};

/**
 * The pieces of a page whose lines go up or down the sheet, as wide tables are set, with places as if it had been turned
 * to be read; null where most lines go across, as on nearly every page.
 */
export const turnUpright = (items: readonly TextPiece[]): TextPiece[] | null => {
  let slope = 0;
  for (const item of items) slope += slopeOf(item);
  if (Math.abs(slope) <= items.length / 2) return null;
  const up = Math.sign(slope);
  return items.map((item) => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
    return { ...item, transform: [up * b, -up * a, up * d, -up * c, up * y, -up * x] };
  });
};
