/** What is used of a text item of pdf.js (`getTextContent`): its string and where it stands, in points. */
export interface TextPiece {
  readonly str: string;
  /** [a, b, c, d, x, y]: x and y are the left end of the baseline, y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Height of its letters, left end and height of its baseline, all in points. */
export const size = (item: TextPiece): number =>
  item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
export const left = (item: TextPiece): number => item.transform[4] ?? 0;
export const base = (item: TextPiece): number => item.transform[5] ?? 0;
