import { DIGIT } from './pattern.ts';
import { isDigit, isLetter, isSpace, plainDigits, spacesBefore } from './signs.ts';

/** Where the digits start that end at a place. */
export function digitsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The rest of the mark of a note, which text of PDFs does not raise: `70/33,10 including`, `70/33.10 The`. */
const NOTE = `${DIGIT}?\\s+`;
/** `7/1` from its slash on, with the session in roman figures that old numbers of the Council carry; `/CP.21`. */
const AFTER_SLASH = new RegExp(
  `/\\s?(?:(${DIGIT}{1,4})(?:\\s?\\(([IVXLC]{1,7})\\))?|(CP|CMA|CMP)\\.\\s?(${DIGIT}{1,2}))(?![A-Za-z_/%]|${DIGIT}|-${DIGIT}|\\.${DIGIT}(?!${NOTE}[A-ZÀ-ÝА-Я])|,${DIGIT}(?!${NOTE}[a-zà-ÿа-я]|${DIGIT}{0,3}/))`,
  'y',
);
/** The bracket of `2388 (2017)`, `94 (I)`, `3 (S-X)`. */
const BRACKET = new RegExp(`\\(\\s?(?:(${DIGIT}{4})|((?:E?S-)?[IVXLC]{1,7}))\\s?[)）]`, 'y');
/** The letters of parts before a bracket: `217 A (III)`, `2359B(XXII)`, `1721 A and B (XVI)`, `1721 A和B(XVI)`. */
const PARTS = /(?:\s+|(?<=\d))([A-Z])(?:(?:\s+\p{Ll}{1,3}\s+|\s*\p{Script=Han}\s*|\s?[-–]\s?)([A-Z]))?$/u;
const SPECIAL = /(?:^|[^\w-])(E?S-)$/;
/** The session of `SS.VIII/1` and `XI/10`. */
const ROMAN = /(?:^|[^\p{L}\d_./-]|\p{Script=Han})((?:SS\.)?[IVXLC]{1,7})$/u;

/** A number as it stands in the text, and in plain signs. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** What may not stand directly before a number: it would be the end of something longer. */
const isGlued = (code: number) =>
  isLetter(code) || code === 95 || code === 44 || code === 45 || code === 46 || code === 47;

/** `71/71,73/40`, `1639 (2005),1722 (2006)`, `of 4 May 2005,61/4`: the space behind the comma of a list is missing. */
const LISTED = /(?:\/\d{1,3}|\)|(?:19|20)\d\d),$/;

/** Whether nothing is written onto the number that starts at a place. */
const isFree = (text: string, start: number): boolean =>
  !isGlued(text.charCodeAt(start - 1)) || LISTED.test(text.slice(Math.max(0, start - 6), start));

/**
 * Where the digits behind a slash end, if they end the number: most do, at a space, a comma or a bracket, and to ask the
 * pattern about each would cost a fifth of the finder's speed. -1 where more may belong to it.
 */
function plainEnd(text: string, slash: number): number {
  let end = slash + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === slash + 1 || end - slash > 5) return -1;
  const next = text.charCodeAt(end);
  const then = text.charCodeAt(end + 1);
  const ends = isSpace(next)
    ? then !== 40
    : next === 44 || next === 46
      ? !isDigit(then)
      : Number.isNaN(next) || next === 41 || next === 58 || next === 59;
  return ends ? end : -1;
}

/** Laws and orders of states are numbered with the year behind: `5/2019`. */
const OF_STATES = /^\d{1,3}\/(?:19|20)\d\d$/;

/** The number whose slash stands at `slash`, in a text in plain signs. */
export function slashed(text: string, slash: number): Written | null {
  let start = digitsBefore(text, slash);
  if (start === slash) {
    const session = ROMAN.exec(text.slice(Math.max(0, slash - 12), slash))?.[1];
    if (!session) return null;
    start -= session.length;
  } else if (slash - start > 4) return null;
  if (!isFree(text, start)) {
    const special = SPECIAL.exec(text.slice(Math.max(0, start - 4), start))?.[1];
    if (!special) return null;
    start -= special.length;
  }
  const plain = plainEnd(text, slash);
  if (plain > 0) {
    const number = plainDigits(text.slice(start, plain));
    return plain - slash === 5 && OF_STATES.test(number) ? null : { start, end: plain, number };
  }
  AFTER_SLASH.lastIndex = slash;
  const after = AFTER_SLASH.exec(text);
  if (!after) return null;
  const [, item, roman, series, place] = after;
  const written = `${text.slice(start, slash)}/${item ?? `${series}.${place}`}${roman ? `(${roman})` : ''}`;
  const number = plainDigits(written);
  return OF_STATES.test(number) ? null : { start, end: AFTER_SLASH.lastIndex, number };
}

const MOST_SPACES = 60;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The number whose bracket opens at `open`, in a text in plain signs. */
export function bracketed(text: string, open: number): Written | null {
  // most brackets stand behind words and hold words, and few of these are in capitals
  const last = text.charCodeAt(open - 1);
  if (isSmall(last === 32 ? text.charCodeAt(open - 2) : last) || isSmall(text.charCodeAt(open + 1))) return null;
  BRACKET.lastIndex = open;
  const inside = BRACKET.exec(text);
  if (!inside) return null;
  const end = BRACKET.lastIndex;
  let stop = spacesBefore(text, open, open - MOST_SPACES);
  const parts = PARTS.exec(text.slice(Math.max(0, stop - 12), stop));
  if (parts) stop -= parts[0].length;
  const start = digitsBefore(text, stop);
  if (start === stop || stop - start > 4 || !isFree(text, start)) return null;
  const [, year, session = ''] = inside;
  const letters = parts && (parts[2] ? ` ${parts[1]}-${parts[2]} ` : ` ${parts[1]} `);
  // `94(I)`, but `3 (S-X)` and `2388 (2017)`
  const between = letters ?? (/^[IVXLC]/.test(session) ? '' : ' ');
  return { start, end, number: plainDigits(`${text.slice(start, stop)}${between}(${year ?? session})`) };
}
