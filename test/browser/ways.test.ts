import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium, until } from './chromium.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { cardWith, hover, inClosedRoot, mark, viewerFrame, wayBack } from './reader.ts';
import { sendPdf } from './stand-in.ts';

/** How a PDF comes into the viewer: over a tab, from the reader's disk, from the menu, with and without permission. */

const PAGE = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
const REPORT = 'https://www.unodc.org/documents/treaties/report.pdf';
const OTHER = 'https://www.un.org/files/report.pdf';
const NOTE = pdfOf(onePage(['As the Conference decided in its resolution 7/1 of 2014.']));
const FOLDER = mkdtempSync(join(tmpdir(), 'ways-'));
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  chromium.standIn.answer(REPORT, sendPdf(NOTE));
});
afterAll(async () => {
  await chromium?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});
afterEach(async () => {
  await chromium.closeTabs();
  chromium.standIn.received.length = 0;
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
  test('is covered, its address unchanged, and fetched once by the tab and once by the viewer', async () => {
    const page = await chromium.open(REPORT);
    await mark(await viewerFrame(page), 'resolution 7/1');
    expect(page.url()).toBe(REPORT);
    expect(chromium.standIn.received.filter(({ path }) => path.endsWith('report.pdf')).map(({ dest }) => dest)).toEqual(
      ['document', 'empty'],
    );
  });

  test('one click leaves it, another leaves the site for good, and the options page takes that back', async () => {
    const page = await chromium.open(REPORT);
    await (await viewerFrame(page)).getByRole('button', { name: 'Original', exact: true }).click();
    await wayBack(page, 'never');
    const again = await chromium.open(REPORT);
    await settled(again);
    expect(isViewerIn(again)).toBe(false);
    expect(await again.locator('mandate-lens-back').count()).toBe(0);
    await mark(await viewerFrame(await chromium.open(PAGE)), 'decision 4/4');

    const options = await chromium.own('options.html');
    const left = options.locator('.hosts li', { hasText: 'www.unodc.org' });
    await left.getByRole('button').click();
    await left.waitFor({ state: 'detached' });
    await viewerFrame(await chromium.open(REPORT));
  });
});

