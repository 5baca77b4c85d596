import type messages from '../../assets/_locales/en/messages.json';
import type { Language } from './language.ts';

/** The key of an interface text: what `assets/_locales/en/messages.json` holds. */
export type WordKey = keyof typeof messages;

/** A value put in the place of `$1`, `$2` … of a text. */
export type WordValue = string | number;

/**
 * The interface's words in the language that the user chose. `core` and `ui` are given one and never look for
 * a language themselves; `platform/words.ts` makes it.
 */
export interface Words {
  readonly language: Language;
  (key: WordKey, ...values: WordValue[]): string;
}
