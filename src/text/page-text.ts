import { mendLamAlef, readingOrder } from './arabic.ts';
import { isBrokenWord, lineJoin, SYMBOL_TAIL } from './line-join.ts';
import { hasRightToLeft, turnLines } from './visual-order.ts';

/** What is used of a text item of pdf.js (`getTextContent`): its string and where it stands, in points. */
export interface TextPiece {
  readonly str: string;
  /** [a, b, c, d, x, y]: x and y are the left end of the baseline, y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

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
/** Gaps below this part of the font size are kerning; wider ones are a space that the PDF did not write. */
const SPACE = 0.15;
/** What stands raised and small beside a word is a footnote's mark if it looks like this, and no part of the text. */
const LONGEST_MARK = 8;
const FOOTNOTE_MARK = /^\s*(?:\d{1,3}|\*{1,3}|[a-z])\s*$/;

const size = (item: TextPiece): number => item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
const left = (item: TextPiece): number => item.transform[4] ?? 0;
const base = (item: TextPiece): number => item.transform[5] ?? 0;
const seen = (item: TextPiece): boolean => item.str.trim() !== '';
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text.charAt(at)));
};

const isRaised = (item: TextPiece, beside: TextPiece | undefined): boolean => {
  if (beside === undefined) return false;
  const rise = base(item) - base(beside);
  return size(item) <= 0.85 * size(beside) && rise > 0.12 * size(beside) && rise < size(beside);
};

/** The usual distance between two lines of the page, 0 where there is only one. */
const usualLeading = (items: readonly TextPiece[]): number => {
  const steps: number[] = [];
  let last: TextPiece | undefined;
  for (const item of items) {
    if (!seen(item)) continue;
    const step = last === undefined ? 0 : base(last) - base(item);
    if (step > 0.6 * size(item) && step < 4 * size(item)) steps.push(step);
    last = item;
  }
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
};

/** The size in which most of a page is set: footnotes are smaller. */
const usualSize = (items: readonly TextPiece[]): number => {
  const letters = new Map<number, number>();
  for (const item of items) letters.set(item.height, (letters.get(item.height) ?? 0) + item.str.length);
  let usual = 0;
  for (const [height, count] of letters) if (height > 0 && count > (letters.get(usual) ?? 0)) usual = height;
  return usual;
};
/** Smaller than this part of it is no running text. */
const SMALL = 0.92;

/**
 * Joins a page's items in the order of the content stream. Between two lines stands nothing where a symbol goes on, a
 * newline otherwise; between two paragraphs, and around running heads and feet, an empty line. Footnote marks are left
 * out: glued to a symbol they would change it.
 */
