import type { Language } from '../language.ts';
import { type FoundSymbol, symbolAround } from '../symbol/read.ts';
import { secondsAfter } from './elliptic.ts';
import { type Member, Waiting } from './framed.ts';
import { grammarOf } from './grammar.ts';
import { LAST_LETTERS, LONGEST_NOUN, NOUNS, type Noun, NUMBER_SIGN } from './nouns.ts';
import { isArabic, isDigit, isHan, isLetter, spacesBefore } from './signs.ts';
import { bracketed, slashed, type Written } from './written.ts';

/** A resolution or decision as it is written, before anyone asked whose it is. */
export interface Instrument {
  readonly start: number;
  readonly end: number;
  readonly kind: 'resolution' | 'decision';
  /** The languages that its noun can belong to. */
  readonly languages: readonly Language[];
  /** Spaces and digits made plain: `7/1`, `S-17/2`, `2388 (2017)`, `94(I)`, `3 (S-X)`, `1966/1106(XL)`, `1/CP.21`. */
  readonly number: string;
  /** Place in the list that its noun opens, from 0. */
  readonly place: number;
}

export type Numbered = FoundSymbol | Instrument;

export const isSymbolFound = (found: Numbered): found is FoundSymbol => 'symbol' in found;

/** Titles and dates stand between the members of a list, but not whole pages. */
const LONGEST_GAP = 700;

/** The sign №. */
const NUMERO = 0x2116;

/** Nouns of a language that sets no words apart have so many signs. */
const HAN_NOUN = 2;

/** The noun directly before a number: where it starts and what it is. */
function nounBefore(text: string, { start: at, end: stop }: Written): { start: number; noun: Noun } | null {
  const end = spacesBefore(text, at);
  const last = text.charCodeAt(end - 1);
  if (isHan(last)) {
    const noun = NOUNS.get(text.slice(end - HAN_NOUN, end));
    // on the next line it is the first of a list
    const isBeside = end === at || (text.charCodeAt(end) !== 10 && at - end < 2);
    return noun && isBeside && !isQuantity(text, stop, noun) ? { start: end - HAN_NOUN, noun } : null;
  }
  // text of PDFs has no space between an Arabic word and a number
  if ((end === at && !isArabic(last) && last !== NUMERO) || at - end > 4) return null;
  return wordEnding(text, end) ?? wordEnding(text, beforeSign(text, end));
}

/** Whether a number counts something: `决定2/3多数`, `决定2024/25年度`. */
function isQuantity(text: string, end: number, { languages }: Noun): boolean {
  const quantity = grammarOf(languages[0] as Language).last?.quantity;
  if (!quantity) return false;
  quantity.lastIndex = end;
  return quantity.test(text);
}

/** Where the word ends that stands before a number sign, or the text before a number where there is no sign. */
function beforeSign(text: string, end: number): number {
  const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, end - 12), end));
  return sign ? spacesBefore(text, end - sign[0].length) : end;
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
const MOST_WORDS = 14;

/** The noun with the body between it and its number. Only the number belongs to the reference then. */
function nounBeforeBody(text: string, at: number): { start: number; noun: Noun } | null {
  let end = beforeSign(text, spacesBefore(text, at));
  for (let words = 0; words <= MOST_WORDS; words++) {
    const start = wordStart(text, end);
    if (start === end) return null;
    const found = wordEnding(text, end);
    if (found) {
      const between = text.slice(end, at);
      const isBody = found.noun.languages.some((language) => grammarOf(language).bodyBetween.test(between));
      return isBody ? { start: at, noun: found.noun } : null;
    }
    const before = text.charCodeAt(start - 1);
    // an apostrophe or a hyphen joins two words
    end = spacesBefore(text, before === 39 || before === 0x2019 || before === 45 ? start - 1 : start);
  }
  return null;
}

const LONGEST_TITLE = 160;
/** A number alone in brackets, or the first of a list of them, but not a financial year: `(1995/4 and 1996/8)`. */
const IN_BRACKETS =
  /\(\s*(?!(?:19|20)\d\d\/\d\d\)|\d{4}\/\d{4})\d[\d\s,;/]{0,200}(?:\p{L}{1,3}\s[\d\s,;/]{0,100})?\)/uy;

