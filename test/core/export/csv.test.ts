import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/core/export/csv.ts';
import { wordsIn } from '../words.ts';
import { itemsIn, OURS, REFERENCES } from './samples.ts';

const file = csvOf(itemsIn('en'), wordsIn('en'));
const rows: Record<string, string>[] = parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });

test('a parser reads every field, with a mark of UTF-8 before and CRLF behind every line', () => {
  expect(file.startsWith('\uFEFF"No.",')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.endsWith('\r\n')).toBe(true);
  expect(rows).toHaveLength(REFERENCES.length);
  expect(rows[0]).toMatchObject({ 'No.': '1', Page: '2', Symbol: 'CTOC/COP/WG.4/2022/4', Status: 'known here' });
  expect(rows[4]).toMatchObject({ Status: 'known here, chosen by the reader', Symbol: '' });
  expect(rows[11]?.['As written']).toBe('\'@sum, "quoted"');
});

test('no spreadsheet takes a cell for a formula', () => {
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(4);
});

test('ids of ours stand in no cell', () => {
  expect(file).not.toMatch(OURS);
  expect('CTOC/COP/RES/7/1').toMatch(OURS);
});

test('headings and names are in the reader’s language', () => {
  const [first]: Record<string, string>[] = parse(csvOf(itemsIn('fr'), wordsIn('fr')), { bom: true, columns: true });
  expect(first).toMatchObject({ Cote: 'CTOC/COP/WG.4/2022/4', État: 'connu ici' });
});
