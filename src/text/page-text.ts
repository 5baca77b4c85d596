import { readingOrder, spell } from './arabic.ts';
import { isBrokenWord, lineJoin } from './line-join.ts';
import { base, left, size, type TextPiece } from './piece.ts';
import { isSpace, RIGHT_TO_LEFT, SHAPE } from './signs.ts';
import { surveyOf } from './survey.ts';
import { turnUpright } from './upright.ts';
import { turnLines } from './visual-order.ts';

/**
 * A stretch of the joined text that stands in one item: `[start, start + length)` of the text is `[from, from + size)` of
 * the item's string. They are the same characters, or a ligature and what it stands for.
 */
export interface Stretch {
  /** Index among the items that have a character, which are those that have a span in pdf.js' text layer. */
  readonly item: number;
  readonly from: number;
  readonly size: number;
  readonly start: number;
  readonly length: number;
}

/** The text of a page as one string to scan, and where each part of it stands. Stretches are in order and disjoint. */
export interface PageText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** The running text, without the heads before it and the footnotes and feet behind it: a half-open slice of `text`. */
  readonly body: { readonly start: number; readonly end: number };
}

/** Bottom and top edge of a page, in the unit of its items. */
export interface PageEdges {
  readonly bottom: number;
  readonly top: number;
}

/** The outer part of a page's height in which running heads, page numbers and job numbers stand. */
const MARGIN = 0.08;
/** Lines of one footnote are not farther apart than so many times its font size; feet are. */
const NEXT_LINE = 1.3;
/** Gaps below this part of the font size are kerning; wider ones are a space that the PDF did not write. */
const SPACE = 0.15;
/** What stands raised and small beside a word is a footnote's mark if it looks like this, and no part of the text. */
const LONGEST_MARK = 8;
const FOOTNOTE_MARK = /^\s*(?:\d{1,3}|\*{1,3}|[a-z])\s*$/;

const isRaised = (item: TextPiece, beside: TextPiece | undefined): boolean => {
  if (beside === undefined) return false;
  const rise = base(item) - base(beside);
  return size(item) <= 0.85 * size(beside) && rise > 0.12 * size(beside) && rise < size(beside);
};

/** Smaller than this part of the usual size is no running text. */
const SMALL = 0.92;

/**
 * Joins a page's items in the order of the content stream. Between two lines stands nothing where a symbol goes on, a
 * newline otherwise; between two paragraphs, and around running heads and feet, an empty line. Footnote marks are left
 * out: glued to a symbol they would change it.
 *
 * Every page of a document goes through this while its reader turns pages: one walk over the items, and of the text so
 * far only the last line is looked at.
 */
export const joinItems = (given: readonly TextPiece[], edges?: PageEdges): PageText => {
  const upright = turnUpright(given);
  // what is at the head and the foot of a page that was turned is not known
  return upright === null ? joinUpright(given, edges) : joinUpright(upright);
};

