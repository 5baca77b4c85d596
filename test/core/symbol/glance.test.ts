import { expect, it } from 'vitest';
import { mayBeJoined, mayGoOn, mayOpenBracket, soundEnd, startsPlainly } from '../../../src/core/symbol/glance.ts';

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
  ['A/55/25/', -1],
  ['A/55/25_a', -1],
  ['CTOC/COP/WG.14/2022/4 ', 21],
  ['CTOCCOP/2022', -1],
  ['ctoc/cop/2022/5', -1],
  ['A 55/25', -1],
  ['A', -1],
  ['', -1],
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

it('tells what stands before the beginning of a symbol', () => {
  const plain = [...' (\n/,2a'].filter((sign) => startsPlainly(`${sign}A/5`, 1));
  expect(plain).toEqual([' ', '(', '\n']);
  expect(startsPlainly('A/5', 0)).toBe(true);
});
