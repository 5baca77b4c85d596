import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from '../ui/gallery/serve.mjs';
import { violations } from './axe.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { mark } from './reader.ts';

/**
 * axe-core over everything that is drawn, from left to right in Russian, whose words are the longest, and from right to
 * left in Arabic; light, dark and in forced colours; at 100 and 400 per cent. The card in a page stands in a closed
 * shadow root, into which axe does not see: it is tried as a component in an ordinary page.
 */

const LANGUAGES = ['ru', 'ar'] as const;
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
/** A window of 1,280 by 1,024 pixels, as it is and at 400 %. */
const SIZES = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
] as const;
const SYMBOL = 'CTOC/COP/WG.4/2022/4';
const PATIENCE = 180_000;

let chromium: Chromium;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  [chromium, gallery] = await Promise.all([startChromium(), serveGallery()]);
});
afterAll(async () => {
  await chromium?.close();
  await gallery?.close();
});
afterEach(() => chromium.closeTabs());

/** What is wrong in each look and size. */
async function faultsIn(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const look of LOOKS) {
      await page.emulateMedia(look);
      const name = `${size.width} ${look.forcedColors === 'active' ? 'forced' : look.colorScheme}`;
      wrong.push(...(await violations(page)).map((fault) => `${name} ${fault}`));
    }
  }
  return wrong;
}

const hits = (page: Page) => page.locator('[role=option]').first().waitFor();

/** The panel beside a document, at one of its tabs. */
async function panel(tab: number, shown: string): Promise<Page> {
  const document = await chromium.open('https://www.unodc.org/report.en.html');
  await mark(document.mainFrame(), 'CTOC/COP/WG.4/2031/99');
  const page = await chromium.own('sidepanel.html');
  await hits(page);
  await page.locator('[role=option]', { hasText: 'CTOC/COP/WG.4/2021/6' }).first().click();
  await page.bringToFront();
  await page.locator('[role=tab]').nth(tab).click();
  await page.locator(shown).first().waitFor();
  return page;
}

/** Everything that the extension draws in pages of its own, and what brings it about. */
const SURFACES: Readonly<Record<string, () => Promise<Page>>> = {
  async 'the popup at first'() {
    const page = await chromium.own('popup.html');
    await page.locator('.foot', { hasText: '2026' }).waitFor();
    return page;
  },
  async 'hits in the popup'() {
    const page = await chromium.own('popup.html');
    await page.fill('input', 'CTOC/COP/WG.4');
    await hits(page);
    return page;
  },
  async 'a card in the popup'() {
    const page = await chromium.own(`popup.html?${new URLSearchParams({ q: SYMBOL })}`);
    await page.locator('.card').waitFor();
    return page;
  },
  async 'the options'() {
    const page = await chromium.own('options.html');
    await page.locator('.figures').waitFor();
    return page;
  },
  async 'the first page'() {
    const page = await chromium.own('welcome.html');
    await mark(page.mainFrame(), SYMBOL);
    return page;
  },
  'the references in the panel': () => panel(0, '[role=option]'),
  'the chain in the panel': () => panel(1, '.chain .node'),
  async 'the drawn chain'() {
    const page = await panel(1, '.chain .node');
    await page.locator('.view').nth(1).click();
    await page.locator('.drawn-chain').waitFor();
    return page;
  },
  'the check in the panel': () => panel(2, '[role=tabpanel] button, [role=tabpanel] p'),
  'the timeline in the panel': () => panel(3, '[role=tabpanel] svg'),
  async 'the viewer'() {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    return page;
  },
  async 'the viewer with its ways to find'() {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('meeting');
    await page.locator('input[type=checkbox]').first().waitFor();
    return page;
  },
  async 'the keys of the viewer'() {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.keyboard.press('?');
    await page.locator('dialog kbd, [role=dialog] kbd').first().waitFor();
    return page;
  },
  async 'the viewer without a document'() {
    const page = await chromium.own('viewer.html');
    await page.locator('.stage button, .stage label').first().waitFor();
    return page;
  },
  async 'a document that is not there'() {
    const page = await chromium.own(
      `viewer.html?${new URLSearchParams({ src: 'https://docs.un.org/en/CTOC/COP/2099/99' })}`,
    );
    await page.locator('.stage button').first().waitFor();
    return page;
  },
};

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() =>
    chromium.asExtension((api, chosen) => api.storage.local.set({ settings: { language: chosen } }), language),
  );

  test.each(Object.entries(SURFACES))('axe-core finds nothing wrong in %s', { timeout: PATIENCE }, async (_, show) => {
    const page = await show();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await faultsIn(page)).toEqual([]);
  });

  test.each(['sources', 'copies'])('nor in every kind of card with its %s', { timeout: PATIENCE }, async (open) => {
    const page = await gallery.open({ query: new URLSearchParams({ language, open, reading: language }).toString() });
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });
});
