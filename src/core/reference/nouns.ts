import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { capital } from './pattern.ts';
import { isArabic, isLetter, spacesBefore } from './signs.ts';

/** One of the two nouns as it is written. */
export interface Noun {
  /** So many signs. */
  readonly length: number;
  readonly kind: 'resolution' | 'decision';
  /** Whether it opens a list. */
  readonly many: boolean;
  /** Mostly one; English and Spanish share `DECISION`. */
  readonly languages: readonly Language[];
}

/** Every form of the two nouns in all languages, as written: the words beside a number are looked up as they stand. */
export const NOUNS: ReadonlyMap<string, Noun> = nouns();

function nouns(): Map<string, Noun> {
  const all = new Map<string, Noun>();
  for (const { language, ...tongue } of TONGUES) {
    for (const kind of ['resolution', 'decision'] as const) {
      for (const count of ['one', 'many'] as const) {
        for (const word of tongue[kind][count].flatMap((one) => [one, capital(one), one.toUpperCase()])) {
          const languages = new Set([...(all.get(word)?.languages ?? []), language]);
          all.set(word, { length: word.length, kind, many: count === 'many', languages: [...languages] });
        }
      }
    }
  }
  return all;
}

/** The letters with which the nouns end: most words need not be looked up. */
const LAST_LETTERS: ReadonlySet<number> = new Set([...NOUNS.keys()].map((noun) => noun.charCodeAt(noun.length - 1)));

export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map(({ length }) => length));

/** Words between a noun and its number: `No.`, `n°`, `№`. */
export const NUMBER_SIGN = new RegExp(`[\\s](?:${TONGUES.map((tongue) => tongue.numberSign).join('|')})$`);

/** The noun that ends at a place, where a word does. */
export function nounEnding(text: string, end: number): Noun | null {
  if (!LAST_LETTERS.has(text.charCodeAt(end - 1))) return null;
  let start = end - 1;
  for (let code = text.charCodeAt(start - 1); isLetter(code) || isArabic(code); code = text.charCodeAt(start - 1)) {
    start--;
    if (end - start > LONGEST_NOUN) return null;
  }
  return NOUNS.get(text.slice(start, end)) ?? null;
}

/** Where the word ends that stands before a number sign, or the text before a number where there is no sign. */
export function beforeSign(text: string, end: number): number {
  const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, end - 12), end));
  return sign ? spacesBefore(text, end - sign[0].length) : end;
}
