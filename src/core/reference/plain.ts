/** What is written, as a global pattern, and what the grammar reads in its place. */
export type Rewriting = readonly [written: RegExp, plain: string | ((...groups: string[]) => string)];

/**
 * A text as the grammar of its language reads it. Some scripts write one word in many ways, and small words onto the next
 * one: where a language file says how, a paragraph is made plain first, and what is found goes back to where it stands.
 */
export interface PlainText {
  readonly text: string;
  /** Where a stretch of the plain text stands in the text as given. What was rewritten as a whole is taken whole. */
  readonly place: (start: number, end: number) => { start: number; end: number };
}

/** Where each sign of a plain text begins and ends in the text as given. */
interface Places {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

/** Applies the rewritings one after the other. */
export function makePlain(given: string, rewritings: readonly Rewriting[]): PlainText {
  let text = given;
  /** Null as long as each sign stands where it stood. */
  let places: Places | null = null;
  for (const [written, plain] of rewritings) {
    // most paragraphs hold nothing of what is rewritten
    if (text.search(written) < 0) continue;
    const changes = changesOf(text, written, plain);
    const before = text;
    text = apply(before, changes);
    // what is as long as before moves nothing
    if (changes.every(({ from, to, instead }) => instead.length === to - from)) continue;
    places = move(places ?? inPlace(before.length), changes, text.length);
  }
  if (places === null) return { text, place: (start, end) => ({ start, end }) };
  const { begins, ends } = places;
  return {
    text,
    place: (start, end) => ({ start: begins[start] ?? given.length, end: ends[end - 1] ?? 0 }),
  };
}

function inPlace(length: number): Places {
  const begins = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    begins[at] = at;
    ends[at] = at + 1;
  }
  return { begins, ends };
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** In order and disjoint. */
const changesOf = (text: string, written: RegExp, plain: Rewriting[1]): Change[] =>
  Array.from(text.matchAll(written), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
    instead: typeof plain === 'string' ? plain : plain(...found),
  }));

function apply(text: string, changes: readonly Change[]): string {
  let next = '';
  let done = 0;
  for (const { from, to, instead } of changes) {
    next += text.slice(done, from) + instead;
    done = to;
  }
  return next + text.slice(done);
}

/** The places of the signs after changes. */
function move({ begins, ends }: Places, changes: readonly Change[], length: number): Places {
  const moved: Places = { begins: new Int32Array(length), ends: new Int32Array(length) };
  let done = 0;
  let at = 0;
  const keep = (to: number) => {
    moved.begins.set(begins.subarray(done, to), at);
    moved.ends.set(ends.subarray(done, to), at);
    at += to - done;
  };
  for (const { from, to, instead } of changes) {
    keep(from);
    moved.begins.fill(begins[from] ?? 0, at, at + instead.length);
    moved.ends.fill(ends[Math.max(to - 1, 0)] ?? 0, at, at + instead.length);
    at += instead.length;
    done = to;
  }
  keep(begins.length);
  return moved;
}
