import { expect, it } from 'vitest';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { HOSTILE } from './hostile.ts';

const SHORT = 16_384;
const TIMES = 8;
/** Linear is 8, quadratic 64; between them there is room for a busy machine. */
const MOST = 28;
/** Below, a clock measures what else runs. */
const LEAST_MILLISECONDS = 3;
const ATTEMPTS = 4;

function milliseconds(text: string): number {
  const start = performance.now();
  scan(text, initialContext());
  return performance.now() - start;
}

it.each(Object.entries(HOSTILE))('reads long texts of it in the time of their length: %s', (_, make) => {
  const short = make(SHORT);
  const long = make(SHORT * TIMES);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    least = Math.min(least, milliseconds(short));
    most = Math.min(most, milliseconds(long));
    if (most < MOST * Math.max(least, LEAST_MILLISECONDS)) break;
  }
  expect(most).toBeLessThan(MOST * Math.max(least, LEAST_MILLISECONDS));
});
