import type { Reference } from '../core/reference/reference.ts';

/** A reference and the places of a document where it stands: one range, or one a line in a PDF. */
export interface Placed {
  readonly reference: Reference;
  readonly ranges: readonly AbstractRange[];
  /** The page of a PDF, from 1. */
  readonly page?: number;
  /**
   * `undecided`: earlier pages are still to be read, and nothing is said before. `doubtful`: the text that a PDF gives is
   * known not to be the one that it shows.
   */
  readonly state?: 'undecided' | 'doubtful';
}
