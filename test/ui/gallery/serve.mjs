/** The gallery built and served, and a browser to look at it with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

/** Every way in which the cards are looked at: the address's query, and what the browser pretends. */
export const WAYS = {
  'en-light': { query: '' },
  'en-dark': { query: 'open=sources', colorScheme: 'dark' },
  'fr-light': { query: 'language=fr&open=copies' },
  'fr-dark': { query: 'language=fr', colorScheme: 'dark' },
  forced: { query: 'open=copies', forcedColors: 'active' },
  'ar-dark': { query: 'language=ar&open=sources', colorScheme: 'dark' },
  'ru-narrow': { query: 'language=ru&open=sources', width: 320 },
  narrow: { query: 'open=copies', width: 320 },
  'narrow-fr': { query: 'language=fr&open=sources', width: 320 },
  // 1,280 pixels at 400 %: as wide as 320, each pixel drawn four times.
  'zoom-400': { query: '', width: 320, scale: 4 },
  touch: { query: 'open=copies', width: 390, touch: true },
  rtl: { query: 'direction=rtl&open=copies&reading=ar' },
  'rtl-narrow': { query: 'direction=rtl&open=copies&reading=ar', width: 320 },
};

export async function serveGallery() {
  const root = dirname(fileURLToPath(import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
  const jsx = { runtime: 'automatic', importSource: 'preact' };
  const config = { root, configFile: false, logLevel: 'error', oxc: { jsx }, build: { outDir, emptyOutDir: true } };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    /** A page with all the cards, drawn, in one of the ways. */
    async open({ query, width = 1340, scale = 1, colorScheme = 'light', forcedColors = 'none', touch = false }) {
      const viewport = { width, height: 900 };
      const page = await browser.newPage({
        colorScheme,
        forcedColors,
        viewport,
        deviceScaleFactor: scale,
        hasTouch: touch,
        isMobile: touch,
      });
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`${address}?${query}`);
      await page.waitForSelector('.card');
      await page.waitForTimeout(150);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
