import { expect, it } from 'vitest';
import { ownSymbol } from '../../src/text/own-symbol.ts';

it.each([
  ['United Nations CTOC/COP/2022/5\n\nConference of the Parties', 'CTOC/COP/2022/5'],
  ['United Nations A/RES/55/25*\nGeneral Assembly', 'A/RES/55/25'],
  ['E/2025/28\nE/CN.7/2025/11\n\nUnited Nations', 'E/2025/28-E/CN.7/2025/11'],
  ['A/80/508\nA/80/508\n\nUnited Nations', 'A/80/508'],
  ['This note follows A/RES/55/25 of 15 November 2000.', null],
  [`${'The first page is prose. '.repeat(20)}\nA/80/508\n`, null],
  ['', null],
])('reads the masthead of %s', (page, symbol) => {
  expect(ownSymbol(page)).toBe(symbol);
});