const joinUpright = (given: readonly TextPiece[], edges?: PageEdges): PageText => {
  const first = surveyOf(given);
  const pieces = first.all & RIGHT_TO_LEFT ? readingOrder(turnLines(given)) : null;
  const items = pieces?.map(({ item }) => item) ?? given;
  const { signs, leading, usualSize } = pieces === null ? first : surveyOf(items);
  const least = SMALL * usualSize;
  const margin = edges === undefined ? 0 : MARGIN * (edges.top - edges.bottom);
  const top = edges === undefined ? Infinity : edges.top - margin;
  const bottom = edges === undefined ? -Infinity : edges.bottom + margin;
  const zone = (item: TextPiece): number => (base(item) > top ? 1 : base(item) < bottom ? -1 : 0);

  const isParagraphEnd = (before: TextPiece, after: TextPiece): boolean => {
    const step = base(before) - base(after);
    if (step < -0.9 * size(before)) return true;
    // footnotes reach down to where feet stand: the next line of one is no foot
    if (zone(before) !== zone(after) && (step > NEXT_LINE * size(before) || size(before) !== size(after))) return true;
    return leading > 0 && step > 1.35 * leading;
  };
  const neighbour = (index: number, step: 1 | -1): TextPiece | undefined => {
    let at = index + step;
    while (signs[at] === 0) at += step;
    return items[at];
  };
  const isMark = (item: TextPiece, index: number): boolean =>
    item.str.length <= LONGEST_MARK &&
    FOOTNOTE_MARK.test(item.str) &&
    (isRaised(item, neighbour(index, -1)) || isRaised(item, neighbour(index, 1)));

  /** The lines that have ended, and the one that has not; the last character of this one. */
  let text = '';
  let line = '';
  let last = Number.NaN;
  let before: TextPiece | undefined;
  let lineEnded = false;
  /** Where the last item ends, or the footnote mark behind it. */
  let right = 0;
  const stretches: Stretch[] = [];
  const body = { start: -1, end: 0 };

  const write = (written: string) => {
    line += written;
    if (written !== '') last = written.charCodeAt(written.length - 1);
  };
  const place = (written: string, item: number, from: number, size: number) => {
    stretches.push({ item, from, size, start: text.length + line.length, length: written.length });
    write(written);
  };

  const trimLineEnd = (cut: 0 | 1) => {
    line = line.trimEnd();
    if (cut > 0) line = line.slice(0, -cut);
    last = line.charCodeAt(line.length - 1);
    const stretch = stretches.at(-1);
    const end = text.length + line.length;
    if (stretch === undefined || stretch.start + stretch.length <= end) return;
    stretches.pop();
    const length = end - stretch.start;
    if (length > 0) stretches.push({ ...stretch, length, size: length });
  };

  /** Ends the line before an item that begins another one. */
  const breakLine = (from: TextPiece, after: TextPiece) => {
    const between = isParagraphEnd(from, after) ? '\n\n' : lineJoin(line, after.str);
    trimLineEnd(between === '' && isBrokenWord(line, after.str) ? 1 : 0);
    if (between === '') return;
    text += line + between;
    line = '';
    last = Number.NaN;
  };

  const beginsLine = (from: TextPiece, after: TextPiece): boolean =>
    lineEnded || Math.abs(base(from) - base(after)) > 0.9 * Math.max(size(from), size(after));

  /** Whether there is a space between two items of one line that the PDF did not write. */
  const isApart = (from: TextPiece, after: TextPiece): boolean =>
    !isSpace(last) &&
    !isSpace(after.str.charCodeAt(0)) &&
    Math.max(left(after) - right, left(from) - left(after) - after.width) > SPACE * size(after);

  let spans = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as TextPiece;
    const sign = signs[index] as number;
    const { str } = item;
    const piece = pieces?.[index];
    const span = piece?.span ?? spans;
    if (str !== '') spans++;
    if (sign === 0) {
      if (str !== '' && line !== '' && !isSpace(last)) write(' ');
    } else if (isMark(item, index)) {
      right = left(item) + item.width;
    } else {
      if (before !== undefined && beginsLine(before, item)) breakLine(before, item);
      else if (before !== undefined && !piece?.glued && isApart(before, item)) write(' ');
      const from = piece?.from ?? 0;
      if (sign & (RIGHT_TO_LEFT | SHAPE)) {
        for (const part of spell(str)) place(part.text, span, from + part.from, part.size);
      } else place(str, span, from, str.length);
      if (item.height >= least && zone(item) === 0) {
        if (body.start < 0) body.start = text.length + line.length - str.length;
        body.end = text.length + line.length;
      }
      before = item;
      right = left(item) + item.width;
      lineEnded = false;
    }
    if (item.hasEOL) lineEnded = true;
  }
  return { text: text + line, stretches, body: { start: Math.max(0, body.start), end: body.end } };
};

/** Where `[start, end)` of the joined text stands: item by item, with offsets into each item's string. */
export const locate = (
  page: PageText,
  start: number,
  end: number,
): { readonly item: number; readonly from: number; readonly to: number }[] => {
  const found: { item: number; from: number; to: number }[] = [];
  for (const { item, from, size, start: first, length } of page.stretches) {
    if (first >= end) break;
    if (first + length <= start) continue;
    const isWhole = size !== length;
    const [begin, stop] = isWhole
      ? [from, from + size]
      : [from + Math.max(start - first, 0), from + Math.min(end - first, length)];
    const last = found.at(-1);
    // letters between two stretches are written otherwise, but an item that was turned round has its parts in another order
    if (last?.item === item && begin >= last.to) last.to = stop;
    else found.push({ item, from: begin, to: stop });
  }
  return found;
};
