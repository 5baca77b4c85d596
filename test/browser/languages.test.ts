import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, LANGUAGES } from '../../src/core/language.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { misplacedIn } from './geometry.ts';
import { stretch, stretchedExtension } from './pseudo.ts';
import { mark } from './reader.ts';

/**
 * Words have room: in the six languages and in a stretched English nothing is cut off and nothing lies over another.
 * What is cut on purpose, and can be read in full elsewhere, are titles in lists and what stands beside a symbol.
 */

const CUT = '.row small, .note, .toolbar .name, .drawn-timeline, select, .visually-hidden';
const SYMBOL = 'CTOC/COP/WG.4/2022/4';
const PATIENCE = 180_000;

const hits = (page: Page) => page.locator('[role=option]').first().waitFor();

interface Surface {
  /** Widths of the window to try, in pixels. */
  readonly widths: readonly number[];
  open(chromium: Chromium): Promise<Page>;
}

const inPanel = (tab: number, shown: string): Surface => ({
  widths: [320, 420],
  async open(chromium) {
    const page = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus: SYMBOL })}`);
    await page.locator('[role=tab]').nth(tab).click();
    await page.locator(shown).first().waitFor();
    return page;
  },
});

const SURFACES: Readonly<Record<string, Surface>> = {
  'the popup': {
    widths: [420],
    async open(chromium) {
      const page = await chromium.own('popup.html');
      await page.locator('.foot', { hasText: '2026' }).waitFor();
      return page;
    },
  },
  'hits in the popup': {
    widths: [420],
    async open(chromium) {
      const page = await chromium.own('popup.html');
      await page.fill('input', 'CTOC/COP/WG.4');
      await hits(page);
      return page;
    },
  },
  'a card': {
    widths: [320, 420],
    async open(chromium) {
      const page = await chromium.own(`popup.html?${new URLSearchParams({ q: SYMBOL })}`);
      await page.locator('.card').waitFor();
      await page.locator('.card footer [aria-expanded]').first().click();
      return page;
    },
  },
  'the options': {
    widths: [400, 900],
    async open(chromium) {
      const page = await chromium.own('options.html');
      await page.locator('.figures').waitFor();
      return page;
    },
  },
  'the references in the panel': inPanel(0, '[role=tabpanel] p'),
  'the chain in the panel': inPanel(1, '.chain .node'),
  'the check in the panel': inPanel(2, '[role=tabpanel] button, [role=tabpanel] p'),
  'the timeline in the panel': inPanel(3, '[role=tabpanel] svg'),
  'the first page': {
    widths: [400, 1000],
    async open(chromium) {
      const page = await chromium.own('welcome.html');
      await mark(page.mainFrame(), SYMBOL);
      return page;
    },
  },
  'the viewer': {
    widths: [320, 640, 1280],
    async open(chromium) {
      const address = new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` });
      const page = await chromium.own(`viewer.html?${address}`);
      await mark(page.mainFrame(), SYMBOL);
      await page.keyboard.press('Control+f');
      await page.keyboard.type('meeting');
      await page.locator('input[type=checkbox]').first().waitFor();
      // The pages are the document's own, not ours.
      await page.addStyleTag({ content: '.textLayer { display: none }' });
      return page;
    },
  },
};

const settle = (frame: Frame) =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What is out of place on each surface at each width. */
async function faults(chromium: Chromium): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, surface] of Object.entries(SURFACES)) {
    const page = await surface.open(chromium);
    for (const width of surface.widths) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page.mainFrame());
      wrong.push(...(await misplacedIn(page.mainFrame(), CUT)).map((fault) => `${name}, ${width} px: ${fault}`));
    }
    await page.close();
  }
  return wrong;
}

describe('in each language', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());
  afterEach(() => chromium.closeTabs());

  test.each(LANGUAGES)(
    '%s, every word has room',
    async (language) => {
      await chromium.asExtension((api, settings) => api.storage.local.set({ settings }), { language });
      const page = await chromium.own('popup.html');
      await page.locator('.foot', { hasText: '2026' }).waitFor();
      const told = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(told).toEqual([language, directionOf(language)]);
      expect(await faults(chromium)).toEqual([]);
    },
    PATIENCE,
  );

  test('a word too long for its place is found, and one that lies over another', async () => {
    const page = await chromium.own('popup.html');
    await page.locator('.foot', { hasText: '2026' }).waitFor();
    await page.evaluate(() => {
      const planted = document.createElement('div');
      planted.innerHTML = `
        <button style="inline-size: 20px; white-space: nowrap">planted and too long</button>
        <p style="position: absolute; inset: 200px auto auto 0">planted below</p>
        <p style="position: absolute; inset: 200px auto auto 0">planted above</p>`;
      document.body.append(planted);
    });
    const found = await misplacedIn(page.mainFrame(), CUT);
    expect(found).toEqual([
      expect.stringMatching(/planted and too long.*over the edge of button/),
      expect.stringMatching(/planted below.*planted above.*overlap/),
    ]);
  });
});

test(
  'in words that are 40 % longer than English, every word has room',
  async () => {
    expect(stretch('Choose $1 of the $2 files')).toBe('Chooseeee $1 off theee $2 filesss');
    const { path, remove } = stretchedExtension();
    const chromium = await startChromium({ extension: path });
    try {
      await chromium.asExtension((api, settings) => api.storage.local.set({ settings }), { language: 'en' });
      expect(await faults(chromium)).toEqual([]);
    } finally {
      await chromium.close();
      remove();
    }
  },
  PATIENCE,
);
