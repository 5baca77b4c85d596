import { LOCALE } from '../dates.ts';
import type { Language } from '../language.ts';
import type { WordKey, Words } from '../words.ts';

/** "12th", "1re": the suffix follows the plural rules of the language. */
const ORDINAL: Partial<Record<Intl.LDMLPluralRule, WordKey>> = {
  one: 'card_ordinal_one',
  two: 'card_ordinal_two',
  few: 'card_ordinal_few',
};

/** Made once a language: each costs more than a card does. */
const pluralRules = new Map<Language, Intl.PluralRules>();
const listFormats = new Map<Language, Intl.ListFormat>();

export function ordinal(n: number, words: Words): string {
  let rules = pluralRules.get(words.language);
  if (!rules) {
    rules = new Intl.PluralRules(words.language, { type: 'ordinal' });
    pluralRules.set(words.language, rules);
  }
  const rule = rules.select(n);
  return words(ORDINAL[rule] ?? 'card_ordinal_other', n);
}

type Gender = 'masculine' | 'feminine' | 'vowel' | 'plural';

/** How the name of a body is joined by "of the", by its first word; languages that do not change it need no entry. */
const GENDER: Partial<Record<Language, (name: string) => Gender>> = {
  fr: (name) => {
    if (/^(?:\d+r?e )?(?:conférence|commission|troisième commission|convention|réunion|session)/i.test(name))
      return 'feminine';
    if (/^[aeiouhéè]/i.test(name)) return 'vowel';
    return /^(?:Dialogues|Consultations|Nations)/i.test(name) ? 'plural' : 'masculine';
  },
};

/** Where a body has no name here, its series stands in brackets. */
const SYMBOL = /^[A-Z]+\//;

/** "12th meeting of the Working Group on Firearms", "12e réunion du Groupe de travail sur les armes à feu". */
export const ofThe = (thing: string, owner: string, words: Words): string =>
  SYMBOL.test(owner)
    ? words('card_brackets', thing, owner)
    : words(`card_of_${GENDER[words.language]?.(owner) ?? 'masculine'}`, thing, owner);

/** A name at the head of a line. */
export const capital = (text: string, language: Language): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};

export function list(items: readonly string[], language: Language): string {
  let format = listFormats.get(language);
  if (!format) {
    format = new Intl.ListFormat(LOCALE[language], { type: 'conjunction' });
    listFormats.set(language, format);
  }
  return format.format(items);
}
