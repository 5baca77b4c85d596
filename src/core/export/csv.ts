import type { Words } from '../words.ts';
import type { ExportItem } from './item.ts';
import { statusWord } from './status.ts';

/** So that Excel takes the file for UTF-8. */
const MARK = '\uFEFF';

/** What spreadsheets take for a formula, though it may come out of any document. An apostrophe makes it text. */
const isFormula = (text: string): boolean => /^[\s]*[=+\-@\t\r]/.test(text);

const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  return `"${(isFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** A table as RFC 4180 has it, one line a reference under one of headings. */
export function csvOf(items: readonly ExportItem[], words: Words): string {
  const headings = [
    'export_number',
    'export_page',
    'export_text',
    'export_name',
    'export_symbol',
    'export_title',
    'export_title_language',
    'export_wording',
    'export_body',
    'export_date',
    'export_status',
    'export_possible',
    'export_address',
  ] as const;
  const lines = items.map((item) => [
    item.number,
    item.page,
    item.text,
    item.name,
    item.symbol,
    item.title?.text,
    item.title?.language,
    item.title && words(item.title.isOfficial ? 'export_official' : 'card_ours'),
    item.body,
    item.date,
    statusWord(item, words),
    item.possible.join(words('card_separator')),
    item.href,
  ]);
  const all = [headings.map((key) => words(key)), ...lines];
  return MARK + all.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
