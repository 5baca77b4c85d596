/** A text as it is searched: without marks over letters, in one kind of quotes, strokes, digits and spaces. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, where the one that it comes from begins; behind them the length of the whole. */
  readonly from: readonly number[];
}

/** What people type for what is printed. Digits of Arabic and Persian, and signs in their typographic forms. */
const SAME: readonly (readonly [typed: string, printed: RegExp])[] = [
  ["'", /[‘’‚‛′`´ʼ]/],
  ['"', /[“”„‟″«»]/],
  ['-', /[‐‑‒–—―−]/],
  ['/', /[⁄∕／]/],
];
const MARK = /\p{M}/gu;
const DIGITS = [0x660, 0x6f0];
const SPACE = /\s/u;
/** Signs without a shape of their own: the stroke that lengthens Arabic words, soft hyphens, direction. */
const SHAPELESS = /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const foldCharacter = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  if (SHAPELESS.test(character)) return '';
  for (const zero of DIGITS) if (code >= zero && code <= zero + 9) return String(code - zero);
  const same = SAME.find(([, printed]) => printed.test(character));
  return same?.[0] ?? character.normalize('NFKD').replace(MARK, '');
};

const known = new Map<string, string>();

/** Folds a text; large and small letters stay different where `matchCase` is set. Spaces in a row become one. */
export const fold = (text: string, matchCase: boolean): Folded => {
  const parts: string[] = [];
  const from: number[] = [];
  let at = 0;
  let spaced = true;
  for (const character of text) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = SPACE.test(character) ? ' ' : foldCharacter(character);
      known.set(character, folded);
    }
    if (folded !== ' ' || !spaced) {
      const written = matchCase ? folded : folded.toLowerCase();
      parts.push(written);
      for (let unit = 0; unit < written.length; unit++) from.push(at);
    }
    if (folded !== '') spaced = folded === ' ';
    at += character.length;
  }
  from.push(at);
  return { text: parts.join(''), from };
};
