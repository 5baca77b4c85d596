import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import type { WordKey, Words, WordValue } from '../../src/core/words.ts';
import { folderOf, makeWords } from '../../src/platform/words.ts';

/** The texts that ship in one language, by their keys. */
export function messagesIn(language: Language): Record<string, string> {
  const path = join(import.meta.dirname, '../../assets/_locales', folderOf(language), 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The words that ship, in one language. A key that is missing fails the test that needs it. */
export function wordsIn(language: Language): Words {
  const table = messagesIn(language);
  const words = makeWords(language, table);
  const say = (key: WordKey, ...values: WordValue[]) => {
    if (table[key] === undefined) throw new Error(`No word ${key} in ${language}`);
    return words(key, ...values);
  };
  return Object.assign(say, { language });
}
