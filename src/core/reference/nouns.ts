import type { Language } from '../language.ts';
import { unaccented } from './languages/accents.ts';
import { TONGUES } from './languages/index.ts';
import { capital } from './pattern.ts';
import { isArabic, isHan, isLetter, spacesBefore } from './signs.ts';

/** One of the two nouns as it is written. */
export interface Noun {
  /** So many signs. */
  readonly length: number;
  readonly kind: 'resolution' | 'decision';
  /** Whether it opens a list. */
  readonly many: boolean;
  /** Mostly one; English and Spanish share `DECISION`. */
  readonly languages: readonly Language[];
}

/** Every form of the two nouns in all languages, as written: the words beside a number are looked up as they stand. */
export const NOUNS: ReadonlyMap<string, Noun> = nouns();

/** In small letters, at the beginning of a sentence, and in capitals, which many a heading has without accents. */
function written(word: string): readonly string[] {
  const capitals = word.toUpperCase();
  return [word, capital(word), capitals, unaccented(capitals)];
}

function nouns(): Map<string, Noun> {
  const all = new Map<string, Noun>();
  for (const { language, ...tongue } of TONGUES) {
    for (const kind of ['resolution', 'decision'] as const) {
      for (const count of ['one', 'many'] as const) {
        for (const word of tongue[kind][count].flatMap(written)) {
          const languages = new Set([...(all.get(word)?.languages ?? []), language]);
          all.set(word, { length: word.length, kind, many: count === 'many', languages: [...languages] });
        }
      }
    }
  }
  return all;
}

export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map(({ length }) => length));

/** Words between a noun and its number: `No.`, `n°`, `№`. */
export const NUMBER_SIGN = new RegExp(`[\\s](?:${TONGUES.map((tongue) => tongue.numberSign).join('|')})$`);

interface Word extends Noun {
  readonly word: string;
  readonly first: number;
}

/** Nouns by the two letters with which they end: most words need not be looked at any further. */
const BY_END: ReadonlyMap<number, readonly Word[]> = byEnd();

function byEnd(): Map<number, Word[]> {
  const all = new Map<number, Word[]>();
  for (const [word, noun] of NOUNS) {
    const first = word.charCodeAt(0);
    // without spaces, nothing tells where a word begins
    if (isHan(first)) continue;
    const end = endOf(word, word.length);
    all.set(end, [...(all.get(end) ?? []), { ...noun, word, first }]);
  }
  return all;
}

function endOf(text: string, end: number): number {
  return (text.charCodeAt(end - 1) << 8) ^ text.charCodeAt(end - 2);
}

/** The noun that ends at a place and is a whole word. */
export function nounEnding(text: string, end: number): Noun | null {
  const words = BY_END.get(endOf(text, end));
  if (!words) return null;
  for (let index = 0; index < words.length; index++) {
    const noun = words[index] as Word;
    const start = end - noun.length;
    if (text.charCodeAt(start) !== noun.first || !text.startsWith(noun.word, start)) continue;
    const before = text.charCodeAt(start - 1);
    // the end of a longer one, too: of those that Arabic has with its article
    if (!isLetter(before) && !isArabic(before)) return noun;
  }
  return null;
}

/** Where the word ends that stands before a number sign, or the text before a number where there is no sign. */
export function beforeSign(text: string, end: number): number {
  const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, end - 12), end));
  return sign ? spacesBefore(text, end - sign[0].length) : end;
}
