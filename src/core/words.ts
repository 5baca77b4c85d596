import type messages from '../../assets/_locales/en/messages.json';
import { isolated, type Language } from './language.ts';

/** The key of an interface text: what `assets/_locales/en/messages.json` holds. */
export type WordKey = keyof typeof messages;

/** A value put in the place of `$1`, `$2` … of a text; numbers are written as the language groups digits. */
export type WordValue = string | number;

/**
 * The interface's words in the language that the user chose. `core` and `ui` are given one and never look for
 * a language themselves; `platform/words.ts` makes it.
 */
export interface Words {
  readonly language: Language;
  (key: WordKey, ...values: WordValue[]): string;
}

/**
 * The stem of a text in several plural forms: `…_one` and `…_other` in English, and in each other language the forms
 * that its whole numbers take (`_zero _one _two _few _many _other`), as Intl names them. A test holds them complete.
 */
export type Countable = Stem<'one'> & Stem<'other'>;

type Stem<Suffix extends string> = WordKey extends infer Key ? (Key extends `${infer S}_${Suffix}` ? S : never) : never;

/** Made once a language: each costs more than a card does. */
const rules = new Map<string, Intl.PluralRules>();

/** The key of the form for a number. `ordinal`: of the texts that tell which one ("12th"), not how many. */
export function pluralKey({ language }: Words, stem: Countable, number: number, type?: 'ordinal'): WordKey {
  const name = `${language} ${type}`;
  const rule = rules.get(name) ?? new Intl.PluralRules(language, { type: type ?? 'cardinal' });
  rules.set(name, rule);
  return `${stem}_${rule.select(number)}` as WordKey;
}

/** "1 reference", "43 references": the text for this number, which is its `$1`. */
export const count = (words: Words, stem: Countable, number: number, ...more: WordValue[]): string =>
  words(pluralKey(words, stem, number), number, ...more);

/**
 * The parts of a line that there are, a dot between them. A symbol keeps its own direction; a title in the other one
 * stands in a line of its own, as a line that ends with it would be cut off at its beginning.
 */
export function dotted(words: Words, parts: readonly (string | false | undefined)[]): string {
  const said = parts.filter((part): part is string => Boolean(part));
  const way = (text: string) =>
    isolated(text, words.language) === text ? 'own' : /\s/.test(text) ? 'other' : 'symbol';
  return said.reduce((line, part, i) => {
    const ways = [way(said[i - 1] ?? ''), way(part)];
    const joint = i === 0 ? '' : ways.includes('own') && ways.includes('other') ? '\n' : words('chain_separator');
    return line + joint + (ways[1] === 'symbol' && said.length > 1 ? isolated(part, words.language) : part);
  }, '');
}
