import type { CardContent, Line } from '../../../src/core/card/content.ts';

const lineText = (line: Line): string =>
  line.map((p) => (typeof p === 'string' ? p : 'chip' in p ? ` [${p.chip}]` : p.label)).join('');

/** A card as a reader would read it out, one line a row. */
export const textOf = ({ heading, title, rows }: CardContent): string =>
  [heading, title?.text, ...rows.map(({ label, lines }) => `${label}: ${lines.map(lineText).join(' / ')}`)].join('\n');

/** The lines of one row. */
export const rowOf = (card: CardContent, label: string): string | undefined =>
  card.rows
    .filter((row) => row.label === label)
    .map(({ lines }) => lines.map(lineText).join(' / '))
    .join(' // ') || undefined;
