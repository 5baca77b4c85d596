import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Chromium, EXTENSION, startChromium } from './chromium.ts';
import { cardWith, hover, marks, noCard } from './reader.ts';
import { until } from './waiting.ts';
import { evaluateIn, hasCardCode, ourWorld, type World } from './world.ts';

/** The extension goes away under an open page: one sentence where the reader asks for what can no longer come, and no error. */

const TEXT = `<p style="margin:200px">See CTOC/COP/2022/5.</p>
  <p style="margin:200px">See resolution 7/1 of the Conference of the Parties.</p>`;
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

/** The built extension without one of its scripts, as a page knows it that was late for it. */
async function withoutScript(name: string, run: (chromium: Chromium) => Promise<void>): Promise<void> {
  const extension = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(EXTENSION, extension, { recursive: true });
  rmSync(join(extension, name));
  const chromium = await startChromium({ extension });
  try {
    await run(chromium);
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true });
  }
}

test.each(WAYS)('%s: cards that are here stay, and each other is a sentence', async (_, end) => {
  const chromium = await startChromium();
  try {
    const page = await open(chromium, TEXT);
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await until('the card’s code', () => hasCardCode(world));
    await go(chromium, world, end);
    await page.mouse.move(5, 5);
    await noCard(frame);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.append('Now CTOC/COP/2020/1.');
      document.body.prepend(more);
    });
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

test('removed under a busy page, before any card and with a message under way: a sentence all the same', async () => {
  const chromium = await startChromium();
  try {
    const page = await open(
      chromium,
      `${TEXT}<script>
        (function toil() {
          for (const end = performance.now() + 25; performance.now() < end; );
          if (!document.title.endsWith('rest')) requestAnimationFrame(toil);
        })();
      </script>`,
    );
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await until('the card’s code', () => hasCardCode(world));
    await go(chromium, world, 'chrome.management.uninstallSelf()');
    await page.evaluate(() => {
      document.title = 'Now rest';
      document.body.insertAdjacentHTML('afterbegin', '<p style="margin:99px">Now CTOC/COP/2020/1.</p>');
    });
    await hover(frame, 'CTOC/COP/2020/1');
    await cardWith(frame, /Reload this page/);
    expect(world.thrown).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test.each(WAYS)('%s before the code of cards has come: the sentence in the place of every card', (_, end) =>
  withoutScript('card.js', async (chromium) => {
    const page = await open(chromium, TEXT);
    const frame = page.mainFrame();
    const world = await ourWorld(page, chromium.id);
    await until('the marks', async () => (await marks(frame)).length === 2);
    await go(chromium, world, end);
    for (const text of ['CTOC/COP/2022/5', 'resolution 7/1', 'CTOC/COP/2022/5']) {
      await hover(frame, text);
      const shown = await cardWith(frame, /Reload this page/);
      expect(shown.text.match(/Reload this page/g)).toHaveLength(1);
      await page.keyboard.press('Escape');
      await noCard(frame);
    }
    await hover(frame, 'resolution 7/1');
    await cardWith(frame, /Reload this page/);
    await page.mouse.move(5, 5);
    await noCard(frame);
    expect(world.thrown).toEqual([]);
  }),
);

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
