import type { TextPiece } from './page-text.ts';

/** What of Arabic PDFs does not come as it is read: numbers in pieces, and letters that were turned round. */

const NUMBER_PIECE = /^[\d/.-]+$/;
const DIGIT = /\d/;
/** How near pieces of one number are, against their size. */
const NEAR = 0.3;

/** Whether a piece of a number stands directly to the left of the piece before it, on the same line. */
const isLeftOf = (after: TextPiece, before: TextPiece): boolean => {
  const [, , , , x = 0, y = 0] = after.transform;
  const [, , , , beforeX = 0, beforeY = 0] = before.transform;
  const near = NEAR * after.height;
  return Math.abs(y - beforeY) < near && Math.abs(x + after.width - beforeX) < near;
};

/**
 * Indexes of a page's items in the order in which they are read. Lines from right to left may bring `70/1` as the items
 * `1`, `/` and `70`, each to the left of the one before; numbers are read from left to right even there.
 */
export const readingOrder = (items: readonly TextPiece[]): number[] => {
  const order: number[] = [];
  let run: number[] = [];
  const textOf = (index: number): string => items[index]?.str ?? '';
  const close = () => {
    // a full stop behind the number is none of it
    const end = run.findLastIndex((index) => DIGIT.test(textOf(index))) + 1;
    order.push(...run.slice(0, end).reverse(), ...run.slice(end));
    run = [];
  };
  items.forEach((item, index) => {
    const before = items[run.at(-1) ?? -1];
    if (before !== undefined && !(NUMBER_PIECE.test(item.str) && isLeftOf(item, before))) close();
    if (run.length > 0 || (NUMBER_PIECE.test(item.str) && DIGIT.test(item.str))) run.push(index);
    else order.push(index);
  });
  close();
  return order;
};

/** Alef, another alef and lam; at the start of a word lam, alef and lam. Neither is how a word is spelled. */
const AFTER_ALEF = /\u0627([\u0622\u0623\u0625\u0627])\u0644/g;
const AFTER_LAM = /(?<![\u0621-\u064A])([\u0648\u0641]?\u0644)([\u0622\u0623\u0625\u0627])\u0644/g;

/**
 * The ligature lam-alef the right way round where its letters were written into the PDF as they look, alef first: only
 * where no word can be spelled so. As long as what was given.
 */
export const mendLamAlef = (text: string): string =>
  text.replace(AFTER_ALEF, '\u0627\u0644$1').replace(AFTER_LAM, '$1\u0644$2');
