import { expect, it } from 'vitest';
import { parseSymbol, symbolAround, symbolBody, symbolFamily } from '../../../src/core/symbol/read.ts';

it.each([
  [' A/55/25 ', 'A/55/25'],
  ['A/55/25*', 'A/55/25'],
  ['A/55/25**', 'A/55/25'],
  ['A/*55/25', null],
  ['a/res/1761(xvii)', 'A/RES/1761(XVII)'],
  ['A/RES/3201(S-VI)', 'A/RES/3201(S-VI)'],
  ['A/RES/3206 A - B (XXIX)', 'A/RES/3206 A-B (XXIX)'],
  ['A/75/5 (VOL.II)', 'A/75/5 (Vol. II)'],
  ['A/75/5 (2 Vol. II)', null],
  ['A/RES/53/243 A – B', 'A/RES/53/243 A-B'],
  ['S/12011', 'S/12011'],
  ['E/RES/2004/2005', null],
  ['A/C.3/2020', null],
  ['A/55/25 and more', null],
  ['', null],
])('the whole of %j is %j', (text, expected) => {
  expect(parseSymbol(text)).toBe(expected);
});

it.each([
  ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4'],
  ['CTOC/COP/2022/5', 'CTOC/COP'],
  ['E/2022/28-E/CN.7/2022/14', 'CND'],
  ['S/2015/682', 'S'],
  ['CTOC/COP', null],
  ['XYZ/2022/1', null],
  ['no symbol', null],
])('%s is of %s', (symbol, body) => {
  expect(symbolBody(symbol)).toBe(body);
});

it('gives the family of the last half', () => {
  expect(symbolFamily('E/2022/28-A/77/12')).toMatchObject({ family: { id: 'a' }, symbol: { text: 'A/77/12' } });
  expect(symbolFamily('CTOC/COP')).toBeNull();
});

it('does not go back behind what was read before', () => {
  expect(symbolAround('A/55/25', 1, 0)).toEqual({ start: 0, end: 7, symbol: 'A/55/25' });
  expect(symbolAround('A/55/25', 1, 1)).toBeNull();
});
