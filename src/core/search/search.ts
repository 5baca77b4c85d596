import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Words } from '../words.ts';
import { compact, fold, nearly, wordsOf } from './fold.ts';
import { hitLine } from './hit-line.ts';
import { Sorted } from './sorted.ts';
import { numberOf, symbolsOf, textsOf } from './texts.ts';

export interface Hit {
  readonly id: Id;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
}

export type Search = (query: string, limit?: number) => Hit[];

/** A symbol outweighs every word. */
const SYMBOL = { whole: 2000, start: 1000, tail: 500 };
/** A word of the name says more than one of the title, a date or a place; whole more than begun, that more than mistyped. */
const WORD = { name: { whole: 16, begun: 8, near: 4 }, text: { whole: 10, begun: 5, near: 2 } };
const NUMBER = 40;
/** Of things that match alike, what people look for first. */
const RANK: Record<AnyRecord['kind'], number> = {
  treaty: 5,
  body: 5,
  resolution: 4,
  decision: 4,
  session: 3,
  meeting: 2,
  document: 2,
  article: 1,
  rule: 1,
  dialogue: 0,
  event: 0,
};

/** A cheap first look: the first letter is right, doubled, missing or swapped. */
const startsAlike = (a: string, b: string) => a[0] === b[0] || a[0] === b[1] || a[1] === b[0];

type Scores = Map<number, number>;

const better = (scores: Scores, at: number, score: number) => {
  const known = scores.get(at);
  if (known === undefined || known < score) scores.set(at, score);
};

/**
 * An index over all records. With `words`, they are also found by what the interface calls them: "resolution 7/1",
 * "12th meeting". A mistyped word is forgiven only where no word fits as typed.
 */
export function createSearch(records: readonly AnyRecord[], words?: Words): Search {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = (id: Id) => byId.get(id);
  const [symbols, tails, names, texts] = [new Sorted(), new Sorted(), new Sorted(), new Sorted()];
  /** How many words the name has: of two that match alike, the shorter one is meant. */
  const lengths = records.map((record, at) => {
    const own = symbolsOf(record);
    for (const key of own.whole) symbols.add(key, at);
    for (const key of own.tails) tails.add(key, at);
    const line = words ? hitLine(record, named, words) : { label: '', detail: '' };
    const name = wordsOf(fold(`${record.kind} ${line.label} ${numberOf(record)}`));
    for (const word of name) names.add(word, at);
    for (const word of wordsOf(fold(`${textsOf(record).join(' ')} ${line.detail}`))) texts.add(word, at);
    return name.length;
  });

  function bySymbol(query: string, scores: Scores): void {
    const typed = compact(query);
    if (typed.length < 2) return;
    for (const key of symbols.under(typed)) {
      const score = key === typed ? SYMBOL.whole : SYMBOL.start - (key.length - typed.length);
      for (const at of symbols.at(key)) better(scores, at, score);
    }
    // A bare number is the number of something, not the tail of a hundred symbols.
    if (/^[\d\s/]+$/.test(query)) return;
    for (const key of tails.under(typed)) {
      for (const at of tails.at(key)) better(scores, at, SYMBOL.tail - (key.length - typed.length));
    }
  }

  /** Scores of the records that have a word like this one. */
  function like(word: string): Scores {
    const found: Scores = new Map();
    const isNumber = /^\d+$/.test(word);
    for (const [index, score] of [[names, WORD.name] as const, [texts, WORD.text] as const]) {
      for (const key of index.under(word)) {
        // 7 begins 7/1, and is no part of 76.
        if (isNumber && key !== word && key[word.length] !== '/') continue;
        for (const at of index.at(key)) better(found, at, key === word ? score.whole : score.begun);
      }
    }
    if (found.size > 0 || word.length < 4 || /\d/.test(word)) return found;
    const edits = word.length < 8 ? 1 : 2;
    for (const [index, score] of [[names, WORD.name] as const, [texts, WORD.text] as const]) {
      for (const key of index.keys) {
        if (startsAlike(word, key) && nearly(word, key, edits))
          for (const at of index.at(key)) better(found, at, score.near);
      }
    }
    return found;
  }

  function byWords(query: string, scores: Scores): void {
    const asked = [...new Set(wordsOf(query))];
    const [first, ...rest] = asked.map(like).sort((a, b) => a.size - b.size);
    for (const [at, start] of first ?? []) {
      const record = records[at];
      if (!record || rest.some((match) => !match.has(at))) continue;
      const sum = rest.reduce((total, match) => total + (match.get(at) ?? 0), start);
      const bears = asked.includes(numberOf(record)) ? NUMBER : 0;
      better(scores, at, sum * 4 + bears + RANK[record.kind] - Math.min(10, (lengths[at] ?? 0) / 4));
    }
  }

  return (query, limit = 20) => {
    const folded = fold(query);
    const scores: Scores = new Map();
    bySymbol(folded, scores);
    byWords(folded, scores);
    return [...scores]
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, limit)
      .flatMap(([at, score]) => {
        const id = records[at]?.id;
        return id === undefined ? [] : [{ id, score }];
      });
  };
}
