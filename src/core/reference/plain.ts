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
  readonly begins: number[];
  readonly ends: number[];
}

/** Applies the rewritings one after the other. */
export function makePlain(given: string, rewritings: readonly Rewriting[]): PlainText {
  // most paragraphs are plain as they stand
  if (!rewritings.some(([written]) => given.search(written) >= 0)) {
    return { text: given, place: (start, end) => ({ start, end }) };
  }
  let text = given;
  let places: Places = {
    begins: Array.from({ length: text.length }, (_, at) => at),
    ends: Array.from({ length: text.length }, (_, at) => at + 1),
  };
  for (const rewriting of rewritings) [text, places] = rewrite(text, places, rewriting);
  const { begins, ends } = places;
  return {
    text,
    place: (start, end) => ({ start: begins[start] ?? given.length, end: ends[end - 1] ?? 0 }),
  };
}

function rewrite(text: string, places: Places, [written, plain]: Rewriting): [string, Places] {
  const changes = [...text.matchAll(written)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    instead: typeof plain === 'string' ? plain : plain(...found),
  }));
  if (changes.length === 0) return [text, places];
  let next = '';
  let done = 0;
  for (const { from, to, instead } of changes) {
    next += text.slice(done, from) + instead;
    done = to;
  }
  next += text.slice(done);
  // what is as long as before moves nothing
  return [
    next,
    changes.every(({ from, to, instead }) => instead.length === to - from) ? places : move(places, changes),
  ];
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The places of the signs after changes, which are in order and disjoint. */
function move({ begins, ends }: Places, changes: readonly Change[]): Places {
  const moved: Places = { begins: [], ends: [] };
  let done = 0;
  const keep = (to: number) => {
    for (; done < to; done++) {
      moved.begins.push(begins[done] as number);
      moved.ends.push(ends[done] as number);
    }
  };
  for (const { from, to, instead } of changes) {
    keep(from);
    for (let sign = 0; sign < instead.length; sign++) {
      moved.begins.push(begins[from] as number);
      moved.ends.push(ends[Math.max(to - 1, 0)] as number);
    }
    done = to;
  }
  keep(begins.length);
  return moved;
}
