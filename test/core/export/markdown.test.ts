import { marked, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/core/export/markdown.ts';
import { wordsIn } from '../words.ts';
import { DOCUMENT, itemsIn, OURS, REFERENCES } from './samples.ts';

const file = markdownOf(DOCUMENT, itemsIn('en'), wordsIn('en'));
const [heading, , table] = marked.lexer(file).filter(({ type }) => type !== 'space') as [
  Tokens.Heading,
  Tokens.Paragraph,
  Tokens.Table,
];
const said = (cell: Tokens.TableCell | undefined) =>
  cell?.tokens.map((token) => ('text' in token ? token.text : '')).join('');

test('a parser finds a heading and one table with a row a reference', () => {
  expect(heading).toMatchObject({ type: 'heading', depth: 1, text: 'References of CTOC/COP/2022/5' });
  expect(table.type).toBe('table');
  expect(table.rows).toHaveLength(REFERENCES.length);
  for (const row of table.rows) expect(row).toHaveLength(6);
});

test('signs in a text stay signs: no markup, no HTML, no further cell', () => {
  expect(table.rows[10]?.[2]?.tokens.every(({ type }) => type === 'text' || type === 'escape')).toBe(true);
  expect(said(table.rows[10]?.[2])).toBe('+1|a_b*c*<b>');
});

test('symbols lead to the documents, and only to them', () => {
  const links = table.rows.flatMap(
    (row) => row[3]?.tokens.filter(({ type }) => type === 'link') ?? [],
  ) as Tokens.Link[];
  expect(links.map(({ href }) => href)).toEqual([
    'https://docs.un.org/en/CTOC/COP/WG.4/2022/4',
    'https://docs.un.org/en/A/77/999',
  ]);
});

test('ids of ours stand nowhere', () => {
  expect(file.replaceAll('\\', '')).not.toMatch(OURS);
});
