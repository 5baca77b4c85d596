/** Draws every kind of card, light and dark, in English and French, into the folder that is named: for people to look at. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const [folder = 'gallery'] = process.argv.slice(2);
const to = resolve(folder);
mkdirSync(to, { recursive: true });
const root = dirname(fileURLToPath(import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
const jsx = { runtime: 'automatic', importSource: 'preact' };
const config = { root, configFile: false, logLevel: 'warn', oxc: { jsx }, build: { outDir, emptyOutDir: true } };
await build(config);
const server = await preview({ ...config, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const language of ['en', 'fr']) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1340, height: 900 }, deviceScaleFactor: 1 });
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`${address}?language=${language}${colorScheme === 'dark' ? '&open=1' : ''}`);
      await page.waitForSelector('.card');
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(to, `${language}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
