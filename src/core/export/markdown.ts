import type { Words } from '../words.ts';
import type { ExportItem } from './item.ts';
import type { ExportedDocument } from './json.ts';
import { statusWord } from './status.ts';

/** What Markdown, and the tables of GitHub's, would take for more than text. */
export const plain = (text: string | number | undefined): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&#]/g, (sign) => `\\${sign}`)
    .trim();

/** A table in Markdown under a heading. Symbols lead to the documents; whose wording a title is stands behind it. */
export function markdownOf(document: ExportedDocument, items: readonly ExportItem[], words: Words): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const headings = [
    'export_number',
    'export_page',
    'export_text',
    'export_name',
    'export_title',
    'export_status',
  ] as const;
  const lines = items.map((item) => {
    const name = plain(item.name ?? item.possible.join(words('card_separator')));
    const { title } = item;
    return row([
      plain(item.number),
      plain(item.page),
      plain(item.text),
      item.href === undefined ? name : `[${name}](<${item.href}>)`,
      title === undefined || title.isOfficial
        ? plain(title?.text)
        : `${plain(title.text)} (${plain(words('card_ours'))})`,
      plain(statusWord(item, words)),
    ]);
  });
  return [
    `# ${plain(words('export_heading', document.symbol ?? document.title))}\n\n`,
    `${plain(document.asOf)}\n\n`,
    row(headings.map((key) => plain(words(key)))),
    row(headings.map(() => '---')),
    ...lines,
  ].join('');
}
