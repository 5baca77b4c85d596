import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from '../ui/gallery/serve.mjs';
import { violations } from './axe.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { SURFACES } from './drawn.ts';

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

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() =>
    chromium.asExtension((api, chosen) => api.storage.local.set({ settings: { language: chosen } }), language),
  );

  test.each(Object.entries(SURFACES))('axe-core finds nothing wrong in %s', { timeout: PATIENCE }, async (_, show) => {
    const page = await show(chromium);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await faultsIn(page)).toEqual([]);
  });

  test.each(['sources', 'copies'])('nor in every kind of card with its %s', { timeout: PATIENCE }, async (open) => {
    const page = await gallery.open({ query: new URLSearchParams({ language, open, reading: language }).toString() });
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });
});
