import type { Language } from '../language.ts';
import { type FoundSymbol, symbolAround } from '../symbol/read.ts';
import { grammarOf } from './grammar.ts';
import { LAST_LETTERS, LONGEST_NOUN, NOUNS, type Noun, NUMBER_SIGN } from './nouns.ts';
import { DIGIT } from './pattern.ts';
import { isArabic, isDigit, isLetter, isSpace, plainDigits, spacesBefore } from './signs.ts';

/** A resolution or decision as it is written, before anyone asked whose it is. */
export interface Instrument {
  readonly start: number;
  readonly end: number;
  readonly kind: 'resolution' | 'decision';
  /** The language of its noun. */
  readonly language: Language;
  /** Spaces and digits made plain: `7/1`, `S-17/2`, `2388 (2017)`, `94(I)`, `3 (S-X)`, `1966/1106(XL)`, `1/CP.21`. */
  readonly number: string;
  /** Place in the list that its noun opens, from 0. */
  readonly place: number;
}

export type Numbered = FoundSymbol | Instrument;

export const isSymbolFound = (found: Numbered): found is FoundSymbol => 'symbol' in found;

/** Titles and dates stand between the members of a list, but not whole pages. */
const LONGEST_GAP = 700;

function digitsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** `7/1` from its slash on, with the session in roman figures that old numbers of the Council carry; `/CP.21`. */
const AFTER_SLASH = new RegExp(
  `[/／⁄∕]\\s?(?:(${DIGIT}{1,4})(?:\\s?\\(([IVXLC]{1,7})\\))?|(CP|CMA|CMP)\\.\\s?(${DIGIT}{1,2}))(?![A-Za-z_/%]|${DIGIT}|[.,-]${DIGIT})`,
  'y',
);
/** The bracket of `2388 (2017)`, `94 (I)`, `3 (S-X)`. */
const BRACKET = new RegExp(`[(（](?:(${DIGIT}{4})|((?:E?S-)?[IVXLC]{1,7}))[)）]`, 'y');
const SPECIAL = /(?:^|[^\w-])(E?S-)$/;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** What may not stand directly before a number: it would be the end of something longer. */
const isGlued = (code: number) =>
  isDigit(code) || isLetter(code) || code === 95 || code === 44 || code === 45 || code === 46 || code === 47;

/** Whether nothing that could belong to a number stands at its end: most end at a space, a comma or a bracket. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const then = text.charCodeAt(end + 1);
  if (isSpace(next)) return then !== 40;
  if (next === 44 || next === 46) return !isDigit(then);
  return Number.isNaN(next) || next === 41 || next === 58 || next === 59;
}

/** A number in plain signs, whatever its digits and its slash were. */
const numberOf = (written: string): string => plainDigits(written).replace(/[／⁄∕]/, '/');

/** The number whose slash stands at `slash`. */
function slashed(text: string, slash: number): Written | null {
  let start = digitsBefore(text, slash);
  if (start === slash || slash - start > 4) return null;
  let special = '';
  if (isGlued(text.charCodeAt(start - 1))) {
    special = SPECIAL.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '';
    if (!special) return null;
    start -= special.length;
  }
  let end = slash + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > slash + 1 && end - slash <= 5 && endsPlainly(text, end))
    return { start, end, number: numberOf(text.slice(start, end)) };
  AFTER_SLASH.lastIndex = slash;
  const after = AFTER_SLASH.exec(text);
  if (!after) return null;
  const roman = after[2] ? `(${after[2]})` : '';
  const item = after[3] ? `${after[3]}.${after[4]}` : after[1];
  return { start, end: AFTER_SLASH.lastIndex, number: numberOf(`${text.slice(start, slash)}/${item}${roman}`) };
}

/** The number whose bracket opens at `open`. */
function bracketed(text: string, open: number): Written | null {
  let stop = spacesBefore(text, open);
  let letter = '';
  const last = text.charCodeAt(stop - 1);
  if (last >= 65 && last <= 90 && stop > 1 && isSpace(text.charCodeAt(stop - 2))) {
    letter = ` ${text[stop - 1]} `;
    stop = spacesBefore(text, stop - 1);
  }
  // most brackets do not follow a number
  if (!isDigit(text.charCodeAt(stop - 1))) return null;
  BRACKET.lastIndex = open;
  const inside = BRACKET.exec(text);
  if (!inside) return null;
  const start = digitsBefore(text, stop);
  if (start === stop || stop - start > 4 || isGlued(text.charCodeAt(start - 1))) return null;
  const glued = inside[2] && !letter && !inside[2].startsWith('S-') && !inside[2].startsWith('ES-');
  return {
    start,
    end: BRACKET.lastIndex,
    number: `${text.slice(start, stop)}${letter || (glued ? '' : ' ')}(${inside[1] ?? inside[2]})`,
  };
}

