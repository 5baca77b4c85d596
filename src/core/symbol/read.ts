import { FAMILIES } from './families/index.ts';
import type { DocumentSymbol, Family } from './family.ts';
import { halves } from './joint.ts';
import {
  BREAK,
  cased,
  DIGIT,
  INVISIBLE,
  isHyphen,
  isSlash,
  LETTER,
  narrow,
  ORGAN_LETTER,
  plain,
  SLASH,
} from './spelling.ts';

/** A symbol found in a text: `start` and `end` are UTF-16 offsets, half-open. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  /** Canonical symbol, both halves where it is a joint one. */
  readonly symbol: string;
}

const BY_ORGAN: ReadonlyMap<string, Family> = new Map(FAMILIES.map((family) => [family.organ, family]));
const LONGEST_ORGAN = Math.max(...FAMILIES.map((family) => family.organ.length));

const ROMAN = `[IVXLC]{1,7}(?![${LETTER}])`;
const WORD = `[${LETTER}]{1,9}(?:[.-][${LETTER}]{1,9}(?=[.,-]|${SLASH}|[\\s${INVISIBLE}]${SLASH}))*`;
/** What may stand before a slash: marks that nobody sees, or the end of a line. */
const BEFORE = `[${INVISIBLE}\\n]{0,2}`;

/** The parts of a symbol as they are met in real text; the family decides whether they make one. */
const PART = [
  // `WG.4`, `OzL.Pro.28`, `CONF.VIII`, with a comma that was read for the dot, `Add.l` with an l for the one
  `${WORD}(?:\\.${BREAK}(?:[\\dl]{1,5}(?![${LETTER}])|${DIGIT}{1,5}|${ROMAN})|,${DIGIT}{1,5})`,
  `[Ee]?[Ss]-${DIGIT}{1,2}`,
  // `Rev2`, `WG8J`
  `[${LETTER}]{1,8}${DIGIT}{1,5}(?:[${LETTER}](?=${SLASH}))?`,
  // `COP(8)`, `B(S-XXXI)`
  `[${LETTER}]{1,8}\\((?:E?S-)?(?:${DIGIT}{1,3}|[IVXLC]{1,7})\\)`,
  `Part\\s[A-Z](?![${LETTER}])`,
  // names: `COP`, `COP-MOP`, `BATUMI.CONF`, and `Report` or `ITA` at the end
  `${WORD}(?=${BEFORE}${SLASH})`,
  `(?:Report|Summary|[A-Z]{3}|(?<![\\s${INVISIBLE}])[${LETTER}]{3,7})(?![${LETTER}\\d])`,
  // `1-5`: a combined report
  `${DIGIT}{1,5}(?:[-‑]${DIGIT}{1,4})?`,
  `\\(${DIGIT}{1,4}\\)`,
].join('|');
/** No symbol has more: a text of nothing but slashes takes no longer than any other. */
const PARTS = `(?:(?:${BEFORE}${SLASH}${BREAK}|[ \u00a0]${SLASH})(?:${PART})(?!${DIGIT})){1,9}`;
/** Most symbols are not damaged. */
const SOUND = /[A-Z]{1,6}(?:\/[A-Za-z\d]+(?:\.\d+)?)+/y;
const RUN = new RegExp(`[${LETTER}]{1,8}${PARTS}`, 'y');
const MORE = new RegExp(PARTS, 'y');
/** Every symbol has a number, and soon: without one in sight nothing more need be tried. */
const NUMBERED = new RegExp(`[^\\d０-９٠-٩۰-۹]{1,48}${DIGIT}`, 'y');
/** `(2017)`, ` A (III)`, `(Vol. II)`: the family decides which of them it has. */
const BRACKET = new RegExp(
  `(?:${BREAK}[A-Z](?:${BREAK}[-–]${BREAK}[A-Z])?)?${BREAK}[(（][\\w.\\s０-９${INVISIBLE}-]{1,24}[)）]`,
  'y',
);
/** The letter of `A/RES/58/10 B`, the two of `A-B`: letters that begin no word, and no sentence. */
const LETTERED = new RegExp(
  `${BREAK}([A-Z])(?:${BREAK}(?:[-–]|and|et|y|и|和)${BREAK}([A-Z]))?(?=[\\s${INVISIBLE}]*(?:[,;.:)*\\]和و号]|$|(?:and|et|y|и)\\s))`,
  'y',
);
const HYPHEN = new RegExp(`\\s?[-\\u2010\\u2011\\u2013\\u2014\\u2212]${BREAK}`, 'y');
/** What must not follow: the symbol goes on in a way that we cannot read, so what was read is another one. */
const UNREAD = new RegExp(
  [
    `[${INVISIBLE}]*(?:${SLASH}\\n?[${LETTER}\\d]|\\.(?:[a-z\\d]|[A-Z]{2})|(?:rev|add|corr|amend)[.\\d]|[a-zà-ÿ](?![a-zà-ÿ])|[${LETTER}](?![a-z])|\\.?(?:Rev|Add|Corr|Amend)[.\\d]|[-‐‑][${INVISIBLE}]*\\d)`,
    `[${INVISIBLE}]+${DIGIT}`,
  ].join('|'),
  'y',
);

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function bracketed(text: string): string {
  const [letter = '', inside = ''] = narrow(text)
    .trim()
    .split(/\s*\(|\)/);
  const roman = /^(?:E?S-)?[IVXLC]+$/.test(inside);
  const [, word, dot = '', number = ''] = roman ? [] : (/^([A-Za-z]{3,}(?: sect)?)s?(\.?)\s*(.*)$/i.exec(inside) ?? []);
  if (word && !letter)
    return ` (${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}${dot}${number && ` ${number}`})`;
  return `${letter && ` ${letter.replace(/\s?[-–]\s?/, '-')}`}${roman && !letter ? '' : ' '}(${inside})`;
}

