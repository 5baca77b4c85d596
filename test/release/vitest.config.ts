import { defineConfig } from 'vitest/config';

/** What is handed to the stores. A minute or two, so only `npm run test:long` looks at it. */
export default defineConfig({
  test: { include: ['test/release/*.test.ts'], fileParallelism: false, testTimeout: 10 * 60_000 },
});
