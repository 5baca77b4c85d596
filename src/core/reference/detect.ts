import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { isSymbolFound, type Numbered } from './numbers.ts';

/** As much of a text as tells its language. */
const ENOUGH = 4000;
/** As much of a paragraph. */
const GLANCE = 240;

const FREQUENT: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  TONGUES.map(({ language, frequent }) => [language, new Set(frequent)] as const),
);

/** Letters that only one of the six languages is written with. Symbols are Latin in all of them: a few letters suffice. */
const SCRIPTS: readonly (readonly [letters: RegExp, language: Language])[] = [
  [/[\u0620-\u064a\ufb50-\ufdff\ufe70-\ufefc]/g, 'ar'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u052f]/g, 'ru'],
];
const SMALL_LATIN = /[a-z\u00df-\u00ff]/g;
/** A Chinese character says as much as several letters. */
const WEIGHT = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of the script that a text is written in; null for Latin script and where nothing is written. */
function scriptLanguage(text: string): Language | null {
  for (const [letters, language] of SCRIPTS) {
    const many = count(text, letters);
    if (many > 0 && many * WEIGHT > count(text, SMALL_LATIN)) return language;
  }
  return null;
}

/** The language in Latin script that most words belong to, if two or more tell and none as many. */
function frequentLanguage(text: string, least: number): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: Language | null = null;
  let most = least - 1;
  for (const [language, frequent] of FREQUENT) {
    const hits = words.filter((word) => frequent.has(word)).length;
    if (hits === most) best = null;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}

/** The language that a text is written in, or null where nothing tells. */
export function detectLanguage(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH);
  return scriptLanguage(beginning) ?? frequentLanguage(beginning, 1);
}

/** The language of one paragraph whose letters tell, else null. */
export const languageOfLetters = (paragraph: string): Language | null => scriptLanguage(paragraph.slice(0, GLANCE));

/** The language of one paragraph whose letters do not tell: that of its nouns if all agree, else of its frequent words, else the one that its page is in. */
export const languageOfWords = (paragraph: string, found: readonly Numbered[], stated: Language): Language =>
  nounLanguage(found) ?? frequentLanguage(paragraph.slice(0, GLANCE), 2) ?? stated;

function nounLanguage(found: readonly Numbered[]): Language | null {
  let shared: readonly Language[] | null = null;
  for (const one of found) {
    if (isSymbolFound(one)) continue;
    shared = one.languages.filter((language) => shared === null || shared.includes(language));
  }
  return shared?.length === 1 ? (shared[0] as Language) : null;
}
