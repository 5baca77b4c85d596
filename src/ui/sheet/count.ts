import type { WordKey, Words, WordValue } from '../../core/words.ts';

/** The stem of two texts, `…_one` and `…_other`. */
export type Countable = WordKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** "1 reference", "43 references": the text for this number, in the plural forms of the language. */
export function count(words: Words, stem: Countable, number: number, ...more: WordValue[]): string {
  const one = new Intl.PluralRules(words.language).select(number) === 'one';
  const key: WordKey = one ? `${stem}_one` : `${stem}_other`;
  return words(key, number, ...more);
}
