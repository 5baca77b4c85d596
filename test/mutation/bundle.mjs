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
 * The tests of the finder and what they test as one script, with every change to some files in it, each behind its switch.
 *
 * @param {string[]} files paths from the root of the project
 * @returns the script, and the changes of each file in its order
 */
export async function bundle(files) {
  const sources = new Map(files.map((file) => [join(ROOT, file), readFileSync(join(ROOT, file), 'utf8')]));
  const instrumented = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [examplesAreTests] },
  );
  const contents = new Map(instrumented.files.map(({ name, content }) => [name, content]));
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
      return contents.get(id);
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
  const changes = instrumented.mutants.filter(({ status }) => status !== 'Ignored');
  const listed = ({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
    id,
    line: start.line + 1,
    column: start.column + 1,
    kind: mutatorName,
    from: between(sources.get(fileName).split('\n'), start, end),
    to: replacement.replace(/\s+/g, ' '),
  });
  return {
    script: output[0].code,
    changes: new Map(
      files.map((file) => [file, changes.filter(({ fileName }) => fileName === join(ROOT, file)).map(listed)]),
    ),
  };
}

const between = (lines, start, end) =>
  lines
    .slice(start.line, end.line + 1)
    .map((line, at, all) => line.slice(at === 0 ? start.column : 0, at === all.length - 1 ? end.column : undefined))
    .join(' ')
    .replace(/\s+/g, ' ');
