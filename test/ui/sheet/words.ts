import english from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import french from '../../../assets/_locales/fr/messages.json' with { type: 'json' };
import type { Words } from '../../../src/core/words.ts';

/** The interface's words, straight from the files. */
export function wordsOf(language: 'en' | 'fr' = 'en'): Words {
  const messages = language === 'en' ? english : french;
  return Object.assign(
    (key: keyof typeof english, ...values: (string | number)[]) =>
      messages[key].message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? '')),
    { language },
  );
}
