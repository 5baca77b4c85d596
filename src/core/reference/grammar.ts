import type { Language } from '../language.ts';
import { articlesGrammar } from './grammar/articles.ts';
import { backwardGrammar } from './grammar/backward.ts';
import { councilGrammar } from './grammar/council.ts';
import { issuersGrammar } from './grammar/issuers.ts';
import { meetingsGrammar } from './grammar/meetings.ts';
import { namesGrammar } from './grammar/names.ts';
import { phrasesGrammar } from './grammar/phrases.ts';
import { piecesOf } from './grammar/pieces.ts';
import { unaccented } from './languages/accents.ts';
import { TONGUES } from './languages/index.ts';
import type { Tongue } from './languages/tongue.ts';
import { nounLastOf } from './noun-last.ts';

/** How one language writes references, compiled from its file: patterns over raw text, and what begins at which word. */
export type Grammar = ReturnType<typeof compile>;

/** A paragraph as those read it who look for words. */
export interface Worded {
  readonly text: string;
  /** Whether its grammar is known. */
  readonly isTold: boolean;
  /** To be asked for only where something may stand: where it is not known, words have to be read. */
  readonly grammar: Grammar;
}

function compile(tongue: Tongue, anyCase: 'i' | '') {
  const pieces = piecesOf(tongue, anyCase);
  const last = tongue.nounLast ? nounLastOf(tongue, tongue.nounLast, pieces) : null;
  return {
    language: tongue.language,
    plain: tongue.plain,
    ownScript: tongue.ownScript ?? false,
    ...phrasesGrammar(pieces, tongue),
    ...issuersGrammar(pieces, tongue),
    ...backwardGrammar(pieces, tongue),
    ...namesGrammar(pieces, tongue),
    ...meetingsGrammar(pieces, tongue),
    ...articlesGrammar(pieces, tongue),
    ...councilGrammar(pieces),
    ...last?.instead,
    last: last?.own ?? null,
  };
}

/** Headings in capitals have their accents or not: names are read without (see Found). */
function withoutAccents<T>(value: T): T {
  if (typeof value === 'string') return unaccented(value) as T;
  if (Array.isArray(value)) return value.map(withoutAccents) as T;
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutAccents(one)])) as T;
}

/** The same patterns for text in capitals, whatever letters of theirs are small. */
const inAnyCase = (grammar: Grammar): Grammar =>
  Object.fromEntries(
    Object.entries(grammar).map(([key, value]) => [
      key,
      value instanceof RegExp ? new RegExp(value.source, `${value.flags.replace('i', '')}i`) : value,
    ]),
  ) as Grammar;

type Written = 'plain' | 'capitals';
const compiled: { readonly [written in Written]: Map<Language, Grammar> } = { plain: new Map(), capitals: new Map() };

/** The grammar of a language, or that of its headings in capitals, compiled when it is first met: most pages need one. */
export function grammarOf(language: Language, written: Written = 'plain'): Grammar {
  const known = compiled[written].get(language);
  if (known) return known;
  const tongue = TONGUES.find((one) => one.language === language) ?? (TONGUES[0] as Tongue);
  const grammar = written === 'plain' ? compile(tongue, '') : inAnyCase(compile(withoutAccents(tongue), 'i'));
  compiled[written].set(language, grammar);
  return grammar;
}
