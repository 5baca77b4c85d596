import { expect, it } from 'vitest';
import { Block } from '../../../src/core/reference/block.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';

const block = (text: string) => new Block(text, grammarOf('en'), /session/g);

it.each([
  ['a slash', '7/1'],
  ['a bracket', '7(1'],
])('sees %s between two places, and only there', (_, text) => {
  for (const from of [0, 1]) {
    expect(block(text).hasAnchor(from, 2)).toBe(true);
    expect(block(text).hasAnchor(from, 1)).toBe(false);
  }
  expect(block(text).hasAnchor(2, 3)).toBe(false);
});

it('sees slashes and brackets in one part after the other', () => {
  const read = block('no (a) no b/c no');
  const parts = [0, 3, 7, 10, 14, 17];
  const seen = parts.slice(1).map((end, index) => read.hasAnchor(parts[index] as number, end));
  expect(seen).toEqual([false, true, false, true, false]);
});

it('tells the language of letters of its own part alone', () => {
  const read = block('Report Доклад Report доклад Report');
  const parts = [0, 7, 14, 21, 28, 34];
  const told = parts.slice(1).map((end, index) => read.languageOfLetters(parts[index] as number, end));
  expect(told).toEqual([null, 'ru', null, 'ru', null]);
  expect(block('aД').languageOfLetters(0, 1)).toBeNull();
  expect(block('aД').languageOfLetters(1, 2)).toBe('ru');
});
