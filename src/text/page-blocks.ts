import type { PageText } from './page-text.ts';
import { cutPage, type Seam } from './seam.ts';

/** A slice of a page's text in a block: `[start, start + length)` of the block stands at `at` of the page. */
interface Piece {
  readonly start: number;
  readonly length: number;
  /** From 1. */
  readonly page: number;
  readonly at: number;
}

/** Part of a document's text that is read by itself, with the way back to its pages: one, or two for a paragraph over the end of one. */
export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly [Piece, Piece?];
}

/**
 * The texts of pages as blocks for a reader that takes one after the other. A paragraph that goes on over the end of a page
 * is one block; what stands below it on the first page comes before it, so that it does not come between its parts.
 */
export const pageBlocks = (texts: readonly PageText[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let before: Pick<Seam, 'begin' | 'to'> = { begin: 0, to: 0 };
  texts.forEach((text, index) => {
    const page = index + 1;
    const { alone, feet, seam } = cutPage(text, texts[page] ?? null, before);
    for (const [from, to] of [...alone, ...(feet === null ? [] : [feet])]) {
      blocks.push({ text: text.text.slice(from, to), pieces: [{ start: 0, length: to - from, page, at: from }] });
    }
    before = seam ?? { begin: 0, to: 0 };
    if (seam === null) return;
    const first = { start: 0, length: seam.until - seam.from, page, at: seam.from };
    const second = { start: seam.second, length: seam.to - seam.begin, page: page + 1, at: seam.begin };
    blocks.push({ text: seam.text, pieces: [first, second] });
  });
  return blocks.filter(({ text }) => /\S/.test(text));
};

/** Where `[start, end)` of a block stands: slices of the texts of its pages, in order. */
export const onPages = (
  { pieces }: PageBlock,
  start: number,
  end: number,
): { readonly page: number; readonly start: number; readonly end: number }[] =>
  pieces.flatMap((piece) => {
    if (piece === undefined) return [];
    const from = Math.max(start, piece.start) - piece.start + piece.at;
    const to = Math.min(end, piece.start + piece.length) - piece.start + piece.at;
    return from < to ? [{ page: piece.page, start: from, end: to }] : [];
  });
