import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { type Chromium, startChromium, until } from './chromium.ts';
import { cardWith, clickPart, hover, marks, noCard } from './reader.ts';

/** A browser that stops the service worker whenever it likes: before each message, and while one is answered. */

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

async function open(address: string, body: string): Promise<Page> {
  chromium.standIn.add(address, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>${body}`);
  return chromium.open(`https://www.unodc.org/${address}`);
}

test('before every message of a page: its marks, cards, choice, panel and pause', async () => {
  await chromium.killWorker();
  const page = await open(
    'killed.html',
    '<p style="margin:200px">See CTOC/COP/2022/5.</p><p style="margin:200px">See resolution 7/1.</p>',
  );
  const frame = page.mainFrame();
  await hover(frame, 'CTOC/COP/2022/5');
  await cardWith(frame, 'CTOC/COP/2022/5');

  // cards: of what comes later
  await page.keyboard.press('Escape');
  await chromium.killWorker();
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('afterbegin', '<p style="margin:99px">CTOC/COP/2020/1</p>'),
  );
  await hover(frame, 'CTOC/COP/2020/1');
  await cardWith(frame, 'CTOC/COP/2020/1');

  // choose
  await page.keyboard.press('Escape');
  await hover(frame, 'resolution 7/1');
  await cardWith(frame, 'resolution 7/1');
  await chromium.killWorker();
  await clickPart(frame, '.frame .choose');
  await until('the choice to be seen', async () =>
    (await marks(frame)).some(({ name, text }) => text === 'resolution 7/1' && name === 'mandate-lens-found'),
  );

  // pause
  await chromium.killWorker();
  await clickPart(frame, '.frame .colophon button:last-child');
  await until('no marks', async () => (await marks(frame)).length === 0);
  // and back
  await chromium.killWorker();
  await clickPart(frame, '.frame .note button');
  await noCard(frame);

  // open-panel
  await hover(frame, 'CTOC/COP/2022/5');
  await cardWith(frame, 'CTOC/COP/2022/5');
  await chromium.killWorker();
  await clickPart(frame, '.frame footer > button:last-of-type');
  await until('the panel', () => panelIsOpen(chromium));
});

test.each([
  ['what a page needs', 'page'],
  ['cards', 'cards'],
])('while it answers for %s: it is asked once more', async (_, name) => {
  const worker = await until('the service worker', () => chromium.worker());
  // it hears the message, and comes to no end: what it begins with is never read
  await worker.evaluate((wanted) => {
    const { runtime, storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const here = globalThis as { heard?: boolean };
    const get = storage.local.get.bind(storage.local);
    storage.local.get = async (...keys) => {
      await new Promise((done) => setTimeout(done));
      return here.heard ? new Promise(() => {}) : get(...keys);
    };
    runtime.onMessage.addListener((message) => {
      if (message.name === wanted) here.heard = true;
    });
  }, name);
  const page = await open('halfway.html', '<p style="margin:200px">See CTOC/COP/2022/5.</p>');
  await until('the message', () => worker.evaluate(() => (globalThis as { heard?: boolean }).heard === true));
  await chromium.killWorker();
  await hover(page.mainFrame(), 'CTOC/COP/2022/5');
  await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
});

async function panelIsOpen({ context }: Chromium): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  await session?.detach();
  return targetInfos.some(({ url }) => url.includes('/sidepanel.html'));
}

interface Api {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: { name: string }) => void): void } };
  readonly storage: { readonly local: { get(...keys: unknown[]): Promise<unknown> } };
}
