import { FAMILIES } from './families/index.ts';
import type { DocumentSymbol, Family } from './family.ts';

/** A symbol found in a text: `start` and `end` are UTF-16 offsets, half-open. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  /** Canonical symbol, both halves where it is a joint one. */
  readonly symbol: string;
}

const BY_ORGAN: ReadonlyMap<string, Family> = new Map(FAMILIES.map((family) => [family.organ, family]));
const LONGEST_ORGAN = Math.max(...FAMILIES.map((family) => family.organ.length));

/** Cyrillic and fullwidth letters, digits and slashes that stand in for Latin ones. */
const LOOK_ALIKES = 'АВЕКМНОРСТХІЅ／⁄∕';
const LATIN = 'ABEKMHOPCTXIS///';
const LETTER = `A-Za-z${LOOK_ALIKES.slice(0, -3)}Ａ-Ｚａ-ｚ`;
const DIGIT = '[\\d０-９]';
const SLASH = '[/／⁄∕]';
/** What may stand after a slash or a dot inside a symbol: one space or line end, and marks that nobody sees. */
const BREAK = '(?:[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]|%20){0,2}';

/** The parts of a symbol as they are met in real text; the family decides whether they make one. */
const PART = [
  `[${LETTER}]{1,8}(?:\\.${BREAK}(?:${DIGIT}{1,5}|[IVX]{1,4}(?![${LETTER}]))|${DIGIT}{1,5}|(?=${SLASH}))`,
  `[Ee]?[Ss]-${DIGIT}{1,2}`,
  `${DIGIT}{1,5}`,
].join('|');
const RUN = new RegExp(`[${LETTER}]{1,8}(?:${SLASH}${BREAK}(?:${PART})(?!${DIGIT}))+`, 'y');
const MORE = new RegExp(`(?:${SLASH}${BREAK}(?:${PART})(?!${DIGIT}))+`, 'y');
const BRACKET = new RegExp(
  `(?:${BREAK}[A-Z])?${BREAK}\\((?:\\d{4}|(?:E?S-)?[IVXLC]{1,7}|(?:Vol|Part|Sect|Chap|Supp|Annex|Resumption)s?\\.?\\s+[IVXLC\\d]{1,7}[A-Z]?)\\)`,
  'y',
);
const HYPHEN = new RegExp(`\\s?[-\\u2010\\u2011\\u2013\\u2014\\u2212]${BREAK}`, 'y');
/** What must not follow: the symbol goes on in a way that we cannot read, so what was read is another one. */
const UNREAD = new RegExp(`${SLASH}[${LETTER}\\d]|\\.(?:[a-z\\d]|[A-Z]{2})|[a-zà-ÿ]|[${LETTER}](?![a-z])`, 'y');
const DOTTED = /^(REV|ADD|CORR|AMEND|CRP|L|PV|SR|WP|WG|CN|AC|CONF|SUB|HA|EA)\.?(\d+)$/;
const LOWER = /^(?:REV|ADD|CORR|AMEND|SUB)(?=\.)/;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Latin letters, plain slashes and digits, no spaces: what a damaged symbol was meant to be, before its casing. */
function plain(text: string): string {
  return text
    .replace(/%20|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^ -~]/g, (sign) => LATIN[LOOK_ALIKES.indexOf(sign)] ?? sign);
}

/** UN casing, and the dots that got lost (`Rev2`). */
function cased(text: string): string {
  return text
    .split('/')
    .map((part) => {
      const upper = part.toUpperCase().replace(DOTTED, '$1.$2');
      return upper.replace(LOWER, (word) => word[0] + word.slice(1).toLowerCase());
    })
    .join('/');
}

function bracketed(text: string): string {
  const [letter = '', inside = ''] = text
    .replace(/%20/g, ' ')
    .trim()
    .split(/\s*\(|\)/);
  const roman = /^(?:E?S-)?[IVXLC]+$/.test(inside);
  return `${letter && ` ${letter}`}${roman && !letter ? '' : ' '}(${inside.replace(/\s+/g, ' ')})`;
}

