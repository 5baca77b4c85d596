import type { Addresses } from './addresses.ts';
import { FAMILIES } from './families/index.ts';
import type { DocumentSymbol, Family } from './family.ts';
import { endsHere, mayBeJoined } from './glance.ts';
import { goesOn, type Half, readHalf } from './half.ts';
import { halves } from './joint.ts';
import { match } from './match.ts';
import { BREAK, isOddLetter, isSlash, plain } from './spelling.ts';

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
/** Where the last number of a symbol begins. */
function lastNumber(symbol: string): number {
  let start = symbol.length;
  while (isDigit(symbol.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether two symbols are of one series: `A/80/508–A/80/510` is a range, not a joint symbol. */
function isRange(one: string, other: string): boolean {
  const end = lastNumber(one);
  return end === lastNumber(other) && other.startsWith(one.slice(0, end));
}

/** The second half of a joint symbol, whose hyphen can have got lost at the end of a line. */
function secondHalf(text: string, first: Half): Half | null {
  const start = Math.max(match(HYPHEN, text, first.end), first.end);
  const family = familyAt(text, start);
  const second = family ? readHalf(text, start, family, family.soundEnd(text, start)) : null;
  return second && !goesOn(text, second.end) && !isRange(first.symbol, second.symbol) ? second : null;
}

/** Both halves of a symbol, or its only one. */
function readWhole(text: string, start: number, family: Family): FoundSymbol | null {
  const sound = family.soundEnd(text, start);
  // most symbols are not damaged and stand between spaces
  if (sound > 0 && endsHere(text, sound)) return { start, end: sound, symbol: text.slice(start, sound) };
  const first = readHalf(text, start, family, sound);
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

/** Letters of an organ as a number, whatever their case: five bits each, from the last to the first. */
const keyOf = (organ: string): number =>
  [...organ].reduceRight((key, letter) => key * 32 + (letter.charCodeAt(0) & 31), 0);
const BY_LETTERS: ReadonlyMap<number, Family> = new Map(FAMILIES.map((family) => [keyOf(family.organ), family]));
/** The bit that small letters have and capitals have not. */
const SMALL = 32;

/**
 * The symbol whose first slash stands at `slash` and whose organ starts at `from` or later. Most slashes are none of a
 * symbol: nothing is cut out of the text before an organ is known.
 *
 * @param addresses of the text, told of all slashes up to this one
 */
export function symbolAround(text: string, slash: number, from: number, addresses: Addresses): FoundSymbol | null {
  let start = slash;
  let key = 0;
  let some = 0;
  let every = SMALL;
  let before = text.charCodeAt(start - 1);
  for (; isAsciiLetter(before) && slash - start < LONGEST_ORGAN; before = text.charCodeAt(--start - 1)) {
    key = key * 32 + (before & 31);
    some |= before;
    every &= before;
  }
  if (isOddLetter(before)) return oddSymbolAround(text, slash, from, addresses);
  if (start === slash || start < from) return null;
  const inAddress = isPath(before);
  if (inAddress && !addresses.holds(start)) return null;
  const family = BY_LETTERS.get(key);
  if (!family) return null;
  const { length } = family.organ;
  // `s/he` and `a/c` are words: only the long organs count in small letters, but any in `docs.un.org/en/a/res/55/25`
  const isWritten = inAddress || (some & SMALL) === 0 || (length > 2 && every === SMALL);
  return isWritten && (inAddress || mayStart(before, length)) ? readWhole(text, start, family) : null;
}

/** The same where letters of other scripts stand in for those of the organ. */
function oddSymbolAround(text: string, slash: number, from: number, addresses: Addresses): FoundSymbol | null {
  let start = slash;
  let before = text.charCodeAt(start - 1);
  for (; isAsciiLetter(before) || isOddLetter(before); before = text.charCodeAt(--start - 1)) {
    if (slash - start === LONGEST_ORGAN) return null;
  }
  const family = start < from ? undefined : BY_ORGAN.get(plain(text.slice(start, slash)));
  if (!family) return null;
  // behind a Russian word it is the end of that word
  const isApart = isPath(before)
    ? addresses.holds(start)
    : mayStart(before, slash - start) && !isGreekOrCyrillic(before);
  return isApart ? readWhole(text, start, family) : null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isGreekOrCyrillic = (code: number): boolean => code >= 0x370 && code <= 0x52f;
/** What stands in an address before a symbol. */
const isPath = (code: number): boolean => code === 47 || code === 61;

/** Whether a symbol can start behind a sign: where it is no part of a longer word. */
function mayStart(before: number, length: number): boolean {
  if (before === 32 || before === 40 || before === 10 || Number.isNaN(before)) return true;
  // a page number may stick to a long organ (`2CTOC/COP/…`); before a single letter it may be anything
  if (isDigit(before) || before === 46) return length > 2;
  // Arabic, Chinese and Russian words stand right beside a symbol
  return !isAsciiLetter(before) && !/[\u00aa-\u02af_&@]/.test(String.fromCharCode(before));
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
