/** Classes of UTF-16 code units: they are asked about most characters of a text, where patterns would be slow. */

/** A digit of one of the ways in which the six languages write them (see DIGIT in pattern.ts). */
export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0x660 && isRareDigit(code));

const isRareDigit = (code: number) =>
  code <= 0x669 || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);

/** Western digits for all others. */
export function plainDigits(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x660) continue;
    return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
  }
  return text;
}

/** Signs that stand for a slash or a bracket; where the bracket that closes is wide, so is the one that opens. */
const LOOK_ALIKES = ['／', '⁄', '∕', '（'];
const PLAIN: { readonly [sign: string]: string } = { '（': '(', '）': ')' };

/** The same text, sign for sign, with plain slashes and brackets. */
export const plainSigns = (text: string): string =>
  LOOK_ALIKES.some((sign) => text.includes(sign)) ? text.replace(/[／⁄∕（）]/g, (sign) => PLAIN[sign] ?? '/') : text;

/** What SPACE stands for in a pattern: all that may stand between two words, seen or not. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0xad && isRareSpace(code));

const isRareSpace = (code: number) =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2069) ||
  code === 0x3000 ||
  code === 0xfeff;

/** Letters of the scripts that set words apart and never write a number onto one: Latin and Cyrillic. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7) ||
  (code >= 0x400 && code <= 0x52f);

/** Chinese characters: all that nouns and names are written with. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Arabic letters and the signs above and below them, in all their forms. */
export const isArabic = (code: number): boolean =>
  (code >= 0x620 && code <= 0x65f) ||
  (code >= 0x66e && code <= 0x6d3) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefc);

/** Where the spaces begin that end at a place; none are counted before `from`. */
export function spacesBefore(text: string, at: number, from = 0): number {
  let start = at;
  while (start > from && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the spaces end that begin at a place. */
export function spacesAfter(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word starts that ends at a place, in scripts that set words apart; in hostile texts words are as long as the text. */
export function wordStart(text: string, end: number, longest: number): number {
  let start = end;
  while (end - start <= longest) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isArabic(code)) break;
    start--;
  }
  return start;
}
