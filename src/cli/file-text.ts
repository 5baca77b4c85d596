import type { Language } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';

/** A part of a text that is read by itself: a page of a PDF, a block of an HTML page, or all of a plain text. */
export interface Part {
  readonly text: string;
  /** The language that the page states for it; without one, the text's own. */
  readonly language?: Language | null;
}

/** A file as text to scan. */
export interface FileText {
  /** What the parts are to people. A plain text is one part, whose lines are counted. */
  readonly unit: 'line' | 'page' | 'paragraph';
  readonly parts: readonly Part[];
  /** The symbol of the document that it is, where it tells. */
  readonly document: Id | null;
}

/** What stands between two parts in the text as a whole. */
export const BETWEEN = '\n\n';

export const wholeText = ({ parts }: Pick<FileText, 'parts'>): string => parts.map(({ text }) => text).join(BETWEEN);

/** A file that has no text to be had: expected, and told to people. The message goes on after the file's name. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
