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

it.each([
  ['under a heading', (HOSTILE['bare numbers in a line'] as (length: number) => string)(9 * LENGTH)],
  ['before their noun', `${'第7/1号、'.repeat(LENGTH)}第7/1号决议`],
])('reads more numbers than a call takes arguments: %s', { timeout: PATIENCE }, (_, text) => {
  expect(scan(text, initialContext()).references.length).toBeGreaterThan(LENGTH);
});