/** One half: a run of parts, then brackets, then changes after the bracket. Null when it is no whole symbol. */
function readHalf(text: string, start: number): { end: number; symbol: string; family: Family } | null {
  let end = match(RUN, text, start);
  if (end < 0) return null;
  const raw = text.slice(start, end);
  const slash = raw.search(/[/／⁄∕]/);
  const family = BY_ORGAN.get(plain(raw.slice(0, slash)).toUpperCase());
  if (!family) return null;
  let symbol = raw;
  let whole = family.parse(symbol);
  if (!whole) {
    symbol = cased(plain(raw));
    whole = family.parse(symbol);
  }
  for (let bracket = match(BRACKET, text, end); bracket > 0; bracket = match(BRACKET, text, end)) {
    const more = match(MORE, text, bracket);
    const longer = symbol + bracketed(text.slice(end, bracket));
    const longest = more > 0 ? family.parse(longer + cased(plain(text.slice(bracket, more)))) : null;
    const parsed = longest ?? family.parse(longer);
    if (!parsed) break;
    whole = parsed;
    symbol = parsed.text;
    end = longest ? more : bracket;
  }
  return whole && match(UNREAD, text, end) < 0 ? { end, symbol: family.format(whole), family } : null;
}

/**
 * Reads the symbol that starts at `start`, longest match first: damaged forms as what they are, and null for all that
 * is not a whole symbol. A reprint asterisk, footnote marks and punctuation stay outside.
 */
export function readSymbol(text: string, start: number): FoundSymbol | null {
  const first = readHalf(text, start);
  if (!first) return null;
  const second = match(HYPHEN, text, first.end);
  const other = second > 0 ? readHalf(text, second) : null;
  return other
    ? { start, end: other.end, symbol: `${first.symbol}-${other.symbol}` }
    : { start, end: first.end, symbol: first.symbol };
}

const isLetter = new RegExp(`[${LETTER}]`);
/** Hosts whose paths are symbols; in any other address `/A/12/` is a folder. */
const ADDRESS = /(?:undocs\.org|\bun\.org)\/[^\s]*$/;

/** Where the symbol starts whose first slash stands at `slash`, or -1. Looks no further left than an organ is long. */
export function symbolStart(text: string, slash: number): number {
  let start = slash;
  while (start > 0 && slash - start < LONGEST_ORGAN) {
    const code = text.charCodeAt(start - 1);
    const latin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!latin && (code < 128 || !isLetter.test(text[start - 1] as string))) break;
    start--;
  }
  if (start === slash) return -1;
  const organ = text.slice(start, slash);
  if (!BY_ORGAN.has(organ)) {
    const folded = plain(organ).toUpperCase();
    // `s/he` and `a/c` are words: only a long organ is known in lower case
    if (!BY_ORGAN.has(folded) || (folded.length < 3 && /[a-z]/.test(organ))) return -1;
  }
  if (start === 0) return start;
  const before = text[start - 1] as string;
  if (before === '/') return ADDRESS.test(text.slice(Math.max(0, start - 200), start)) ? start : -1;
  // a page number may stick to a long organ (`2CTOC/COP/…`); before a single letter it may be anything
  if (/[\d.]/.test(before)) return organ.length > 2 ? start : -1;
  return /[\p{L}_&@=-]/u.test(before) && !/[-‐‑]/.test(before) ? -1 : start;
}

/** The canonical form of a whole string that is a symbol, damaged or not; null when it is none. */
export function parseSymbol(text: string): string | null {
  const trimmed = text.trim().replace(/\*+$/, '');
  const found = readSymbol(trimmed, 0);
  return found && found.end === trimmed.length ? found.symbol : null;
}

/** The parsed last half of a canonical symbol and its family. */
export function symbolFamily(symbol: string): { family: Family; symbol: DocumentSymbol } | null {
  const half = symbol.split(/-(?=[A-Z]+\/)/).at(-1) ?? symbol;
  const family = BY_ORGAN.get(half.slice(0, half.indexOf('/')));
  const parsed = family?.parse(half);
  return family && parsed ? { family, symbol: parsed } : null;
}

/** Id of the body in whose series a symbol stands, or null where it is not a symbol that we know. */
export function symbolBody(symbol: string): string | null {
  const known = symbolFamily(symbol);
  return known?.family.parent(known.symbol) ?? null;
}
