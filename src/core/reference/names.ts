import type { Beginnings } from './beginnings.ts';
import type { Grammar } from './grammar.ts';

/** The name of a body or treaty as it stands in the text. `id` begins with `=` where it only says which kind it is. */
export interface Name {
  readonly type: 'body' | 'treaty';
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** What a paragraph names, each list in order of the text. */
export interface Names {
  readonly bodies: readonly Name[];
  readonly treaties: readonly Name[];
}

const NOTHING: Names = { bodies: [], treaties: [] };

function nameAt(text: string, start: number, { name, names }: Beginnings): Name | null {
  if (!name) return null;
  name.lastIndex = start;
  const groups = name.exec(text);
  if (!groups) return null;
  const { id, type } = names[groups.indexOf('', 1) - 1] as Beginnings['names'][number];
  return { type, start, end: name.lastIndex, id };
}

/** Names of bodies and treaties. */
export function findNames(text: string, { words, isInWord, beginnings, isInCapitals }: Grammar): Names {
  let found: { bodies: Name[]; treaties: Name[] } | null = null;
  words.lastIndex = 0;
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const first = word[1] as string;
    const start = words.lastIndex - first.length;
    const name = isInWord(text, start) ? null : nameAt(text, start, beginnings(first));
    // where capitals tell nothing, `DOHA CONFERENCE` may be any
    if (!name || (isInCapitals && /^=(?!.*parties)/.test(name.id))) continue;
    found ??= { bodies: [], treaties: [] };
    (name.type === 'body' ? found.bodies : found.treaties).push(name);
    // the sign before the next word may be the last one of this name
    words.lastIndex = Math.max(words.lastIndex, name.end - 1);
  }
  return found ?? NOTHING;
}
