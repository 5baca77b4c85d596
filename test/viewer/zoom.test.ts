import { expect, it } from 'vitest';
import { factorOf } from '../../src/viewer/zoom.ts';

it('a wheel goes in steps, a pinch smoothly, and both back again', () => {
  expect(factorOf(-120)).toBe(1.25);
  expect(factorOf(120)).toBe(0.8);
  expect(factorOf(-2)).toBeCloseTo(1.02, 2);
  expect(factorOf(3) * factorOf(-3)).toBeCloseTo(1);
  expect(factorOf(0)).toBe(1);
});
