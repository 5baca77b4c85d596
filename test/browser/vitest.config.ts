import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Firefox runs the files that start whichever browser is wanted, and one for what it alone has. */
const FIREFOX = 'firefox.test.ts';
const isInBoth = (name: string) => /\bstartBrowser\(/.test(readFileSync(join(import.meta.dirname, name), 'utf8'));
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
const chosen =
  process.env.BROWSER === 'firefox'
    ? names.filter((name) => name === FIREFOX || isInBoth(name))
    : names.filter((name) => name !== FIREFOX);

/** Tests in real browsers, one file after the other: they share two cores. The extension must have been built. */
export default defineConfig({
  test: {
    include: chosen.map((name) => `test/browser/${name}`),
    globalSetup: 'test/browser/begin.ts',
    setupFiles: 'test/browser/failures.ts',
    // In this order a failed test is looked at before its file closes its tabs.
    sequence: { hooks: 'list' },
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // A browser that hangs would take all of the time that there is, and the run would end without a word.
    bail: 4,
    // Nobody is there to look again; the report names what needed its second try.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 10_000 } },
  },
});
