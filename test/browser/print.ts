import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../setup/programs.mjs';

const PAGES = join(import.meta.dirname, '../pages');
const STYLES = ['page.css', 'habits.css'];
const CACHE = join(import.meta.dirname, '../../.cache/pdf');

/**
 * The PDF of a page of test/pages, printed by Chromium once and kept until the page or a style sheet changes; with its
 * headings as an outline where that is wanted.
 */
export async function printPage(page: string, { outline = false } = {}): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const name of [page, ...STYLES]) hash.update(readFileSync(join(PAGES, name)));
  const kept = join(CACHE, `${page}${outline ? '.outline' : ''}.${hash.digest('hex').slice(0, 12)}.pdf`);
  if (existsSync(kept)) return readFileSync(kept);
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(PAGES, page)).href);
    const bytes = await tab.pdf({ preferCSSPageSize: true, ...(outline ? { outline, tagged: true } : {}) });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(kept, bytes);
    return bytes;
  } finally {
    await browser.close();
  }
}
