import { expect, it } from 'vitest';
import { capital, expression, NOTHING, search, spellingOf } from '../../../src/core/reference/pattern.ts';

const apart = spellingOf({ apart: true });
const together = spellingOf({ apart: false });
/** Whether a text is what a source describes, and nothing else. */
const isWhole = (source: string, text: string) => expression(`^(?:${source})$`).test(text);

it.each([' ', '  ', '\n', '\u00a0', ' \u200f', '\u00ad\n', '\ufeff', '\u2028', '\u061c', '\u205f', '\u2069'])(
  'takes %j for what stands between two words',
  (space) => {
    expect(isWhole(apart.pattern('of the'), `of${space}the`)).toBe(true);
    expect(isWhole(`of${apart.between}the`, `of${space}the`)).toBe(true);
    expect(isWhole(`of${together.between}the`, `of${space}the`)).toBe(true);
  },
);

it('wants spaces between words only where a language sets them apart', () => {
  expect(isWhole(apart.pattern('of the'), 'ofthe')).toBe(false);
  expect(isWhole(`of${apart.between}the`, 'ofthe')).toBe(false);
  expect(isWhole(`of${together.between}the`, 'ofthe')).toBe(true);
  for (const other of ['of-the', 'ofxthe', 'of, the']) expect(isWhole(`of${together.between}the`, other)).toBe(false);
});

it('leaves the spaces of a class of signs as they are', () => {
  for (const text of ['a b', 'a-b', 'a–b']) expect(isWhole(apart.pattern('a[–\\- ]b'), text)).toBe(true);
  for (const text of ['a  b', 'a\nb', 'a\\sb']) expect(isWhole(apart.pattern('a[–\\- ]b'), text)).toBe(false);
  expect(isWhole(apart.pattern('a[-]b of the'), 'a-b of\nthe')).toBe(true);
});

it('takes every apostrophe, with a space beside it or without', () => {
  for (const sign of ["'", '’', "' ", '’\n', ' ’'])
    expect(isWhole(apart.pattern("de l'Assemblée"), `de l${sign}Assemblée`)).toBe(true);
  for (const sign of ['', ' ', '"'])
    expect(isWhole(apart.pattern("de l'Assemblée"), `de l${sign}Assemblée`)).toBe(false);
});

it('has nothing where a language has no word', () => {
  for (const source of [NOTHING, apart.pattern(), apart.oneOf(), apart.oneOf([])])
    for (const text of ['', 'a', 'undefined']) expect([source, expression(source).test(text)]).toEqual([source, false]);
  expect('a text'.match(search([]))).toBeNull();
});

it('takes the longest of several words', () => {
  expect(expression(apart.oneOf(['of', 'of the', 'of the same', 'of'])).exec('of the same')?.[0]).toBe('of the same');
  expect('regular sessions and a session'.match(search(['session', 'sessions', 'a', 'session']))).toEqual([
    'a',
    'sessions',
    'a',
    'a',
    'session',
  ]);
});

it.each([[['session', 'sessions']], [['sessions', 'session']]])(
  'takes the longest in whatever order they come: %s',
  (words) => {
    expect('two sessions'.match(search(words))).toEqual(['sessions']);
  },
);

it('tells whole words from parts of others where a language sets them apart', () => {
  const of = expression(`${apart.before}of${apart.after}`);
  for (const text of ['of', 'out of it', '“of”', '(of)', '5of5']) expect([text, of.test(text)]).toEqual([text, true]);
  for (const text of ['roof', 'often', 'éof', 'ofé']) expect([text, of.test(text)]).toEqual([text, false]);
  expect(expression(`${together.before}的${together.after}`).test('这的那')).toBe(true);
});

it('writes a word with a capital', () => {
  expect(['resolution', 'état', 'Été', 'a', ''].map(capital)).toEqual(['Resolution', 'État', 'Été', 'A', '']);
});
