import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, PDF_VIEWER, startBrowser, unlessFirefox } from './browser.ts';
import { cardWith, hover, mark, viewerFrame } from './reader.ts';
import { TROUBLE } from './samples.ts';

/** References in PDFs in Chromium with the built extension; viewer.test.ts looks at the viewer itself. */

const SYMBOL = 'CTOC/COP/WG.4/2022/4';
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.closeTabs();
});

const shownText = (frame: Frame): Promise<string> => frame.evaluate(() => document.body.innerText);

describe('on docs.un.org', () => {
  test('hover works on the text of the PDF', async () => {
    const page = await browser.open(`https://docs.un.org/en/${SYMBOL}`);
    const frame = await viewerFrame(page);
    await hover(frame, 'resolution 7/1');
    const { text } = await cardWith(frame, /7\/1/);
    expect(text).toMatch(/Conference/);
    await page.keyboard.press('Escape');
    await page.mouse.move(4, 4);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
  });

  test('in French', async () => {
    const page = await browser.open(`https://docs.un.org/fr/${SYMBOL}`);
    const frame = await viewerFrame(page);
    await hover(frame, 'résolution 7/1');
    await cardWith(frame, /7\/1/);
  });
});

describe('alone in a tab', () => {
  unlessFirefox(PDF_VIEWER)('a PDF is covered by our viewer and keeps its address', async () => {
    const page = await browser.open(`https://docs.un.org/en/${SYMBOL}?direct=true`);
    const frame = await viewerFrame(page);
    await hover(frame, 'decision 4/4');
    await cardWith(frame, /4\/4/);
    expect(page.url()).toBe(`https://docs.un.org/en/${SYMBOL}?direct=true`);
  });
});

describe('a PDF that does not come', () => {
  test('busy once: it asks again by itself', async () => {
    const page = await browser.open(`https://docs.un.org/en/${TROUBLE.busyOnce}`);
    const frame = await viewerFrame(page);
    await mark(frame, 'decision 4/4');
    expect(await shownText(frame)).toContain('Sample note');
  });
});
