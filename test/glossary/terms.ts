import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/language.ts';

/**
 * The glossary: a term a line, in the six languages, as the language services of the United Nations write it. What
 * stands behind `|` is an ending that changes ("резолюци|я"); a second form stands where the language has two words for
 * the English one, or a plural that changes inside. `except` names texts in which the English word means something else.
 */
export type Term = Readonly<Record<Language, readonly string[]>> & { readonly except?: readonly string[] };

export const TERMS: readonly Term[] = readFileSync(join(import.meta.dirname, 'terms.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Term => JSON.parse(line));

/** Arabic writes its article and prepositions, Chinese all words, together with the word. */
const JOINED: ReadonlySet<Language> = new Set(['ar', 'zh']);

/** What is called by its name in every language. */
const NAME = /Mandate Lens/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()[\]\\]/g, '\\$&');

const patternOf = (form: string, language: Language): string =>
  (JOINED.has(language) ? '' : '(?<!\\p{L})') +
  escaped(form).replace(/\|\p{L}*/gu, '\\p{L}*') +
  (JOINED.has(language) ? '' : '(?!\\p{L})');

const patterns = (forms: readonly string[], language: Language): RegExp =>
  new RegExp(forms.map((form) => patternOf(form, language)).join('|'), 'iu');

/** The texts that have the English term and not that of their language, as `key: text`. */
export function strayTexts(
  term: Term,
  language: Language,
  english: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): string[] {
  const [said, known] = [patterns(term.en, 'en'), patterns(term[language], language)];
  return Object.entries(english)
    .filter(
      ([key, text]) =>
        said.test(text.replace(NAME, '')) && key in own && !known.test(own[key] ?? '') && !term.except?.includes(key),
    )
    .map(([key]) => `${key}: ${own[key]}`);
}

/** Whether any text has the term in English. */
export const isUsed = ({ en }: Term, english: Readonly<Record<string, string>>): boolean =>
  Object.values(english).some((text) => patterns(en, 'en').test(text));

/** What the interface is in, besides English. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');
