import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, PDF_VIEWER, startBrowser, unlessFirefox } from './browser.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { cardWith, hover, inClosedRoot, mark, viewerFrame, wayBack } from './reader.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/** How a PDF comes into the viewer: over a tab, from the reader's disk, from the menu, with and without permission. */

const PAGE = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
const REPORT = 'https://www.unodc.org/documents/treaties/report.pdf';
const OTHER = 'https://www.un.org/files/report.pdf';
const NOTE = pdfOf(onePage(['As the Conference decided in its resolution 7/1 of 2014.']));
const FOLDER = mkdtempSync(join(tmpdir(), 'ways-'));
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  browser.standIn.answer(REPORT, sendPdf(NOTE));
});
afterAll(async () => {
  await browser?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});
afterEach(async () => {
  await browser.closeTabs();
  browser.standIn.received.length = 0;
});

interface Api {
  chrome: {
    permissions: { contains(wanted: object): Promise<boolean>; request(wanted: object): Promise<boolean> };
  };
  asked?: object;
}

const isViewerIn = (page: Page): boolean => page.frames().some((frame) => frame.url().includes('viewer.html'));
/** Long enough for a viewer to have come, had it been wanted. */
const settled = (page: Page) => page.waitForTimeout(700);

describe('a PDF of unodc.org that fills the tab', () => {
  unlessFirefox(PDF_VIEWER)(
    'is covered, its address unchanged, and fetched once by the tab and once by the viewer',
    async () => {
      const page = await browser.open(REPORT);
      await mark(await viewerFrame(page), 'resolution 7/1');
      expect(page.url()).toBe(REPORT);
      expect(
        browser.standIn.received.filter(({ path }) => path.endsWith('report.pdf')).map(({ dest }) => dest),
      ).toEqual(['document', 'empty']);
    },
  );

  unlessFirefox(PDF_VIEWER)(
    'one click leaves it, another leaves the site for good, and the options page takes that back',
    async () => {
      const page = await browser.open(REPORT);
      await (await viewerFrame(page)).getByRole('button', { name: 'Original', exact: true }).click();
      await wayBack(page, 'never');
      const again = await browser.open(REPORT);
      await settled(again);
      expect(isViewerIn(again)).toBe(false);
      expect(await again.locator('mandate-lens-back').count()).toBe(0);
      await mark(await viewerFrame(await browser.open(PAGE)), 'decision 4/4');

      const options = await browser.own('options.html');
      const left = options.locator('.hosts li', { hasText: 'www.unodc.org' });
      await left.getByRole('button').click();
      await left.waitFor({ state: 'detached' });
      await viewerFrame(await browser.open(REPORT));
    },
  );
});

