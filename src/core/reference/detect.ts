import { LANGUAGES, type Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';
import { isInstrument, type Numbered } from './numbers.ts';
import { capital } from './pattern.ts';
import { isLetter } from './signs.ts';

/** As much of a text, and of a paragraph, as tells its language. */
const ENOUGH = 4000;
const GLANCE = 240;
/** So many letters settle the script of a paragraph. */
const LETTERS = 40;
/** A Chinese character says as much as several letters, and symbols bring Latin ones into all languages. */
const WEIGHT = 3;
/** So many words more than any other language has settle it among those in Latin script; nobody asks for more words. */
const LEAD = 3;

/** Signs beyond Latin and Greek that are no punctuation: without one, no letter tells a language. */
export const BEYOND_LATIN = /[\u0400-\u1fff\u2070-\uffff]/g;

/** The language that is written with a letter; `latin` for small Latin ones, null for all that tells nothing. */
function scriptOf(code: number): 'latin' | 'ar' | 'zh' | 'ru' | null {
  if (code < 0x400) return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff) ? 'latin' : null;
  if (code <= 0x52f) return 'ru';
  if ((code >= 0x620 && code <= 0x64a) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) {
    return 'ar';
  }
  return code >= 0x4e00 && code <= 0x9fff ? 'zh' : null;
}

/** The language of the script that a text is written in; null for Latin script and where nothing is written. */
function scriptLanguage(text: string, from: number, to: number, enough: number): Language | null {
  const letters = { latin: 0, ar: 0, zh: 0, ru: 0 };
  let all = 0;
  for (let at = from; at < to && all < enough; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === null) continue;
    letters[script]++;
    all++;
  }
  const fits = (script: 'ar' | 'zh' | 'ru') => letters[script] * WEIGHT > letters.latin;
  return (['ar', 'zh', 'ru'] as const).find(fits) ?? null;
}

/** Places in LANGUAGES: a count of each is kept. */
type Places = readonly number[];

/** Frequent words, each with the languages in which it is frequent. */
const FREQUENT: readonly (readonly [word: string, places: Places])[] = [
  ...new Set(TONGUES.flatMap(({ frequent }) => frequent)),
].map((word) => [
  word,
  TONGUES.filter(({ frequent }) => frequent.includes(word)).map(({ language }) => LANGUAGES.indexOf(language)),
]);

/** Words of so many letters from a to z fit into a number, five bits a letter: most of those that tell are so short. */
const SHORT = 5;
const isShort = (word: string): boolean => word.length <= SHORT && !/[^a-z]/.test(word);
const packed = (word: string): number =>
  [...word].reduce((number, sign) => (number << 5) | (sign.charCodeAt(0) & 31), 0);
const SHORT_WORDS: ReadonlyMap<number, Places> = new Map(
  FREQUENT.filter(([word]) => isShort(word)).map(([word, places]) => [packed(word), places]),
);
const LONG_WORDS: ReadonlyMap<string, Places> = new Map(FREQUENT.filter(([word]) => !isShort(word)));
/** The signs with which they begin and end: most words need not be looked up. */
const shape = (first: number, last: number): number => (first << 11) | last;
const SHAPES: ReadonlySet<number> = new Set(
  [...LONG_WORDS.keys()]
    .flatMap((word) => [word, capital(word), word.toUpperCase()])
    .map((word) => shape(word.charCodeAt(0), word.charCodeAt(word.length - 1))),
);

const longWord = (text: string, start: number, end: number): Places | undefined =>
  SHAPES.has(shape(text.charCodeAt(start), text.charCodeAt(end - 1)))
    ? LONG_WORDS.get(text.slice(start, end).toLowerCase())
    : undefined;

/** Such words end no sentence, but abbreviations look like them: `para. 5`, `no. 3`. */
const FULL_STOP = 46;

/** The language that most words belong to, if at least so many tell and none as many. */
function frequentLanguage(text: string, to: number, least: number): Language | null {
  const hits = LANGUAGES.map(() => 0);
  let best = -1;
  let start = 0;
  let short = 0;
  let isPlain = true;
  for (let at = 0; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0;
    const small = code | 32;
    if (small >= 97 && small <= 122) {
      short = (short << 5) | (small & 31);
      continue;
    }
    if (code > 127 && isWordSign(text, at, code)) {
      isPlain = false;
      continue;
    }
    const places =
      code === FULL_STOP
        ? undefined
        : isPlain && at - start <= SHORT
          ? SHORT_WORDS.get(short)
          : longWord(text, start, at);
    start = at + 1;
    short = 0;
    isPlain = true;
    if (places === undefined) continue;
    for (const place of places) {
      const count = (hits[place] as number) + 1;
      hits[place] = count;
      let rival = 0;
      for (let other = 0; other < hits.length; other++) {
        if (other !== place && (hits[other] as number) > rival) rival = hits[other] as number;
      }
      if (count > rival) best = place;
      else if (count === rival) best = -1;
      if (count >= rival + LEAD) return LANGUAGES[place] as Language;
    }
  }
  return (hits[best] as number) >= least ? (LANGUAGES[best] as Language) : null;
}

const LETTER = /\p{L}/u;

const isWordSign = (text: string, at: number, code: number): boolean =>
  isLetter(code) || LETTER.test(text[at] as string);

/** The language that a text is written in, or null where nothing tells. */
export function detectLanguage(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH);
  return scriptLanguage(beginning, 0, beginning.length, ENOUGH) ?? frequentLanguage(beginning, beginning.length, 1);
}

/** The language of a paragraph, from one place of a text to another, whose letters tell; else null. */
export const languageOfLetters = (text: string, start = 0, end = text.length): Language | null =>
  scriptLanguage(text, start, Math.min(end, start + GLANCE), LETTERS);

/** The language that all nouns beside numbers of a paragraph belong to; null where none tells. */
export function languageOfNouns(found: readonly Numbered[]): Language | null {
  const nouns = found.filter(isInstrument);
  const shared = nouns[0]?.languages.filter((language) => nouns.every(({ languages }) => languages.includes(language)));
  return shared?.length === 1 ? (shared[0] as Language) : null;
}

/** The language that most frequent words at the beginning of a paragraph belong to; null where none tells. */
export const languageOfWords = (paragraph: string): Language | null =>
  frequentLanguage(paragraph, Math.min(paragraph.length, GLANCE), 2);
