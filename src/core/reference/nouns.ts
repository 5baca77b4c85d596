import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { capital } from './pattern.ts';

/** One of the two nouns as it is written: the language follows from it. */
export interface Noun {
  readonly kind: 'resolution' | 'decision';
  /** Whether it opens a list. */
  readonly many: boolean;
  readonly language: Language;
}

/** Every form of the two nouns in all languages, as written: the words beside a number are looked up as they stand. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  TONGUES.flatMap(({ language, ...tongue }) =>
    (['resolution', 'decision'] as const).flatMap((kind) =>
      (['one', 'many'] as const).flatMap((count) =>
        tongue[kind][count]
          .flatMap((word) => [word, capital(word), word.toUpperCase()])
          .map((form) => [form, { kind, many: count === 'many', language }] as const),
      ),
    ),
  ),
);

/** The letters with which the nouns end: most words need not be looked up. */
export const LAST_LETTERS: ReadonlySet<number> = new Set(
  [...NOUNS.keys()].map((noun) => noun.charCodeAt(noun.length - 1)),
);

export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map(({ length }) => length));

/** Words between a noun and its number: `No.`, `n°`, `№`. */
export const NUMBER_SIGN = new RegExp(`[\\s](?:${TONGUES.map((tongue) => tongue.numberSign).join('|')})$`);
