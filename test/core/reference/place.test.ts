import { expect, it } from 'vitest';
import { firstFrom, isBeside, lastBefore, nextAt, within } from '../../../src/core/reference/place.ts';

const items = [2, 5, 5, 9].map((start) => ({ start }));

it('finds what starts at a place, before it and behind it', () => {
  expect([0, 2, 3, 5, 6, 9, 10].map((at) => firstFrom(items, at))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect([0, 3, 10].map((at) => nextAt(items, at)?.start)).toEqual([2, 5, undefined]);
  expect([2, 3, 10].map((at) => lastBefore(items, at)?.start)).toEqual([undefined, 2, 9]);
  expect(within(items, 2, 9).map(({ start }) => start)).toEqual([2, 5, 5]);
  expect(firstFrom([], 1)).toBe(0);
});

it.each([
  ['Assembly', ' ', true],
  ['Assembly', '\n ', true],
  ['Assembly', '’s ', true],
  ['Assembly', "'s ", true],
  ['Assembly', '', true],
  ['Assembly', '’ ', false],
  ['Assembly', '’t ', false],
  ['Assembly', '-s ', false],
  ['Assembly', ' s ', false],
  ['Assembly', ' and ', false],
])('beside: %s%s', (name, gap, expected) => {
  const text = `${name}${gap}resolution`;
  expect(isBeside(text, name.length, name.length + gap.length)).toBe(expected);
});
