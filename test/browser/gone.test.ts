import { expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, hover, marks, noCard } from './reader.ts';
import { until } from './waiting.ts';
import { evaluateIn, ourWorld, type World } from './world.ts';

/** The extension goes away under an open page: one sentence where the reader asks for what can no longer come, and no error. */

/** The last is too far away, and behind too many others, for its card to be asked for. */
const TEXT = `<p style="margin:200px">See CTOC/COP/2022/5.</p>
  <p style="margin:200px">See resolution 7/1 of the Conference of the Parties.</p>
  ${'<p style="margin:50px">See CTOC/COP/2018/13.</p>'.repeat(120)}
  <p style="margin:200px">Now CTOC/COP/2020/1.</p>`;
const WAYS = [
  ['updated', 'chrome.runtime.reload()'],
  ['removed', 'chrome.management.uninstallSelf()'],
] as const;

const open = (chromium: Chromium, body: string) => {
  chromium.standIn.add(
    'left.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>${body}`,
  );
  return chromium.open('https://www.unodc.org/left.html');
};

/** Has it go, and waits until our world in the page can tell. */
async function go(chromium: Chromium, world: World, end: string): Promise<void> {
  const worker = await until('the service worker', () => chromium.worker());
  // it is gone before it can answer
  await worker.evaluate(end).catch(() => null);
  await until('our extension to be gone', () => evaluateIn<boolean>(world, '!chrome.runtime?.id'));
}

test.each(WAYS)('%s: cards that are here stay, and each other is a sentence', async (_, end) => {
  const chromium = await startChromium();
  try {
    const page = await open(chromium, TEXT);
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await go(chromium, world, end);
    await page.mouse.move(5, 5);
    await noCard(frame);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await page.evaluate(() => document.querySelector('p:last-of-type')?.scrollIntoView());
    await hover(frame, 'CTOC/COP/2020/1');
    const { text } = await cardWith(frame, /Reload this page/);
    expect(text.match(/Reload this page/g)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await noCard(frame);
    expect(world.thrown).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test.each(WAYS)('%s: what comes into the page later is not marked, and what was keeps its cards', async (_, end) => {
  const chromium = await startChromium();
  try {
    const page = await open(chromium, TEXT);
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await go(chromium, world, end);
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>And CTOC/COP/2020/2.</p>'));
    await page.mouse.move(5, 5);
    await noCard(frame);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    expect((await marks(frame)).map(({ text }) => text)).not.toContain('CTOC/COP/2020/2');
    expect(world.thrown).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test.each(WAYS)('%s before what reads and marks has come: the page stays as it is', async (_, end) => {
  const chromium = await startChromium();
  try {
    const page = await open(chromium, '<p>Words.</p>');
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await go(chromium, world, end);
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), TEXT);
    // nobody has asked for anything: there is nothing to say
    for (const x of [210, 230, 250]) {
      await page.mouse.move(x, 240);
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    }
    expect(await page.locator('mandate-lens').count()).toBe(0);
    expect(await marks(frame)).toEqual([]);
    expect(world.thrown).toEqual([]);
  } finally {
    await chromium.close();
  }
});
