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
  /** Where noun and ordinal end; between them and a date stands the name of the body. */
  readonly nounEnd: number;
  readonly noun: string;
  /** What its id ends with: `#11`, or `@2021-10-12` where only the date counts it. */
  readonly mark: string;
  /** Those that share its noun and its sign. */
  readonly mates?: readonly Pick<Meeting, 'start' | 'end' | 'mark'>[];
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

function meetingAt(text: string, start: number, grammar: Grammar): Meeting | null {
  const end = matchEnd(grammar.meeting, text, start);
  if (end < 0) return null;
  const noun = text.slice(start, end);
  const counted = ordinalBeside(text, start, end, grammar);
  if (counted) return { type: 'meeting', ...counted, noun };
  if (grammar.several.test(noun)) return null;
  const held = grammar.heldAt?.(text, end);
  return held ? { type: 'meeting', start, end: held.end, nounEnd: end, noun, mark: `@${held.day}` } : null;
}

/** The ordinal that belongs to the noun of a meeting, with where both begin and end. */
function ordinalBeside(
  text: string,
  noun: number,
  end: number,
  { ordinalAtEnd, ordinalsBehind }: Grammar,
): Omit<Meeting, 'type' | 'noun'> | null {
  if (ordinalsBehind) {
    const ordinal = ordinalsBehind.first(text, end);
    if (!ordinal) {
      const far = ordinalsBehind.behindBody(text, end);
      return far && { start: noun, end: far.end, nounEnd: end, mark: `#${far.value}` };
    }
    let last = ordinal.end;
    for (let next = ordinalsBehind.next(text, last); next; next = ordinalsBehind.next(text, last)) last = next.end;
    return { start: noun, end: ordinal.end, nounEnd: ordinalsBehind.adjectives(text, last), mark: `#${ordinal.value}` };
  }
  if (!isSpace(text.charCodeAt(noun - 1))) return null;
  const from = Math.max(0, noun - LONGEST_ORDINAL);
  const ordinal = ordinalAtEnd(text.slice(from, noun).trimEnd());
  return ordinal && { start: from + ordinal.start, end, nounEnd: end, mark: `#${ordinal.value}` };
}

/** A meeting and those that share its noun, in order: `tenth and eleventh sessions`. */
function withMates(text: string, meeting: Meeting, { ordinalAtEnd, ordinalJoint, ordinalsBehind }: Grammar): Meeting[] {
  const all = [meeting, ...(meeting.mates ?? []).map((mate) => ({ ...meeting, ...mate }))];
  if (ordinalsBehind) {
    const { first, next } = ordinalsBehind;
    if (!first(text, meeting.start + meeting.noun.length)) return all;
    for (let ordinal = next(text, meeting.end); ordinal; ordinal = next(text, ordinal.end)) {
      all.push({ ...meeting, start: ordinal.start, end: ordinal.end, mark: `#${ordinal.value}` });
    }
    return all;
  }
  for (let start = meeting.start; ; start = (all[0] as Meeting).start) {
    const from = Math.max(0, start - LONGEST_ORDINAL);
    const before = text.slice(from, start);
    const joint = ordinalJoint.exec(before);
    const ordinal = joint && ordinalAtEnd(before.slice(0, joint.index));
    if (!ordinal) return all;
    all.unshift({ ...meeting, start: from + ordinal.start, end: from + joint.index, mark: `#${ordinal.value}` });
  }
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
  const begins = grammar.beginnings(word);
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
    if (name.type === 'meeting') found.meetings.push(...withMates(text, name, grammar));
    else if ('numbers' in name) found.articles.push(name);
    else (name.type === 'body' ? found.bodies : found.treaties).push(name);
    // the sign before the next word may be the last one of this name
    words.lastIndex = Math.max(words.lastIndex, ('nounEnd' in name ? name.nounEnd : name.end) - 1);
  }
  return found ?? NOTHING;
}
