import { expect, it } from 'vitest';
import { table, width } from '../../src/cli/scan-table.ts';

it.each([
  ['7/1', 3],
  ['第7/1号决议', 11],
  ['e\u0301', 1],
  ['قرارٌ', 4],
  ['\u200fA', 1],
])('counts the columns of %s', (text, columns) => {
  expect(width(text)).toBe(columns);
});

it('lines columns up by what they take in a terminal', () => {
  const lines = table(
    ['text', 'is'],
    [
      ['第7/1号决议', 'x'],
      ['a  b', 'y'],
    ],
  ).split('\n');
  expect(lines.map((line) => width(line))).toEqual([15, 14, 14]);
  expect(lines[2]).toMatch(/^a b {10}y$/);
});

it('keeps text from right to left within its column', () => {
  expect(table(['text', 'is'], [['القرار 7/1', 'x']])).toContain('\u2068القرار 7/1\u2069  x');
});

it('cuts what is wider than a column may be', () => {
  const [, row = ''] = table(['text'], [['议'.repeat(100)]], 60).split('\n');
  expect(row).toMatch(/议…$/);
  expect(width(row)).toBeLessThanOrEqual(60);
});
