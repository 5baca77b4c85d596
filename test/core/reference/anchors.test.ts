import { expect, it } from 'vitest';
import { Anchors, pastNumbers } from '../../../src/core/reference/anchors.ts';

/** Every anchor of a text, none of which is of anything. */
function walk(text: string): number[] {
  const anchors = new Anchors(text);
  const met: number[] = [];
  for (let at = anchors.next(0); at < text.length; at = anchors.next(anchors.past())) met.push(at);
  return met;
}

it.each([
  ['nothing', 'words only', []],
  ['slashes and brackets, in order', 'some words / more words (words) and / the end', [11, 24, 36]],
  ['one at the very beginning', '/ and words', [0]],
  ['one of many slashes in a row', '////////', [0]],
  ['one of slashes with a few letters between', '/a/bc/d/', [0]],
  ['slashes with more between', '/abcd/abcd/', [0]],
  ['a slash behind a digit', '/a/1/', [0, 4]],
  ['one of many brackets in a row', '((((((((', [0]],
  ['one of brackets with small letters between', '(a (b (c (', [0]],
  ['brackets with a digit between', '(a (1 (c', [0, 6]],
])('stops at %s', (_, text, expected) => {
  expect(walk(text)).toEqual(expected);
});

it('asks again from any place on', () => {
  const anchors = new Anchors('a/b (c) d/e');
  expect([1, 2, 2, 5, 10].map((from) => anchors.next(from))).toEqual([1, 4, 4, 9, 11]);
});

it.each([
  ['7/1, 7/2, 7/3, and', '7/1, 7/2, 7/3'],
  ['7/1; 7/2;7/3 and', '7/1; 7/2;7/3'],
  ['7/1 and 7/2', '7/1'],
  ['7/1, 12345/2 and', '7/1'],
  ['7/1, and', '7/1'],
])('goes on behind the list without a noun in %s', (text, expected) => {
  expect(text.slice(0, pastNumbers(text, 3))).toBe(expected);
});
