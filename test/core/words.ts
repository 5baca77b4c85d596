import english from '../../assets/_locales/en/messages.json';
import french from '../../assets/_locales/fr/messages.json';
import type { Words } from '../../src/core/words.ts';

type Messages = Record<string, { message: string }>;

/** The words that ship, in one language. A key that is missing fails the test that needs it. */
export function wordsIn(language: 'en' | 'fr'): Words {
  const messages: Messages = language === 'fr' ? french : english;
  const say = (key: string, ...values: (string | number)[]) => {
    const text = messages[key]?.message;
    if (text === undefined) throw new Error(`No word ${key} in ${language}`);
    return text.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
  };
  return Object.assign(say, { language });
}