export const joinItems = (given: readonly TextPiece[], edges?: PageEdges): PageText => {
  const turned = hasRightToLeft(given) ? turnLines(given) : null;
  const items = turned?.map(({ item }) => item) ?? given;
  const leading = usualLeading(items);
  const least = SMALL * usualSize(items);
  const body = { start: -1, end: 0 };
  const zone = (item: TextPiece): number => {
    if (edges === undefined) return 0;
    const margin = MARGIN * (edges.top - edges.bottom);
    return base(item) > edges.top - margin ? 1 : base(item) < edges.bottom + margin ? -1 : 0;
  };
  const isParagraphEnd = (before: TextPiece, after: TextPiece): boolean => {
    const step = base(before) - base(after);
    if (zone(before) !== zone(after) || step < -0.9 * size(before)) return true;
    return leading > 0 && step > 1.35 * leading;
  };
  const neighbour = (index: number, step: 1 | -1): TextPiece | undefined => {
    let at = index + step;
    while (items[at] !== undefined && !seen(items[at] as TextPiece)) at += step;
    return items[at];
  };
  const isMark = (item: TextPiece, index: number): boolean =>
    item.str.length <= LONGEST_MARK &&
    FOOTNOTE_MARK.test(item.str) &&
    (isRaised(item, neighbour(index, -1)) || isRaised(item, neighbour(index, 1)));

  /** The lines that have ended, and the one that has not: only this is looked at, which keeps long pages fast. */
  let text = '';
  let line = '';
  let before: TextPiece | undefined;
  let lineEnded = false;
  /** Where the last item ends, or the footnote mark behind it. */
  let right = 0;
  const stretches: Stretch[] = [];

  const trimLineEnd = (cut: 0 | 1) => {
    line = line.trimEnd();
    if (cut > 0) line = line.slice(0, -cut);
    const last = stretches.at(-1);
    const end = text.length + line.length;
    if (last === undefined || last.start + last.length <= end) return;
    stretches.pop();
    const length = end - last.start;
    if (length > 0) stretches.push({ ...last, length, size: length });
  };

  /** Ends the line before an item that begins another one. */
  const breakLine = (from: TextPiece, after: TextPiece) => {
    const tail = line.slice(-SYMBOL_TAIL);
    const between = isParagraphEnd(from, after) ? '\n\n' : lineJoin(tail, after.str);
    trimLineEnd(between === '' && isBrokenWord(tail, after.str) ? 1 : 0);
    if (between === '') return;
    text += line + between;
    line = '';
  };

  const beginsLine = (from: TextPiece, after: TextPiece): boolean =>
    lineEnded || Math.abs(base(from) - base(after)) > 0.9 * Math.max(size(from), size(after));

  /** What stands between two items of one line. */
  const space = (from: TextPiece, after: TextPiece): string => {
    if (isSpace(line, line.length - 1) || isSpace(after.str, 0)) return '';
    const gap = Math.max(left(after) - right, left(from) - left(after) - after.width);
    return gap > SPACE * size(after) ? ' ' : '';
  };

  const spans = spanIndexes(given);
  for (const index of readingOrder(items)) {
    const item = items[index] as TextPiece;
    const origin = turned?.[index];
    const span = spans[origin?.index ?? index] as number;
    if (!seen(item)) {
      if (item.str !== '' && line !== '' && !isSpace(line, line.length - 1)) line += ' ';
    } else if (isMark(item, index)) {
      right = left(item) + item.width;
    } else {
      if (before !== undefined && beginsLine(before, item)) breakLine(before, item);
      else if (before !== undefined && !origin?.glued) line += space(before, item);
      for (const part of parts(item.str)) {
        const { text: written, from, size: taken } = part;
        stretches.push({
          item: span,
          from: from + (origin?.from ?? 0),
          size: taken,
          start: text.length + line.length,
          length: written.length,
        });
        line += written;
      }
      if (item.height >= least && zone(item) === 0) {
        if (body.start < 0) body.start = text.length + line.length - item.str.length;
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

/** For each item, its index among those that have a character. */
const spanIndexes = (items: readonly TextPiece[]): number[] => {
  let span = -1;
  return items.map(({ str }) => (str === '' ? span : ++span));
};

/** One character for several letters, for the shape of one or for the radical that it is; and the stroke that only lengthens a word. */
const SHAPE = /[\u2F00-\u2FD5\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\u0640]/g;
const STROKE = '\u0640';

/** Whether a string may need any of this: all but Arabic, radicals and a few ligatures is as it is. */
const SHAPED = /[\u0600-\u06FF\u2F00-\u2FD5\uFB00-\uFEFC]/;

/** A string cut at such characters, each written out. */
const parts = (given: string): { text: string; from: number; size: number }[] => {
  if (!SHAPED.test(given)) return [{ text: given, from: 0, size: given.length }];
  const str = mendLamAlef(given);
  const found = [];
  let from = 0;
  for (const { 0: shape, index } of str.matchAll(SHAPE)) {
    if (index > from) found.push({ text: str.slice(from, index), from, size: index - from });
    if (shape !== STROKE) found.push({ text: shape.normalize('NFKC'), from: index, size: 1 });
    from = index + 1;
  }
  if (from < str.length) found.push({ text: str.slice(from), from, size: str.length - from });
  return found;
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
