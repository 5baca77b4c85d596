import { DIGIT } from './pattern.ts';
import { isDigit, isHan, isLetter, isSpace, plainDigits, spacesBefore } from './signs.ts';

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
  `[/／⁄∕]\\s?(?:(${DIGIT}{1,4})(?:\\s?\\(([IVXLC]{1,7})\\))?|(CP|CMA|CMP)\\.\\s?(${DIGIT}{1,2}))(?![A-Za-z_/%]|${DIGIT}|-${DIGIT}|\\.${DIGIT}(?!${NOTE}[A-ZÀ-ÝА-Я])|,${DIGIT}(?!${NOTE}[a-zà-ÿа-я]|${DIGIT}{0,3}/))`,
  'y',
);
/** The bracket of `2388 (2017)`, `94 (I)`, `3 (S-X)`. */
const BRACKET = new RegExp(`[(（](?:(${DIGIT}{4})|((?:E?S-)?[IVXLC]{1,7}))[)）]`, 'y');
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
  isDigit(code) || isLetter(code) || code === 95 || code === 44 || code === 45 || code === 46 || code === 47;

/** `71/71,73/40`, `1639 (2005),1722 (2006)`, `of 4 May 2005,61/4`: the space behind the comma of a list is missing. */
const isListed = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 44 &&
  /(?:\/\d{1,3}|\)|(?:19|20)\d\d),$/.test(text.slice(Math.max(0, start - 6), start));

/** Whether nothing that could belong to a number stands at its end: most end at a space, a comma or a bracket. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const then = text.charCodeAt(end + 1);
  if (isSpace(next)) return then !== 40;
  if (next === 44 || next === 46) return !isDigit(then);
  return Number.isNaN(next) || next === 41 || next === 58 || next === 59;
}

/** A number in plain signs, whatever its digits and its slash were. */
function numberOf(written: string): string {
  for (let at = 0; at < written.length; at++) {
    if (written.charCodeAt(at) > 127) return plainDigits(written).replace(/[／⁄∕]/, '/');
  }
  return written;
}

/** Laws and orders of states are numbered with the year behind: `5/2019`. */
const OF_STATES = /^\d{1,3}\/(?:19|20)\d\d$/;

/** The number whose slash stands at `slash`. */
export function slashed(text: string, slash: number): Written | null {
  let start = digitsBefore(text, slash);
  if (start === slash) {
    const session = ROMAN.exec(text.slice(Math.max(0, slash - 12), slash))?.[1];
    if (!session) return null;
    start -= session.length;
  } else if (slash - start > 4) return null;
  let special = '';
  if (isGlued(text.charCodeAt(start - 1)) && !isListed(text, start)) {
    special = SPECIAL.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '';
    if (!special) return null;
    start -= special.length;
  }
  let end = slash + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > slash + 1 && end - slash <= 5 && endsPlainly(text, end)) {
    const number = numberOf(text.slice(start, end));
    return end - slash === 5 && OF_STATES.test(number) ? null : { start, end, number };
  }
  AFTER_SLASH.lastIndex = slash;
  const after = AFTER_SLASH.exec(text);
  if (!after) return null;
  const roman = after[2] ? `(${after[2]})` : '';
  const item = after[3] ? `${after[3]}.${after[4]}` : after[1];
  return { start, end: AFTER_SLASH.lastIndex, number: numberOf(`${text.slice(start, slash)}/${item}${roman}`) };
}

const MOST_SPACES = 60;

/** The first sign of a year or a session: most brackets hold words. */
const mayBeYear = (code: number): boolean =>
  isDigit(code) ||
  code === 73 ||
  code === 83 ||
  code === 86 ||
  code === 88 ||
  code === 76 ||
  code === 67 ||
  code === 69;

/** Before the letter of a part: `217 A (III)`, `2359B(XXII)`, `2453 A–B (XXIII)`. */
const mayPrecedePart = (code: number): boolean =>
  isSpace(code) || isDigit(code) || isHan(code) || code === 45 || code === 0x2013;

/** The number whose bracket opens at `open`. */
export function bracketed(text: string, open: number): Written | null {
  if (!mayBeYear(text.charCodeAt(open + 1))) return null;
  let stop = spacesBefore(text, open, open - MOST_SPACES);
  let letter = '';
  const last = text.charCodeAt(stop - 1);
  const between = text.charCodeAt(stop - 2);
  if (last >= 65 && last <= 90 && stop > 1 && mayPrecedePart(between)) {
    const [parts = '', first = '', second] = PARTS.exec(text.slice(Math.max(0, stop - 12), stop)) ?? [];
    letter = second ? ` ${first}-${second} ` : ` ${first} `;
    stop -= parts.length;
  }
  // most brackets do not follow a number
  if (!isDigit(text.charCodeAt(stop - 1))) return null;
  BRACKET.lastIndex = open;
  const inside = BRACKET.exec(text);
  if (!inside) return null;
  const start = digitsBefore(text, stop);
  if (start === stop || stop - start > 4) return null;
  if (isGlued(text.charCodeAt(start - 1)) && !isListed(text, start)) return null;
  const glued = inside[2] && !letter && !inside[2].startsWith('S-') && !inside[2].startsWith('ES-');
  return {
    start,
    end: BRACKET.lastIndex,
    number: numberOf(`${text.slice(start, stop)}${letter || (glued ? '' : ' ')}(${inside[1] ?? inside[2]})`),
  };
}
