import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type OutlineItem = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];

/** A row of the outline that is to be seen. */
export interface Row {
  /** Places from the top, such as `0.2`. */
  readonly id: string;
  readonly item: OutlineItem;
  /** From 1. */
  readonly level: number;
  /** Place among its brothers, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
  /** Null where there is nothing below. */
  readonly open: boolean | null;
}

/** More rows than anybody reads; a hostile outline has millions. */
const MOST = 2000;
const DEEPEST = 12;

/** The rows to be seen, when those with these ids are open. */
export const rowsOf = (items: readonly OutlineItem[], opened: ReadonlySet<string>): Row[] => {
  const rows: Row[] = [];
  const add = (brothers: readonly OutlineItem[], above: string, level: number) => {
    brothers.forEach((item, index) => {
      if (rows.length >= MOST) return;
      const id = `${above}${index}`;
      const hasMore = item.items.length > 0 && level < DEEPEST;
      const open = hasMore ? opened.has(id) : null;
      rows.push({ id, item, level, place: index + 1, of: brothers.length, open });
      if (open) add(item.items, `${id}.`, level + 1);
    });
  };
  add(items, '', 1);
  return rows;
};

/** What is open at first: the top, where that leaves the outline short enough to be seen at once. */
export const openAtFirst = (items: readonly OutlineItem[]): Set<string> => {
  const below = items.reduce((sum, item) => sum + item.items.length, items.length);
  return new Set(below <= 40 ? items.map((_, index) => String(index)) : []);
};

export type Move = { readonly to: string } | { readonly turn: string } | null;

/** What a key does in the tree, as trees do elsewhere: goes to a row, or opens and closes the one that it is on. */
export const moveBy = (rows: readonly Row[], id: string, key: string, isRightToLeft = false): Move => {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (row === undefined) return null;
  const go = (other: Row | undefined): Move => (other === undefined ? null : { to: other.id });
  const [inwards, outwards] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowDown') return go(rows[at + 1]);
  if (key === 'ArrowUp') return go(rows[at - 1]);
  if (key === 'Home') return go(rows[0]);
  if (key === 'End') return go(rows.at(-1));
  if (key === inwards) return row.open === false ? { turn: id } : row.open ? go(rows[at + 1]) : null;
  if (key === outwards) return row.open ? { turn: id } : go(rows.findLast((one, i) => i < at && one.level < row.level));
  if (key.length > 1 || key === ' ') return null;
  const begins = ({ item }: Row) => item.title.trim().toLowerCase().startsWith(key.toLowerCase());
  return go([...rows.slice(at + 1), ...rows.slice(0, at)].find(begins));
};
