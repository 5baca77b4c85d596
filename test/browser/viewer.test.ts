import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, PDF_VIEWER, startBrowser, unlessFirefox } from './browser.ts';
import { mark, marks, viewerFrame, wayBack } from './reader.ts';
import { TROUBLE } from './samples.ts';
import { until } from './waiting.ts';

/** The viewer itself: the way to the original and back, its bar, its messages, hostile addresses. */

const SYMBOL = 'CTOC/COP/WG.4/2022/4';
const PAGE = `https://docs.un.org/en/${SYMBOL}`;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.closeTabs();
  browser.standIn.received.length = 0;
});

/** Requests to documents.un.org by a frame of the UN's, and by our viewer. */
const requests = () => ({
  theirs: browser.standIn.count({ host: 'documents.un.org', dest: 'iframe' }),
  ours: browser.standIn.count({ host: 'documents.un.org', path: /symbol\/access/, dest: 'empty' }),
});

describe('the original', () => {
  test('one click brings it back, it is remembered, and one click leaves it again', async () => {
    const page = await browser.open(PAGE);
    const viewer = await viewerFrame(page);
    await mark(viewer, SYMBOL);
    expect(requests()).toEqual({ theirs: 0, ours: 1 });

    await viewer.getByRole('button', { name: 'Original', exact: true }).click();
    await until('the UN’s frame', () => page.frames().some((frame) => /documents\.un\.org/.test(frame.url())));
    expect(page.frames().some((frame) => frame.url().includes('viewer.html'))).toBe(false);
    expect(requests().ours).toBe(1);

    await page.reload();
    await until('the UN’s frame again', () => page.frames().some((frame) => /documents\.un\.org/.test(frame.url())));
    expect(requests().ours).toBe(1);

    await wayBack(page, 'viewer');
    await mark(await viewerFrame(page), SYMBOL);
    await page.reload();
    await mark(await viewerFrame(page), SYMBOL);
  });

  unlessFirefox(PDF_VIEWER)('under a PDF that fills the tab the browser’s own viewer is still there', async () => {
    const page = await browser.open(`${PAGE}?direct=true`);
    const viewer = await viewerFrame(page);
    await mark(viewer, SYMBOL);
    expect(browser.standIn.count({ path: /direct=true/ })).toBe(2);
    await viewer.getByRole('button', { name: 'Original', exact: true }).click();
    await until('our frame to go', () => !page.frames().some((frame) => frame.url().includes('viewer.html')));
    await wayBack(page, 'viewer');
    await mark(await viewerFrame(page), SYMBOL);
    expect(page.url()).toBe(`${PAGE}?direct=true`);
  });

  test('the frame asks for nothing, however often the page is loaded', async () => {
    const page = await browser.open(PAGE);
    for (let time = 0; time < 10; time++) {
      await page.reload();
      await viewerFrame(page);
    }
    expect(requests().theirs).toBe(0);
  });

  test('the page cannot speak for the viewer', async () => {
    const page = await browser.open(PAGE);
    await mark(await viewerFrame(page), SYMBOL);
    await page.evaluate(() => window.postMessage('mandate-lens:original', '*'));
    await page.waitForTimeout(300);
    expect(page.frames().some((frame) => frame.url().includes('viewer.html'))).toBe(true);
  });
});

describe('the bar', () => {
  test('says what is read, turns pages, changes size', async () => {
    const page = await browser.open(PAGE);
    const viewer = await viewerFrame(page);
    await mark(viewer, SYMBOL);
    await until('the count', async () => /\d+ references/.test(await viewer.locator('.found').innerText()));
    expect(await viewer.locator('h1').innerText()).toBe(SYMBOL);
    const field = viewer.getByRole('textbox', { name: 'Page' });
    await viewer.getByRole('button', { name: 'Next page' }).click();
    await until('page 2', async () => (await field.inputValue()) === '2');
    await field.fill('1');
    await field.press('Enter');
    await until('page 1', async () => (await field.inputValue()) === '1');
    const size = await viewer.locator('.zoom').innerText();
    await viewer.getByRole('button', { name: 'Larger' }).click();
    await until('another size', async () => (await viewer.locator('.zoom').innerText()) !== size);
  });

  test('a mark lies on the words that are drawn, at every size', async () => {
    const page = await browser.open(PAGE);
    const viewer = await viewerFrame(page);
    const first = await mark(viewer, 'decision 4/4');
    await viewer.getByRole('button', { name: 'Larger' }).click();
    const second = await until('the mark to move', async () => {
      const now = (await marks(viewer)).find(({ text }) => text.replace(/\s+/g, ' ') === 'decision 4/4');
      return now && now.y !== first.y ? now : null;
    });
    expect(second.text).toBe(first.text);
  });

  test('hands over the file that is shown, under its symbol, without fetching it again', async () => {
    const page = await browser.open(PAGE);
    const viewer = await viewerFrame(page);
    await mark(viewer, SYMBOL);
    const { name } = await browser.saved(page, () => viewer.getByRole('button', { name: 'Download' }).click());
    expect(name).toBe('CTOC_COP_WG.4_2022_4-EN.pdf');
    expect(requests().ours).toBe(1);
  });
});

