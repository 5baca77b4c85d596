import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePlain, type Rewriting } from '../../../src/core/reference/plain.ts';

/** What stands in the text as given where each sign of the plain text was. */
const origins = (given: string, ...rewritings: Rewriting[]) => {
  const { text, place } = makePlain(given, rewritings);
  return {
    text,
    given: Array.from({ length: text.length }, (_, at) => {
      const { start, end } = place(at, at + 1);
      return given.slice(start, end);
    }),
  };
};

it('leaves what is plain already where it is', () => {
  const { text, place } = makePlain('7/1', [[/x/g, '']]);
  expect([text, place(0, 3), place(1, 2)]).toEqual(['7/1', { start: 0, end: 3 }, { start: 1, end: 2 }]);
});

it.each<[string, Rewriting[], string, string[]]>([
  [
    '７/１',
    [[/[０-９]/g, (sign) => String.fromCharCode((sign as string).charCodeAt(0) - 0xfee0)]],
    '7/1',
    ['７', '/', '１'],
  ],
  ['7⁄1', [[/⁄/g, '/']], '7/1', ['7', '⁄', '1']],
  ['7 / 1', [[/ /g, '']], '7/1', ['7', '/', '1']],
  ['a¶b', [[/¶/g, 'no.']], 'ano.b', ['a', '¶', '¶', '¶', 'b']],
  ['a--b', [[/-+/g, '–']], 'a–b', ['a', '--', 'b']],
  ['--b', [[/-+/g, '–']], '–b', ['--', 'b']],
  // what is as long as before is changed, too, and moves nothing
  ['ab, cd', [[/ab|cd/g, 'xy']], 'xy, xy', ['a', 'b', ',', ' ', 'c', 'd']],
  ['ab, cd', [[/(a)(b)/g, (_, a, b) => `${b}${a}`]], 'ba, cd', ['a', 'b', ',', ' ', 'c', 'd']],
  ['ab  cd', [[/ab| +/g, (found) => (found === 'ab' ? 'AB' : ' ')]], 'AB cd', ['ab', 'ab', '  ', 'c', 'd']],
  // some longer and some shorter, the whole as long as before
  ['abbc', [[/a|bb/g, (found) => (found === 'a' ? 'AA' : 'B')]], 'AABc', ['a', 'a', 'bb', 'c']],
  // one after the other, each on what the one before it made
  [
    'a - b',
    [
      [/ /g, ''],
      [/-/g, ' to '],
    ],
    'a to b',
    ['a', '-', '-', '-', '-', 'b'],
  ],
  [
    'a - b',
    [
      [/-/g, ' to '],
      [/ +/g, ''],
    ],
    'atob',
    ['a', '-', '-', 'b'],
  ],
  [
    'ab - cd',
    [
      [/ /g, ''],
      [/b/g, 'B'],
      [/B-c/g, ''],
    ],
    'ad',
    ['a', 'd'],
  ],
])('%j by %j', (given, rewritings, text, pieces) => {
  expect(origins(given, ...rewritings)).toEqual({ text, given: pieces });
});

it('takes a stretch from its first sign to its last, with what went in between', () => {
  const { place } = makePlain('see 7 / 1 here', [[/ (?=\/)|(?<=\/) /g, '']]);
  expect(place(4, 7)).toEqual({ start: 4, end: 9 });
  expect(place(7, 12)).toEqual({ start: 9, end: 14 });
});

it('loses and moves nothing, whatever is rewritten', () => {
  const words = fc.array(fc.constantFrom('a', 'bb', ' ', '-', 'c'), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, words, (given, one, other) => {
      const rewritings: Rewriting[] = [one, other].flatMap((from, at) =>
        from ? [[new RegExp(from, 'g'), ['', 'xyz'][at] as string] as const] : [],
      );
      const { text, place } = makePlain(given, rewritings);
      expect(text).toBe(rewritings.reduce((before, [from, to]) => before.replace(from, to as string), given));
      // what was not rewritten stands where it stood, in order
      let last = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = place(at, at + 1);
        if (!'xyz'.includes(text[at] as string)) expect(given.slice(start, end)).toBe(text[at]);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
    }),
  );
});
