import type { Language } from '../language.ts';
import { languageOfLetters, languageOfWords } from './detect.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { findNames, type Named } from './names.ts';
import { findNumbered, type Numbered } from './numbers.ts';
import { makePlain, type PlainText } from './plain.ts';

/** What a paragraph says in so many words, before anyone asks whose any of it is. Offsets are those of `text`. */
export interface Found {
  /** The paragraph in the plain signs of its language. */
  readonly text: string;
  /** Where a stretch of it stands in the paragraph as given; null where both are the same. */
  readonly place: PlainText['place'] | null;
  readonly grammar: Grammar;
  readonly numbered: readonly Numbered[];
  readonly names: Named;
}

/** @param stated the language of a paragraph that does not tell its own */
export function findIn(paragraph: string, stated: Language): Found {
  const language = languageOfLetters(paragraph);
  const rewritings = language && grammarOf(language).plain;
  const { text, place } = rewritings ? makePlain(paragraph, rewritings) : { text: paragraph, place: null };
  const numbered = findNumbered(text);
  const grammar = grammarOf(language ?? languageOfWords(text, numbered, stated));
  return { text, place, grammar, numbered, names: findNames(text, grammar) };
}