test('a page of documents.un.org may load what it likes', async () => {
  chromium.standIn.answer('https://documents.un.org/symbol-explorer?s=A/80/1', (_, response) => {
    const body = '<!doctype html><body><iframe src="https://journal.un.org/report.en.html"></iframe></body>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  const page = await chromium.open('https://documents.un.org/symbol-explorer?s=A/80/1');
  await until('its frame', () => chromium.standIn.count({ host: 'journal.un.org', dest: 'iframe' }) === 1);
  expect(isViewerIn(page)).toBe(false);
});

test('of a document nothing is fetched but its page and its PDF, once', async () => {
  const page = await chromium.open(PAGE);
  await mark(await viewerFrame(page), 'decision 4/4');
  await settled(page);
  expect(chromium.standIn.received.filter(({ path }) => path !== '/favicon.ico')).toEqual([
    { host: 'docs.un.org', path: '/en/CTOC/COP/WG.4/2022/4', dest: 'document' },
    // the look-up, and where it leads
    { host: 'documents.un.org', path: expect.stringContaining('/api/symbol/access'), dest: 'empty' },
    { host: 'documents.un.org', path: expect.stringContaining('/DOC/'), dest: 'empty' },
    { host: 'documents.un.org', path: expect.stringContaining('/doc/'), dest: 'empty' },
  ]);
});

describe('from the browser’s own places', () => {
  interface Events {
    chrome: {
      contextMenus: {
        update(id: string, change: object, done: () => void): void;
        onClicked: { dispatch(info: object, tab: object): void };
      };
      commands: { onCommand: { dispatch(command: string, tab: object): void } };
      runtime: { lastError?: { message: string } };
    };
  }
  const opened = (by: () => unknown) =>
    Promise.all([chromium.context.waitForEvent('page'), by()]).then(([page]) => page);

  test.each(['viewer', 'viewer-page'])('the context menu has its item: %s', async (id) => {
    await chromium.own('options.html');
    const missing = await chromium.worker()?.evaluate(
      (wanted) =>
        new Promise((done) => {
          const { chrome } = globalThis as unknown as Events;
          chrome.contextMenus.update(wanted, {}, () => done(chrome.runtime.lastError?.message ?? ''));
        }),
      id,
    );
    expect(missing).toBe('');
  });

  test.each([
    ['a link', { menuItemId: 'viewer', linkUrl: REPORT, pageUrl: 'https://www.unodc.org/report.en.html' }],
    ['a page', { menuItemId: 'viewer-page', pageUrl: REPORT }],
  ])('the menu of %s opens its PDF in a tab', async (_, info) => {
    const page = await opened(() =>
      chromium.worker()?.evaluate((sent) => {
        (globalThis as unknown as Events).chrome.contextMenus.onClicked.dispatch(sent, {});
      }, info),
    );
    await mark(page.mainFrame(), 'resolution 7/1');
  });

  test.each([
    ['on a document', PAGE, 'decision 4/4'],
    ['on any other page', 'https://elsewhere.example/', null],
  ])('the command %s', async (_, url, text) => {
    const page = await opened(() =>
      chromium.worker()?.evaluate((shown) => {
        (globalThis as unknown as Events).chrome.commands.onCommand.dispatch('open-viewer', { id: 1, url: shown });
      }, url),
    );
    if (text === null) await page.getByRole('heading', { name: 'Drop a PDF here' }).waitFor();
    else await mark(page.mainFrame(), text);
  });

  test('the toolbar', async () => {
    const tab = await chromium.open(PAGE);
    await viewerFrame(tab);
    const popup = await chromium.own('popup.html');
    const page = await opened(() => popup.getByRole('button', { name: 'Open this document in the viewer' }).click());
    await mark(page.mainFrame(), 'decision 4/4');
  });

  test('a link of a card leads to the viewer', async () => {
    const page = await chromium.open('https://www.unodc.org/report.en.html');
    await hover(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    const href = await inClosedRoot<string>(
      page.mainFrame(),
      `function () { return [...this.querySelectorAll('a')].map((one) => one.href).find((one) => one.includes('docs.un.org')); }`,
    );
    await mark(await viewerFrame(await chromium.open(href ?? '')), 'decision 4/4');
  });
});

describe('without permission', () => {
  /** Answers for the browser, in the service worker and in the viewer: what a reader has taken away in its settings. */
  const say = (has: boolean) => {
    const { chrome, browser } = globalThis as unknown as Api & { browser?: Api['chrome'] };
    for (const api of [chrome, browser]) if (api?.permissions) api.permissions.contains = async () => has;
  };

  test('nothing is replaced, and a click leads to the question', async () => {
    const page = await chromium.context.newPage();
    await chromium.worker()?.evaluate(say, false);
    await page.addInitScript(say, false);
    await page.goto(PAGE);
    await until('the original', () => page.frames().some((frame) => frame.url().includes('documents.un.org')));
    expect(chromium.standIn.count({ host: 'documents.un.org', dest: 'empty' })).toBe(0);
    await wayBack(page, 'viewer');
    const viewer = await viewerFrame(page);
    await viewer.getByRole('button', { name: 'Allow documents.un.org' }).waitFor();
    expect(chromium.standIn.count({ host: 'documents.un.org', dest: 'empty' })).toBe(0);
    await chromium.worker()?.evaluate(say, true);
  });

  test('another site of the UN is asked for by the click, and not fetched before', async () => {
    const page = await chromium.context.newPage();
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
    await page.goto(`chrome-extension://${chromium.id}/viewer.html?${new URLSearchParams({ src: OTHER })}`);
    await page.getByRole('button', { name: 'Allow www.un.org' }).click();
    expect(await page.evaluate(() => (globalThis as unknown as Api).asked)).toEqual({
      origins: ['https://www.un.org/*'],
    });
    expect(chromium.standIn.received).toEqual([]);
  });
});

describe('a file of the reader’s', () => {
  const path = join(FOLDER, 'CTOC_COP_2014_13_E.pdf');
  writeFileSync(path, NOTE);

  test('chosen, it is read without asking anybody', async () => {
    const page = await chromium.own('viewer.html');
    await page.locator('input[type=file]').setInputFiles(path);
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(await page.locator('h1').innerText()).toBe('CTOC/COP/2014/13');
    expect(chromium.standIn.received).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('CTOC_COP_2014_13_E.pdf');
  });

  test('dropped anywhere on the window', async () => {
    const page = await chromium.own('viewer.html');
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
    const page = await chromium.own('viewer.html');
    const buffer = pdfOf(onePage(['CTOC/COP/2014/13', 'The present note']));
    await page.locator('input[type=file]').setInputFiles({ name: 'v14.pdf', mimeType: 'application/pdf', buffer });
    await until('its symbol', async () => (await page.locator('h1').innerText()) === 'CTOC/COP/2014/13');
    expect(await page.title()).toBe('CTOC/COP/2014/13');
  });

  test('that is no PDF is said to be none, and another can be chosen', async () => {
    const page = await chromium.own('viewer.html');
    const wrong = { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html>') };
    await page.locator('input[type=file]').setInputFiles(wrong);
    await page.getByRole('heading', { name: 'Not a PDF' }).waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await page.locator('input[type=file]').setInputFiles(path);
    await mark(page.mainFrame(), 'resolution 7/1');
  });
});
