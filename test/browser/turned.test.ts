import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { manyPages, onePage, pdfOf } from './pdf-writer.ts';
import { cardWith, hover, marks } from './reader.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/** The viewer where pages are turned, by their file or by the reader, and where the reader wants other references than before. */

const SRC = 'https://documents.un.org/doc/made/turned.pdf';
const LINES = [
  'As the Conference decided in its resolution 7/1 of 2014.',
  'That resolution was followed by decision 4/4.',
];
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

const open = async (pdf: Buffer): Promise<Page> => {
  chromium.standIn.answer(SRC, sendPdf(pdf));
  const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: SRC })}`);
  await page.locator('.found', { hasText: /^\d+ references$/ }).waitFor();
  return page;
};
const shape = async (page: Page, number = 1) => {
  const { width = 0, height = 0 } = (await page.locator(`.page[data-page-number="${number}"]`).boundingBox()) ?? {};
  return width > height ? 'wide' : 'tall';
};
const shaped = (page: Page, wanted: 'wide' | 'tall') => until(wanted, async () => (await shape(page)) === wanted);

/** A word has so much of it at least. */
const INK = 0.05;
/** The share of dark points of the drawn page beneath a mark: no letters there, no ink. */
const inkUnder = (page: Page, at: { x: number; y: number } | undefined): Promise<number | null> =>
  page.evaluate((middle) => {
    if (middle === undefined) return null;
    const canvas = document.elementsFromPoint(middle.x, middle.y).find((one) => one.matches('canvas'));
    if (!(canvas instanceof HTMLCanvasElement)) return null;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const side = Math.round(12 * scale);
    const [x, y] = [(middle.x - left) * scale - side / 2, (middle.y - top) * scale - side / 2];
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(x, y, side, side);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
    return dark / (side * side);
  }, at);

test.each([0, 90, 180, 270])(
  'a file whose page is turned by %i degrees: marks lie on their words, a card opens',
  async (turn) => {
    const page = await open(pdfOf(onePage(LINES, { more: `/Rotate ${turn}` })));
    expect(await shape(page)).toBe(turn % 180 === 0 ? 'tall' : 'wide');
    await page.locator('.textLayer').getByText('resolution 7/1').scrollIntoViewIfNeeded();
    await until('ink beneath the mark', async () => {
      const at = (await marks(page.mainFrame())).find((one) => one.text === 'resolution 7/1');
      return ((await inkUnder(page, at)) ?? 0) > INK;
    });
    await hover(page.mainFrame(), 'resolution 7/1');
    await cardWith(page.mainFrame(), /7\/1/);
  },
);

test('pages that the reader turns keep their number, their name and their marks, all the way around', async () => {
  const page = await open(pdfOf(manyPages(5, LINES)));
  await page.getByRole('textbox', { name: 'Page' }).fill('3');
  await page.keyboard.press('Enter');
  const number = () => page.getByRole('textbox', { name: 'Page' }).inputValue();
  await until('page 3', async () => (await number()) === '3');
  await page.locator('.pages').focus();
  for (const wanted of ['wide', 'tall', 'wide', 'tall'] as const) {
    await page.keyboard.press('r');
    await shaped(page, wanted);
    expect(await number()).toBe('3');
    const third = page.locator('.page[data-page-number="3"]');
    expect(await third.getAttribute('aria-label')).toBe('Page 3 of 5');
    // upside down its first line is the last
    await third.locator('.textLayer').getByText('resolution 7/1').scrollIntoViewIfNeeded();
    await until('ink beneath a mark', async () => {
      const box = await third.boundingBox();
      const isInside = ({ x, y }: { x: number; y: number }) =>
        box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      const at = (await marks(page.mainFrame())).find((one) => one.text === 'resolution 7/1' && isInside(one));
      return ((await inkUnder(page, at)) ?? 0) > INK;
    });
  }
  expect(await page.locator('.found').innerText()).toBe('15 references');
});

test('what points back is counted only where the reader wants it, at once', async () => {
  const page = await open(pdfOf(onePage(LINES)));
  const counted = (text: string) => page.locator('.found', { hasText: text }).waitFor();
  const want = (backward: boolean) =>
    chromium.asExtension((api, settings) => api.storage.local.set({ settings }), { backward });
  await counted('3 references');
  await want(false);
  try {
    await counted('2 references');
    expect((await marks(page.mainFrame())).map(({ text }) => text)).not.toContain('That resolution');
    await page.reload();
    await counted('2 references');
  } finally {
    await want(true);
  }
  await counted('3 references');
});
