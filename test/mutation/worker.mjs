import { createRequire } from 'node:module';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Runs the tests of a script (see bundle.mjs) for one change after the other. For each the script is read anew, or what it
 * makes once and keeps, such as a grammar, would be of the change before.
 */

const script = new vm.Script(`((require, exports) => {${workerData.script}\n})`, { filename: 'changes.cjs' });
const switches = {};
globalThis.__stryker__ = switches;

function load() {
  const exports = {};
  script.runInThisContext()(createRequire(import.meta.url), exports);
  return exports.tests;
}

function passes(test) {
  try {
    test.run();
    return true;
  } catch {
    return false;
  }
}

/**
 * By which tests each change is tried, in order: those that reach it, the quick ones first, and then all others of their
 * files, for what is kept is made by the first that asks. A change that is reached when the script is read is tried by the
 * files that reach any.
 *
 * @returns {{ orders: Map<string, number[]>, failing: string[], milliseconds: number }} with those that fail without a change
 */
function reach() {
  const names = load().map(({ file }) => file);
  const times = names.map(() => Number.POSITIVE_INFINITY);
  const reachers = new Map();
  const failing = [];
  let microseconds = 0;
  for (const file of new Set(names)) {
    switches.mutantCoverage = { static: {}, perTest: {} };
    const tests = load();
    const before = process.cpuUsage();
    for (const [at, test] of tests.entries()) {
      if (test.file !== file) continue;
      switches.currentTestId = String(at);
      const start = performance.now();
      if (passes(test)) times[at] = performance.now() - start;
      else failing.push(`${file}: ${test.name}`);
    }
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
    delete switches.currentTestId;
    const { static: always, perTest } = switches.mutantCoverage;
    for (const id of Object.keys(always)) reachers.set(id, reachers.get(id) ?? new Set());
    for (const [at, ids] of Object.entries(perTest)) {
      for (const id of Object.keys(ids)) reachers.set(id, (reachers.get(id) ?? new Set()).add(Number(at)));
    }
    for (const id of Object.keys(always)) reachers.get(id).isAlways = true;
  }
  const passing = [...times.keys()].filter((at) => Number.isFinite(times[at])).sort((a, b) => times[a] - times[b]);
  const filesOf = (places) => new Set([...places].map((at) => names[at]));
  const anyhow = new Set([...reachers.values()].flatMap((places) => [...places]));
  const orders = new Map();
  for (const [id, direct] of reachers) {
    const files = filesOf(direct.isAlways ? anyhow : direct);
    const tried = passing.filter((at) => files.has(names[at]));
    orders.set(id, [...tried.filter((at) => direct.has(at)), ...tried.filter((at) => !direct.has(at))]);
  }
  return { orders, failing, milliseconds: microseconds / 1000 };
}

/** So many tests at a time have so many milliseconds, which is long even where a machine is busy. */
const PATIENCE = { tests: 50, milliseconds: 5_000 };
const asked = new vm.Script('__asked__()');

/** What a function returns; it is stopped, which throws, when it seems to run on for ever. */
function patiently(run) {
  globalThis.__asked__ = run;
  return asked.runInThisContext({ timeout: PATIENCE.milliseconds });
}

/** The tests that noticed changes before, the last one first: what is beside is often noticed by the same. */
let noticers = [];

/** The name of a test that fails with a change, null where none does. */
function noticedBy(id, order) {
  switches.activeMutant = id;
  try {
    const tests = patiently(load);
    const tried = new Set(order);
    const all = [...new Set([...noticers.filter((at) => tried.has(at)), ...order])];
    let at;
    for (let from = 0; at === undefined && from < all.length; from += PATIENCE.tests) {
      const some = all.slice(from, from + PATIENCE.tests);
      at = patiently(() => some.find((at) => tests[at] && !passes(tests[at])));
    }
    if (at === undefined) return null;
    noticers = [at, ...noticers.filter((one) => one !== at)].slice(0, 20);
    return tests[at].name;
  } catch (error) {
    return error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'patience' : 'reading it';
  } finally {
    switches.activeMutant = undefined;
  }
}

const known = workerData.reach ?? reach();
if (!workerData.reach) parentPort.postMessage(known);
parentPort.on('message', (id) => parentPort.postMessage(noticedBy(id, known.orders.get(id) ?? [])));
