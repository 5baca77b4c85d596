import type { Beginnings } from './beginnings.ts';
import { countedAt } from './counted.ts';
import type { Grammar } from './grammar.ts';
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

function meetingAt(text: string, noun: number, { meeting, ordinalAtEnd, ordinalAfter }: Grammar): Meeting | null {
  if (!ordinalAfter && !isSpace(text.charCodeAt(noun - 1))) return null;
  const end = matchEnd(meeting, text, noun);
  if (end < 0) return null;
  if (ordinalAfter) {
    const ordinal = ordinalAfter(text, end);
    return (
      ordinal && { type: 'meeting', start: noun, end: ordinal.end, noun: text.slice(noun, end), ordinal: ordinal.value }
    );
  }
  const before = text.slice(Math.max(0, noun - LONGEST_ORDINAL), noun).trimEnd();
  const ordinal = ordinalAtEnd(before);
  if (!ordinal) return null;
  const start = Math.max(0, noun - LONGEST_ORDINAL) + ordinal.start;
  return { type: 'meeting', start, end, noun: text.slice(noun, end), ordinal: ordinal.value };
}

const HYPHEN = /^[-‐‑]/;

function articleAt(text: string, start: number, { article, nextArticle }: Grammar): Article | null {
  article.lastIndex = start;
  const first = article.exec(text);
  if (!first) return null;
  let end = article.lastIndex;
  const numbers = [{ start, end, number: first[4] as string }];
  nextArticle.lastIndex = end;
  for (let next = nextArticle.exec(text); next; next = nextArticle.exec(text)) {
    // a hyphen before a smaller number belongs to the number: `article 66-4` of some code
    if (HYPHEN.test(next[0]) && Number(next[1]) <= Number(numbers.at(-1)?.number)) return null;
    end = nextArticle.lastIndex;
    numbers.push({ start: end - (next[1] as string).length, end, number: next[1] as string });
  }
  return { type: first[1] ? 'article' : first[2] ? 'rule' : 'paragraph', start, end, numbers };
}

function wordAt(text: string, start: number, word: string, grammar: Grammar): Name | Meeting | Article | null {
  const begins = grammar.beginnings.get(word);
  if (!begins) return null;
  return (
    (begins.name && nameAt(text, start, begins.name, begins.names)) ||
    (grammar.last && countedAt(text, start, grammar.last)) ||
    (begins.meeting && meetingAt(text, start, grammar)) ||
    (begins.article && articleAt(text, start, grammar)) ||
    null
  );
}

/** Names of bodies and treaties, counted meetings, and articles. */
export function findNames(text: string, grammar: Grammar): Named {
  const { words, isInWord } = grammar;
  let found: { bodies: Name[]; treaties: Name[]; meetings: Meeting[]; articles: Article[] } | null = null;
  words.lastIndex = 0;
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const first = word[1] as string;
    const start = words.lastIndex - first.length;
    if (isInWord(text, start)) continue;
    const name = wordAt(text, start, first, grammar);
    if (!name) continue;
    found ??= { bodies: [], treaties: [], meetings: [], articles: [] };
    if (name.type === 'meeting') found.meetings.push(name);
    else if ('numbers' in name) found.articles.push(name);
    else (name.type === 'body' ? found.bodies : found.treaties).push(name);
    // the sign before the next word may be the last one of this name
    words.lastIndex = Math.max(words.lastIndex, name.end - 1);
  }
  return found ?? NOTHING;
}
