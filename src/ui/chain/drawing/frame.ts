import type { Point } from './layout.ts';

/** Of the years, beside the first rail. */
const GUTTER = 38;
/** A body's own column of text is at least so wide; else all share one. */
const COLUMN = 235;

/** Where the rails of a drawing and its words stand, from one side to the other. */
export interface Frame {
  readonly rails: readonly number[];
  /** Where the words of each column begin. */
  readonly texts: readonly Point[];
  readonly textWidth: number;
  /** How far a document stands beside its rail. */
  readonly beside: number;
  /** Whether all columns share one place for their words. */
  readonly shared: boolean;
}

/** Each body has its own column of text where there is room; else the rails stand close, and all texts beside them. */
export function frameOf(columns: number, width: number): Frame {
  const each = (width - GUTTER) / columns;
  if (columns === 1 || each < COLUMN) {
    const gap = columns > 4 ? 15 : 20;
    const rails = Array.from({ length: columns }, (_, i) => GUTTER + 12 + i * gap);
    const x = (rails.at(-1) ?? 0) + 30;
    return {
      rails,
      texts: rails.map(() => ({ x, y: 0 })),
      textWidth: Math.min(560, width - x - 6),
      beside: gap / 2,
      shared: true,
    };
  }
  const wide = Math.min(each, 420);
  const rails = Array.from({ length: columns }, (_, i) => GUTTER + 12 + i * wide);
  return { rails, texts: rails.map((x) => ({ x: x + 30, y: 0 })), textWidth: wide - 70, beside: 12, shared: false };
}
