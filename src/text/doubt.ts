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

const months = TONGUES.flatMap((tongue) => tongue.months);
const YEAR = new RegExp(`(?:${months.join('|')})(?: del?)?,?\\s?(\\d{4})(?!\\d)|(?<!\\d)(\\d{4})年`, 'g');
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
  let { years, impossible, masthead, heads } = before;
  for (const { 1: behind, 2: chinese } of text.matchAll(YEAR)) {
    years++;
    if (Number(behind ?? chinese) > LAST_YEAR) impossible++;
  }
  if (page === 1) masthead = within(MASTHEAD);
  else heads = [...new Set([...heads, ...within(HEAD).slice(0, 1)])];
  return {
    ...before,
    masthead,
    heads,
    years,
    impossible,
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