/** The noun directly before a number: where it starts and what it is. */
function nounBefore(text: string, at: number): { start: number; noun: Noun } | null {
  let end = spacesBefore(text, at);
  const last = text.charCodeAt(end - 1);
  // text of PDFs has no space between an Arabic word and a number
  if ((end === at && !isArabic(last)) || at - end > 4) return null;
  if (!LAST_LETTERS.has(last)) {
    const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, end - 6), end));
    if (!sign) return null;
    end = spacesBefore(text, end - sign[0].length);
  }
  return wordEnding(text, end);
}

/** The noun that ends at a place. */
function wordEnding(text: string, end: number): { start: number; noun: Noun } | null {
  if (!LAST_LETTERS.has(text.charCodeAt(end - 1))) return null;
  const start = wordStart(text, end);
  const noun = NOUNS.get(text.slice(start, end));
  return noun ? { start, noun } : null;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_NOUN) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isArabic(code)) break;
    start--;
  }
  return start;
}

/** The name of a body has at most so many words. */
const MOST_WORDS = 9;

/** The noun with the body between it and its number. Only the number belongs to the reference then. */
function nounBeforeBody(text: string, at: number): { start: number; noun: Noun } | null {
  let end = spacesBefore(text, at);
  for (let words = 0; words <= MOST_WORDS; words++) {
    const start = wordStart(text, end);
    if (start === end) return null;
    const found = wordEnding(text, end);
    if (found) {
      const isBody = grammarOf(found.noun.language).bodyBetween.test(text.slice(end, at));
      return isBody ? { start: at, noun: found.noun } : null;
    }
    const before = text.charCodeAt(start - 1);
    // an apostrophe or a hyphen joins two words
    end = spacesBefore(text, before === 39 || before === 0x2019 || before === 45 ? start - 1 : start);
  }
  return null;
}

/**
 * Symbols, resolutions and decisions of a text, in order. It jumps from slash to slash and from bracket to bracket, the
 * only places where one of them can be, and reads outwards from there: most of a text is never looked at.
 */
export function findNumbered(text: string): Numbered[] {
  const found: Numbered[] = [];
  let last: Instrument | null = null;
  let many = false;
  let done = 0;
  const anchors = new Anchors(text);
  for (let at = anchors.next(0); at >= 0; at = anchors.next(Math.max(done, at + 1))) {
    const bracket = text.charCodeAt(at) === 40;
    if (!bracket && !isDigit(text.charCodeAt(at - 1))) {
      const symbol = symbolAround(text, at, done);
      if (symbol) {
        found.push(symbol);
        done = symbol.end;
      }
      continue;
    }
    const written = bracket ? bracketed(text, at) : slashed(text, at);
    if (!written || written.start < done) continue;
    const near = nounBefore(text, written.start);
    const { end, number } = written;
    if (near && near.start >= done) {
      last = opening(near.start, end, near.noun, number);
      many = near.noun.many;
    } else if (last && many && inList(text, last, written.start)) {
      last = { ...(last as Instrument), start: written.start, end, number, place: (last as Instrument).place + 1 };
    } else {
      many = false;
      const far = nounBeforeBody(text, written.start);
      if (!far || far.start < done) continue;
      last = opening(far.start, end, far.noun, number);
      many = far.noun.many;
    }
    found.push(last);
    done = end;
  }
  return found;
}

/** The first of its list. */
const opening = (start: number, end: number, { kind, language }: Noun, number: string): Instrument => ({
  start,
  end,
  kind,
  language,
  number,
  place: 0,
});

function inList(text: string, { end, language }: Instrument, start: number): boolean {
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return gap === ', ' || grammarOf(language).listGap.test(gap);
}

/** Slashes that are not ASCII are rare: they are looked for once, and only where there are any again. */
const hasOddSlash = (text: string) => text.includes('／') || text.includes('⁄') || text.includes('∕');

/** Walks from slash to slash (or look-alike) and opening bracket; -1 at the end. */
class Anchors {
  readonly text: string;
  slash: number;
  open: number;
  readonly odd: number[];

  constructor(text: string) {
    this.text = text;
    this.slash = text.indexOf('/');
    this.open = text.indexOf('(');
    this.odd = hasOddSlash(text) ? oddSlashes(text) : [];
  }

  /** The first anchor at or after `from`. */
  next(from: number): number {
    if (this.slash >= 0 && this.slash < from) this.slash = this.text.indexOf('/', from);
    if (this.open >= 0 && this.open < from) this.open = this.text.indexOf('(', from);
    let at = this.slash;
    if (this.open >= 0 && (at < 0 || this.open < at)) at = this.open;
    if (this.odd.length === 0) return at;
    while (this.odd.length > 0 && (this.odd[0] as number) < from) this.odd.shift();
    const odd = this.odd[0] ?? -1;
    return odd >= 0 && (at < 0 || odd < at) ? odd : at;
  }
}

const oddSlashes = (text: string): number[] => [...text.matchAll(/[／⁄∕]/g)].map(({ index }) => index);
