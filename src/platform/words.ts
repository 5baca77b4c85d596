import { LOCALE } from '../core/dates.ts';
import { isLanguage, isolated, type Language } from '../core/language.ts';
import type { WordKey, Words, WordValue } from '../core/words.ts';

/** Texts of the interface by their key, as a page gets them. */
export type WordTable = Readonly<Record<string, string>>;

/** Browsers take no bare `zh` for the texts of the manifest; UN documents are in simplified Chinese. */
export const folderOf = (language: Language): string => (language === 'zh' ? 'zh_CN' : language);

/** The interface language for a setting and the browser's own, such as `fr-CH`; English where it is none of the six. */
export function chooseLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  const wanted = setting === 'auto' ? browserLanguage.slice(0, 2).toLowerCase() : setting;
  return isLanguage(wanted) ? wanted : 'en';
}

/** Words from a table; a text that the table lacks is shown as its key, and a test finds that it lacks. */
export function makeWords(language: Language, table: WordTable): Words {
  const digits = new Intl.NumberFormat(LOCALE[language]);
  const write = (value: WordValue) => (typeof value === 'number' ? digits.format(value) : isolated(value, language));
  const words = (key: WordKey, ...values: WordValue[]): string =>
    (table[key] ?? key).replace(/\$(\d)/g, (whole, digit: string) => {
      const value = values[Number(digit) - 1];
      return value === undefined ? whole : write(value);
    });
  return Object.assign(words, { language });
}

/** The table of a language; `read` gives a text file of the package. Rejects when the package has no such file. */
export async function loadTable(language: Language, read: (path: string) => Promise<string>): Promise<WordTable> {
  const messages = JSON.parse(await read(`_locales/${folderOf(language)}/messages.json`)) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The words of a language, from the package's own file: the browser's own function follows the browser's language only. */
export async function loadWords(language: Language, read: (path: string) => Promise<string>): Promise<Words> {
  return makeWords(language, await loadTable(language, read));
}

/** What of a table a page needs: the words of the card and around it. */
export const pageTable = (table: WordTable): WordTable =>
  Object.fromEntries(Object.entries(table).filter(([key]) => /^(page|card)_/.test(key)));
