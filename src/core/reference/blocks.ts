import type { Language } from '../language.ts';
import type { Context, Reference, Scan } from './reference.ts';

/** A block of text with the language that is to be read in it. */
export interface TextBlock {
  readonly text: string;
  readonly language: Language;
}

/** The references of a block, and what a reader has in mind after it; null: nothing else than before it. */
export interface BlockRead {
  readonly references: readonly Reference[];
  readonly after: Context | null;
}

/** Finds the references of blocks that follow each other, read in their order by one reader, who has `before` in mind. */
export function scanBlocks(scan: Scan, before: Context, blocks: readonly TextBlock[]): BlockRead[] {
  let mind = before;
  return blocks.map(({ text, language }) => {
    const { references, context } = scan(text, mind.language === language ? mind : { ...mind, language });
    const isSame = context === mind;
    mind = context;
    return { references, after: isSame ? null : context };
  });
}
