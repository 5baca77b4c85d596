import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { FILE_NAMES, parseRecords } from '../../src/core/records/files.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';
import { createSearch } from '../../src/core/search/search.ts';
import type { Figure, GoalId } from './goals.ts';
import { OPENERS, random, syntheticRecords } from './records.ts';
import { effort, median, round } from './times.ts';

const RECORDS = 3000;
/** Queries that the peer answers as well: a hundred times slower, it would take most of the time. */
const PEER = 500;
/** Symbols and pairs of words that are typed key by key: about 1,200 and 1,000 queries. */
const TYPED = effort(60, 4);
const ROUNDS = effort(3);

/** Running text to cut titles from: what the knowledge base says in our own words, and the titles in it. */
export function knowledgeText(): string {
  const records = FILE_NAMES.flatMap((name) =>
    parseRecords(readFileSync(new URL(`../../assets/kb/${name}`, import.meta.url), 'utf8')),
  );
  return records
    .flatMap((record) => ['title', 'summary', 'gloss'].flatMap((field) => Object.values(Object(record)[field] ?? {})))
    .join(' ');
}

/** Answers with ids, the best first. */
type Finder = (query: string) => readonly string[];

const titleOf = (record: AnyRecord): string => (record.kind === 'document' ? (record.title?.fr ?? '') : '');

/** What peers do: prefixes and a fifth of each word mistyped. All words for speed, any of them for quality. */
function peers(records: readonly AnyRecord[]): { fast: Finder; good: Finder } {
  const index = new MiniSearch({ fields: ['id', 'title'] });
  index.addAll(records.map((record) => ({ id: record.id, title: titleOf(record) })));
  const finder =
    (combineWith: 'AND' | 'OR'): Finder =>
    (query) =>
      index.search(query, { prefix: true, fuzzy: 0.2, combineWith }).map(({ id }) => String(id));
  return { fast: finder('AND'), good: finder('OR') };
}

/** What is typed to find a record. */
interface Task {
  readonly query: string;
  readonly target: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter wrong, missing, doubled or swapped with the next. */
function mistype(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letter = LETTERS[Math.floor(next() * LETTERS.length)] ?? 'x';
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (Math.floor(next() * 4)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + here + here + after;
    default:
      return before + (after[0] ?? '') + here + after.slice(1);
  }
}

/** Three words of what a title is about, in their order; with `wrong`, one of them mistyped. */
function threeWords(title: string, next: () => number, wrong: boolean): string {
  const opener = OPENERS.find((one) => title.startsWith(one)) ?? '';
  const words = [...new Set(title.slice(opener.length).match(/\p{L}{4,}/gu) ?? [])];
  while (words.length > 3) words.splice(Math.floor(next() * words.length), 1);
  if (!wrong) return words.join(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return words.map((word) => (word === longest ? mistype(word, next) : word)).join(' ');
}

const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** How a symbol is typed: as it stands, bare, small, in the digits of Arabic, of Persian keyboards and of Chinese input. */
const TYPINGS: readonly ((symbol: string) => string)[] = [
  (symbol) => symbol,
  (symbol) => symbol.replaceAll('/', ''),
  (symbol) => symbol.toLowerCase().replace(/[/.]/g, ' '),
  (symbol) => inScript(symbol, 0x660),
  (symbol) => inScript(symbol.toLowerCase(), 0x6f0),
  (symbol) => inScript(symbol.replaceAll('/', ''), 0xff10),
];

const keystrokes = (query: string): string[] => [...query].map((_, i) => query.slice(0, i + 1));

const share = (finder: Finder, tasks: readonly Task[], within: number): number =>
  (100 * tasks.filter(({ query, target }) => finder(query).slice(0, within).includes(target)).length) / tasks.length;

function percentile(finder: Finder, queries: readonly string[], at: number): number {
  const times = queries.map((query) => {
    const start = performance.now();
    finder(query);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length * at)] ?? Number.NaN;
}

/** Median of how many times slower the 95th percentile of the peer is, round by round, and our own in milliseconds. */
function compare(theirs: Finder, ours: Finder, queries: readonly string[]) {
  percentile(theirs, queries, 0.95);
  percentile(ours, queries, 0.95);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const reference = percentile(theirs, queries, 0.95);
    const own = percentile(ours, queries, 0.95);
    return { ratio: reference / own, own, reference };
  });
  return {
    ratio: median(rounds.map(({ ratio }) => ratio)),
    own: median(rounds.map(({ own }) => own)),
    reference: median(rounds.map(({ reference }) => reference)),
  };
}

/** Search over 3,000 synthetic records against MiniSearch: what is found, and how long a key takes. */
export function measureSearch(text: string = knowledgeText()): Figure[] {
  const records = syntheticRecords(RECORDS, text);
  const next = random(7);
  const search = createSearch(records);
  const ours: Finder = (query) => search(query, 10).map(({ id }) => id);
  const peer = peers(records);

  // every record is looked for once in each way, so that no choice of targets makes the figure
  const symbols = TYPINGS.flatMap((typing) => records.map(({ id }) => ({ query: typing(id), target: id })));
  const words = records.map((record) => ({ query: threeWords(titleOf(record), next, false), target: record.id }));
  const wrong = records.map((record) => ({ query: threeWords(titleOf(record), next, true), target: record.id }));
  const quality = (id: GoalId, tasks: readonly Task[], within: number): Figure => ({
    id,
    value: round(share(ours, tasks, within), 1),
    beside: `MiniSearch ${share(peer.good, tasks.slice(0, PEER), within).toFixed(1)} %`,
    method: `${RECORDS} records, ${tasks.length} queries, ${PEER} of them for MiniSearch with prefixes and fuzzy 0.2`,
  });
  const speed = (id: GoalId, queries: readonly string[]): Figure => {
    const { ratio, own, reference } = compare(peer.fast, ours, queries);
    return {
      id,
      value: round(ratio, 1),
      beside: `${own.toFixed(3)} ms, MiniSearch ${reference.toFixed(2)} ms`,
      method: `${queries.length} queries, one process, median of ${ROUNDS} paired ratios of the 95th percentile`,
    };
  };
  const typed = records.slice(0, TYPED);
  const twoWords = (record: AnyRecord) => threeWords(titleOf(record), next, false).split(' ').slice(1).join(' ');
  return [
    quality('search-symbol', symbols, 1),
    quality('search-words', words, 1),
    quality('search-typo', wrong, 10),
    speed(
      'search-symbol-speed',
      typed.flatMap(({ id }) => keystrokes(id)),
    ),
    speed(
      'search-words-speed',
      typed.flatMap((record) => keystrokes(twoWords(record))),
    ),
  ];
}
