import type { Language } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';
import type { PageText } from '../text/page-text.ts';

/** A part of a text that is read by itself: a block of an HTML page, or all of a plain text. */
export interface Part {
  readonly text: string;
  /** The language that the page states for it; without one, the text's own. */
  readonly language?: Language | null;
}

/** A text in parts, with what these are to people: a plain text is one part, whose lines are counted. */
export type Parts =
  | { readonly unit: 'line' | 'paragraph'; readonly parts: readonly Part[] }
  /** Pages are read one after the other, their paragraphs over the ends of pages too. */
  | { readonly unit: 'page'; readonly parts: readonly PageText[] };

/** A file as text to scan, and the symbol of the document that it is, where it tells. */
export type FileText = Parts & { readonly document: Id | null };

/** What stands between two parts in the text as a whole. */
export const BETWEEN = '\n\n';

export const wholeText = ({ parts }: { readonly parts: readonly { readonly text: string }[] }): string =>
  parts.map(({ text }) => text).join(BETWEEN);

/** A file that has no text to be had: expected, and told to people. The message goes on after the file's name. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
