import type { Named } from '../../core/card/name.ts';
import { isoDay } from '../../core/dates.ts';
import { calendarOf } from '../../core/export/calendar.ts';
import { csvOf } from '../../core/export/csv.ts';
import { exportName } from '../../core/export/file-name.ts';
import { exportItem } from '../../core/export/item.ts';
import { jsonOf } from '../../core/export/json.ts';
import { markdownOf } from '../../core/export/markdown.ts';
import { risOf } from '../../core/export/ris.ts';
import type { Id } from '../../core/records/id.ts';
import { count, type Words } from '../../core/words.ts';
import type { SheetRow } from './rows.ts';

export const FORMATS = ['csv', 'markdown', 'ris', 'json', 'calendar'] as const;
export type Format = (typeof FORMATS)[number];

/** What is exported besides the rows. */
export interface ExportSource {
  readonly symbol: Id | null;
  readonly title: string;
  readonly asOf: string;
  readonly named: Named;
  readonly words: Words;
}

export interface ExportFile {
  readonly text: string;
  readonly name: string;
  readonly type: string;
  /** What the reader has to know of what is not in it. */
  readonly note: string;
}

const KINDS: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  ris: ['ris', 'application/x-research-info-systems'],
  json: ['json', 'application/json'],
  calendar: ['ics', 'text/calendar;charset=utf-8'],
};

/** The file of some rows; or why there is nothing to be written. */
export function exportFile(
  rows: readonly SheetRow[],
  format: Format,
  source: ExportSource,
  now: Date,
): ExportFile | { readonly refusal: string } {
  const { symbol, title, asOf, named, words } = source;
  const { language } = words;
  const [ending, type] = KINDS[format];
  const file = (text: string, note = '') => ({ text, name: exportName(symbol, title, language, ending), type, note });
  const day = isoDay(now);
  if (format === 'calendar') {
    const targets = rows.flatMap(({ target }) => target ?? []);
    const { text, meetings, undated } = calendarOf(targets, { named, words, asOf, now, today: day });
    const note = undated === 0 ? '' : count(words, 'panel_undated', undated);
    return meetings === 0 ? { refusal: `${words('panel_no_meetings')} ${note}`.trim() } : file(text, note);
  }
  const items = rows.map((row) => exportItem(row, named, words));
  const document = { symbol, title, asOf, language, day };
  switch (format) {
    case 'csv':
      return file(csvOf(items, words));
    case 'markdown':
      return file(markdownOf(document, items, words));
    case 'json':
      return file(jsonOf(document, items));
    case 'ris': {
      const text = risOf(items, words);
      return text === '' ? { refusal: words('panel_nothing_cited') } : file(text);
    }
  }
}
