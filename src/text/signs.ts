/**
 * What kinds of characters a string has, as a sum: one walk over it answers what several regular expressions would, and
 * most strings of most pages have nothing but letters of the West.
 */

/** Anything but white space. */
export const SEEN = 1;
/** Letters and digits of the West: read from left to right also in a line from right to left. */
export const WESTERN = 2;
export const LATIN = 4;
export const RIGHT_TO_LEFT = 8;
/** One character for several letters, for the shape of one or for a radical; and the stroke that only lengthens a word. */
export const SHAPE = 16;

/** First and last character of each range. */
const RANGES: readonly (readonly [sign: number, ...ranges: string[]])[] = [
  [WESTERN, '09', 'AZ', 'az'],
  [LATIN, 'AZ', 'az'],
  [RIGHT_TO_LEFT, '\u0590\u08ff', '\ufb1d\ufdff', '\ufe70\ufefc'],
  [SHAPE, '\u0640\u0640', '\u2f00\u2fd5', '\ufb00\ufb06', '\ufb50\ufdff', '\ufe70\ufefc'],
];
/** As `String.trim` has it. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The signs of every UTF-16 unit. */
const TABLE = new Uint8Array(0x10000).fill(SEEN);
for (const [sign, ...ranges] of RANGES) {
  for (const range of ranges) {
    for (let code = range.charCodeAt(0); code <= range.charCodeAt(1); code++) TABLE[code] = signsOfCode(code) | sign;
  }
}
for (const space of SPACES) TABLE[space.charCodeAt(0)] = 0;

function signsOfCode(code: number): number {
  return TABLE[code] as number;
}

export const isSpace = (code: number): boolean => TABLE[code] === 0;

/** The sum of what its characters have; 0 for white space alone and for nothing. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= signsOfCode(text.charCodeAt(at));
  return signs;
}
