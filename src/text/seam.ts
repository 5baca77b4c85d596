import type { Reference } from '../core/reference/reference.ts';
import { isBrokenWord, lineJoin } from './line-join.ts';
import type { PageText } from './page-text.ts';

/** A paragraph that goes on over the end of a page, past footnotes, page number and running head. */
export interface Seam {
  /** Where it begins on the one page, and where its part there ends. */
  readonly from: number;
  readonly until: number;
  /** Where its part on the next page begins and ends. */
  readonly begin: number;
  readonly to: number;
  /** Both parts as they are read, and where the second begins in this. */
  readonly text: string;
  readonly second: number;
}

/** What ends a paragraph, with the quotation marks, brackets and note marks behind it. */
const FINISHED = /[.:;!?…。；：！？؟۔][”»"'’)\]\d]*$/;
/** A paragraph that begins: its number or letter, or the dash of a list. */
const NEW = /^(?:\(?(?:\d{1,3}|[IVX]+|[a-zа-я])[.)]\s|[—–•-]\s|\d{1,3}-\s)/;
/** Longer than paragraphs are: such a page is cut where it ends. */
const LONGEST = 4000;

/** The paragraph over two pages; null where the first ends with a whole one. */
export const seamOf = (page: PageText, next: PageText): Seam | null => {
  const until = page.text.slice(0, page.body.end).trimEnd().length;
  const from = Math.max(page.body.start, page.text.lastIndexOf('\n\n', until - 1) + 2);
  const begin = next.body.start;
  const blank = next.text.indexOf('\n\n', begin);
  const to = blank < 0 ? next.body.end : Math.min(blank, next.body.end);
  if (from >= until || begin >= to || until - from > LONGEST || to - begin > LONGEST) return null;
  const [first, second] = [page.text.slice(from, until), next.text.slice(begin, to)];
  if (FINISHED.test(first) || NEW.test(second)) return null;
  const between = lineJoin(first, second);
  const cut = between === '' && isBrokenWord(first, second) ? 1 : 0;
  const read = first.slice(0, first.length - cut) + between;
  return { from, until: until - cut, begin, to, text: read + second, second: read.length };
};

/** A half-open slice of a page's text. */
type Slice = readonly [from: number, to: number];

/** How a page is read: what is of this page alone, in order, then the paragraph that goes on over its end. */
export interface Cut {
  readonly alone: readonly Slice[];
  /** What stands below that paragraph, footnotes mostly; null where no paragraph goes on. */
  readonly feet: Slice | null;
  readonly seam: Seam | null;
}

/** Cuts a page; `before` is the paragraph that goes on from the page before it, and has been read. */
export const cutPage = (page: PageText, next: PageText | null, before: Pick<Seam, 'begin' | 'to'>): Cut => {
  const found = next && seamOf(page, next);
  const seam = found !== null && found.from >= before.to ? found : null;
  const alone: Slice[] = [
    [0, before.begin],
    [before.to, seam?.from ?? page.text.length],
  ];
  return {
    alone: alone.filter(([from, to]) => from < to),
    feet: seam === null ? null : [page.body.end, page.text.length],
    seam,
  };
};

/**
 * References of the whole paragraph, by the page on which they begin, with places on that page. One that stands on both
 * is listed on the first alone; `carried` is its part on the second.
 */
export const divide = (
  { from, until, begin, second }: Seam,
  references: readonly Reference[],
): { readonly here: Reference[]; readonly there: Reference[]; readonly carried: Reference | null } => {
  const here: Reference[] = [];
  const there: Reference[] = [];
  let carried: Reference | null = null;
  for (const found of references) {
    const { start, end } = found;
    if (start >= second) {
      there.push({ ...found, start: start - second + begin, end: end - second + begin });
      continue;
    }
    here.push({ ...found, start: start + from, end: Math.min(end + from, until) });
    if (end > second) carried = { ...found, start: begin, end: end - second + begin };
  }
  return { here, there, carried };
};
