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
const isSlash = (code: number) => code === 47 || code === 0xff0f || code === 0x2044 || code === 0x2215;
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
const DOTTED = /^(REV|ADD|CORR|AMEND|CRP|PV|SR|WP|WG|CN|AC|CONF|SUB|HA|EA)\.?(\d+)$/;
const LOWER = /^(?:REV|ADD|CORR|AMEND|SUB)(?=\.)/;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Latin letters, plain slashes and digits, no spaces: what a damaged symbol was meant to be, before its casing. */
function plain(text: string): string {
  if (!/[^!-$&-~]/.test(text)) return text;
  return text
    .replace(/%20|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^ -~]/g, (sign) => LATIN[LOOK_ALIKES.indexOf(sign)] ?? sign);
}

/** UN casing, and the dots that got lost (`Rev2`); not of a lone letter, `l4` may be a misread 14. */
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

/** The family of the symbol that starts at a place, whatever its casing; undefined for any other word. */
function familyAt(text: string, start: number): Family | undefined {
  let slash = start;
  while (slash - start <= LONGEST_ORGAN && slash < text.length && !isSlash(text.charCodeAt(slash))) slash++;
  const organ = text.slice(start, slash);
  return BY_ORGAN.get(organ) ?? BY_ORGAN.get(plain(organ).toUpperCase());
}

/** One half: a run of parts, then brackets, then changes after the bracket. Null when it is no whole symbol. */
function readHalf(text: string, start: number, family: Family): { end: number; symbol: string } | null {
  let end = match(RUN, text, start);
  if (end < 0) return null;
  let symbol = text.slice(start, end);
  let whole = family.parse(symbol);
  if (!whole) {
    symbol = cased(plain(symbol));
    whole = family.parse(symbol);
  }
  while (mayOpenBracket(text, end)) {
    const bracket = match(BRACKET, text, end);
    if (bracket < 0) break;
    const more = match(MORE, text, bracket);
    const longer = symbol + bracketed(text.slice(end, bracket));
    const longest = more > 0 ? family.parse(longer + cased(plain(text.slice(bracket, more)))) : null;
    const parsed = longest ?? family.parse(longer);
    if (!parsed) break;
    whole = parsed;
    symbol = parsed.text;
    end = longest ? more : bracket;
  }
  return whole && !goesOn(text, end) ? { end, symbol: family.format(whole) } : null;
}

/** A bracket part is worth reading only where a bracket stands within a few characters. */
function mayOpenBracket(text: string, end: number): boolean {
  for (let at = end; at < end + 8; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) return true;
    // `)`, `,`, `-`, `.`, `/` and `;` end the search at once
    if ((code > 40 && code < 48) || code === 59) return false;
  }
  return false;
}

/** Whether the symbol goes on in a way that was not read: what was read is then another one. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  // most symbols end at a space, a comma, a bracket or the end of the text
  return next > 45 && next !== 59 && match(UNREAD, text, end) >= 0;
}

const isHyphen = (code: number) => code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;

/** Both halves of a symbol, or its only one. */
function readWhole(text: string, start: number, family: Family): FoundSymbol | null {
  const first = readHalf(text, start, family);
  if (!first) return null;
  const joins = isHyphen(text.charCodeAt(first.end)) || isHyphen(text.charCodeAt(first.end + 1));
  const second = joins ? match(HYPHEN, text, first.end) : -1;
  const secondFamily = second > 0 ? familyAt(text, second) : undefined;
  const other = secondFamily ? readHalf(text, second, secondFamily) : null;
  return other
    ? { start, end: other.end, symbol: `${first.symbol}-${other.symbol}` }
    : { start, end: first.end, symbol: first.symbol };
}

/**
 * Reads the symbol that starts at `start`, longest match first: damaged forms as what they are, and null for all that
 * is not a whole symbol. A reprint asterisk, footnote marks and punctuation stay outside.
 */
export function readSymbol(text: string, start: number): FoundSymbol | null {
  const family = familyAt(text, start);
  return family ? readWhole(text, start, family) : null;
}

const isLetter = new RegExp(`[${LETTER}]`);
/** Hosts whose paths are symbols; in any other address `/A/12/` is a folder. */
const ADDRESS = /(?:undocs\.org|\bun\.org)\/[^\s]*$/;

/** Organs as they stand in running text. `s/he` and `a/c` are words: only the long ones count in small letters. */
const WRITTEN: ReadonlyMap<string, Family> = new Map([
  ...BY_ORGAN,
  ...FAMILIES.filter(({ organ }) => organ.length > 2).map((family) => [family.organ.toLowerCase(), family] as const),
]);

/** Whether a symbol can start here: what stands before is no part of a longer word or address. */
function mayStart(text: string, start: number, organ: string): boolean {
  const code = text.charCodeAt(start - 1);
  // most symbols stand behind a space, a bracket or a line end
  if (start === 0 || code === 32 || code === 40 || code === 10) return true;
  const before = text[start - 1] as string;
  if (before === '/') return ADDRESS.test(text.slice(Math.max(0, start - 200), start));
  // a page number may stick to a long organ (`2CTOC/COP/…`); before a single letter it may be anything
  if (/[\d.]/.test(before)) return organ.length > 2;
  return !/[\p{L}_&@=-]/u.test(before) || /[-‐‑]/.test(before);
}

/** The symbol whose first slash stands at `slash` and whose organ starts at `from` or later. */
export function symbolAround(text: string, slash: number, from: number): FoundSymbol | null {
  let start = slash;
  let odd = false;
  while (start > 0 && slash - start < LONGEST_ORGAN) {
    const code = text.charCodeAt(start - 1);
    if (code >= 128 && isLetter.test(text[start - 1] as string)) odd = true;
    else if (!((code >= 65 && code <= 90) || (code >= 97 && code <= 122))) break;
    start--;
  }
  if (start === slash || start < from) return null;
  const organ = text.slice(start, slash);
  const family = WRITTEN.get(organ) ?? (odd ? BY_ORGAN.get(plain(organ)) : undefined);
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
