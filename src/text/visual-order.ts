import { base, left, type TextPiece } from './piece.ts';
import { LATIN, RIGHT_TO_LEFT, SEEN, signsOf, WESTERN } from './signs.ts';

/**
 * Lines from right to left that were written into the PDF as they look: from the left, often one glyph an item. They are
 * put back into the order in which they are read.
 */

/** A piece of a page in reading order. */
export interface Piece {
  readonly item: TextPiece;
  /** The signs of its string. */
  readonly signs: number;
  /** Index, among the items that have a character, of the item that it is a part of; and where in its string it begins. */
  readonly span: number;
  readonly from: number;
  /** No space before it: it touches what is read before it, though it may stand elsewhere. */
  readonly glued?: true;
}

/** The signs inside numbers and symbols, which are read from left to right even there. */
const JOINER = /^[/.,:‐–-]+$/;
/** A sign that stands to the left of a number or symbol because it ends a sentence or a line: `.4/4`, `/CTOC/COP`. */
const LEADING = /^[./,:-]+(?=[\dA-Za-z])/;
const SLASH = /^\/[A-Z\d]/;
/** So much of a page's text is written from right to left where its paragraphs are. */
const MOST = 0.4;
/** Wider gaps, in parts of the letters' height, are those between columns. */
const COLUMN = 2;
/** Narrower ones are none. */
const TOUCHING = 0.15;

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** Whether an item goes on to the right of another, on its line and in its column. */
const goesOn = (before: TextPiece, after: TextPiece): boolean => {
  const size = Math.max(before.height, after.height);
  const gap = left(after) - left(before) - before.width;
  return Math.abs(base(before) - base(after)) < 0.5 * size && gap > -0.5 * size && gap < COLUMN * size;
};

const isRightToLeft = ({ signs }: Piece): boolean => (signs & RIGHT_TO_LEFT) !== 0;
const isSeen = ({ signs }: Piece): boolean => (signs & SEEN) !== 0;

const piecesOf = (items: readonly TextPiece[]): Piece[] => {
  let span = -1;
  return items.map((item) => ({ item, signs: signsOf(item.str), span: item.str === '' ? span : ++span, from: 0 }));
};

/** Pieces in reading order: lines that were written as they look are turned round, all others are as they came. */
export const turnLines = (items: readonly TextPiece[]): Piece[] => {
  const pieces = piecesOf(items);
  /** Whether the paragraphs of the page go from right to left. */
  const within = pieces.filter(isRightToLeft).length > MOST * pieces.filter(isSeen).length;
  const turned: Piece[] = [];
  let line: Piece[] = [];
  const close = () => {
    const isTurned = line.filter(isRightToLeft).length > 1;
    // nothing else on its line tells that it goes from right to left
    const isCut = !isTurned && within && SLASH.test((line[0]?.item.str ?? '') + (line[1]?.item.str ?? ''));
    turned.push(...(isTurned || isCut ? turn(line) : line));
    line = [];
  };
  for (const piece of pieces) {
    const before = line.at(-1)?.item;
    if (before !== undefined && (before.hasEOL || !goesOn(before, piece.item))) close();
    line.push(piece);
  }
  close();
  return turned;
};

/** From the right, but for runs of Western letters and digits. */
const turn = (line: readonly Piece[]): Piece[] => {
  const ended = line.some(({ item }) => item.hasEOL);
  const isWestern = (piece: Piece | undefined): boolean =>
    piece !== undefined && (piece.signs & (WESTERN | RIGHT_TO_LEFT)) === WESTERN;
  const isBesideLatin = (at: number, step: 1 | -1): boolean => {
    let next = at + step;
    while (line[next]?.signs === 0) next += step;
    return ((line[next]?.signs ?? 0) & LATIN) !== 0;
  };
  const inRun = line.map((piece, at) => {
    if (isWestern(piece)) return true;
    if (!isSeen(piece)) return isBesideLatin(at, -1) && isBesideLatin(at, 1);
    return !isRightToLeft(piece) && JOINER.test(piece.item.str) && isWestern(line[at - 1]) && isWestern(line[at + 1]);
  });
  const read: Piece[] = [];
  for (let at = line.length - 1; at >= 0; at--) {
    let first = at;
    while (inRun[at] && inRun[first - 1]) first--;
    const [begin, ...rest] = inRun[at] ? withSignBehind(line.slice(first, at + 1)) : [mirrored(line[at] as Piece)];
    if (begin !== undefined) read.push(touches(line[at], line[at + 1]) ? { ...begin, glued: true } : begin, ...rest);
    at = first;
  }
  return read.map((piece, at) => {
    const hasEOL = ended && at === read.length - 1;
    return piece.item.hasEOL === hasEOL ? piece : { ...piece, item: { ...piece.item, hasEOL } };
  });
};

const touches = (before: Piece | undefined, after: Piece | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  left(after.item) - left(before.item) - before.item.width < TOUCHING * before.item.height;

/** A run whose first sign ends the sentence, with this sign at its end. */
const withSignBehind = (run: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = run;
  const sign = first && LEADING.exec(first.item.str)?.[0].length;
  if (!first || !sign) return run;
  const { item } = first;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const width = (item.width * sign) / item.str.length;
  const number = {
    ...item,
    str: item.str.slice(sign),
    transform: [a, b, c, d, x + width, y],
    width: item.width - width,
  };
  const behind: Piece = { ...first, item: { ...item, str: item.str.slice(0, sign), width }, glued: true };
  return [{ ...first, item: number, from: sign }, ...rest, behind];
};

const mirrored = (piece: Piece): Piece => {
  const other = MIRRORED[piece.item.str];
  return other === undefined ? piece : { ...piece, item: { ...piece.item, str: other } };
};
