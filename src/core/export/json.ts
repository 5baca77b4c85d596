import type { IsoDate } from '../dates.ts';
import type { Language } from '../language.ts';
import type { ExportItem } from './item.ts';

/** The document whose references are exported. */
export interface ExportedDocument {
  readonly symbol: string | null;
  readonly title: string;
  /** "Facts as of 22 November 2026". */
  readonly asOf: string;
  readonly language: Language;
  /** The reader's own day. */
  readonly day: IsoDate;
}

/** All that is known of the references, for programs; fields that say nothing are left out. */
export function jsonOf({ symbol, title, asOf, language, day }: ExportedDocument, items: readonly ExportItem[]): string {
  const references = items.map(({ title: text, isChosen, possible, ...item }) => ({
    ...item,
    ...(text && { title: { text: text.text, language: text.language, official: text.isOfficial } }),
    ...(isChosen && { chosenByReader: true }),
    ...(possible.length > 0 && { possible }),
  }));
  const document = { ...(symbol !== null && { symbol }), ...(title !== '' && { title }) };
  return `${JSON.stringify({ document, language, facts: asOf, exportedOn: day, references }, null, 2)}\n`;
}
