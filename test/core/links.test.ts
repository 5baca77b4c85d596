import { expect, test } from 'vitest';
import { documentLink, documentLinks } from '../../src/core/links.ts';
import { RECORDS } from './knowledge.ts';

test('a symbol opens in six languages', () => {
  expect(documentLinks('CTOC/COP/WG.4/2022/4').map(({ href }) => href)).toEqual(
    ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => `https://docs.un.org/${language}/CTOC/COP/WG.4/2022/4`),
  );
});

test.each([
  ['S/RES/2388 (2017)', 'https://docs.un.org/en/S/RES/2388(2017)'],
  ['A/RES/217 A (III)', 'https://docs.un.org/en/A/RES/217(III)'],
  ['A/RES/94(I)', 'https://docs.un.org/en/A/RES/94(I)'],
  ['CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4', 'https://docs.un.org/en/CTOC/COP/WG.2/2022/4'],
  ['E/2022/28-E/CN.7/2022/14', 'https://docs.un.org/en/E/2022/28'],
  ['A/X?y=1#z', null],
  ['A/X?y=1', 'https://docs.un.org/en/A/X%3Fy%3D1'],
])('%s', (symbol, href) => {
  expect(documentLink(symbol, 'en')).toBe(href);
});

test.each([
  'CTOC/COP/RES/7/1',
  'CTOC/COP/DEC/4/4',
  'CTOC/COP/WG.4#12',
  'UNTOC',
  'UNTOC/ART/16',
  'CTOC/COP/ROP/22',
  'CTOC/COP/~bureau',
  'CND',
  'CND/RES/65/2',
])('%s is ours and opens nothing', (id) => {
  expect(documentLinks(id)).toEqual([]);
});

test('every address of the knowledge base is a valid one of the resolver', () => {
  for (const { href } of RECORDS.flatMap(({ id }) => documentLinks(id))) {
    expect(new URL(href).href).toBe(href);
    expect(href).toMatch(/^https:\/\/docs\.un\.org\/(ar|zh|en|fr|ru|es)\/[A-Z]+\//);
  }
});