/** The family of the symbol that starts at a place, whatever its casing; undefined for any other word. */
function familyAt(text: string, start: number): Family | undefined {
  let slash = start;
  while (slash - start <= LONGEST_ORGAN && slash < text.length && !isSlash(text.charCodeAt(slash))) slash++;
  const organ = text.slice(start, slash);
  return BY_ORGAN.get(organ) ?? BY_ORGAN.get(plain(organ).toUpperCase());
}

interface Half {
  readonly end: number;
  readonly symbol: string;
}

/** One half: a run of parts, then brackets, then changes after the bracket. Null when it is no whole symbol. */
function readHalf(text: string, start: number, family: Family): Half | null {
  let end = match(SOUND, text, start);
  let symbol = end > 0 && endsPlainly(text, end) ? text.slice(start, end) : '';
  let whole = symbol ? family.parse(symbol) : null;
  if (!whole) {
    end = match(NUMBERED, text, start) > 0 ? match(RUN, text, start) : -1;
    if (end < 0) return null;
    symbol = text.slice(start, end);
    whole = family.parse(symbol);
  }
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
  if (!whole) return null;
  if (symbol.startsWith('RES/', family.organ.length + 1)) {
    LETTERED.lastIndex = end;
    const [, first, last] = LETTERED.exec(text) ?? [];
    const lettered = first ? family.parse(`${symbol} ${first}${last ? `-${last}` : ''}`) : null;
    if (lettered) return { end: LETTERED.lastIndex, symbol: family.format(lettered) };
  }
  return { end, symbol: family.format(whole) };
}

/** Whether nothing that could belong to a symbol stands at its end: most end at a space, a comma or a bracket. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 41 || next === 44 || next === 59 || Number.isNaN(next)) return true;
  const then = text.charCodeAt(end + 1);
  if (next === 32 || next === 10) return then !== 47;
  return (next === 45 && then > 64) || (next === 46 && (then === 32 || then === 10 || Number.isNaN(then)));
}

/** A bracket part is worth reading only where a bracket stands within a few characters. */
function mayOpenBracket(text: string, end: number): boolean {
  for (let at = end; at < end + 8; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 0xff08) return true;
    // `)`, `,`, `.`, `/` and `;` end the search at once
    if ((code > 40 && code < 48 && code !== 45) || code === 59) return false;
  }
  return false;
}

/** Whether the symbol goes on in a way that was not read: what was read is then another one. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  // most symbols end at a space, a comma, a bracket or the end of the text
  return next > 44 && next !== 59 && match(UNREAD, text, end) >= 0;
}

/** What two symbols of one series have in common: `A/80/508–A/80/510` is a range, not a joint symbol. */
const stem = (symbol: string) => symbol.replace(/\d+$/, '');

/** The second half of a joint symbol, whose hyphen can have got lost at the end of a line. */
function secondHalf(text: string, first: Half): Half | null {
  const hyphen = isHyphen(text.charCodeAt(first.end)) || isHyphen(text.charCodeAt(first.end + 1));
  const start = hyphen ? match(HYPHEN, text, first.end) : first.end;
  const family = start < 0 ? undefined : familyAt(text, start);
  const second = family ? readHalf(text, start, family) : null;
  return second && !goesOn(text, second.end) && stem(second.symbol) !== stem(first.symbol) ? second : null;
}

/** Both halves of a symbol, or its only one. */
function readWhole(text: string, start: number, family: Family): FoundSymbol | null {
  const first = readHalf(text, start, family);
  if (!first) return null;
  const next = text.charCodeAt(first.end);
  const second =
    next > 64 || isHyphen(next) || isHyphen(text.charCodeAt(first.end + 1)) ? secondHalf(text, first) : null;
  if (second) return { start, end: second.end, symbol: `${first.symbol}-${second.symbol}` };
  return goesOn(text, first.end) ? null : { start, ...first };
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
  const code = text.charCodeAt(start - 1);
  // most symbols stand behind a space, a bracket or a line end
  if (start === 0 || code === 32 || code === 40 || code === 10) return true;
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
  while (start > 0 && slash - start < LONGEST_ORGAN) {
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
