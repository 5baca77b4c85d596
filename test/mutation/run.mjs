import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { bundle, ROOT } from './bundle.mjs';

/**
 * Mutation test of the finder: changes one place of it at a time and asks the tests of its folders whether one fails.
 *
 * `npm run mutate` changes all of it, `--mutate PATH` a file or folder (more than once, too). What was tried is kept in
 * `.cache/mutation`, a line a change: `--resume` goes on where the last run stopped, `--again` tries what nobody noticed with
 * the tests that have come since; `--every 15` a fifteenth of them, evenly spread. What nobody notices is printed.
 */

/** Each change runs new closures a few times only: code that is optimised comes too late, and what is compiled is needed again. */
for (const flag of ['--no-opt', '--no-flush-bytecode', '--max-lazy']) setFlagsFromString(flag);

const FOLDERS = ['symbol', 'reference', 'issuer'].map((name) => `src/core/${name}`);
/** The words of the languages are data. */
const NOT_CHANGED = 'src/core/reference/languages/';
const RESULTS = join(ROOT, '.cache/mutation');
/** A change that makes tests take so many times as long, or more memory than this, runs on for ever. */
const PATIENCE = { times: 3, atLeast: 3_000, megabytes: 1024 };

const { values } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true },
    resume: { type: 'boolean' },
    again: { type: 'boolean' },
    every: { type: 'string', default: '1' },
  },
});

const filesIn = (path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(ROOT, path), { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
        .filter((name) => !name.startsWith(NOT_CHANGED));

/** One answer of a worker; undefined when it ran on, and is no more. Time is that of the processor: machines are busy. */
function answer(worker, patience) {
  return new Promise((resolve, reject) => {
    const begun = process.cpuUsage();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(begun);
      if ((user + system) / 1000 > patience) worker.terminate();
    }, 500);
    const done = (outcome) => {
      clearInterval(watch);
      worker.off('message', done).off('exit', stopped).off('error', failed);
      resolve(outcome);
    };
    const stopped = () => done(undefined);
    const failed = (error) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stopped() : reject(error));
    worker.on('message', done).on('exit', stopped).on('error', failed);
  });
}

/** The same change in a file that is the same. */
const keyOf = ({ line, column, kind, from, to }) => [line, column, kind, from, to].join();

/** Tries changes, and gives for each what became of it, and by which test. */
async function trier({ script }) {
  const start = (reach) =>
    new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { script, reach },
      resourceLimits: { maxOldGenerationSizeMb: PATIENCE.megabytes, maxYoungGenerationSizeMb: 192 },
    });
  let worker = start();
  const reach = await answer(worker, Number.POSITIVE_INFINITY);
  if (!reach) throw new Error(`The tests need more memory than ${PATIENCE.megabytes} MB`);
  for (const name of reach.failing) console.warn(`fails without any change: ${name}`);
  const patience = Math.max(PATIENCE.atLeast, reach.milliseconds * PATIENCE.times);
  return {
    async try(change) {
      worker.postMessage(change.id);
      const by = await answer(worker, patience);
      if (by === undefined) worker = start(reach);
      const outcome =
        by === undefined ? 'endless' : by !== null ? 'failed' : reach.orders.has(change.id) ? 'unnoticed' : 'unreached';
      return { ...change, outcome, by };
    },
    end: () => worker.terminate(),
  };
}

const isNoticed = ({ outcome }) => outcome === 'failed' || outcome === 'endless';
const lineOf = (result) => `${JSON.stringify(result)}\n`;
const share = (part, whole) => `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)} %`;

mkdirSync(RESULTS, { recursive: true });
let noticed = 0;
let all = 0;
/** Of the last change that was looked at, in all files. */
let place = 0;
const bundled = await bundle((values.mutate ?? FOLDERS).flatMap(filesIn));
const changed = await trier(bundled);
for (const [file, changes] of bundled.changes) {
  const kept = join(RESULTS, `${file.replaceAll('/', '-')}.ndjson`);
  const before = existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean) : [];
  const stay = before.map((line) => JSON.parse(line)).filter((one) => (values.again ? isNoticed(one) : values.resume));
  const known = new Map(stay.map((result) => [keyOf(result), result]));
  const results = [];
  writeFileSync(kept, stay.map(lineOf).join(''));
  for (const change of changes) {
    place += 1;
    if (place % Number(values.every) !== 0) continue;
    const before = known.get(keyOf(change));
    const result = before ?? (await changed.try(change));
    if (!before) appendFileSync(kept, lineOf(result));
    results.push(result);
  }
  if (results.length === 0) continue;
  for (const { line, column, outcome, from, to } of results.filter((one) => !isNoticed(one)))
    console.log(`${file}:${line}:${column} ${outcome}: ${from} -> ${to}`);
  const count = results.filter(isNoticed).length;
  console.log(`${file}: ${share(count, results.length)}`);
  noticed += count;
  all += results.length;
}
console.log(`all: ${share(noticed, all)}`);
await changed.end();
