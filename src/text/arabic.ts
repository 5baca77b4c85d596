import type { TextPiece } from './piece.ts';
import { SHAPE, signsOf } from './signs.ts';
import type { Piece } from './visual-order.ts';

/** What of Arabic PDFs does not come as it is read: numbers in pieces, letters that were turned round, shapes of letters. */

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
 * The pieces of a page in the order in which they are read. Lines from right to left may bring `70/1` as the items `1`,
 * `/` and `70`, each to the left of the one before; numbers are read from left to right even there.
 */
export const readingOrder = (pieces: readonly Piece[]): Piece[] => {
  const order: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    // a full stop behind the number is none of it
    const end = run.findLastIndex(({ item }) => DIGIT.test(item.str)) + 1;
    order.push(...run.slice(0, end).reverse(), ...run.slice(end));
    run = [];
  };
  for (const piece of pieces) {
    const { item } = piece;
    const isPart = NUMBER_PIECE.test(item.str);
    const before = run.at(-1)?.item;
    if (before !== undefined && !(isPart && isLeftOf(item, before))) close();
    if (run.length > 0 || (isPart && DIGIT.test(item.str))) run.push(piece);
    else order.push(piece);
  }
  close();
  return order;
};

/** Alef, another alef and lam; at the start of a word lam, alef and lam. Neither is how a word is spelled. */
const AFTER_ALEF = /\u0627([\u0622\u0623\u0625\u0627])\u0644/g;
const AFTER_LAM = /(?<![\u0621-\u064A])([\u0648\u0641]?\u0644)([\u0622\u0623\u0625\u0627])\u0644/g;
/** Letters of what is looked for there. */
const SHORTEST_MENDED = 3;

/**
 * The ligature lam-alef the right way round where its letters were written into the PDF as they look, alef first: only
 * where no word can be spelled so. As long as what was given.
 */
const mendLamAlef = (text: string): string =>
  text.length < SHORTEST_MENDED ? text : text.replace(AFTER_ALEF, '\u0627\u0644$1').replace(AFTER_LAM, '$1\u0644$2');

/** A part of a string as it is spelled: what stands for `[from, from + size)` of the string. */
interface Spelled {
  readonly text: string;
  readonly from: number;
  readonly size: number;
}

const STROKE = '\u0640';
const spellings = new Map<string, string>([[STROKE, '']]);

/** The letters that a shape stands for; none for the stroke that only lengthens a word. */
const lettersOf = (shape: string): string => {
  const known = spellings.get(shape) ?? shape.normalize('NFKC');
  spellings.set(shape, known);
  return known;
};

/** A string cut at shapes of letters, ligatures and radicals, each written out. */
export const spell = (given: string): Spelled[] => {
  const str = mendLamAlef(given);
  const spelled: Spelled[] = [];
  let from = 0;
  for (let at = 0; at < str.length; at++) {
    const shape = str.charAt(at);
    if (!(signsOf(shape) & SHAPE)) continue;
    if (at > from) spelled.push({ text: str.slice(from, at), from, size: at - from });
    const letters = lettersOf(shape);
    if (letters !== '') spelled.push({ text: letters, from: at, size: 1 });
    from = at + 1;
  }
  if (from < str.length) spelled.push({ text: str.slice(from), from, size: str.length - from });
  return spelled;
};