test('a page of documents.un.org may load what it likes', async () => {
  browser.standIn.answer('https://documents.un.org/symbol-explorer?s=A/80/1', (_, response) => {
    const body = '<!doctype html><body><iframe src="https://journal.un.org/report.en.html"></iframe></body>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  const page = await browser.open('https://documents.un.org/symbol-explorer?s=A/80/1');
  await until('its frame', () => browser.standIn.count({ host: 'journal.un.org', dest: 'iframe' }) === 1);
  expect(isViewerIn(page)).toBe(false);
});

test('of a document nothing is fetched but its page and its PDF, once', async () => {
  const page = await browser.open(PAGE);
  await mark(await viewerFrame(page), 'decision 4/4');
  await settled(page);
  expect(browser.standIn.received.filter(({ path }) => path !== '/favicon.ico')).toEqual([
    { host: 'docs.un.org', path: '/en/CTOC/COP/WG.4/2022/4', dest: 'document' },
    // the look-up, and where it leads
    { host: 'documents.un.org', path: expect.stringContaining('/api/symbol/access'), dest: 'empty' },
    { host: 'documents.un.org', path: expect.stringContaining('/DOC/'), dest: 'empty' },
    { host: 'documents.un.org', path: expect.stringContaining('/doc/'), dest: 'empty' },
  ]);
});

describe('from the browser’s own places', () => {
  /** The tab with the viewer that this opens. */
  const opened = async (by: () => Promise<unknown>): Promise<Page> => {
    const before = new Set(browser.context.pages());
    await by();
    const isNew = (page: Page) => !before.has(page) && page.url().startsWith(`${browser.home}viewer.html`);
    const page = await until('the viewer in a tab', () => browser.context.pages().find(isNew));
    await page.waitForLoadState();
    return page;
  };

  test.each(['viewer', 'viewer-page'])('the context menu has its item: %s', (id) =>
    browser.asExtension((api, wanted) => api.contextMenus.update(wanted, {}), id),
  );

  test('the menu of a link opens its PDF in a tab', async () => {
    const tab = await browser.open('https://www.unodc.org/report.en.html');
    const page = await opened(() => browser.menu(tab, 'viewer', REPORT));
    await mark(page.mainFrame(), 'resolution 7/1');
  });

  test.each([
    ['the menu', (tab: Page) => browser.menu(tab, 'viewer-page')],
    ['the command', (tab: Page) => browser.command(tab, 'open-viewer')],
  ])('%s of a PDF that fills a tab opens it in another', async (_, by) => {
    const tab = await browser.open(REPORT);
    const page = await opened(() => by(tab));
    await mark(page.mainFrame(), 'resolution 7/1');
  });

  test.each([
    ['on a document', PAGE, 'decision 4/4'],
    ['on any other page', 'https://elsewhere.example/', null],
  ])('the command %s', async (_, url, text) => {
    const tab = await browser.open(url);
    const page = await opened(() => browser.command(tab, 'open-viewer'));
    if (text === null) await page.getByRole('heading', { name: 'Drop a PDF here' }).waitFor();
    else await mark(page.mainFrame(), text);
  });

  test('the toolbar', async () => {
    const tab = await browser.open(PAGE);
    await viewerFrame(tab);
    const popup = await browser.own('popup.html');
    const page = await opened(() => popup.getByRole('button', { name: 'Open this document in the viewer' }).click());
    await mark(page.mainFrame(), 'decision 4/4');
  });

  test('a link of a card leads to the viewer', async () => {
    const page = await browser.open('https://www.unodc.org/report.en.html');
    await hover(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    const href = await inClosedRoot<string>(
      page.mainFrame(),
      `function () { return [...this.querySelectorAll('a')].map((one) => one.href).find((one) => one.includes('docs.un.org')); }`,
    );
    await mark(await viewerFrame(await browser.open(href ?? '')), 'decision 4/4');
  });
});

describe('without permission', () => {
  /** Answers for the browser, in the service worker and in the viewer: what a reader has taken away in its settings. */
  const say = (has: boolean) => {
    const { chrome, browser } = globalThis as unknown as Api & { browser?: Api['chrome'] };
    for (const api of [chrome, browser]) if (api?.permissions) api.permissions.contains = async () => has;
  };

  unlessFirefox('it really withholds sites, and is tested so')(
    'nothing is replaced, and a click leads to the question',
    async () => {
      const page = await browser.context.newPage();
      const [worker] = browser.context.serviceWorkers();
      await worker?.evaluate(say, false);
      await page.addInitScript(say, false);
      await page.goto(PAGE);
      await until('the original', () => page.frames().some((frame) => frame.url().includes('documents.un.org')));
      expect(browser.standIn.count({ host: 'documents.un.org', dest: 'empty' })).toBe(0);
      await wayBack(page, 'viewer');
      const viewer = await viewerFrame(page);
      await viewer.getByRole('button', { name: 'Allow documents.un.org' }).waitFor();
      expect(browser.standIn.count({ host: 'documents.un.org', dest: 'empty' })).toBe(0);
      await worker?.evaluate(say, true);
    },
  );

  unlessFirefox('it really asks, and is tested so')(
    'another site of the UN is asked for by the click, and not fetched before',
    async () => {
      const page = await browser.context.newPage();
      await page.addInitScript(() => {
        const { chrome, browser } = globalThis as unknown as Api & { browser?: Api['chrome'] };
        for (const api of [chrome, browser]) {
          if (api?.permissions === undefined) continue;
          api.permissions.request = async (wanted) => {
            (globalThis as unknown as Api).asked = wanted;
            return false;
          };
        }
      });
      await page.goto(`${browser.home}viewer.html?${new URLSearchParams({ src: OTHER })}`);
      await page.getByRole('button', { name: 'Allow www.un.org' }).click();
      expect(await page.evaluate(() => (globalThis as unknown as Api).asked)).toEqual({
        origins: ['https://www.un.org/*'],
      });
      expect(browser.standIn.received).toEqual([]);
    },
  );
});

describe('a file of the reader’s', () => {
  const path = join(FOLDER, 'CTOC_COP_2014_13_E.pdf');
  writeFileSync(path, NOTE);

  test('chosen, it is read without asking anybody', async () => {
    const page = await browser.own('viewer.html');
    await page.locator('input[type=file]').setInputFiles(path);
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(await page.locator('h1').innerText()).toBe('CTOC/COP/2014/13');
    expect(browser.standIn.received).toEqual([]);
    const { name } = await browser.saved(page, () => page.getByRole('button', { name: 'Download' }).click());
    expect(name).toBe('CTOC_COP_2014_13_E.pdf');
  });

  test('dropped anywhere on the window', async () => {
    const page = await browser.own('viewer.html');
    await page.getByRole('heading', { name: 'Drop a PDF here' }).waitFor();
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'note.pdf', { type: 'application/pdf' }));
        return transfer;
      },
      [...NOTE],
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(await page.locator('h1').innerText()).toBe('note.pdf');
  });

  test('is known by the symbol at the top of its first page, whatever its name', async () => {
    const page = await browser.own('viewer.html');
    const buffer = pdfOf(onePage(['CTOC/COP/2014/13', 'The present note']));
    await page.locator('input[type=file]').setInputFiles({ name: 'v14.pdf', mimeType: 'application/pdf', buffer });
    await until('its symbol', async () => (await page.locator('h1').innerText()) === 'CTOC/COP/2014/13');
    expect(await page.title()).toBe('CTOC/COP/2014/13');
  });

  test('that is no PDF is said to be none, and another can be chosen', async () => {
    const page = await browser.own('viewer.html');
    const wrong = { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html>') };
    await page.locator('input[type=file]').setInputFiles(wrong);
    await page.getByRole('heading', { name: 'Not a PDF' }).waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await page.locator('input[type=file]').setInputFiles(path);
    await mark(page.mainFrame(), 'resolution 7/1');
  });
});
