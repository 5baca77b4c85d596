import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { mark } from './reader.ts';

/** What the extension draws in pages of its own. */

const SYMBOL = 'CTOC/COP/WG.4/2022/4';

const hits = (page: Page) => page.locator('[role=option]').first().waitFor();

/** The panel beside a document, at one of its tabs. */
async function panel(chromium: Chromium, tab: number, shown: string): Promise<Page> {
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
export const SURFACES: Readonly<Record<string, (chromium: Chromium) => Promise<Page>>> = {
  async 'the popup at first'(chromium) {
    const page = await chromium.own('popup.html');
    await page.locator('.foot', { hasText: '2026' }).waitFor();
    return page;
  },
  async 'hits in the popup'(chromium) {
    const page = await chromium.own('popup.html');
    await page.fill('input', 'CTOC/COP/WG.4');
    await hits(page);
    return page;
  },
  async 'a card in the popup'(chromium) {
    const page = await chromium.own(`popup.html?${new URLSearchParams({ q: SYMBOL })}`);
    await page.locator('.card').waitFor();
    return page;
  },
  async 'the options'(chromium) {
    const page = await chromium.own('options.html');
    await page.locator('.figures').waitFor();
    return page;
  },
  async 'the first page'(chromium) {
    const page = await chromium.own('welcome.html');
    await mark(page.mainFrame(), SYMBOL);
    return page;
  },
  'the references in the panel': (chromium) => panel(chromium, 0, '[role=option]'),
  'the chain in the panel': (chromium) => panel(chromium, 1, '.chain .node'),
  async 'the drawn chain'(chromium) {
    const page = await panel(chromium, 1, '.chain .node');
    await page.locator('.view').nth(1).click();
    await page.locator('.drawn-chain').waitFor();
    return page;
  },
  'the check in the panel': (chromium) => panel(chromium, 2, '.finding'),
  'the timeline in the panel': (chromium) => panel(chromium, 3, '[role=tabpanel] svg'),
  async 'the viewer'(chromium) {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    return page;
  },
  async 'the viewer with its ways to find'(chromium) {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('meeting');
    await page.locator('input[type=checkbox]').first().waitFor();
    return page;
  },
  async 'the keys of the viewer'(chromium) {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.keyboard.press('?');
    await page.locator('dialog kbd, [role=dialog] kbd').first().waitFor();
    return page;
  },
  async 'the viewer without a document'(chromium) {
    const page = await chromium.own('viewer.html');
    await page.locator('.stage button, .stage label').first().waitFor();
    return page;
  },
  async 'a document that is not there'(chromium) {
    const page = await chromium.own(
      `viewer.html?${new URLSearchParams({ src: 'https://docs.un.org/en/CTOC/COP/2099/99' })}`,
    );
    await page.locator('.stage button').first().waitFor();
    return page;
  },
};
