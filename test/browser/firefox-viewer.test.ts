import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from './chromium.ts';
import { cardOf, cardWith, type Firefox, marks, startFirefox, viewerFrame } from './firefox.ts';
import { locked, onePage, pdfOf, picture } from './pdf-writer.ts';
import { TROUBLE } from './samples.ts';
import { type Answer, sendPdf } from './stand-in.ts';

/** The viewer in Firefox: every way in, marks and cards, keys, failures. */

const PAGE = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
const FILE = 'https://documents.un.org/doc/made/here.pdf';
const LINES = ['As the Conference decided in its resolution 7/1 of 2014.'];
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
}, 90_000);
afterAll(() => firefox?.close());
afterEach(async () => {
  for (const page of (await firefox.browser.pages()).slice(1)) await page.close();
});

const says = (frame: Frame, text: string): Promise<true> =>
  until(text, () => frame.evaluate((wanted) => document.body.innerText.includes(wanted) || null, text), 15_000);
const textOf = (frame: Frame, selector: string): Promise<string> =>
  frame.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const isMarked = (frame: Frame, text: string) =>
  until(`a mark on ${text}`, async () => (await marks(frame)).some((one) => one.text === text), 20_000);

/** The viewer in a tab of its own. */
const own = (src: string): Promise<Page> => firefox.own(`viewer.html?${new URLSearchParams({ src })}`);
/** The tab into which the viewer was opened from elsewhere. */
const opened = (src: string): Promise<unknown> =>
  until('the viewer in a tab', async () =>
    (await firefox.addresses()).some((one) => one.includes(encodeURIComponent(src))),
  );

describe('ways in', () => {
  test('in place on docs.un.org, without a request by the frame; a card, and one click back', async () => {
    const page = await firefox.open(PAGE);
    const frame = await viewerFrame(page);
    expect(await cardOf(frame, 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2022/4')).toMatch(/Working Group/);
    expect(firefox.standIn.count({ host: 'documents.un.org', dest: 'iframe' })).toBe(0);
    expect(page.url()).toBe(PAGE);
    await frame.evaluate(() => document.querySelector<HTMLElement>('button.original')?.click());
    await until('the original', () => firefox.standIn.count({ host: 'documents.un.org', dest: 'iframe' }) > 0);
  });

  test.each([
    ['the menu of the page', () => firefox.menu('viewer-page')],
    [
      'a command, once it has a key',
      async () => {
        const options = await firefox.own('options.html');
        await options.evaluate(() => {
          const { browser } = globalThis as unknown as {
            browser: { commands: { update(change: object): Promise<void> } };
          };
          return browser.commands.update({ name: 'open-viewer', shortcut: 'Alt+Shift+V' });
        });
        await options.close();
        await firefox.command('V');
      },
    ],
  ])('a PDF that fills the tab, from %s', async (_, enter) => {
    const src = 'https://www.unodc.org/documents/treaties/report.pdf';
    firefox.standIn.answer(src, sendPdf(pdfOf(onePage(LINES))));
    const page = await firefox.open(src);
    await page.bringToFront();
    await enter();
    await opened(src);
  });

  test('a file of the reader’s, whose bytes go nowhere', async () => {
    const page = await firefox.own('viewer.html');
    const frame = page.mainFrame();
    await says(frame, 'Drop a PDF here');
    firefox.standIn.received.length = 0;
    await page.evaluate(
      (bytes) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], 'A_RES_55_25-EN.pdf', { type: 'application/pdf' }));
        if (input === null) throw new Error('There is no field for a file.');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [...pdfOf(onePage(LINES))],
    );
    await cardOf(frame, 'resolution 7/1', '7/1');
    expect(await page.title()).toBe('A/RES/55/25');
    expect(firefox.standIn.received).toEqual([]);
  });
});

describe('reading', () => {
  test('keys turn pages, go from reference to reference and are listed', async () => {
    const page = await own(PAGE);
    const frame = page.mainFrame();
    await until('all read', async () => /^\d+ references$/.test(await textOf(frame, '.found')), 20_000);
    await page.bringToFront();
    const number = () => frame.evaluate(() => document.querySelector<HTMLInputElement>('input.page-number')?.value);
    // Firefox gives keys to a tab that it has just brought to the front only after a while.
    const turn = (key: 'End' | 'Home', wanted: string) =>
      until(`page ${wanted}`, async () => {
        await page.keyboard.press(key);
        return (await number()) === wanted;
      });
    await turn('End', '2');
    await turn('Home', '1');
    // The number changes while the pages are still gliding, and the next reference is the next from what is seen then.
    const top = () => frame.evaluate(() => document.querySelector('.pages')?.scrollTop);
    await until('the top', async () => (await top()) === 0);
    await firefox.command('J');
    await cardWith(frame, 'CTOC/COP/WG.4/2022/4');
    await page.keyboard.press('Escape');
    await page.keyboard.type('?');
    await says(frame, 'Keyboard shortcuts');
  });

  test('finding, sheets for the printer and the other languages', async () => {
    const page = await own(PAGE);
    const frame = page.mainFrame();
    await until('all read', async () => /^\d+ references$/.test(await textOf(frame, '.found')), 20_000);
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await page.keyboard.type('working group');
    await until('a count', async () => /^1 of \d+$/.test(await textOf(frame, '.find .count')));
    expect(await page.evaluate(() => CSS.highlights.get('viewer-find')?.size ?? 0)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      document.querySelector<HTMLElement>('[aria-label="Print"]')?.click();
    });
    await until('the printer', () => page.evaluate(() => document.documentElement.dataset.printed === 'yes'), 15_000);
    expect(await page.evaluate(() => document.querySelectorAll('.print img').length)).toBe(2);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[hreflang="fr"]')?.click());
    await until('French', () => page.evaluate(() => location.search.includes('lang=fr')));
  });
});

describe('words for each failure', () => {
  test.each<[string, Answer, string]>([
    ['no bytes', sendPdf(Buffer.alloc(0)), 'Not published yet'],
    ['damaged', sendPdf(Buffer.from('%PDF-1.7\n1 0 obj <</Type')), 'The PDF is damaged'],
    ['hung up', (request) => request.destroy(), 'No answer'],
    [
      'moved',
      (_, response) => void response.writeHead(302, { location: 'https://elsewhere.example/a.pdf' }).end(),
      'The document has moved',
    ],
    ['a scan', sendPdf(pdfOf(picture(64))), 'This document is a scan'],
    ['a password', sendPdf(locked(LINES, 'sesame')), 'password'],
  ])('%s', async (_, by, words) => {
    firefox.standIn.answer(FILE, by);
    await says((await own(FILE)).mainFrame(), words);
    expect(firefox.standIn.count({ host: 'elsewhere.example' })).toBe(0);
  });

  test('a symbol that is not there, in place; and another try', async () => {
    const frame = await viewerFrame(await firefox.open(`https://docs.un.org/en/${TROUBLE.missing}`));
    await says(frame, 'Document not found');
    const src = `https://documents.un.org/api/symbol/access?s=${TROUBLE.missing}&l=en&t=pdf`;
    firefox.standIn.answer(src, sendPdf(pdfOf(onePage(LINES))));
    await frame.evaluate(() => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again')?.click();
    });
    await isMarked(frame, 'resolution 7/1');
  });
});
