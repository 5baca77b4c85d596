import { expect, it } from 'vitest';
import { mayBeJoined, mayBeLettered, mayGoOn, mayOpenBracket, soundEnd } from '../../../src/core/symbol/glance.ts';

it.each([
  ['A/55/25', 7],
  ['A/55/25, and', 7],
  ['A/55/25) and', 7],
  ['A/55/25; and', 7],
  ['A/55/25 and', 7],
  ['A/55/25 ', 7],
  ['A/55/25 /1', -1],
  ['A/55/25\nand', 7],
  ['A/55/25\n/1', -1],
  ['A/55/25.', 7],
  ['A/55/25. And', 7],
  ['A/55/25.\nAnd', 7],
  ['A/55/L.25', 9],
  ['A/55/L.25.x', -1],
  ['A/55/25-E/2000/1', 7],
  ['A/55/25-26', -1],
  ['A/55/25-@', -1],
  ['A/55/25*', -1],
  ['A/55/25/', 8],
  ['A/55/25/-', -1],
  ['A/55/25_a', -1],
  ['CTOC/COP/WG.14/2022/4 ', 21],
  ['ctoc/cop/2022/5', 15],
  ['A/55/25é', -1],
  ['A/55/25.5', 9],
] as const)('the end of what is sound: %j', (text, end) => {
  expect(soundEnd(text, 0)).toBe(end);
  expect(soundEnd(`in ${text}`, 3)).toBe(end < 0 ? -1 : end + 3);
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
