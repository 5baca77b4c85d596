import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { scanAlone } from '../reference/scan.ts';
import { parseSymbol } from '../symbol/read.ts';
import type { Words as InterfaceWords } from '../words.ts';
import { Best } from './best.ts';
import { dateWordsOf } from './dates.ts';
import { type Facets, type Filter, facetsOf, isEmpty, keeps } from './filter.ts';
import { fold, wordReader, wordsOf } from './fold.ts';
import { hitLine } from './hit-line.ts';
import { Symbols } from './symbols.ts';
import { numberOf, symbolsOf, textsOf } from './texts.ts';
import { type Matches, Words } from './words.ts';

export interface Hit {
  readonly id: Id;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
}

/** Hits for what is typed, the best first. With a filter and nothing typed: everything that it keeps. */
export type Search = (query: string, limit?: number, filter?: Filter) => Hit[];

const NUMBER = 40;
/** What misses a word comes after all that have every word. */
const MISSING = -200;
/** From this score on, a symbol was typed. */
const SYMBOL = 400;
/** What is typed as a text would cite it, in any language, comes before all but symbols: `قرار 7/1`, `第十一次会议`. */
const CITED = 900;
/** What it counts that the words of a text follow each other as they are typed. */
const IN_ORDER = 3;
/** So few hits that slips are looked for. */
const FEW = 5;
/** Whether a word tells what a text is about: most short ones only join others, but for Chinese, read in pairs of signs. */
const isTelling = (word: string): boolean => word.length > 3 || word >= '\u3400';
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

/**
 * An index over all records, of our own: no library finds symbols first however they are typed and forgives slips in
 * words, and the one that comes nearest, MiniSearch, takes more than twenty times as long for a key (`npm run bench`).
 * With `words`, records are also found by what the interface calls them: "resolution 7/1", "12th meeting". Slips are
 * forgiven where few records have all words as typed, a word that is nowhere only where none has them all.
 */
export function createSearch(records: readonly AnyRecord[], words?: InterfaceWords): Search {
  const making = searchOver(records, words);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

/** The same, in short steps: who has other things to do as well takes them as there is time. */
export function* searchOver(records: readonly AnyRecord[], words?: InterfaceWords): Generator<undefined, Search> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = (id: Id) => byId.get(id);
  const places = new Map(records.map(({ id }, at) => [id, at]));
  const symbols = new Symbols();
  const index = new Words(records.length);
  const facets: (Facets | undefined)[] = [];
  const facetsAt = (at: number): Facets => {
    const made = facets[at] ?? facetsOf(records[at] as AnyRecord, named);
    facets[at] = made;
    return made;
  };
  const read = wordReader();
  /** What speaks for a record whatever was asked: its sort, and that it tells of few other things. */
  const standing = new Float64Array(records.length);
  for (const [at, record] of records.entries()) {
    const own = symbolsOf(record).map(fold);
    symbols.add(at, own);
    const line = words ? hitLine(record, named, words) : { label: '', detail: '' };
    const texts = textsOf(record, named).map(read);
    const name = read(`${record.kind} ${line.label} ${numberOf(record)}`);
    const parts = own.flatMap((symbol) => read(symbol.replaceAll('/', ' ')));
    index.add(at, [...name, ...parts], [...texts.flat(), ...read(line.detail), ...dateWordsOf(record)]);
    const lengths = texts.map((text) => new Set(text.filter(isTelling)).size);
    standing[at] = RANK[record.kind] - Math.min(10, name.length / 4 + Math.max(...lengths, 0) / 8);
    yield;
  }
  for (const sorted of [...symbols.sorted, ...index.sorted]) {
    sorted.sort();
    yield;
  }

  /** Offers what a reference means, or may mean, and what has an id of ours, which looks like a symbol. */
  function cite(query: string, best: Best, wanted: (at: number) => boolean): void {
    const read = scanAlone(query, words?.language ?? 'en');
    const meant = [query.trim().toUpperCase(), ...read.flatMap(({ target, candidates }) => target ?? candidates)];
    for (const [place, id] of meant.entries()) {
      const at = places.get(id);
      if (at !== undefined && wanted(at)) best.offer(at, CITED - place);
    }
  }

  /** Whether a text of the record has the words in their order. */
  function follow(at: number, asked: readonly string[]): boolean {
    if (asked.length < 2) return false;
    return textsOf(records[at] as AnyRecord, named).some((text) => {
      let next = 0;
      for (const word of wordsOf(fold(text))) if (next < asked.length && word.startsWith(asked[next] ?? '')) next++;
      return next === asked.length;
    });
  }

  /** Offers what has all words but `spare`; how many records have all of them. */
  function rank(
    asked: readonly string[],
    matches: readonly Matches[],
    spare: number,
    best: Best,
    wanted: (at: number) => boolean,
  ): number {
    let whole = 0;
    for (let at = 0; at < records.length; at++) {
      let [sum, missing] = [0, 0];
      for (const { worth } of matches) {
        const one = worth[at] ?? 0;
        if (one === 0) missing++;
        sum += one;
      }
      if (sum === 0 || missing > spare || !wanted(at)) continue;
      if (missing === 0) whole++;
      const bears = asked.includes(numberOf(records[at] as AnyRecord)) ? NUMBER : 0;
      best.offer(at, sum * 4 + bears + (standing[at] ?? 0) + missing * MISSING);
    }
    return whole;
  }

  return (query, limit = 20, filter = {}) => {
    const folded = fold(query);
    const wanted = isEmpty(filter) ? () => true : (at: number) => keeps(filter, facetsAt(at));
    const best = new Best(limit);
    symbols.find(folded, best, wanted);
    cite(query, best, wanted);
    // the words of a whole symbol are no words: `A/HRC/RES/9/1` is not the Conference's resolution 9/1
    const asked = parseSymbol(query) === null ? [...new Set(wordsOf(folded))] : [];
    const exact = asked.map((word) => index.like(word));
    if (asked.length > 0) {
      const whole = rank(asked, exact, 0, best, wanted);
      if (whole < FEW && (best.all[0]?.score ?? 0) < SYMBOL) {
        const near = asked.map((word, i) => index.nearlyLike(word, exact[i] as Matches));
        if (rank(asked, near, 0, best, wanted) === 0 && asked.length > 2) rank(asked, near, 1, best, wanted);
      }
    } else if (query.trim() === '' && !isEmpty(filter)) {
      for (let at = 0; at < records.length; at++)
        if (wanted(at)) best.offer(at, 100 + RANK[(records[at] as AnyRecord).kind]);
    }
    return best.all
      .map(({ at, score }) => ({ at, score: score < SYMBOL && follow(at, asked) ? score + IN_ORDER : score }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ at, score }) => {
        const id = records[at]?.id;
        return id === undefined ? [] : [{ id, score }];
      });
  };
}
