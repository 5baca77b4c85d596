import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { locked, manyPages, onePage, padded, pdfOf, picture, turned } from './pdf-writer.ts';
import { cardWith, hover, mark, marks, viewerFrame } from './reader.ts';
import { type Answer, sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/** What comes over the wire: late, broken, locked, in parts, or made to hurt. */

const LINES = ['As the Conference decided in its resolution 7/1 of 2014.'];
const FILE = 'https://documents.un.org/doc/made/here.pdf';
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await chromium.context.setOffline(false);
  await chromium.closeTabs();
  chromium.standIn.received.length = 0;
});

/** The viewer in a tab of its own on what `by` answers. */
const open = async (by: Answer): Promise<Page> => {
  chromium.standIn.answer(FILE, by);
  return chromium.own(`viewer.html?${new URLSearchParams({ src: FILE })}`);
};
const title = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor({ timeout: 15_000 });
const requests = () => chromium.standIn.count({ path: /here\.pdf/ });

describe('words for each failure', () => {
  const html: Answer = (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>error');
  const to =
    (location: string): Answer =>
    (_, response) =>
      void response.writeHead(302, { location }).end();
  const status =
    (code: number): Answer =>
    (_, response) =>
      void response.writeHead(code).end();
  const cut: Answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 300_000 });
    response.write(padded(LINES, 200_000).subarray(0, 100_000), () => setTimeout(() => response.destroy(), 100));
  };

  test.each<[string, Answer, string, number]>([
    ['no bytes', sendPdf(Buffer.alloc(0)), 'Not published yet', 1],
    ['a web page', html, 'Document not found', 1],
    ['502', status(502), 'The server is busy', 2],
    ['403', status(403), 'The server did not give the document', 1],
    ['sent to another site of the UN', to('https://www.un.org/a.pdf'), 'The document has moved', 1],
    ['sent anywhere', to('https://elsewhere.example/a.pdf'), 'The document has moved', 1],
    ['a Word document', sendPdf(Buffer.from('\u00d0\u00cf\u0011\u00e0')), 'Not a PDF', 1],
    ['damaged', sendPdf(Buffer.from('%PDF-1.7\n1 0 obj <</Type')), 'The PDF is damaged', 1],
    ['half of it', cut, 'The download broke off', 1],
    ['hung up', (request) => request.destroy(), 'No answer', 1],
  ])('%s', async (_, by, name, times) => {
    const page = await open(by);
    await title(page, name);
    if (name !== 'No answer') expect(requests()).toBe(times);
    expect(chromium.standIn.count({ host: 'elsewhere.example' })).toBe(0);
    await page.getByRole('button', { name: 'Open the original' }).waitFor();
    chromium.standIn.answer(FILE, sendPdf(pdfOf(onePage(LINES))));
    await page.getByRole('button', { name: 'Try again' }).click();
    await mark(page.mainFrame(), 'resolution 7/1');
  });

  test('offline', async () => {
    const page = await chromium.context.newPage();
    await chromium.context.setOffline(true);
    await page.goto(`chrome-extension://${chromium.id}/viewer.html?${new URLSearchParams({ src: FILE })}`);
    await title(page, 'You are offline');
    chromium.standIn.answer(FILE, sendPdf(pdfOf(onePage(LINES))));
    await chromium.context.setOffline(false);
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(requests()).toBe(1);
  });
});

