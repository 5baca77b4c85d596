import type { TextPiece } from './page-text.ts';

/**
 * Lines from right to left that were written into the PDF as they look: from the left, often one glyph an item. They are
 * put back into the order in which they are read.
 */

/** A piece of a page in reading order. */
export interface Piece {
  readonly item: TextPiece;
  /** Index of the item that it is, or is a part of, and where in that item's string it begins. */
  readonly index: number;
  readonly from: number;
  /** No space before it: it touches what is read before it, though it may stand elsewhere. */
  readonly glued?: true;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LATIN = /[A-Za-z]/;
/** What is read from left to right even there: letters and digits of the West, and the signs inside numbers and symbols. */
const WESTERN = /[A-Za-z\d]/;
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

const left = ({ transform }: TextPiece): number => transform[4] ?? 0;
const base = ({ transform }: TextPiece): number => transform[5] ?? 0;

/** Whether an item goes on to the right of another, on its line and in its column. */
const goesOn = (before: TextPiece, after: TextPiece): boolean => {
  const size = Math.max(before.height, after.height);
  const gap = left(after) - left(before) - before.width;
  return Math.abs(base(before) - base(after)) < 0.5 * size && gap > -0.5 * size && gap < COLUMN * size;
};

/** Whether the paragraphs of a page go from right to left. */
const isRightToLeft = (items: readonly TextPiece[]): boolean => {
  const seen = items.filter(({ str }) => str.trim() !== '');
  return seen.filter(({ str }) => RIGHT_TO_LEFT.test(str)).length > MOST * seen.length;
};

/** Whether anything on the page is written from right to left; most pages need no more than this. */
export const hasRightToLeft = (items: readonly TextPiece[]): boolean =>
  items.some(({ str }) => RIGHT_TO_LEFT.test(str));

/** Pieces in reading order: lines that were written as they look are turned round, all others are as they came. */
export const turnLines = (items: readonly TextPiece[]): Piece[] => {
  const turned: Piece[] = [];
  const within = isRightToLeft(items);
  let line: Piece[] = [];
  const close = () => {
    const isTurned = line.filter(({ item }) => RIGHT_TO_LEFT.test(item.str)).length > 1;
    // nothing else on its line tells that it goes from right to left
    const isCut = !isTurned && SLASH.test((line[0]?.item.str ?? '') + (line[1]?.item.str ?? '')) && within;
    turned.push(...(isTurned || isCut ? turn(line) : line));
    line = [];
  };
  items.forEach((item, index) => {
    const before = line.at(-1)?.item;
    if (before !== undefined && (before.hasEOL || !goesOn(before, item))) close();
    line.push({ item, index, from: 0 });
  });
  close();
  return turned;
};

/** From the right, but for runs of Western letters and digits. */
const turn = (line: readonly Piece[]): Piece[] => {
  const ended = line.some(({ item }) => item.hasEOL);
  const isWestern = line.map(({ item }) => WESTERN.test(item.str) && !RIGHT_TO_LEFT.test(item.str));
  const near = (at: number, step: 1 | -1): string => {
    let next = at + step;
    while (line[next] !== undefined && line[next]?.item.str.trim() === '') next += step;
    return line[next]?.item.str ?? '';
  };
  const inRun = line.map(({ item }, at) => {
    if (isWestern[at]) return true;
    if (JOINER.test(item.str)) return isWestern[at - 1] === true && isWestern[at + 1] === true;
    return item.str.trim() === '' && LATIN.test(near(at, -1)) && LATIN.test(near(at, 1));
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
