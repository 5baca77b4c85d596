/** A slice of one block of a document, with the text that stands there. Blocks are counted from 0, offsets are UTF-16. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface HasText {
  readonly text: string;
}

/** So many characters go into one message: a page of a megabyte then answers clicks between two of them. */
const PORTION = 100_000;

/** Blocks from one on, as many as fit into one message, at least one; and where the next portion begins, null: none is left. */
export function portionOf<Block extends HasText>(
  blocks: readonly Block[],
  from: number,
): { readonly blocks: readonly Block[]; readonly next: number | null } {
  let next = from;
  for (let size = 0; next < blocks.length && size < PORTION; next++) size += (blocks[next] as Block).text.length;
  return { blocks: blocks.slice(from, next), next: next < blocks.length ? next : null };
}

/** Where a passage stands now: a page can have changed since its text was given. Null where it is gone. */
export function findPassage<Block extends HasText>(
  blocks: readonly Block[],
  { block, start, end, text }: Passage,
): { readonly block: Block; readonly start: number; readonly end: number } | null {
  const at = blocks[block];
  if (at?.text.slice(start, end) === text) return { block: at, start, end };
  const nearest = blocks
    .map((other, index) => ({ other, away: Math.abs(index - block) }))
    .filter(({ other }) => other.text.includes(text))
    .sort((a, b) => a.away - b.away)[0]?.other;
  if (nearest === undefined || text === '') return null;
  const found = nearest.text.indexOf(text);
  return { block: nearest, start: found, end: found + text.length };
}
