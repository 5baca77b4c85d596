import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'vite';
import { examplesAreTests } from './examples.mjs';

export const ROOT = join(import.meta.dirname, '../..');

/** All but those of long and random texts, which take as long as all others together. */
const TESTS = ['/test/core/{symbol,reference,issuer}/*.test.ts', '!**/{hostile,property,oracle}.test.ts'];
const ENTRY = '\0tests';
const STAND_INS = new Map([
  ['vitest', join(import.meta.dirname, 'stand-in.mjs')],
  ['fast-check', join(import.meta.dirname, 'few.mjs')],
]);
const quiet = () => {};
const logger = { isDebugEnabled: () => false, debug: quiet, info: quiet, warn: quiet };

/**
 * The tests of the finder and what they test as one script, with every change to one file in it, each behind its switch.
 *
 * @param {string} file a path from the root of the project
 * @returns the script, and the changes in the order of the file
 */
export async function bundle(file) {
  const name = join(ROOT, file);
  const source = readFileSync(name, 'utf8');
  const instrumented = await new Instrumenter(logger).instrument([{ name, mutate: true, content: source }], {
    plugins: null,
    excludedMutations: [],
    ignorers: [examplesAreTests],
  });
  const plugin = {
    name: 'changes',
    enforce: 'pre',
    resolveId(id, importer) {
      const other = STAND_INS.get(id);
      return id === ENTRY ? id : other === importer ? undefined : other;
    },
    load(id) {
      if (id === ENTRY)
        return `import.meta.glob(${JSON.stringify(TESTS)}, { eager: true }); export { tests } from 'vitest';`;
      return id === name ? instrumented.files[0].content : undefined;
    },
    transform(code, id) {
      // where a file reads others, it looks for them beside itself
      const placed = code
        .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..')))
        .replaceAll('import.meta.url', JSON.stringify(`file://${id}`));
      return id.endsWith('.test.ts')
        ? `import { beginFile } from 'vitest'; beginFile(${JSON.stringify(id)}); ${placed}`
        : placed;
    },
  };
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [plugin],
    ssr: { external: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: ENTRY, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const lines = source.split('\n');
  const changes = instrumented.mutants.filter(({ status }) => status !== 'Ignored');
  return {
    script: output[0].code,
    changes: changes.map(({ id, location: { start, end }, mutatorName, replacement }) => ({
      id,
      line: start.line + 1,
      column: start.column + 1,
      kind: mutatorName,
      from: between(lines, start, end),
      to: replacement.replace(/\s+/g, ' '),
    })),
  };
}

const between = (lines, start, end) =>
  lines
    .slice(start.line, end.line + 1)
    .map((line, at, all) => line.slice(at === 0 ? start.column : 0, at === all.length - 1 ? end.column : undefined))
    .join(' ')
    .replace(/\s+/g, ' ');
