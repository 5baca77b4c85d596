/** Classes of UTF-16 code units: they are asked about most characters of a text, where patterns would be slow. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Exactly what \s stands for in a pattern. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x1680 && isRareSpace(code));

const isRareSpace = (code: number) =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Letters of Latin script. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7);

/** Where the spaces begin that end at a place. */
export function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the spaces end that begin at a place. */
export function spacesAfter(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}
