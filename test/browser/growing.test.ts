import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium, until } from './chromium.ts';
import { marks } from './reader.ts';
import { ourWorld } from './world.ts';

/** A document that grows at every frame, and then loses all that it had. */

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());

/** Milliseconds for which it grows, paragraphs that a frame adds. */
const [FOR, AT_ONCE] = [4000, 10];

test('marks are near the window while it grows; what goes is forgotten', async () => {
  chromium.standIn.add('growing.html', '<!doctype html><html lang="en"><title>Sample</title><main></main><p>End.</p>');
  const page = await chromium.open('https://www.unodc.org/growing.html');
  const world = await ourWorld(page, chromium.id);
  const grow = (ms: number) =>
    page.evaluate(
      async ([time, more]) => {
        const main = document.querySelector('main') as HTMLElement;
        const begin = performance.now();
        let count = 0;
        for (; performance.now() - begin < time; await new Promise(requestAnimationFrame)) {
          for (let added = 0; added < more; added++) {
            const line = document.createElement('p');
            count += 1;
            line.append(`The ${count} lines before refer to CTOC/COP/2022/${count}.`);
            main.append(line);
          }
        }
      },
      [ms, AT_ONCE] as const,
    );
  const heap = async () => {
    await world.session.send('HeapProfiler.collectGarbage');
    return (await world.session.send('Runtime.getHeapUsage')).usedSize;
  };
  const empty = async () => {
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await until('no marks', async () => (await marks(page.mainFrame())).length === 0, 15_000);
  };

  // once around: code, and cards of the first references
  await grow(FOR / 4);
  await until('marks', async () => (await marks(page.mainFrame())).length > 0);
  await empty();
  const before = await heap();

  const growing = grow(FOR);
  await until('marks while it grows', async () => (await marks(page.mainFrame())).length > 0);
  await growing;
  const full = await heap();
  const near = await marks(page.mainFrame());
  expect(near.length).toBeGreaterThan(10);
  expect(near.length).toBeLessThan(300);
  await empty();
  // the cards themselves are kept
  await until('the memory to be given back', async () => (await heap()) - before < (full - before) / 2);
  expect(world.thrown).toEqual([]);
});
