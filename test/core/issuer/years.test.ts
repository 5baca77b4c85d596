import { expect, it } from 'vitest';
import { metIn } from '../../../src/core/issuer/years.ts';

it('tells by the year bodies apart that count in the same way', () => {
  expect(metIn('CTOC/COP', '9/1', 2018)).toBe(true);
  expect(metIn('CTOC/COP', '9/1', 2021)).toBe(false);
  expect(metIn('CAC/COSP', '9/1', 2021)).toBe(true);
  expect(metIn('CAC/COSP', '9/1', 2018)).toBe(false);
  expect(metIn('A', '60/1', 2005)).toBe(true);
  expect(metIn('CND', '60/1', 2005)).toBe(false);
});

it('knows that the first sessions of the Conference were a year apart', () => {
  expect(metIn('CTOC/COP', '1/1', 2004)).toBe(true);
  expect(metIn('CTOC/COP', '2/1', 2005)).toBe(true);
  expect(metIn('CTOC/COP', '4/1', 2008)).toBe(true);
});

it('knows nothing of what has no session', () => {
  expect(metIn('E', '2004/29', 2004)).toBe(false);
  expect(metIn('A', 'S-17/2', 1990)).toBe(false);
});
