import { ARTICLE, BEGINNINGS, type Beginnings, MEETING, NEXT_ARTICLE, ordinalAtEnd, WORDS } from './lexicon.ts';
import { isSpace } from './signs.ts';

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

/** What a paragraph names, each list in order of the text. */
export interface Named {
  readonly bodies: readonly Name[];
  readonly treaties: readonly Name[];
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
}

const NOTHING: Named = { bodies: [], treaties: [], meetings: [], articles: [] };

/** An ordinal in words with its adjective is no longer than this. */
const LONGEST_ORDINAL = 40;
const LETTER = /\p{L}/u;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function nameAt(text: string, start: number, pattern: RegExp, names: Beginnings['names']): Name | null {
  pattern.lastIndex = start;
  const groups = pattern.exec(text);
  if (!groups) return null;
  const { id, type } = names[groups.indexOf('', 1) - 1] as Beginnings['names'][number];
  return { type, start, end: pattern.lastIndex, id };
}

function meetingAt(text: string, noun: number): Meeting | null {
  if (!isSpace(text.charCodeAt(noun - 1))) return null;
  const end = matchEnd(MEETING, text, noun);
  if (end < 0) return null;
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

function wordAt(text: string, start: number, word: string): Name | Meeting | Article | null {
  const begins = BEGINNINGS.get(word);
  if (!begins) return null;
  return (
    (begins.name && nameAt(text, start, begins.name, begins.names)) ||
    (begins.meeting && meetingAt(text, start)) ||
    (begins.article && articleAt(text, start)) ||
    null
  );
}

/** Names of bodies and treaties, counted meetings, and articles. */
export function findNames(text: string): Named {
  let found: { bodies: Name[]; treaties: Name[]; meetings: Meeting[]; articles: Article[] } | null = null;
  WORDS.lastIndex = 0;
  for (let word = WORDS.exec(text); word; word = WORDS.exec(text)) {
    const first = word[1] as string;
    const start = WORDS.lastIndex - first.length;
    // WORDS sees to ASCII letters
    if (start > 0 && text.charCodeAt(start - 1) > 127 && LETTER.test(text[start - 1] as string)) continue;
    const name = wordAt(text, start, first);
    if (!name) continue;
    found ??= { bodies: [], treaties: [], meetings: [], articles: [] };
    if (name.type === 'meeting') found.meetings.push(name);
    else if ('numbers' in name) found.articles.push(name);
    else (name.type === 'body' ? found.bodies : found.treaties).push(name);
    // the sign before the next word may be the last one of this name
    WORDS.lastIndex = Math.max(WORDS.lastIndex, name.end - 1);
  }
  return found ?? NOTHING;
}