describe('loading', () => {
  test.each([
    ['empty', 'Not published yet'],
    ['missing', 'Document not found'],
    ['busy', 'The server is busy'],
  ] as const)('%s: “%s”', async (kind, title) => {
    const page = await browser.open(`https://docs.un.org/en/${TROUBLE[kind]}`);
    const viewer = await viewerFrame(page);
    await viewer.getByRole('heading', { name: title }).waitFor({ timeout: 15_000 });
    await viewer.getByRole('button', { name: 'Open the original' }).click();
    await until('the original', () =>
      page
        .frames()
        .some((frame) => frame.url().startsWith('https://documents.un.org') || frame.url().startsWith('chrome-error:')),
    );
    // going to the original because one document failed is no wish to stay there
    await mark(await viewerFrame(await browser.open(PAGE)), SYMBOL);
  });

  test('a slow look-up shows at once that it goes on, and can be cancelled and tried again', async () => {
    const page = await browser.open(`https://docs.un.org/en/${TROUBLE.slow}`);
    const viewer = await viewerFrame(page);
    await viewer.getByRole('heading', { name: 'Looking up the document' }).waitFor({ timeout: 1000 });
    await viewer.getByRole('button', { name: 'Cancel' }).click();
    await viewer.getByRole('heading', { name: 'Cancelled' }).waitFor();
    await viewer.getByRole('button', { name: 'Try again' }).click();
    await mark(viewer, 'decision 4/4');
  });
});

describe('its own address', () => {
  test.each([
    ['another site', 'https://elsewhere.example/a.pdf'],
    ['not https', 'http://docs.un.org/en/A/80/1'],
    ['a script', 'javascript:alert(1)'],
    ['a name before the host', 'https://docs.un.org@elsewhere.example/a.pdf'],
    ['nothing', ''],
  ])('%s is refused politely', async (_, src) => {
    const page = await browser.own(`viewer.html?${new URLSearchParams({ src, symbol: '<b>x</b>' })}`);
    await page.getByRole('heading', { name: 'This address cannot be shown here' }).waitFor();
    expect(browser.standIn.received).toEqual([]);
  });

  test('in a tab of its own it shows the PDF behind a page of docs.un.org', async () => {
    const page = await browser.own(`viewer.html?${new URLSearchParams({ src: PAGE })}`);
    await mark(page.mainFrame(), SYMBOL);
    expect(requests()).toEqual({ theirs: 0, ours: 1 });
    await page.getByRole('button', { name: 'Original', exact: true }).click();
    await until('the original', () => page.url().startsWith('https://docs.un.org/'));
  });
});

describe('the panel and the commands', () => {
  /** Asks the document in a tab, as the panel does. */
  const ask = async <T>(page: Page, message: object): Promise<T> =>
    (await browser.asExtension(
      async (api, sent) => {
        const [tab] = await api.tabs.query({ active: true });
        return api.tabs.sendMessage(tab?.id ?? -1, sent);
      },
      message,
      page,
    )) as T;
  interface Listed {
    document: string;
    complete: boolean;
    references: { text: string; page: number }[];
  }

  test.each([
    ['on docs.un.org', () => browser.open(PAGE)],
    ['in a tab of its own', () => browser.own(`viewer.html?${new URLSearchParams({ src: PAGE })}`)],
  ])('%s: all pages are listed, and a reference on the last page is shown', (_, reach) => listsAll(reach));

  unlessFirefox(PDF_VIEWER)('over a PDF that fills the tab: so they are, too', () =>
    listsAll(() => browser.open(`${PAGE}?direct=true`)),
  );

  async function listsAll(reach: () => Promise<Page>): Promise<void> {
    const page = await reach();
    const viewer = page.url().startsWith(browser.home) ? page.mainFrame() : await viewerFrame(page);
    await mark(viewer, 'decision 4/4');
    const listed = await until('all pages', async () => {
      const reply = await ask<Listed>(page, { name: 'references' });
      return reply?.complete ? reply : null;
    });
    expect(listed.document).toBe(SYMBOL);
    expect(new Set(listed.references.map(({ page: at }) => at))).toEqual(new Set([1, 2]));
    const index = listed.references.findIndex((reference) => reference.page === 2);
    expect(await ask(page, { name: 'jump', index })).toEqual({ done: true });
    await until('page 2', async () => (await viewer.getByRole('textbox', { name: 'Page' }).inputValue()) === '2');
    expect(await ask(page, { name: 'jump', index: 9999 })).toEqual({ done: false });
    expect(await ask(page, { name: 'walk', step: 'previous' })).toEqual({ done: true });
  }
});
