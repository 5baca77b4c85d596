import { expect, it } from 'vitest';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { HOSTILE } from './hostile.ts';

/** What is quadratic in so many characters would be felt; how fast it is, and how that grows, the bench measures. */
const LENGTH = 131_072;
const PATIENCE = 20_000;

it.each(Object.entries(HOSTILE))('reads on to the end of a long text of it: %s', { timeout: PATIENCE }, (_, make) => {
  const text = make(LENGTH);
  for (const { start, end, text: written } of scan(text, initialContext()).references) {
    expect(text.slice(start, end) === written).toBe(true);
  }
});
