import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { type Chromium, EXTENSION, startChromium } from './chromium.ts';
import type * as Storage from './storage-page.ts';
import { until } from './waiting.ts';

/** What can go wrong with storage, in the browser's own IndexedDB. The next look-up has the bundled facts. */

/** How often each fault is tried: three times in the long run. */
const ROUNDS = Array.from({ length: Number(process.env.FAULT_ROUNDS ?? 1) }, (_, index) => index + 1);

let chromium: Chromium;
let script: string;

beforeAll(async () => {
  [chromium, script] = await Promise.all([
    startChromium(),
    bundle(join(import.meta.dirname, 'storage-page.ts'), 'storage'),
  ]);
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await chromium.closeTabs();
});

type Calls = typeof Storage;
type Calling = <Name extends keyof Calls>(
  name: Name,
  ...words: Parameters<Calls[Name]>
) => Promise<Awaited<ReturnType<Calls[Name]>>>;

/** A page or the worker. */
interface Place {
  evaluate(code: string): Promise<unknown>;
}

/** Calls what storage-page.ts exports, inside a place. */
async function inside(place: Place): Promise<Calling> {
  await place.evaluate(`${script}; globalThis.storage = storage; undefined`);
  const call = (name: string, ...words: readonly unknown[]) =>
    place.evaluate(`storage.${name}(...${JSON.stringify(words)})`);
  return call as Calling;
}

/** A page that opens no storage itself: others heal it before they are asked. */
const page = async (path = 'manifest.json'): Promise<Calling & { readonly page: Page }> => {
  const own = await chromium.own(path);
  return Object.assign(await inside(own), { page: own });
};

/** Any message wakes the worker, which installs what is missing when it starts. */
const wake = (own: Page): Promise<unknown> =>
  own.evaluate(() => {
    const api = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
    return api.chrome.runtime.sendMessage({}).catch(() => null);
  });

async function expectFacts(call: Calling, failures: readonly string[] = []): Promise<void> {
  await call('open');
  expect(await call('ask')).toEqual({ same: true, failures });
}

async function healed(own: Page): Promise<void> {
  await chromium.killWorker();
  await wake(own);
  const call = await inside(own);
  await until('the worker to install what is missing', () => call('isThere'), 15_000);
  await expectFacts(call);
}

describe.each(ROUNDS)('round %i: the next look-up has the bundled facts', (round) => {
  test('killed before the version was written', async () => {
    const own = await page();
    await until('the first install', () => own('isThere'), 15_000);
    const rows = await own('rows');
    await chromium.killWorker();
    await wake(own.page);
    const worker = await until('the worker', () => chromium.worker());
    await own('remove');
    const inWorker = await inside(worker);
    // In the records, in the links, right before the version.
    await inWorker('beginAndHang', [40, rows - 200, rows][round - 1] ?? 1);
    await new Promise((done) => setTimeout(done, 1500));
    await chromium.killWorker();
    expect(await own('isThere')).toBe(false);
    await expectFacts(own);
    await healed(own.page);
  });

  test('deleted under us', async () => {
    const [own, other] = [await page(), await page()];
    await until('the first install', () => own('isThere'), 15_000);
    await expectFacts(own);
    await other('remove');
    expect((await own('ask')).same).toBe(true);
    await expectFacts(await page());
    await healed(own.page);
  });

  test('the old one kept by an open panel', async () => {
    const [panel, own] = [await page(), await page()];
    await panel('keepOlder');
    await own('remove');
    expect(await own('put')).toBe('installed');
    await expectFacts(own);
    expect(await own('names')).toContain('kb-older');
    await panel.page.close();
    await until('the old one to go', async () => !(await own('names')).includes('kb-older'));
  });

  test('a record that cannot be read', async () => {
    const own = await page();
    await until('the first install', () => own('isThere'), 15_000);
    await own('damage', round * 37);
    await expectFacts(own, ['read Damaged']);
    await healed(own.page);
  });

  test('opening refused', async () => {
    // A page of no origin is refused as a private window is.
    const own = await chromium.open('data:text/html,');
    const call = await inside(own);
    const folder = join(EXTENSION, 'kb');
    for (const name of readdirSync(folder)) await call('give', name, readFileSync(join(folder, name), 'utf8'));
    await expectFacts(call, ['open SecurityError']);
    expect(await call('put')).toBe('refused: open SecurityError');
  });
});

test('no room, three times: the next look-up has the bundled facts, and room again is used', async () => {
  const origin = `chrome-extension://${chromium.id}`;
  // The browser goes by the room that there was, until nobody has had storage open for some seconds.
  const afresh = async (quota: object) => {
    await chromium.killWorker();
    const own = await page();
    await own.page.waitForTimeout(4000);
    const session = await chromium.context.newCDPSession(own.page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
    return own;
  };
  const first = await page();
  await first('remove');
  await first.page.close();
  for (const quotaSize of [20_000, 40_000, 60_000]) {
    const own = await afresh({ quotaSize });
    expect(await own('put')).toBe('refused: write QuotaExceededError');
    await expectFacts(own);
    await own.page.close();
  }
  const own = await afresh({});
  expect(await own('put')).toBe('installed');
  await expectFacts(own);
}, 60_000);

test('only the options page asks the browser to keep what is stored', async () => {
  await chromium.context.addInitScript(() => {
    const asked = globalThis as unknown as { asked: number };
    asked.asked = 0;
    if (!('storage' in navigator)) return;
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      asked.asked += 1;
      return Promise.resolve(true);
    };
  });
  for (const [path, times] of [
    ['options.html', 1],
    ['popup.html', 0],
    ['sidepanel.html', 0],
    ['viewer.html', 0],
  ] as const) {
    const own = await chromium.own(path);
    await own.waitForTimeout(500);
    expect(await own.evaluate(() => (globalThis as unknown as { asked: number }).asked), path).toBe(times);
  }
});
