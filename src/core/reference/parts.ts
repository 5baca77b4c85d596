import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { capital } from './pattern.ts';

/** A noun whose numbers are those of parts of an instrument or of a treaty. */
export interface Part {
  readonly type: 'article' | 'rule' | 'paragraph';
  readonly languages: readonly Language[];
  /** Whether it is of several, by its s or by its language. */
  readonly isMany: boolean;
}

/** Every form of these nouns in all languages that name them before the number. */
export const PARTS: ReadonlyMap<string, Part> = parts();

function parts(): Map<string, Part> {
  const all = new Map<string, Part>();
  for (const { language, nounLast, ...tongue } of TONGUES) {
    if (nounLast) continue;
    for (const type of ['article', 'rule', 'paragraph'] as const) {
      for (const word of tongue[type].flatMap((one) => [one, capital(one)])) {
        const languages = new Set([...(all.get(word)?.languages ?? []), language]);
        const isMany = /s\.?$/.test(word) || (tongue.articles?.includes(word.toLowerCase()) ?? false);
        all.set(word, { type, languages: [...languages], isMany });
      }
    }
  }
  return all;
}

export const LONGEST_PART = Math.max(...[...PARTS.keys()].map(({ length }) => length));
