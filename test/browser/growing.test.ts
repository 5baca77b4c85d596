import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { marks } from './reader.ts';
import { longestCallOfOurs, startTrace } from './trace.ts';
import { until } from './waiting.ts';
import { ourWorld } from './world.ts';

/** A document that grows at every frame; and one that loses at its beginning what comes at its end. */

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

/** Paragraphs that it grows by, and by how many in a frame. */
const [PARAGRAPHS, AT_ONCE] = [2400, 10];
/** Milliseconds of the processor's that we keep the page busy at once: what is longer is felt. */
const LONGEST = 50;

async function open() {
  chromium.standIn.add('growing.html', '<!doctype html><html lang="en"><title>Sample</title><main></main><p>End.</p>');
  const page = await chromium.open('https://www.unodc.org/growing.html');
  const world = await ourWorld(page, chromium.id);
  const heap = async () => {
    await world.session.send('HeapProfiler.collectGarbage');
    return (await world.session.send('Runtime.getHeapUsage')).usedSize;
  };
  return { page, world, heap };
}

/** What the browser did while this was going on. */
async function traced(act: () => Promise<void>) {
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium has no browser object.');
  const session = await browser.newBrowserCDPSession();
  const stop = await startTrace(session);
  await act();
  const events = await stop();
  await session.detach();
  return events;
}

/** Adds lines at every frame, each with a reference of its own, and keeps the last ones; the number of all. */
const grow = (page: Page, paragraphs: number, kept = Number.POSITIVE_INFINITY) =>
  page.evaluate(
    async ([wanted, more, most]) => {
      const main = document.querySelector('main') as HTMLElement;
      const here = globalThis as { count?: number };
      for (let left = wanted; left > 0; left -= more, await new Promise(requestAnimationFrame)) {
        for (let added = 0; added < more; added++) {
          const line = document.createElement('p');
          const count = (here.count ?? 0) + 1;
          here.count = count;
          const [group, year, number] = [2 + (count % 8), 2031 + (count % 59), 1 + (count % 971)];
          line.append(`The ${count} lines before refer to CTOC/COP/WG.${group}/${year}/${number}.`);
          main.append(line);
          if (main.childElementCount > most) main.firstElementChild?.remove();
        }
      }
    },
    [paragraphs, AT_ONCE, kept] as const,
  );

/** More than the cards that are kept, in a document of which so many paragraphs are left. */
const [MANY, LEFT] = [4000, 200];
/** Bytes that a paragraph with a reference of its own may take. */
const EACH = 3000;

test('that only grows: we never keep it busy for long, mark what is near the window, and forget what goes', async () => {
  const { page, world, heap } = await open();
  const near = () => marks(page.mainFrame());
  const empty = async () => {
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await until('no marks', async () => (await near()).length === 0, 15_000);
  };

  // once around: code, and cards of the first references
  await grow(page, PARAGRAPHS / 4);
  await until('marks', async () => (await near()).length > 0);
  await empty();
  const before = await heap();

  const growth = await traced(async () => {
    const growing = grow(page, PARAGRAPHS);
    await until('marks while it grows', async () => (await near()).length > 0);
    await growing;
  });
  const full = await heap();
  expect((full - before) / PARAGRAPHS).toBeLessThan(EACH);
  const shown = (await near()).length;
  expect(shown).toBeGreaterThan(10);
  expect(shown).toBeLessThan(300);
  const end = await traced(empty);
  for (const events of [growth, end]) {
    const longest = longestCallOfOurs(events, chromium.id);
    // it is seen at all
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONGEST);
  }
  // the cards themselves are kept
  await until('the memory to be given back', async () => (await heap()) - before < (full - before) / 2);
  expect(world.thrown).toEqual([]);
});

test('that loses at its beginning what comes at its end: in the long run it takes no more of us', async () => {
  const { page, world, heap } = await open();
  await page.evaluate(() => document.querySelector('main')?.scrollIntoView({ block: 'end' }));
  await grow(page, MANY, LEFT);
  const before = await heap();
  await grow(page, MANY, LEFT);
  expect((await heap()) / before).toBeLessThan(1.1);
  await until('marks', async () => (await marks(page.mainFrame())).length > 0);
  expect(world.thrown).toEqual([]);
});