describe('while it arrives', () => {
  /** Sends all but its last quarter, which waits for `end`. */
  const slowly = (bytes: Buffer, ranges: boolean) => {
    let whole: ServerResponse | undefined;
    const by: Answer = (request, response) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (from !== undefined && ranges) {
        const part = bytes.subarray(Number(from), Number(to) + 1);
        const range = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`;
        return void response.writeHead(206, { 'content-range': range }).end(part);
      }
      const more = ranges ? { 'accept-ranges': 'bytes' } : {};
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length, ...more });
      response.write(bytes.subarray(0, bytes.length / 4));
      whole = response;
    };
    return { by, end: () => whole?.end(bytes.subarray(bytes.length / 4)) };
  };

  test('the first page shows before the last byte, where the server gives parts', async () => {
    const { by, end } = slowly(padded(LINES, 4_000_000), true);
    const page = await open(by);
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(requests()).toBeLessThanOrEqual(1 + 16);
    end();
  });

  test('it is asked for once where it gives none, and says how far it is', async () => {
    const { by, end } = slowly(padded(LINES, 4_000_000), false);
    const page = await open(by);
    await page.getByText('977 of 3,907 kB').waitFor();
    expect(requests()).toBe(1);
    end();
    await mark(page.mainFrame(), 'resolution 7/1');
    expect(requests()).toBe(1);
  });

  test('cancelled in the middle, and tried again', async () => {
    const { by } = slowly(padded(LINES, 400_000), false);
    const page = await open(by);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await title(page, 'Cancelled');
    chromium.standIn.answer(FILE, sendPdf(pdfOf(onePage(LINES))));
    await page.getByRole('button', { name: 'Try again' }).click();
    await mark(page.mainFrame(), 'resolution 7/1');
  });
});

test('a locked document asks for its password until it is right', async () => {
  const page = await open(sendPdf(locked(LINES, 'sesame')));
  const field = page.getByLabel('Password');
  await field.fill('barley');
  await field.press('Enter');
  await page.getByText('That is not its password').waitFor();
  await field.fill('sesame');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await mark(page.mainFrame(), 'resolution 7/1');
  expect(requests()).toBe(1);
});

test('a scan is said to be one, and is explained itself', async () => {
  const symbol = 'CTOC/COP/WG.4/2022/4';
  chromium.standIn.answer(
    `https://documents.un.org/api/symbol/access?s=${symbol}&l=es&t=pdf`,
    sendPdf(pdfOf(picture(64))),
  );
  const viewer = await viewerFrame(await chromium.open(`https://docs.un.org/es/${symbol}`));
  await viewer.getByText('This document is a scan').waitFor();
  await hover(viewer, symbol);
  await cardWith(viewer, /Working Group/);
});

describe('made to hurt', () => {
  const link = (action: string) =>
    `<</Type /Annot /Subtype /Link /Rect [0 0 595 842] /Border [0 0 0] /A <<${action}>>>>`;
  const script = '/S /JavaScript /JS (globalThis.hurt = 1; app.alert\\(1\\))';
  const HOSTILE: Record<string, Buffer> = {
    'cut in the middle': padded(LINES, 50_000).subarray(0, 30_000),
    '10,000 pages': pdfOf(manyPages(10_000, LINES)),
    'a tree of pages that holds itself': pdfOf(
      onePage(LINES).with(1, '<</Type /Pages /Kids [3 0 R 2 0 R 2 0 R] /Count 3>>'),
    ),
    'a drawing that draws itself': pdfOf(
      onePage(LINES, {
        content: '/X Do',
        resources: '/XObject <</X 6 0 R>>',
        extra: [
          '<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 6 0 R>>>> /Length 17>>\nstream\n/X Do /X Do /X Do\nendstream',
        ],
      }),
    ),
    'a picture of 10,000 million points': pdfOf(picture(100_000)),
    scripts: pdfOf(
      onePage(LINES, {
        catalogue: `/OpenAction <<${script}>> /AA <</WC <<${script}>>>>`,
        more: `/AA <</O <<${script}>>>> /Annots [6 0 R 7 0 R]`,
        extra: [link('/S /URI /URI (javascript:globalThis.hurt=1)'), link('/S /Launch /F (calc.exe)')],
      }),
    ),
    'signs that turn a symbol round': pdfOf(turned(['See A/RES/\x0152/55\x02 and its resolution 7/1.'])),
  };

  test.each(Object.entries(HOSTILE))('%s: viewer and page stay usable', async (name, bytes) => {
    const symbol = 'CTOC/COP/2018/13';
    chromium.standIn.answer(`https://documents.un.org/api/symbol/access?s=${symbol}&l=en&t=pdf`, sendPdf(bytes));
    const page = await chromium.open(`https://docs.un.org/en/${symbol}`);
    const viewer = await viewerFrame(page);
    await until(
      'pages or words',
      async () =>
        (await viewer.locator('.canvasWrapper canvas').count()) + (await viewer.locator('.notice[role=alert]').count()),
      20_000,
    );
    expect(await viewer.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(await viewer.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('nav a').length)).toBe(5);
    if (name.startsWith('signs')) {
      // pdf.js leaves a space where they stood
      await mark(viewer, 'A/RES/ 52/55');
      expect((await marks(viewer)).map(({ text }) => text).join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    await viewer.getByRole('button', { name: 'Original', exact: true }).click({ timeout: 3000 });
    await until('the original', () => !page.frames().some((frame) => frame.url().includes('viewer.html')));
  });

  test('its links open apart from us', async () => {
    const page = await open(
      sendPdf(
        pdfOf(
          onePage(['A page of the United Nations'], {
            more: '/Annots [6 0 R]',
            extra: [link('/S /URI /URI (https://www.unodc.org/report.en.html)')],
          }),
        ),
      ),
    );
    const anchor = page.locator('.annotationLayer a');
    await anchor.waitFor({ state: 'attached' });
    expect(await anchor.getAttribute('rel')).toContain('noopener');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), anchor.click()]);
    await opened.waitForLoadState();
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });
});
