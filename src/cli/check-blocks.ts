import type { Place } from '../core/check/finding.ts';
import { onPages, type PageBlock, pageBlocks } from '../text/page-blocks.ts';
import type { Part, Parts } from './file-text.ts';

/** A text in the blocks in which it is checked: its parts, or of a PDF what goes on over the ends of its pages made whole. */
export type Blocks =
  | { readonly unit: 'line' | 'paragraph'; readonly blocks: readonly Part[] }
  | { readonly unit: 'page'; readonly blocks: readonly PageBlock[] };

export const blocksOf = (text: Parts): Blocks =>
  text.unit === 'page' ? { unit: 'page', blocks: pageBlocks(text.parts) } : { unit: text.unit, blocks: text.parts };

/** The line, paragraph or page on which a place begins, from 1. */
export function numberOf(text: Blocks, { block, start, end }: Place): number {
  if (text.unit === 'page') {
    const pages = text.blocks[block];
    return (pages && onPages(pages, start, end)[0]?.page) ?? 1;
  }
  if (text.unit === 'paragraph') return block + 1;
  return text.blocks[block]?.text.slice(0, start).split('\n').length ?? 1;
}
