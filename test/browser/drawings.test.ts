import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Chromium, startChromium } from './chromium.ts';

/** The drawn chain and the timeline in the side panel, opened as a tab of its own. */

let chromium: Chromium;
const REPORT = 'CTOC/COP/WG.4/2022/4';

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

async function drawing(width = 420): Promise<Page> {
  const page = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus: REPORT })}`);
  await page.setViewportSize({ width, height: 800 });
  await page.locator('.view', { hasText: 'Drawing' }).click();
  await page.locator('.drawn-chain').waitFor();
  return page;
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? '');

test('the drawing says of every mark what the list says, is walked by arrows, and opens cards', async () => {
  const page = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus: REPORT })}`);
  await page.locator('.chain li').first().waitFor();
  const listed = await page.locator('.chain .node').allInnerTexts();
  await page.locator('.view', { hasText: 'Drawing' }).click();
  const drawn = await page
    .locator('.drawn-chain [data-key] [role]')
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  for (const text of listed) expect(drawn.some((one) => one.startsWith(text))).toBe(true);
  expect(drawn).toHaveLength(listed.length);

  await page.keyboard.press('Tab');
  for (let i = 0; i < 4 && (await focused(page)) === ''; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(REPORT);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(REPORT);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('A/RES/55/25');
  await page.keyboard.press('Enter');
  await page.locator('.card', { hasText: '55/25' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.drawn-chain').waitFor();
  await expect.poll(() => focused(page)).toBe('A/RES/55/25');
});

test('the drawing and the timeline have no fault that axe finds, light and dark, either way round', async () => {
  const page = await drawing();
  const wrong: string[] = [];
  for (const tab of ['Mandate chain', 'Timeline']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('.panel svg').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const dir of ['ltr', 'rtl']) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
        wrong.push(...(await violations(page)).map((one) => `${tab} ${colorScheme} ${dir} ${one}`));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('in forced colours words are letters on a ground, not bars', async () => {
  const page = await drawing();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const label = page.locator('.drawn-chain text', { hasText: '55/25' }).first();
  const { data } = await sharp(await label.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ink = data.filter((lightness) => lightness < 128).length / data.length;
  expect(ink).toBeGreaterThan(0.02);
  expect(ink).toBeLessThan(0.4);
});

test('fits a panel of 320 pixels, and grows by +', async () => {
  const page = await drawing(320);
  const wide = () => page.locator('.drawn-chain').evaluate((svg) => svg.getBoundingClientRect().width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const before = await wide();
  expect(before).toBeLessThanOrEqual(320);
  await page.locator('.drawn-chain [tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect.poll(wide).toBeCloseTo(before * 1.25, 0);
  await page.keyboard.press('0');
  await expect.poll(wide).toBeCloseTo(before, 0);
});

test('is laid out for the sheet while it is printed, and for the panel again afterwards', async () => {
  const page = await drawing(320);
  const width = () =>
    page.locator('.panel svg').evaluate((svg) => (svg as unknown as SVGSVGElement).viewBox.baseVal.width);
  for (const tab of ['Mandate chain', 'Timeline']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('.panel svg').waitFor();
    const before = await width();
    await page.evaluate(() =>
      addEventListener(
        'beforeprint',
        () => {
          // heard after ours: what is there now is printed
          const svg = document.querySelector<SVGSVGElement>('.panel svg');
          document.body.dataset.printed = String(svg?.viewBox.baseVal.width);
        },
        { once: true },
      ),
    );
    await page.pdf();
    expect(Number(await page.locator('body').getAttribute('data-printed'))).toBe(700);
    await expect.poll(width).toBe(before);
  }
});

test('is printed as wide as the sheet, without what stands around it', async () => {
  const page = await drawing();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 300, height: 400 });
  const { bottom, right } = await page.locator('.drawn-chain').evaluate((svg) => svg.getBoundingClientRect());
  expect(right).toBeLessThanOrEqual(300);
  // Nothing cuts it off at the height of the panel.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(Math.floor(bottom));
  expect(await page.locator('[role=tablist]').isVisible()).toBe(false);
});

test('is saved as an SVG file that needs nothing else', async () => {
  const page = await drawing();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CTOC_COP_WG.4_2022_4.svg');
  const file = await readFile(await download.path(), 'utf8');
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { root: parsed.documentElement.localName, error: parsed.querySelector('parsererror')?.textContent ?? null };
  }, file);
  expect(read).toEqual({ root: 'svg', error: null });
  expect(file).toContain('<title>Mandate chain of');
  expect(file).toContain('font-family: system-ui');
  expect(file).not.toMatch(/var\(--|light-dark|href=|url\(|data-key|tabindex/);
});

test('the timeline leads from a meeting to its documents', async () => {
  const page = await drawing();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.getByRole('combobox', { name: 'Treaty' }).selectOption({ label: 'Trafficking in Persons Protocol' });
  await expect.poll(() => page.locator('.drawn-timeline > [role=group]').count()).toBe(2);
  await page.locator('[data-key$=" CTOC/COP/WG.4#12"]').click();
  await page.locator('.timeline-chosen').getByRole('button', { name: REPORT }).click();
  await page.locator('.card', { hasText: 'Report of the 12th meeting' }).waitFor();
});
