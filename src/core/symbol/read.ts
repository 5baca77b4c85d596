import { FAMILIES } from './families/index.ts';
import type { DocumentSymbol, Family } from './family.ts';
import { mayBeJoined, startsPlainly } from './glance.ts';
import { goesOn, type Half, readHalf } from './half.ts';
import { halves } from './joint.ts';
import { match } from './match.ts';
import { BREAK, isSlash, ORGAN_LETTER, plain } from './spelling.ts';

/** A symbol found in a text: `start` and `end` are UTF-16 offsets, half-open. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  /** Canonical symbol, both halves where it is a joint one. */
  readonly symbol: string;
}

const BY_ORGAN: ReadonlyMap<string, Family> = new Map(FAMILIES.map((family) => [family.organ, family]));
const LONGEST_ORGAN = Math.max(...FAMILIES.map((family) => family.organ.length));

/** The family of the symbol that starts at a place, whatever its casing; undefined for any other word. */
function familyAt(text: string, start: number): Family | undefined {
  let slash = start;
  while (slash - start <= LONGEST_ORGAN && !isSlash(text.charCodeAt(slash))) slash++;
  const organ = text.slice(start, slash);
  return BY_ORGAN.get(organ) ?? BY_ORGAN.get(plain(organ).toUpperCase());
}

const HYPHEN = new RegExp(`\\s?[-\\u2010\\u2011\\u2013\\u2014\\u2212]${BREAK}`, 'y');
/** What two symbols of one series have in common: `A/80/508–A/80/510` is a range, not a joint symbol. */
const stem = (symbol: string) => symbol.replace(/\d+$/, '');

/** The second half of a joint symbol, whose hyphen can have got lost at the end of a line. */
function secondHalf(text: string, first: Half): Half | null {
  const start = Math.max(match(HYPHEN, text, first.end), first.end);
  const family = familyAt(text, start);
  const second = family ? readHalf(text, start, family) : null;
  return second && !goesOn(text, second.end) && stem(second.symbol) !== stem(first.symbol) ? second : null;
}

/** Both halves of a symbol, or its only one. */
function readWhole(text: string, start: number, family: Family): FoundSymbol | null {
  const first = readHalf(text, start, family);
  if (!first) return null;
  const second = mayBeJoined(text, first.end) ? secondHalf(text, first) : null;
  if (second) return { start, end: second.end, symbol: `${first.symbol}-${second.symbol}` };
  return goesOn(text, first.end) ? null : { start, end: first.end, symbol: first.symbol };
}

/**
 * Reads the symbol that starts at `start`, longest match first: damaged forms as what they are, and null for all that
 * is not a whole symbol. A reprint asterisk, footnote marks and punctuation stay outside.
 */
export function readSymbol(text: string, start: number): FoundSymbol | null {
  const family = familyAt(text, start);
  return family ? readWhole(text, start, family) : null;
}

const isLetter = new RegExp(`[${ORGAN_LETTER}]`);
/** Hosts whose paths and queries are symbols; in any other address `/A/12/` is a folder. */
const HOST = /(?:undocs|\bun)$/;

const LONGEST_ADDRESS = 200;

/** Whether a place is inside an address of such a host. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const host = before.lastIndexOf('.org/');
  return host >= 0 && HOST.test(before.slice(0, host)) && !/\s/.test(before.slice(host));
}

/** Organs as they stand in running text. `s/he` and `a/c` are words: only the long ones count in small letters. */
const WRITTEN: ReadonlyMap<string, Family> = new Map([
  ...BY_ORGAN,
  ...FAMILIES.filter(({ organ }) => organ.length > 2).map((family) => [family.organ.toLowerCase(), family] as const),
]);

/** Whether a symbol can start here: what stands before is no part of a longer word or address. */
function mayStart(text: string, start: number, organ: string): boolean {
  if (startsPlainly(text, start)) return true;
  const before = text[start - 1] as string;
  if (before === '/' || before === '=') return inAddress(text, start);
  // a page number may stick to a long organ (`2CTOC/COP/…`); before a single letter it may be anything
  if (/[\d.]/.test(before)) return organ.length > 2;
  // Arabic and Chinese write their words and signs right beside a symbol
  return !/[A-Za-z\u00aa-\u02af_&@]/.test(before) && !(/[\u0370-\u052f]/.test(before) && !/^[A-Za-z]+$/.test(organ));
}

/** The symbol whose first slash stands at `slash` and whose organ starts at `from` or later. */
export function symbolAround(text: string, slash: number, from: number): FoundSymbol | null {
  let start = slash;
  let odd = false;
  while (slash - start < LONGEST_ORGAN) {
    const code = text.charCodeAt(start - 1);
    if (code >= 128 && isLetter.test(text[start - 1] as string)) odd = true;
    else if (!((code >= 65 && code <= 90) || (code >= 97 && code <= 122))) break;
    start--;
  }
  if (start === slash || start < from) return null;
  const organ = text.slice(start, slash);
  const family =
    WRITTEN.get(organ) ??
    (odd ? BY_ORGAN.get(plain(organ)) : undefined) ??
    // `docs.un.org/en/a/res/55/25`
    (text.charCodeAt(start - 1) === 47 ? BY_ORGAN.get(organ.toUpperCase()) : undefined);
  return family && mayStart(text, start, organ) ? readWhole(text, start, family) : null;
}

/** The canonical form of a whole string that is a symbol, damaged or not; null when it is none. */
export function parseSymbol(text: string): string | null {
  const trimmed = text.trim().replace(/\*+$/, '');
  // addresses are written in small letters too: `a/res/1761(xvii)`
  for (const form of [trimmed, trimmed.toUpperCase()]) {
    const found = readSymbol(form, 0);
    if (found?.end === form.length) return found.symbol;
  }
  return null;
}

/** The parsed last half of a canonical symbol and its family. */
export function symbolFamily(symbol: string): { family: Family; symbol: DocumentSymbol } | null {
  const half = halves(symbol).at(-1) as string;
  const family = BY_ORGAN.get(half.slice(0, half.indexOf('/')));
  const parsed = family?.parse(half);
  return family && parsed ? { family, symbol: parsed } : null;
}

/** Id of the body in whose series a symbol stands, or null where it is not a symbol that we know. */
export function symbolBody(symbol: string): string | null {
  const known = symbolFamily(symbol);
  return known?.family.parent(known.symbol) ?? null;
}
