import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, environment, installLibraries, installPrograms, ROOT } from './setup/install.mjs';

/**
 * `npm test`: sets up what is missing, runs every part, prints how long each took and closes with
 * `N passed, N failed, N skipped`: every test case, and every other part counted as one.
 * `--long`: the same properties with many more cases, every browser test, the slow ones too, every measure once, and what the stores are given. Names pick parts: `npm test -- unit`.
 */

const long = process.argv.includes('--long');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const build = [
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];
/**
 * Left to the long run: faults of storage, printed and real PDFs page by page, hands on every card, large packs, bad PDFs,
 * unkind pages, other extensions, an extension that goes or is switched off, a service worker stopped again and again, a page
 * that grows, all that can be done in the viewer, the room of words in each language, the list of references and the chains of groups.
 */
const SLOW = [
  'storage',
  'references',
  'sweeps',
  'packs',
  'arrival',
  'reading',
  'check',
  'axe',
  'screen-reader',
  'targets',
  'languages',
  'sheet',
  'seeds',
  'hostile',
  'gone',
  'beside',
  'held',
  'killed',
  'growing',
  'heap',
  'turned',
  'cards',
  'handling',
  'drawings',
];
const IN_BROWSERS = ['vitest', 'run', '--config', 'test/browser/vitest.config.ts'];
const browser = ({ env = {}, without = [], minutes = 10 }) => ({
  name: 'browser',
  env,
  minutes,
  command: [...IN_BROWSERS, ...without.flatMap((file) => ['--exclude', `test/browser/${file}.test.ts`])],
  cases: true,
  needs: ['build'],
});
/** The same tests in Firefox, as far as they have no need of Chromium; all of them, or those of these files. */
const firefox = (...files) => ({
  name: 'firefox',
  env: { BROWSER: 'firefox' },
  minutes: 20,
  command: [...IN_BROWSERS, ...files.map((file) => `test/browser/${file}.test.ts`)],
  cases: true,
  needs: ['build-firefox'],
});
const PARTS = long
  ? [
      ...build,
      // nine minutes on two quiet cores; a part that hangs is stopped, one on a busy machine is not
      browser({ env: { FAULT_ROUNDS: '3' }, minutes: 30 }),
      firefox(),
      {
        name: 'release',
        command: ['vitest', 'run', '--config', 'test/release/vitest.config.ts'],
        cases: true,
        needs: ['build-firefox'],
      },
      { name: 'bench', command: ['tsx', 'test/bench/measure.ts', '--quick'], needs: ['build'] },
      { name: 'properties', command: ['vitest', 'run'], cases: true, env: { FAST_CHECK_RUNS: '200000' }, minutes: 10 },
    ]
  : [
      { name: 'lint', command: ['biome', 'check', '.'] },
      { name: 'prepare', command: ['wxt', 'prepare'] },
      { name: 'types', command: ['tsc', '--noEmit'] },
      { name: 'knowledge', command: ['tsx', 'src/cli/kb.ts'] },
      ...build,
      { name: 'unit', command: ['vitest', 'run'], cases: true },
      browser({ without: SLOW }),
      firefox('pages'),
    ];

/** Runs one part; its outcome is counted in cases. */
async function runPart({ name, command, cases, env, minutes = 10 }) {
  const report = join(ROOT, '.cache', `${name}.json`);
  rmSync(report, { force: true });
  const [program, ...words] = command;
  const args = cases ? [...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : words;
  const code = await new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...environment(), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * 60_000,
    });
    child.on('error', (error) => {
      console.log(error.message);
      done(1);
    });
    child.on('exit', (status) => done(status ?? 1));
  });
  if (!cases) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return readReport(report, code);
}

/** The cases of a vitest report. A file that does not load, or a run that ends badly without a failed case, is one failure. */
function readReport(path, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    return {
      passed: numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function main() {
  const times = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  const bad = new Set();
  const begin = Date.now();
  try {
    checkNode();
    installLibraries();
    installPrograms(['chromium', 'firefox', 'openssl', 'fonts']);
  } catch (error) {
    console.log(error.message);
    console.log('0 passed, 1 failed, 0 skipped');
    return 1;
  }
  times.push(['set-up', Date.now() - begin, '']);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (const part of PARTS) {
    if (chosen.length > 0 && !chosen.includes(part.name)) continue;
    if (part.needs?.some((name) => bad.has(name))) {
      total.skipped += 1;
      times.push([part.name, 0, 'skipped: the build failed']);
      continue;
    }
    console.log(`\n── ${part.name} ──`);
    const start = Date.now();
    const outcome = await runPart(part);
    if (outcome.failed > 0) bad.add(part.name);
    for (const key of Object.keys(total)) total[key] += outcome[key];
    times.push([part.name, Date.now() - start, outcome.failed > 0 ? `${outcome.failed} failed` : 'ok']);
  }
  console.log('\nTime of each part');
  for (const [name, ms, note] of times)
    console.log(`  ${name.padEnd(14)} ${(ms / 1000).toFixed(1).padStart(7)} s  ${note}`);
  console.log(`  ${'all'.padEnd(14)} ${((Date.now() - begin) / 1000).toFixed(1).padStart(7)} s\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
