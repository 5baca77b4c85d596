import { TONGUES } from '../core/reference/languages/index.ts';
import type { Reference } from '../core/reference/reference.ts';

/**
 * Whether the text inside a PDF is the text that its pages show. Some fonts come with a wrong table of characters: the page
 * shows 2018 and the text says 8102. That differs from font to font and maps several digits to one, so it cannot be mended,
 * and it makes symbols of other documents that look right. What cannot be true gives it away.
 */

/** What has been seen so far; plain data, folded page by page. */
export interface Evidence {
  /** The document's symbol by its address; null where nothing tells. */
  readonly address: string | null;
  /** Symbols at the top of the first page, and those in the heads of the others, each once. */
  readonly masthead: readonly string[];
  readonly heads: readonly string[];
  /** Years beside a month, all and the impossible. */
  readonly years: number;
  readonly impossible: number;
  /** References by number, all and those whose number begins with a zero. */
  readonly numbers: number;
  readonly zeros: number;
}

/** What gives a text away: its symbols disagree, its years cannot be, its numbers begin with a zero. */
export type Doubt = 'symbol' | 'year' | 'number';

export const noEvidence = (address: string | null): Evidence => ({
  address,
  masthead: [],
  heads: [],
  years: 0,
  impossible: 0,
  numbers: 0,
  zeros: 0,
});

/** How far down the first page the masthead goes, and a running head on the others, in characters. */
const MASTHEAD = 400;
const HEAD = 60;
const LAST_YEAR = 2200;
/** What is misread or mistyped once says nothing of the whole. */
const SHARE = 0.1;

const FOUR_DIGITS = /\d{4}/g;
const DIGIT = /\d/;
/** What stands directly before the year of a date, and as much of a text as that is looked for in. */
const MONTH = new RegExp(`(?:${TONGUES.flatMap(({ months }) => months).join('|')})(?: del?)?,?\\s?$`);
const LONGEST_MONTH = 40;
const WORD_BEFORE = /\p{L},?\s?$/u;

/** The years beside a month, and before the Chinese sign for a year. Numbers are rare: they are looked for first. */
const yearsIn = (text: string): number[] => {
  const years: number[] = [];
  for (const { 0: digits, index } of text.matchAll(FOUR_DIGITS)) {
    const end = index + digits.length;
    if (DIGIT.test(text.charAt(index - 1)) || DIGIT.test(text.charAt(end))) continue;
    const isYear =
      text.charAt(end) === '年' ||
      (WORD_BEFORE.test(text.slice(Math.max(0, index - 3), index)) &&
        MONTH.test(text.slice(Math.max(0, index - LONGEST_MONTH), index)));
    if (isYear) years.push(Number(digits));
  }
  return years;
};

const ZERO = /(?:^|[^\p{L}\p{N}.])0\d/u;

/** What a page adds: its text, and the references in it. `page` is from 1. */
export const weigh = (
  before: Evidence,
  page: number,
  text: string,
  references: readonly Pick<Reference, 'kind' | 'target' | 'text' | 'start'>[],
): Evidence => {
  const symbols = references.filter(({ kind }) => kind === 'symbol');
  const within = (end: number) => symbols.flatMap(({ start, target }) => (start < end && target ? [target] : []));
  const numbered = references.filter(({ kind }) => kind === 'symbol' || kind === 'resolution' || kind === 'decision');
  const years = yearsIn(text);
  let { masthead, heads } = before;
  if (page === 1) masthead = within(MASTHEAD);
  else heads = [...new Set([...heads, ...within(HEAD).slice(0, 1)])];
  return {
    ...before,
    masthead,
    heads,
    years: before.years + years.length,
    impossible: before.impossible + years.filter((year) => year > LAST_YEAR).length,
    numbers: before.numbers + numbered.length,
    zeros: before.zeros + numbered.filter((reference) => ZERO.test(reference.text)).length,
  };
};

/** The same but for its digits: how a false table of characters changes a symbol. */
const isMisread = (symbol: string, shown: string): boolean =>
  symbol !== shown && symbol.replace(/\d/g, '0') === shown.replace(/\d/g, '0');

/** Why a text is doubtful; null where nothing speaks against it. */
export const doubtOf = ({ address, masthead, heads, years, impossible, numbers, zeros }: Evidence): Doubt | null => {
  // heads that differ among themselves are those of several documents in one file
  const shown = address ?? (heads.length === 1 ? heads[0] : undefined);
  if (shown !== undefined && !masthead.includes(shown) && masthead.some((symbol) => isMisread(symbol, shown)))
    return 'symbol';
  if (impossible > SHARE * years) return 'year';
  return zeros > SHARE * numbers && (zeros > 1 || zeros === numbers) ? 'number' : null;
};
