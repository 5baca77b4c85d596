import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, marks } from './reader.ts';
import { until } from './waiting.ts';
import { ourWorld } from './world.ts';

/** What a long day of reading leaves behind in a page. */

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());

const WARM = 100;
const OPENED = 1000;

test('a thousand cards leave no more in our world than a hundred', async () => {
  const lines = Array.from(
    { length: 20 },
    (_, i) => `<p>See CTOC/COP/WG.4/2022/${i + 1} and resolution 7/${i + 1}.</p>`,
  );
  chromium.standIn.add('day.html', `<!doctype html><html lang="en"><title>Sample</title>${lines.join('')}`);
  const page = await chromium.open('https://www.unodc.org/day.html');
  const world = await ourWorld(page, chromium.id);
  await until('the marks', async () => (await marks(page.mainFrame())).length >= 20);
  const heap = async () => {
    await world.session.send('HeapProfiler.collectGarbage');
    return (await world.session.send('Runtime.getHeapUsage')).usedSize;
  };
  // as a command of the browser's, but without waiting for each to be dispatched
  const read = async (cards: number) => {
    for (let card = 0; card < cards; card++) await chromium.command(page, 'next-reference');
    await cardWith(page.mainFrame(), /resolution|CTOC/i);
  };

  await read(WARM);
  const before = await heap();
  await read(OPENED);
  expect((await heap()) / before).toBeLessThan(1.05);
});
