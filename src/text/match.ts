import { type Folded, fold } from './fold.ts';

export interface MatchOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** `[index, index + length)` of the text that was searched. */
export interface Match {
  readonly index: number;
  readonly length: number;
}

const WORD = /[\p{L}\p{N}_]/u;

const isWithin = (text: string, at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');

/** Where a folded text has the query, from left to right and never twice over the same place; nothing for an empty query. */
export const matchesIn = ({ text, from }: Folded, query: string, options: MatchOptions): Match[] => {
  const wanted = fold(query, options.matchCase).text.trimEnd();
  const found: Match[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
    const end = at + wanted.length;
    if (options.wholeWords && (isWithin(text, at) || isWithin(text, end))) {
      at++;
      continue;
    }
    const index = from[at] ?? 0;
    // with the marks over its last letter
    found.push({ index, length: (from[end] ?? index) - index });
    at = end;
  }
  return found;
};
