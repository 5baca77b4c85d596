import { defineConfig } from 'vitest/config';

/** Tests without a browser; `npm run test:long` gives the properties more cases, and the time for them. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/release/**'],
    // Files share their modules, which are read and compiled once: a third of the time.
    isolate: false,
    // By itself vitest leaves a processor free, which is half of two.
    maxWorkers: '100%',
    setupFiles: ['test/setup/properties.ts'],
    hookTimeout: 30_000,
    testTimeout: process.env.FAST_CHECK_RUNS ? 20 * 60_000 : 30_000,
  },
});
