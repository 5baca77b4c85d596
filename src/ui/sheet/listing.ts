import type { Id } from '../../core/records/id.ts';
import { firstMentions, type SheetRow } from './rows.ts';

/** In the order of the text; under the body whose each thing is; or what the text leaves open. */
export type SheetView = 'all' | 'body' | 'open';

export interface ListingOptions {
  readonly view: SheetView;
  /** Each thing once, where it is first named. */
  readonly onlyFirst: boolean;
  /** Words that a row has to have, all of them. */
  readonly filter: string;
  /** The body of a thing, by its name; null where nobody can tell. */
  readonly bodyOf: (id: Id) => string | null;
  /** The headings of what has no body, and of what the text leaves open. */
  readonly headings: Readonly<Record<'ambiguous' | 'chosen' | 'unknown', string>>;
}

/** The rows to be listed, and the headings before some of them. */
export interface Listing {
  readonly rows: readonly SheetRow[];
  /** By the index of the row that begins the group; in the order of the text there are none. */
  readonly headings: ReadonlyMap<number, { readonly text: string; readonly count: number }>;
}

export function listing(all: readonly SheetRow[], options: ListingOptions): Listing {
  const { view, onlyFirst, filter, bodyOf, headings } = options;
  const wanted = fold(filter).split(' ').filter(Boolean);
  const seen = onlyFirst ? firstMentions(all) : all;
  const rows = wanted.length === 0 ? seen : seen.filter((row) => holds(row, wanted));
  if (view === 'all') return { rows, headings: new Map() };
  const openIn = (row: SheetRow) =>
    row.isChosen ? headings.chosen : row.candidates.length > 0 ? headings.ambiguous : headings.unknown;
  if (view === 'open') {
    const open = rows.filter((row) => row.target === null || row.isChosen);
    return grouped(open, openIn, [headings.ambiguous, headings.unknown, headings.chosen]);
  }
  const bodies = (row: SheetRow) => (row.target === null ? openIn(row) : (bodyOf(row.target) ?? headings.unknown));
  return grouped(rows, bodies, [], [headings.ambiguous, headings.unknown]);
}

/** Groups in the order of their first row, but for those that come first or last. */
function grouped(
  rows: readonly SheetRow[],
  groupOf: (row: SheetRow) => string,
  first: readonly string[],
  last: readonly string[] = [],
): Listing {
  const groups = new Map<string, SheetRow[]>(first.map((name) => [name, []]));
  for (const row of rows) {
    const name = groupOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  for (const name of last) {
    const group = groups.get(name) ?? [];
    groups.delete(name);
    groups.set(name, group);
  }
  const headings = new Map<number, { text: string; count: number }>();
  for (const [text, [begin, ...more]] of groups) {
    if (begin !== undefined) headings.set(begin.index, { text, count: more.length + 1 });
  }
  return { rows: [...groups.values()].flat(), headings };
}

const folded = new WeakMap<SheetRow, string>();

function holds(row: SheetRow, wanted: readonly string[]): boolean {
  const text = folded.get(row) ?? fold(`${row.text} ${row.target ?? ''} ${row.title}`);
  folded.set(row, text);
  return wanted.every((word) => text.includes(word));
}

/** Without case, accents and doubled spaces, so that "reunion" finds "réunion". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
