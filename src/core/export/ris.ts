import type { Words } from '../words.ts';
import { type ExportItem, onceEach } from './item.ts';

/** What stands in a list of works cited. Meetings, articles and paragraphs do not; what only points back was named before. */
const CITED: ReadonlySet<ExportItem['kind']> = new Set(['symbol', 'resolution', 'decision']);

const line = (tag: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`;

/**
 * Documents, resolutions and decisions for reference managers, each once. What the text leaves open is left out: a list of
 * works cited must not guess. What has no symbol of its own is numbered by its name.
 */
export function risOf(items: readonly ExportItem[], words: Words): string {
  return onceEach(items.filter(isCited))
    .map((item) => {
      const { title, name, symbol, date, year, isChosen } = item;
      const notes = [title?.isOfficial === false && words('card_ours'), isChosen && words('export_chosen')];
      return [
        line('TY', 'RPRT'),
        line('TI', title?.text ?? name),
        line('AU', item.body && `${item.body},`),
        line('SN', symbol ?? name),
        line('PY', year),
        line('DA', date?.replaceAll('-', '/')),
        line('LA', title?.language),
        line('UR', item.href),
        line('N1', notes.filter(Boolean).join(words('card_separator'))),
        'ER  - \r\n',
      ].join('');
    })
    .join('\r\n');
}

const isCited = ({ kind, name, symbol }: ExportItem): boolean => CITED.has(kind) && (symbol ?? name) !== undefined;
