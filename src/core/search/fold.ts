/** Letters that stand for each other in what people type: ligatures, and Arabic letters written with or without their marks. */
const SAME: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ـ: '' };
const VARIANT = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Digits that stand apart from 0–9, by their zero: Arabic-Indic, its eastern form, Devanagari. The wide ones fold by themselves. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const digitOf = (digit: string): string => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) & 15);

/** Text as it is compared: one case, no accents, no invisible signs, one form of each letter, digits as 0–9. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // most of what is typed and indexed needs no more
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(VARIANT, (letter) => SAME[letter] ?? letter)
    .replace(DIGITS, digitOf);
};

/** A folded symbol without anything between its parts: however it is typed, `ctoccopwg420224`. */
export const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

const WORD = /\d+\/\d*|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|e|re|er|eme|o|a)$/;
/** The Arabic article, alone or behind a conjunction or preposition. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/**
 * Words and numbers of a folded text. `7/1` stays together, "12th" is 12, an Arabic word loses its article, and a Chinese
 * text, which has no spaces, is read in pairs of characters that overlap.
 */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    if (/^\p{Script=Han}/u.test(word)) words.push(...pairs(word));
    else words.push(word.replace(ORDINAL, '$1').replace(ARTICLE, ''));
  }
  return words;
}

/** Reads many texts that have most of their words in common: each piece between spaces is folded once. */
export function wordReader(): (text: string) => string[] {
  const read = new Map<string, readonly string[]>();
  return (text) => {
    const all: string[] = [];
    for (const piece of text.split(/\s+/)) {
      let words = read.get(piece);
      if (words === undefined) {
        words = wordsOf(fold(piece));
        read.set(piece, words);
      }
      for (const word of words) all.push(word);
    }
    return all;
  };
}

function pairs(text: string): string[] {
  const signs = [...text];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => (signs[i] ?? '') + sign);
}

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
