import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { capital } from './pattern.ts';

/** One of the two nouns as it is written. */
export interface Noun {
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
          all.set(word, { kind, many: count === 'many', languages: [...languages] });
        }
      }
    }
  }
  return all;
}

/** The letters with which the nouns end: most words need not be looked up. */
export const LAST_LETTERS: ReadonlySet<number> = new Set(
  [...NOUNS.keys()].map((noun) => noun.charCodeAt(noun.length - 1)),
);

export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map(({ length }) => length));

/** Words between a noun and its number: `No.`, `n°`, `№`. */
export const NUMBER_SIGN = new RegExp(`[\\s](?:${TONGUES.map((tongue) => tongue.numberSign).join('|')})$`);
