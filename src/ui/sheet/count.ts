import type { WordKey, Words, WordValue } from '../../core/words.ts';

type Stem<Suffix extends string> = WordKey extends infer Key ? (Key extends `${infer S}_${Suffix}` ? S : never) : never;

/** The stem of two texts, `…_one` and `…_other`. */
export type Countable = Stem<'one'> & Stem<'other'>;

/** "1 reference", "43 references": the text for this number, in the plural forms of the language. */
export function count(words: Words, stem: Countable, number: number, ...more: WordValue[]): string {
  const one = new Intl.PluralRules(words.language).select(number) === 'one';
  return words(one ? `${stem}_one` : `${stem}_other`, number, ...more);
}
