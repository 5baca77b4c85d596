import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ahead } from '../../../src/core/reference/ahead.ts';

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
