import { expect, it } from 'vitest';
import { endsHere, mayBeJoined, mayBeLettered, mayGoOn, mayOpenBracket } from '../../../src/core/symbol/glance.ts';

it('tells where nothing can follow behind a plain end', () => {
  const ends = ['', ')', ', B', '; B', '. B', ' and', '\nand'].filter((after) => endsHere(`A/5${after}`, 3));
  expect(ends).toEqual(['', ')', ', B', '; B', '. B', ' and', '\nand']);
  const others = [' B', ' (II)', ' ', '\n', '-E/2000/1', ' -E/2000/1'].filter((after) => !endsHere(`A/5${after}`, 3));
  expect(others).toEqual([' B', ' (II)', ' ', '\n', '-E/2000/1', ' -E/2000/1']);
});

it.each([
  [' (II)', true],
  [' A-B (II)', true],
  ['（2017）', true],
  ['0 (II)', true],
  ['1234567(', true],
  ['12345678(', false],
  [') (II)', false],
  [', (II)', false],
  ['. (II)', false],
  ['/ (II)', false],
  ['; (II)', false],
  ['', false],
])('a bracket in sight: %j', (text, expected) => {
  expect(mayOpenBracket(`A/5${text}`, 3)).toBe(expected);
});

it.each([
  ['-E/2000/1', true],
  [' - E/2000/1', true],
  ['–E/2000/1', true],
  ['E/2000/1', true],
  ['@', false],
  [' E/2000/1', false],
  ['', false],
])('a second half in sight: %j', (text, expected) => {
  expect(mayBeJoined(`A/5${text}`, 3)).toBe(expected);
});

it('tells where a symbol goes on from where it ends', () => {
  const goOn = [...' ,;:)(-./0aA\n\u00ad'].filter((sign) => mayGoOn(`A/5${sign}`, 3));
  expect(goOn).toEqual([':', '-', '.', '/', '0', 'a', 'A', '\u00ad']);
  expect(mayGoOn('A/5', 3)).toBe(false);
});

it('tells where the letter of a part may follow', () => {
  const may = [' B', 'B', ' B.', '\n B', '\u200bB', '%20B', '\u00a0B'].filter((after) =>
    mayBeLettered(`A/5${after}`, 3),
  );
  expect(may).toEqual([' B', 'B', ' B.', '\n B', '\u200bB', '%20B', '\u00a0B']);
  for (const after of ['', ' ', ' and', ', B', '. B', ') B', '; B', '/B', '-B']) {
    expect([after, mayBeLettered(`A/5${after}`, 3)]).toEqual([after, false]);
  }
});
