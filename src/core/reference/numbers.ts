import { type FoundSymbol, symbolAround } from '../symbol/read.ts';
import { LIST_GAP, NOUN_OF, NOUNS, PLAIN_GAPS } from './lexicon.ts';
import { isDigit, isLetter, isSpace, spacesBefore } from './signs.ts';

/** A resolution or decision as it is written, before anyone asked whose it is. */
export interface Instrument {
  readonly start: number;
  readonly end: number;
  readonly kind: 'resolution' | 'decision';
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
const AFTER_SLASH = /\/\s?(?:(\d{1,4})(?:\s?\(([IVXLC]{1,7})\))?|(CP|CMA|CMP)\.\s?(\d{1,2}))(?![\w/%]|[.,-]\d)/y;
/** The bracket of `2388 (2017)`, `94 (I)`, `3 (S-X)`. */
const BRACKET = /\((?:((?:19|20)\d\d)|((?:E?S-)?[IVXLC]{1,7}))\)/y;
const SPECIAL = /(?:^|[^\w-])(E?S-)$/;
const NUMBER_SIGN = /\s(?:n\s?[°ºo]|[Nn]os?)\.?$/;

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
    return { start, end, number: text.slice(start, end) };
  AFTER_SLASH.lastIndex = slash;
  const after = AFTER_SLASH.exec(text);
  if (!after) return null;
  const roman = after[2] ? `(${after[2]})` : '';
  const item = after[3] ? `${after[3]}.${after[4]}` : after[1];
  return { start, end: AFTER_SLASH.lastIndex, number: `${text.slice(start, slash)}/${item}${roman}` };
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

/** The letters with which the nouns end: most words need not be looked up. */
const LAST_LETTERS: ReadonlySet<number> = new Set([...NOUNS.keys()].map((noun) => noun.charCodeAt(noun.length - 1)));

/** The noun directly before a number: where it starts and what it is. */
function nounBefore(text: string, at: number) {
  let end = spacesBefore(text, at);
  if (end === at || at - end > 4) return null;
  if (!isLetter(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 111) {
    const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, end - 6), end));
    if (sign) end -= sign[0].length;
  }
  if (!LAST_LETTERS.has(text.charCodeAt(end - 1))) return null;
  let start = end;
  while (start > 0 && end - start < 14 && isLetter(text.charCodeAt(start - 1))) start--;
  const noun = NOUNS.get(text.slice(start, end));
  return noun ? { start, noun } : null;
}

/** The noun with the body between it and its number. Only the number belongs to the reference then. */
function nounBeforeBody(text: string, at: number, bodyBefore: BodyBefore | undefined) {
  const body = isLetter(text.charCodeAt(spacesBefore(text, at) - 1)) && bodyBefore?.(at);
  if (!body) return null;
  const noun = NOUNS.get(NOUN_OF.exec(text.slice(Math.max(0, body - 60), body))?.[1] ?? '');
  return noun ? { start: at, noun } : null;
}

/** Where the name of a body starts that ends before `at`, or 0. Asked only where a number has no noun beside it. */
export type BodyBefore = (at: number) => number;

/**
 * Symbols, resolutions and decisions of a text, in order. It jumps from slash to slash and from bracket to bracket, the
 * only places where one of them can be, and reads outwards from there: most of a text is never looked at.
 */
export function findNumbered(text: string, bodyBefore?: BodyBefore): Numbered[] {
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
      last = { start: near.start, end, kind: near.noun.kind, number, place: 0 };
      many = near.noun.many;
    } else if (last && many && inList(text, last.end, written.start)) {
      last = { start: written.start, end, kind: last.kind, number, place: last.place + 1 };
    } else {
      many = false;
      const far = nounBeforeBody(text, written.start, bodyBefore);
      if (!far) continue;
      last = { start: far.start, end, kind: far.noun.kind, number, place: 0 };
      many = far.noun.many;
    }
    found.push(last);
    done = end;
  }
  return found;
}

function inList(text: string, end: number, start: number): boolean {
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return PLAIN_GAPS.has(gap) || LIST_GAP.test(gap);
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
