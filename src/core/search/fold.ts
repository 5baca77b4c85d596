/** Text as it is compared: one case, no accents, digits of every script as 0–9. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** A folded symbol without anything between its parts: however it is typed, `ctoccopwg420224`. */
export const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

const WORD = /\d+\/\d*|[\p{L}\p{N}]+/gu;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|e|re|er|eme)$/;

/** Words and numbers of a folded text; `7/1` stays together, "12th" is 12. */
export const wordsOf = (folded: string): string[] =>
  (folded.match(WORD) ?? []).map((word) => word.replace(ORDINAL, '$1'));

/** Whether `edits` letters more, less, other or swapped make `a` out of `b`, or out of a beginning of it. */
export function nearly(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === a.length) return true;
  if (edits === 0) return false;
  const [rest, other, left] = [a.slice(i), b.slice(i), edits - 1];
  return (
    nearly(rest.slice(1), other, left) ||
    nearly(rest, other.slice(1), left) ||
    nearly(rest.slice(1), other.slice(1), left) ||
    (rest.length > 1 && rest[0] === other[1] && rest[1] === other[0] && nearly(rest.slice(2), other.slice(2), left))
  );
}
