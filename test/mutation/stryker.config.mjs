/** Mutation test of the finder: `npm run mutate`, or `npm run mutate -- --mutate src/core/symbol/read.ts` for one file. */
export default {
  mutate: ['src/core/{symbol,reference,issuer}/**/*.ts', '!src/core/reference/languages/**'],
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/examples.mjs'],
  ignorers: ['examples'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  // TypeScript 7 has no compiler API, by which Stryker would rewrite the paths of a tsconfig: ours needs none of it
  tsconfigFile: 'none',
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
