import { isLanguage, type Language } from '../core/language.ts';
import type { WordKey, Words, WordValue } from '../core/words.ts';

/** Texts of the interface by their key, as a page gets them. */
export type WordTable = Readonly<Record<string, string>>;

/** The languages that the interface has so far; the first stands in for the others. */
export const INTERFACE_LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[];

/** The interface language for a setting and the browser's own, such as `fr-CH`. */
export function chooseLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  const wanted = setting === 'auto' ? browserLanguage.slice(0, 2).toLowerCase() : setting;
  const has = (language: Language) => (INTERFACE_LANGUAGES as readonly Language[]).includes(language);
  return isLanguage(wanted) && has(wanted) ? wanted : INTERFACE_LANGUAGES[0];
}

/** Words from a table; a text that the table lacks is shown as its key, and a test finds that it lacks. */
export function makeWords(language: Language, table: WordTable): Words {
  const words = (key: WordKey, ...values: WordValue[]): string =>
    (table[key] ?? key).replace(/\$(\d)/g, (whole, digit: string) => String(values[Number(digit) - 1] ?? whole));
  return Object.assign(words, { language });
}

/** The table of a language; `read` gives a text file of the package. Rejects when the package has no such file. */
export async function loadTable(language: Language, read: (path: string) => Promise<string>): Promise<WordTable> {
  const messages = JSON.parse(await read(`_locales/${language}/messages.json`)) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The words of a language, from the package's own file: the browser's own function follows the browser's language only. */
export async function loadWords(language: Language, read: (path: string) => Promise<string>): Promise<Words> {
  return makeWords(language, await loadTable(language, read));
}

/** What of a table a page needs: the words of the card and around it. */
export const pageTable = (table: WordTable): WordTable =>
  Object.fromEntries(Object.entries(table).filter(([key]) => /^(page|card)_/.test(key)));
