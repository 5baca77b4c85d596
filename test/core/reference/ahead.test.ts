import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ahead, Next } from '../../../src/core/reference/ahead.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });

/** Where each match ends of a text that is searched part by part. */
function ends(pattern: RegExp, text: string, cuts: readonly number[]): number[] {
  const ahead = new Ahead(pattern, text);
  return [0, ...cuts].flatMap((start, index) => {
    const stop = cuts[index] ?? text.length;
    const found: number[] = [];
    for (let end = ahead.next(start, stop); end >= 0; end = ahead.next(end, stop)) found.push(end);
    return found;
  });
}

it('finds in the parts of a text what stands in the whole, each match in the part in which it ends', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40), { maxLength: 4 }), (text, places) => {
      const cuts = places.map((place) => Math.min(place, text.length)).sort((one, other) => one - other);
      const whole = [...text.matchAll(/ab|b /g)].map(({ 0: match, index }) => index + match.length);
      expect(ends(/ab|b /g, text, cuts)).toEqual(whole);
    }),
  );
});

it('passes over what its reader has read already', () => {
  const ahead = new Ahead(/a/g, 'aaaa');
  expect([ahead.next(0, 4), ahead.next(3, 4), ahead.next(4, 4)]).toEqual([1, 4, -1]);
});

describe('the next place of a sign', () => {
  const places = [2, 5];
  const searched: number[] = [];
  const next = new Next((from) => {
    searched.push(from);
    return places.find((place) => place >= from) ?? -1;
  });

  it('is the first at or behind a place, and infinitely far where there is none', () => {
    expect([0, 1, 2, 3, 5, 6, 7].map((from) => next.from(from))).toEqual([2, 2, 2, 5, 5, Infinity, Infinity]);
  });

  it('is searched for only behind the one before', () => {
    expect(searched).toEqual([0, 3, 6]);
  });

  it('may be the first of all', () => {
    expect(new Next(() => 0).from(0)).toBe(0);
  });
});
