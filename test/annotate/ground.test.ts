import { expect, test } from 'vitest';
import { lightnessOf } from '../../src/annotate/ground.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['color(srgb 1 1 1)', 1],
  ['color(srgb 0 0 0 / 0.8)', 0],
  ['oklch(0.2 0.04 250)', 0.2],
  ['oklab(0.93 0 0)', 0.93],
  ['lab(20 -3.5e-05 0)', 0.2],
  ['lch(80 10 120)', 0.8],
])('%s is as light as %f', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness, 5);
});

test.each([
  'rgba(0, 0, 0, 0)',
  'rgba(255, 255, 255, 0.2)',
  'color(srgb 0 0 0 / 0.1)',
  'oklch(0.2 0.04 250 / 0.3)',
  'transparent',
  'color(display-p3 0 0 0)',
])('the ground behind %s is asked', (color) => {
  expect(lightnessOf(color)).toBeNull();
});
