import { LANGUAGES, type Language, type Texts } from '../../core/language.ts';

/**
 * The names of the six in a language. To make what knows them takes as long as drawing a whole card, and to ask it for the
 * six that a card shows a thirtieth of that, each time.
 */
const names = new Map<Language, Texts>();

export function languageName(language: Language, inLanguage: Language): string {
  let known = names.get(inLanguage);
  if (known === undefined) {
    const writer = new Intl.DisplayNames(inLanguage, { type: 'language' });
    known = Object.fromEntries(LANGUAGES.map((one) => [one, writer.of(one)]));
    names.set(inLanguage, known);
  }
  return known[language] ?? language;
}
