import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentReferences, ToBackground, ToDocument } from '../../src/messages/protocol.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { cardWith, clickPart, hover, mark, marks, viewerFrame, wayBack } from './reader.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

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

/** Stops the service worker, again if what went before has woken it, until there is none. */
const kill = () =>
  until('no service worker', async () => {
    await chromium.killWorker();
    return (await addresses()).every((url) => !url.endsWith('/background.js'));
  });

const PAGE = '<p style="margin:200px">See CTOC/COP/2022/5.</p><p style="margin:200px">See resolution 7/1.</p>';
const REPORT = 'https://www.unodc.org/documents/treaties/report.pdf';

/** The card of a reference on a page that has just been opened. */
async function openCard(text = 'CTOC/COP/2022/5'): Promise<Page> {
  const page = await open('killed.html', PAGE);
  await hover(page.mainFrame(), text);
  await cardWith(page.mainFrame(), text);
  return page;
}

const marked = (page: Page) => marks(page.mainFrame());
const settings = () =>
  chromium.asExtension(
    async ({ storage }) => (await storage.local.get('settings')).settings as Stored | undefined,
    null,
  );

/** Has each message sent to a background that was stopped just before, by what sends it, and waits for what comes of it. */
const TO_BACKGROUND: { readonly [Name in keyof ToBackground]: () => Promise<unknown> } = {
  async page() {
    await kill();
    const page = await open('killed.html', PAGE);
    await until('the marks', async () => (await marked(page)).length === 2);
  },
  async viewer() {
    await kill();
    await mark(await viewerFrame(await chromium.open(REPORT)), 'resolution 7/1');
  },
  async cards() {
    const page = await openCard();
    await page.keyboard.press('Escape');
    await kill();
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('afterbegin', '<p style="margin:99px">CTOC/COP/2020/1</p>'),
    );
    await hover(page.mainFrame(), 'CTOC/COP/2020/1');
    await cardWith(page.mainFrame(), 'CTOC/COP/2020/1');
  },
  async begin() {
    const page = await openCard();
    await kill();
    await page.evaluate(() => history.pushState(null, '', '?s=CTOC/COP/2022/5'));
    const document = async () => ((await asked(page, { name: 'references' })) as DocumentReferences).document;
    await until('the page to know its document', async () => (await document()) === 'CTOC/COP/2022/5');
  },
  async read() {
    const page = await openCard();
    await kill();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>See CTOC/COP/2020/1.</p>'));
    await mark(page.mainFrame(), 'CTOC/COP/2020/1');
  },
  async choose() {
    const page = await openCard('resolution 7/1');
    await kill();
    await clickPart(page.mainFrame(), '.frame .choose');
    await until('the choice to be seen', async () =>
      (await marked(page)).some(({ name, text }) => text === 'resolution 7/1' && name === 'mandate-lens-found'),
    );
  },
  async pause() {
    const page = await openCard();
    await kill();
    await clickPart(page.mainFrame(), '.frame .colophon button:last-child');
    await until('no marks', async () => (await marked(page)).length === 0);
    // and back
    await kill();
    await clickPart(page.mainFrame(), '.frame .note button');
    await until('the marks', async () => (await marked(page)).length === 2);
  },
  async 'open-panel'() {
    const page = await openCard();
    await kill();
    await clickPart(page.mainFrame(), '.frame footer > button:last-of-type');
    await until('the panel', async () => (await addresses()).some((url) => url.includes('/sidepanel.html')));
  },
  async 'open-viewer'() {
    await kill();
    // as the popup asks, which Chromium opens by a real click only
    const coming = chromium.context.waitForEvent('page', (page) => page.url().includes('/viewer.html'));
    await chromium.asExtension(({ runtime }, href) => runtime.sendMessage({ name: 'open-viewer', href }), REPORT);
    await mark((await coming).mainFrame(), 'resolution 7/1');
  },
  async 'leave-site'() {
    const page = await chromium.open(REPORT);
    await (await viewerFrame(page)).getByRole('button', { name: 'Original', exact: true }).click();
    await kill();
    await wayBack(page, 'never');
    await until('the site to be left', async () => (await settings())?.viewerOff?.includes('www.unodc.org'));
  },
};

describe('stopped before the background is asked for', () => {
  beforeAll(() => {
    chromium.standIn.answer(REPORT, sendPdf(pdfOf(onePage(['As the Conference decided in its resolution 7/1.']))));
  });
  test.each(Object.entries(TO_BACKGROUND))('%s', async (_, sent) => {
    await sent();
  });
});

/** What each message to a document is answered while no background is there. */
const TO_DOCUMENT: { readonly [Name in keyof ToDocument]: { readonly ask: object; readonly reply: unknown } } = {
  references: {
    ask: {},
    reply: expect.objectContaining({ complete: true, references: [expect.anything(), expect.anything()] }),
  },
  text: {
    ask: { from: 0 },
    reply: expect.objectContaining({ blocks: [{ text: 'See CTOC/COP/2022/5.' }, { text: 'See resolution 7/1.' }] }),
  },
  mark: { ask: { shown: true }, reply: { done: true } },
  jump: { ask: { index: 1 }, reply: { done: true } },
  show: { ask: { block: 1, start: 4, end: 18, text: 'resolution 7/1' }, reply: { done: true } },
  walk: { ask: { step: 'next' }, reply: { done: true } },
  explain: { ask: { text: 'CTOC/COP/2020/1' }, reply: { done: false } },
  // a document itself answers nothing to it
  frames: { ask: {}, reply: null },
};

test.each(Object.entries(TO_DOCUMENT))('stopped before a document is asked for %s', async (name, { ask, reply }) => {
  const page = await open('killed.html', PAGE);
  await until('the marks', async () => (await marked(page)).length === 2);
  await kill();
  expect(await asked(page, { ...ask, name })).toEqual(reply);
});

/** What the document in front answers to a message. */
const asked = (page: Page, message: object): Promise<unknown> =>
  chromium.asExtension(
    async ({ tabs }, message) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return (await tabs.sendMessage(tab?.id ?? -1, message)) ?? null;
    },
    message,
    page,
  );

/** Of all that the browser has open or running. */
async function addresses(): Promise<readonly string[]> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  await session?.detach();
  return targetInfos.map(({ url }) => url);
}

interface Stored {
  readonly viewerOff?: readonly string[];
}

interface Api {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: { name: string }) => void): void } };
  readonly storage: { readonly local: { get(...keys: unknown[]): Promise<unknown> } };
}
