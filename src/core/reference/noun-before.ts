import type { Language } from '../language.ts';
import { grammarOf } from './grammar.ts';
import { beforeSign, LONGEST_NOUN, NOUNS, type Noun, nounEnding } from './nouns.ts';
import { isArabic, isHan, isLetter, spacesBefore, wordStart } from './signs.ts';
import type { Written } from './written.ts';

/** A noun, and where the reference begins that it makes of its number. */
export interface NounBefore {
  readonly start: number;
  readonly noun: Noun;
}

/** The sign №. */
const NUMERO = 0x2116;
const OPEN = 40;
const COMMA = 44;

/** Nouns of a language that sets no words apart have so many signs. */
const HAN_NOUN = 2;

/** Between a noun and its number stand so many spaces at most, and so many between other things that belong together. */
const MOST_SPACES = 4;
const MOST_ANYWHERE = 60;

/** The next line, however far it is set in. */
const INDENT = /^[^\S\n]*\n[^\S\n]*$/;

/** The noun directly before a number. */
export function nounBefore(text: string, { start: at, end: stop }: Written): NounBefore | null {
  let end = spacesBefore(text, at, at - MOST_SPACES - 1);
  if (at - end > MOST_SPACES) {
    end = spacesBefore(text, at, at - MOST_ANYWHERE);
    if (!INDENT.test(text.slice(end, at))) return null;
  }
  const last = text.charCodeAt(end - 1);
  if (isHan(last)) {
    const noun = NOUNS.get(text.slice(end - HAN_NOUN, end));
    // on the next line it is the first of a list
    const isBeside = end === at || (text.charCodeAt(end) !== 10 && at - end < 2);
    return noun && isBeside && !isQuantity(text, stop, noun) ? { start: end - HAN_NOUN, noun } : null;
  }
  if (endsNothing(last)) return null;
  // text of PDFs has no space between an Arabic word and a number
  if (end === at && !isArabic(last) && last !== NUMERO) return null;
  return wordEnding(text, end) ?? wordEnding(text, beforeSign(text, end)) ?? cutWord(text, end);
}

/** Neither a word nor a number sign ends in a comma, a bracket or a digit. */
const endsNothing = (code: number): boolean => code < 65 && code !== 46 && code !== 58;

/** Whether a number counts something: `决定2/3多数`, `决定2024/25年度`. */
function isQuantity(text: string, end: number, { languages }: Noun): boolean {
  const quantity = grammarOf(languages[0] as Language).last?.quantity;
  if (!quantity) return false;
  quantity.lastIndex = end;
  return quantity.test(text);
}

/** The noun that ends at a place. */
function wordEnding(text: string, end: number): NounBefore | null {
  const noun = nounEnding(text, end);
  return noun ? { start: end - noun.length, noun } : null;
}

const HYPHEN = 45;

/** The noun that a line's end cuts in two, `resolu-` and then `tion`. */
function cutWord(text: string, end: number): NounBefore | null {
  const second = wordStart(text, end, LONGEST_NOUN);
  const line = spacesBefore(text, second, second - MOST_ANYWHERE);
  if (text.charCodeAt(line - 1) !== HYPHEN || !text.slice(line, second).includes('\n')) return null;
  const start = wordStart(text, line - 1, LONGEST_NOUN);
  const noun = NOUNS.get(text.slice(start, line - 1) + text.slice(second, end));
  return noun ? { start, noun } : null;
}

/** The name of a body has at most so many words. */
const MOST_WORDS = 14;

/** The noun with the body between it and its number, or `including`. Only the number belongs to the reference then. */
export function nounBeforeBody(text: string, at: number): NounBefore | null {
  let end = spacesBefore(text, at, at - MOST_ANYWHERE);
  if (endsNothing(text.charCodeAt(end - 1))) return null;
  end = beforeSign(text, end);
  for (let words = 0; words <= MOST_WORDS; words++) {
    const start = wordStart(text, end, LONGEST_NOUN);
    if (start === end) return null;
    const noun = nounEnding(text, end);
    if (noun) {
      const between = text.slice(end, at);
      const isBetween = noun.languages.some((language) => {
        const { bodyBetween, including } = grammarOf(language);
        return bodyBetween.test(between) || (noun.many && including.test(between));
      });
      return isBetween ? { start: at, noun } : null;
    }
    const before = text.charCodeAt(start - 1);
    // an apostrophe or a hyphen joins two words
    const isJoint = before === 39 || before === 0x2019 || before === 45;
    end = spacesBefore(text, isJoint ? start - 1 : start, start - MOST_ANYWHERE);
    if (text.charCodeAt(end - 1) === COMMA) end--;
  }
  return null;
}

const LONGEST_TITLE = 160;
const ENDS_TITLE = new Set(Array.from('.:;()«»“”"0123456789', (sign) => sign.charCodeAt(0)));
/** A number alone in brackets, or the first of a list of them, but not a financial year: `(1995/4 and 1996/8)`. */
const IN_BRACKETS =
  /\(\s*(?!(?:19|20)\d\d\/\d\d\)|\d{4}\/\d{4})\d[\d\s,;/]{0,200}(?:\p{L}{1,3}\s[\d\s,;/]{0,100})?\)/uy;

/** The noun with a title between it and its numbers: `the resolutions of the Commission on housing (1995/4 and 1996/8)`. */
export function nounBeforeTitle(text: string, { start: at }: Written): NounBefore | null {
  const open = spacesBefore(text, at, at - MOST_ANYWHERE) - 1;
  if (text.charCodeAt(open) !== OPEN) return null;
  IN_BRACKETS.lastIndex = open;
  if (!IN_BRACKETS.test(text)) return null;
  let isWord = false;
  for (let end = open; end > 0 && open - end < LONGEST_TITLE; end--) {
    const last = text.charCodeAt(end - 1);
    const wasWord = isWord;
    isWord = isLetter(last) || isArabic(last);
    if (!isWord && ENDS_TITLE.has(last)) return null;
    const noun = isWord && !wasWord ? nounEnding(text, end) : null;
    if (noun) return { start: at, noun };
  }
  return null;
}
