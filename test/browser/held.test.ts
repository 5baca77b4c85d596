import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, EXTENSION, startChromium } from './chromium.ts';
import { cardWith, clickPart, hover, noCard, part } from './reader.ts';
import { switchOff } from './switch.ts';
import { until } from './waiting.ts';
import { evaluateIn, ourWorld, type World } from './world.ts';

/** What our world holds on to in a page: every listener, observer and timer, counted where it is asked for. */

/** Runs before the content script, in its world: everything after it in that world goes through it. */
const COUNTER = `{
  const held = new Map();
  const numbers = new WeakMap();
  let last = 0;
  const numberOf = (thing) => {
    if (!numbers.has(thing)) numbers.set(thing, ++last);
    return numbers.get(thing);
  };
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isCapture = (options) => (typeof options === 'object' ? options?.capture === true : options === true);
  const keyOf = (target, type, listener, options) =>
    [numberOf(target ?? window), type, numberOf(listener), isCapture(options)].join();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (!listener) return;
    const target = this ?? window;
    const key = keyOf(target, type, listener, options);
    held.set(key, { name: \`\${target.constructor.name} \${type}\`, target });
    options?.signal?.addEventListener('abort', () => held.delete(key), { once: true });
    if (options?.once) add.call(target, type, () => held.delete(key), options);
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (!listener) return;
    held.delete(keyOf(this ?? window, type, listener, options));
    remove.call(this ?? window, type, listener, options);
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { observe, disconnect } = globalThis[name].prototype;
    globalThis[name].prototype.observe = function (...args) {
      held.set(this, { name });
      observe.apply(this, args);
    };
    globalThis[name].prototype.disconnect = function () {
      held.delete(this);
      disconnect.call(this);
    };
  }
  for (const kind of ['Interval', 'Timeout']) {
    const [set, clear] = [globalThis['set' + kind], globalThis['clear' + kind]];
    globalThis['set' + kind] = (run, ...args) => {
      const id = set((...given) => {
        if (kind === 'Timeout') held.delete(kind + id);
        run(...given);
      }, ...args);
      held.set(kind + id, { name: kind });
      return id;
    };
    globalThis['clear' + kind] = (id) => {
      held.delete(kind + id);
      clear(id);
    };
  }
  // what is no longer in the page hears nothing
  const isThere = ({ target }) => !(target instanceof Node) || target.isConnected;
  globalThis.heldHere = () => [...held.values()].filter(isThere).map(({ name }) => name).sort();
}
`;

let chromium: Chromium;
let extension: string;
beforeAll(async () => {
  extension = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(EXTENSION, extension, { recursive: true });
  const script = join(extension, 'pages.js');
  writeFileSync(script, COUNTER + readFileSync(script, 'utf8'));
  chromium = await startChromium({ extension });
});
afterAll(async () => {
  await chromium?.close();
  rmSync(extension, { recursive: true });
});
afterEach(() => chromium.closeTabs());

/** But for what tells that a newer script has come, and that the page has another address. */
const held = async (world: World): Promise<string[]> =>
  (await evaluateIn<string[]>(world, 'heldHere()')).filter((name) => !/ mandate-lens:started$|^Navigation /.test(name));

const TEXT = `<p style="margin:200px">See CTOC/COP/2022/5.</p>
  <p style="margin:200px">See resolution 7/1 of the Conference of the Parties.</p>`;

test('nothing is left that could run on a page on which we are switched off, and all comes again', async () => {
  chromium.standIn.add('held.html', '<!doctype html><html lang="en"><title>Sample</title><p>Words.</p>');
  const page = await chromium.open('https://www.unodc.org/held.html');
  const frame = page.mainFrame();
  const world = await ourWorld(page, chromium.id);
  expect(await held(world)).toEqual(['MutationObserver']);
  await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), TEXT);

  const read = async () => {
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await clickPart(frame, '.frame .keep');
    await until('the kept card', () => part(frame, '.kept .close'));
    await hover(frame, 'resolution 7/1');
    await cardWith(frame, /Conference of the Parties/);
    await until('timers to be over', async () => !(await held(world)).includes('Timeout'));
    return held(world);
  };

  const on = await read();
  expect(on).toEqual(expect.arrayContaining(['IntersectionObserver', 'MutationObserver', 'Window pointermove']));
  for (let times = 0; times < 2; times++) {
    await switchOff(chromium, true);
    await until('nothing to be held', async () => (await held(world)).length === 0);
    await noCard(frame);
    // nor does it come when the page changes
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>See CTOC/COP/2020/1.</p>'));
    await page.mouse.move(20 + times, 20);
    expect(await held(world)).toEqual([]);
    await switchOff(chromium, false);
    expect(await read()).toEqual(on);
  }
  expect(world.thrown).toEqual([]);
});
