import { expect, it } from 'vitest';
import { canBeOf } from '../../../src/core/issuer/years.ts';

it('tells by the year bodies apart that count in the same way', () => {
  expect(canBeOf('CTOC/COP', '9/1', 2018)).toBe(true);
  expect(canBeOf('CTOC/COP', '9/1', 2021)).toBe(false);
  expect(canBeOf('CAC/COSP', '9/1', 2021)).toBe(true);
  expect(canBeOf('CAC/COSP', '9/1', 2018)).toBe(false);
  expect(canBeOf('A', '60/1', 2005)).toBe(true);
  expect(canBeOf('CND', '60/1', 2005)).toBe(false);
});

it('lets the first sessions of the Conference be a year apart', () => {
  expect(canBeOf('CTOC/COP', '1/1', 2004)).toBe(true);
  expect(canBeOf('CTOC/COP', '2/1', 2005)).toBe(true);
});

it('rules nothing out where it does not know', () => {
  expect(canBeOf('E', '2004/29', 1990)).toBe(true);
  expect(canBeOf('A', 'S-17/2', 1990)).toBe(true);
});
