import type { Language } from '../language.ts';
import { Addresses } from '../symbol/addresses.ts';
import { type FoundSymbol, symbolAround } from '../symbol/read.ts';
import { Anchors, pastNumbers } from './anchors.ts';
import { secondsAfter } from './elliptic.ts';
import { type Member, Waiting } from './framed.ts';
import { grammarOf } from './grammar.ts';
import { nounBefore, nounBeforeBody, nounBeforeTitle } from './noun-before.ts';
import type { Noun } from './nouns.ts';
import { isDigit } from './signs.ts';
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

/** Whether a symbol was found, and not a number. */
export const isSymbolFound = (found: Numbered): found is FoundSymbol => 'symbol' in found;
/** Whether a number was found, and not a symbol. */
export const isInstrument = (found: Numbered): found is Instrument => !isSymbolFound(found);

/** Titles and dates stand between the members of a list, but not whole pages. */
const LONGEST_GAP = 700;
const OPEN = 40;

/**
 * Symbols, resolutions and decisions of a text, in order. It jumps from slash to slash and from bracket to bracket, the
 * only places where one of them can be, and reads outwards from there: most of a text is never looked at.
 *
 * @param text in plain signs (see plainSigns)
 */
export function findNumbered(text: string): Numbered[] {
  const found: Numbered[] = [];
  let last: Instrument | null = null;
  let many = false;
  let done = 0;
  const waiting = new Waiting(text);
  const anchors = new Anchors(text);
  const addresses = new Addresses(text);
  let from = 0;
  for (let at = anchors.next(from); at < text.length; at = anchors.next(from)) {
    from = at + 1;
    const before = text.charCodeAt(at - 1);
    const isBracket = text.charCodeAt(at) === OPEN;
    if (!isBracket && !isDigit(before)) {
      addresses.meet(at);
      const symbol = symbolAround(text, at, done, addresses);
      if (symbol) {
        found.push(symbol);
        done = symbol.end;
        for (const second of secondsAfter(text, symbol)) {
          found.push(second);
          done = second.end;
        }
        from = done;
        continue;
      }
      if (!isRoman(before)) {
        if (!addresses.holds(at)) from = anchors.past();
        continue;
      }
    }
    const written = isBracket ? bracketed(text, at) : slashed(text, at);
    if (!written || written.start < done) {
      if (isBracket) from = anchors.past();
      continue;
    }
    const near = nounBefore(text, written);
    if (near && near.start >= done) {
      last = instrument(text, near.start, written, near.noun, 0);
      many = near.noun.many;
    } else if (last && (many || isDated(last, written) || isLater(last, written)) && inList(text, last, written)) {
      last = instrument(text, written.start, written, last, last.place + 1);
    } else if (last && many && inListOver(text, last, written.start)) {
      last = instrument(text, written.start, written, last, 0);
    } else {
      const far = nounBeforeBody(text, written.start) ?? nounBeforeTitle(text, written);
      if (!far) {
        last = null;
        const list = waiting.add(written);
        for (const member of list ? listOf(list) : []) {
          found.push(member);
          done = member.end;
        }
        from = Math.max(done, waiting.isEmpty ? pastNumbers(text, written.end) : from);
        continue;
      }
      last = instrument(text, far.start, written, far.noun, 0);
      many = far.noun.many;
    }
    found.push(last);
    done = last.end;
    from = done;
  }
  return found;
}

const isRoman = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76 || code === 67;

const listOf = ({ noun: { kind, languages }, members }: { noun: Noun; members: readonly Member[] }): Instrument[] =>
  members.map((member, place) => ({ ...member, kind, languages, place }));

/** `Resolution 8/1`, a line of its own, above `A title`: the letter begins another line. */
function isLineOver(text: string, start: number, end: number): boolean {
  const isBroken = text.charCodeAt(end) === 10 || text.charCodeAt(end + 1) === 10;
  return isBroken && (start === 0 || text.charCodeAt(start - 1) === 10) && /\p{Lu}/u.test(text.charAt(start));
}

/** A number with the letter of its part, if one follows. */
function instrument(
  text: string,
  start: number,
  { end, number }: Written,
  { kind, languages }: Pick<Instrument, 'kind' | 'languages'>,
  place: number,
): Instrument {
  const near = text.charCodeAt(end + 1);
  // justified lines have wider spaces
  const letter = near === 32 ? text.charCodeAt(end + 2) : near;
  if (letter >= 65 && letter <= 90 && !number.endsWith(')') && !isLineOver(text, start, end)) {
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

/** `resolution 78/47 and 79/54`: beside sessions of the Assembly a missing `s` is a slip, and no majority counts so. */
const isLater = (before: Instrument, { number }: Written): boolean =>
  [before.number, number].every((one) => /^(?:3[1-9]|[4-9]\d)\/\d{1,3}$/.test(one));

function inList(text: string, before: Instrument, written: Written): boolean {
  const { end, languages } = before;
  const { start } = written;
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return (
    gap === ', ' ||
    (gap === ' ' && isDated(before, written)) ||
    languages.some((language) => {
      const { listGap, listGapTold, date } = grammarOf(language);
      if (listGap.test(gap)) return true;
      date.lastIndex = written.end;
      return date.test(text) && listGapTold.test(gap);
    })
  );
}

/** `resolution 46/152 of the Assembly … and 60/1`, `… and of the Council 1894 (2009)`: the noun serves both, the body does not. */
function inListOver(text: string, { end, languages }: Instrument, start: number): boolean {
  if (start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return languages.some((language) => grammarOf(language).listGapOver.test(gap));
}
