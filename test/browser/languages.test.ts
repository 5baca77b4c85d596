import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, LANGUAGES } from '../../src/core/language.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { SURFACES } from './drawn.ts';
import { misplacedIn } from './geometry.ts';
import { stretch, stretchedExtension } from './pseudo.ts';

/**
 * Words have room: in the six languages and in a stretched English nothing is cut off and nothing lies over another.
 * What is cut on purpose, and can be read in full elsewhere, are titles in lists and what stands beside a symbol.
 */

const CUT = '.row .said, .note, .toolbar .name, select';
const PATIENCE = 300_000;

/** Widths of the window to try, in pixels: the popup has its own, the panel is narrow. */
const widthsOf = (surface: string): readonly number[] =>
  /popup/.test(surface) ? [420] : /panel|chain/.test(surface) ? [320, 420] : [320, 640, 1280];

const settle = (frame: Frame) =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What is out of place on each surface at each width. */
async function faults(chromium: Chromium): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, show] of Object.entries(SURFACES)) {
    const page = await show(chromium);
    // The pages of a document have its words, not ours.
    await page.addStyleTag({ content: '.textLayer { display: none }' });
    for (const width of widthsOf(name)) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page.mainFrame());
      wrong.push(...(await misplacedIn(page.mainFrame(), CUT)).map((fault) => `${name}, ${width} px: ${fault}`));
    }
    await chromium.closeTabs();
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

  test('in Arabic, a title in Latin letters that is cut has room for the sign of it, and its language beside it', async () => {
    await chromium.asExtension((api, settings) => api.storage.local.set({ settings }), { language: 'ar' });
    const page = await SURFACES['the references in the panel']?.(chromium);
    await page?.setViewportSize({ width: 400, height: 900 });
    const cut = await page?.evaluate(() =>
      [...document.querySelectorAll('.said[dir=ltr]')].flatMap((said) => {
        if (said.scrollHeight <= said.clientHeight + 1) return [];
        const box = said.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(said);
        const lines = [...range.getClientRects()].filter(({ bottom }) => bottom <= box.bottom + 1);
        const tag = said.closest('.row')?.querySelector('.row-tag');
        return { room: box.right - Math.max(...lines.map(({ right }) => right)), tag: tag?.textContent };
      }),
    );
    expect(cut?.length).toBeGreaterThan(3);
    for (const { room, tag } of cut ?? []) {
      expect(room).toBeGreaterThanOrEqual(9);
      expect(tag).toMatch(/الإنجليزية|الفرنسية/);
    }
  });

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
