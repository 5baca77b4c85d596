import type { Language } from '../../core/language.ts';

/** Making one takes as long as drawing a whole card. */
const names = new Map<Language, Intl.DisplayNames>();

export function languageName(language: Language, inLanguage: Language): string {
  let known = names.get(inLanguage);
  if (known === undefined) {
    known = new Intl.DisplayNames(inLanguage, { type: 'language' });
    names.set(inLanguage, known);
  }
  return known.of(language) ?? language;
}
