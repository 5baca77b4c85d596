import { expect, it } from 'vitest';
import { passing } from '../../../src/core/issuer/enclosed.ts';

it.each([
  ['', false, false],
  [' of the ', false, false],
  [' (a title) of the ', false, false],
  [' “a title” of the ', false, false],
  [' "a title" of the ', false, false],
  [' (see the ', false, true],
  [' “Work of the ', false, true],
  [' «Работа ', false, true],
  ['《第七次', false, true],
  [' "Work of the ', false, true],
  ['("Work', false, true],
  [' and others) met and ', true, false],
  ['” and ', true, false],
  ['» и ', true, false],
  ['》和', true, false],
  ['" and ', true, false],
  [') and (see ', true, true],
  [' (one (two) and ', false, true],
  [': a) a report; b) ', false, false],
  [' 12) ', false, false],
  ['a) and ', false, false],
  [' of it” and ', true, false],
  [' said), abcde) ', true, false],
] as const)('%j leaves what was open: %s; enters what stays open: %s', (gap, leaves, enters) => {
  expect(passing(gap)).toEqual({ leaves, enters });
});
