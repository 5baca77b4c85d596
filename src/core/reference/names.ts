import { ARTICLE, MEETING, NAMES, NEXT_ARTICLE, ordinalAtEnd, WORDS } from './lexicon.ts';

/** The name of a body or treaty as it stands in the text. `id` begins with `=` where it only says which kind it is. */
export interface Name {
  readonly type: 'body' | 'treaty';
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** `onzième réunion`: a counted meeting, before anyone asked whose it is. */
export interface Meeting {
  readonly type: 'meeting';
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly ordinal: number;
}

/** `articles 16 et 18`: one noun with its numbers, before anyone asked of which treaty. */
export interface Article {
  readonly type: 'article' | 'rule' | 'paragraph';
  readonly start: number;
  readonly end: number;
  /** Each number with its span; the first one's begins at the noun. */
  readonly numbers: readonly { readonly start: number; readonly end: number; readonly number: string }[];
}

export type Word = Name | Meeting | Article;

/** An ordinal in words with its adjective is no longer than this. */
const LONGEST_ORDINAL = 40;
const LETTER = /\p{L}/u;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function nameAt(text: string, start: number, word: string): Name | null {
  for (const { pattern, id, type } of NAMES.get(word) ?? []) {
    const end = matchEnd(pattern, text, start);
    if (end > 0) return { type, start, end, id };
  }
  return null;
}

function meetingAt(text: string, noun: number): Meeting | null {
  const end = matchEnd(MEETING, text, noun);
  if (end < 0 || !/\s/.test(text[noun - 1] ?? '')) return null;
  const before = text.slice(Math.max(0, noun - LONGEST_ORDINAL), noun).trimEnd();
  const ordinal = ordinalAtEnd(before);
  if (!ordinal) return null;
  const start = Math.max(0, noun - LONGEST_ORDINAL) + ordinal.start;
  return { type: 'meeting', start, end, noun: text.slice(noun, end), ordinal: ordinal.value };
}

function articleAt(text: string, start: number): Article | null {
  ARTICLE.lastIndex = start;
  const first = ARTICLE.exec(text);
  if (!first) return null;
  let end = ARTICLE.lastIndex;
  const numbers = [{ start, end, number: first[4] as string }];
  NEXT_ARTICLE.lastIndex = end;
  for (let next = NEXT_ARTICLE.exec(text); next; next = NEXT_ARTICLE.exec(text)) {
    end = NEXT_ARTICLE.lastIndex;
    numbers.push({ start: end - (next[1] as string).length, end, number: next[1] as string });
  }
  return { type: first[1] ? 'article' : first[2] ? 'rule' : 'paragraph', start, end, numbers };
}

/** Names of bodies and treaties, counted meetings, and articles, in order. */
export function findNames(text: string): Word[] {
  const found: Word[] = [];
  WORDS.lastIndex = 0;
  for (let word = WORDS.exec(text); word; word = WORDS.exec(text)) {
    const start = word.index;
    if (start > 0 && LETTER.test(text[start - 1] as string)) continue;
    const name = nameAt(text, start, word[0]) ?? meetingAt(text, start) ?? articleAt(text, start);
    if (!name) continue;
    found.push(name);
    WORDS.lastIndex = Math.max(WORDS.lastIndex, name.end);
  }
  return found;
}