/** The noun with a title between it and its numbers: `the resolutions of the Commission on housing (1995/4 and 1996/8)`. */
function nounBeforeTitle(text: string, { start: at }: Written): { start: number; noun: Noun } | null {
  const open = spacesBefore(text, at) - 1;
  if (text.charCodeAt(open) !== 40) return null;
  IN_BRACKETS.lastIndex = open;
  if (!IN_BRACKETS.test(text)) return null;
  const title = /[^.:;()\d«»“”"]*$/.exec(text.slice(Math.max(0, open - LONGEST_TITLE), open))?.[0] ?? '';
  for (const word of title.match(/\p{L}+/gu)?.reverse() ?? []) {
    const noun = NOUNS.get(word);
    if (noun) return { start: at, noun };
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
  const waiting = new Waiting(text);
  const anchors = new Anchors(text);
  for (let at = anchors.next(0); at >= 0; at = anchors.next(Math.max(done, at + 1))) {
    const bracket = text.charCodeAt(at) === 40;
    if (!bracket && !isDigit(text.charCodeAt(at - 1))) {
      const symbol = symbolAround(text, at, done);
      if (symbol) {
        found.push(symbol);
        done = symbol.end;
        for (const second of secondsAfter(text, symbol)) {
          found.push(second);
          done = second.end;
        }
      }
      if (symbol || !isRoman(text.charCodeAt(at - 1))) continue;
    }
    const written = bracket ? bracketed(text, at) : slashed(text, at);
    if (!written || written.start < done) continue;
    const near = nounBefore(text, written);
    if (near && near.start >= done) {
      last = instrument(text, near.start, written, near.noun, 0);
      many = near.noun.many;
    } else if (last && (many || isDated(last, written)) && inList(text, last, written)) {
      last = instrument(text, written.start, written, last, last.place + 1);
    } else if (last && many && inListOver(text, last, written.start)) {
      last = instrument(text, written.start, written, last, 0);
    } else {
      many = false;
      const far = nounBeforeBody(text, written.start) ?? nounBeforeTitle(text, written);
      if (!far || far.start < done) {
        last = null;
        const list = waiting.add(written);
        if (list) {
          found.push(...listOf(list));
          done = found.at(-1)?.end ?? done;
        }
        continue;
      }
      last = instrument(text, far.start, written, far.noun, 0);
      many = far.noun.many;
    }
    found.push(last);
    done = last.end;
  }
  return found;
}

const isRoman = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76 || code === 67;

const listOf = ({ noun: { kind, languages }, members }: { noun: Noun; members: readonly Member[] }): Instrument[] =>
  members.map((member, place) => ({ ...member, kind, languages, place }));

/** A number with the letter of its part, if one follows. */
function instrument(
  text: string,
  start: number,
  { end, number }: Written,
  { kind, languages }: Pick<Instrument, 'kind' | 'languages'>,
  place: number,
): Instrument {
  const letter = text.charCodeAt(end + 1);
  if (letter >= 65 && letter <= 90 && !number.endsWith(')')) {
    for (const language of languages) {
      const { part } = grammarOf(language);
      part.lastIndex = end;
      const [, first, last] = part.exec(text) ?? [];
      if (!first) continue;
      return {
        start,
        end: part.lastIndex,
        kind,
        languages,
        number: `${number} ${first}${last ? `-${last}` : ''}`,
        place,
      };
    }
  }
  return { start, end, kind, languages, number, place };
}

/** `resolution 2014 (2011), 2051 (2012)`: with their year or session they are of one list, even where the noun is of one. */
const isDated = (before: Instrument, { number }: Written): boolean =>
  number.endsWith(')') && before.number.endsWith(')');

function inList(text: string, before: Instrument, written: Written): boolean {
  const { end, languages } = before;
  const { start } = written;
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return (
    gap === ', ' ||
    (gap === ' ' && isDated(before, written)) ||
    languages.some((language) => grammarOf(language).listGap.test(gap))
  );
}

/** `resolution 46/152 of the Assembly … and 60/1`, `… and of the Council 1894 (2009)`: the noun serves both, the body does not. */
function inListOver(text: string, { end, languages }: Instrument, start: number): boolean {
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return languages.some((language) => grammarOf(language).listGapOver.test(gap));
}

/** Slashes that are not ASCII are rare: they are looked for once, and only where there are any again. */
const hasOddSlash = (text: string) => text.includes('／') || text.includes('⁄') || text.includes('∕');

/** Walks from slash to slash (or look-alike) and opening bracket; -1 at the end. */
class Anchors {
  readonly text: string;
  slash: number;
  open: number;
  private readonly odd: readonly number[];
  /** Index of the first odd slash that is still to come. */
  private nextOdd = 0;

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
    if (this.nextOdd === this.odd.length) return at;
    while ((this.odd[this.nextOdd] ?? from) < from) this.nextOdd++;
    const odd = this.odd[this.nextOdd] ?? -1;
    return odd >= 0 && (at < 0 || odd < at) ? odd : at;
  }
}

const oddSlashes = (text: string): number[] => [...text.matchAll(/[／⁄∕]/g)].map(({ index }) => index);
