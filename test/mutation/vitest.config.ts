import { defineConfig } from 'vitest/config';

/** The tests of the finder, without those that take long or measure time; the same random texts for every mutant. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/core/{symbol,reference,issuer}/**/*.test.ts'],
    exclude: ['test/core/reference/{property,hostile}.test.ts'],
    setupFiles: ['test/mutation/seed.ts'],
    env: { FAST_CHECK_RUNS: '100' },
    testTimeout: 30_000,
  },
});
