import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Browser, startBrowser } from './browser.ts';
import { card, cardWith, mark, marks, noCard, viewerFrame } from './reader.ts';
import { until } from './waiting.ts';

/** The References tab, in the panel opened as a tab of its own beside the document. */

let browser: Browser;
const SITE = 'https://www.unodc.org';

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => browser.asExtension((api) => api.storage.local.set({ choices: [] }), null));
afterEach(() => browser.closeTabs());

/** The panel beside the document opened last, once it lists something and knows what it is. */
async function panelBeside(page: Page): Promise<Page> {
  await page.bringToFront();
  const panel = await browser.own('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.locator('[role=option]').first().waitFor();
  await panel.locator('.foot').waitFor();
  return panel;
}
const option = (panel: Page, text: string) => panel.locator('[role=option]', { hasText: text }).first();
/** What is flashed in a document. */
const flashed = (frame: Frame) =>
  until('a flash', async () =>
    (await marks(frame))
      .filter(({ name }) => name.endsWith('current'))
      .map(({ text }) => text)
      .join(''),
  );
/** Waits until a page has been read: behind another tab that takes its time. */
const readWhole = (page: Page) =>
  until('all to be read', () =>
    browser.asExtension(
      async (api) => {
        const [tab] = await api.tabs.query({ active: true });
        const reply = await api.tabs.sendMessage(tab?.id ?? -1, { name: 'references' }).catch(() => null);
        return (reply as { complete: boolean } | null)?.complete;
      },
      null,
      page,
    ),
  );

describe('jumping', () => {
  test('goes to a reference in a page, and in a frame of it, and flashes it', async () => {
    const page = await browser.open(`${SITE}/notes.en.html`);
    await page.setViewportSize({ width: 800, height: 200 });
    const panel = await panelBeside(page);
    await option(panel, 'CTOC/COP/WG.7/2022/4').locator('.row-page', { hasText: 'in a frame' }).waitFor();
    await option(panel, 'A/77/999').click();
    expect(await flashed(page.mainFrame())).toBe('A/77/999');
    await option(panel, 'CTOC/COP/WG.7/2022/4').click();
    const frame = page.frames().find((one) => one.url().includes('framed')) as Frame;
    expect(await flashed(frame)).toBe('CTOC/COP/WG.7/2022/4');
    await expect
      .poll(() => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  test('goes to a page of a PDF in the viewer that has not been drawn, and flashes the reference there', async () => {
    const page = await browser.open('https://docs.un.org/en/CTOC/COP/WG.4/2022/4');
    const viewer = await viewerFrame(page);
    await mark(viewer, 'CTOC/COP/WG.4/2022/4');
    const panel = await panelBeside(page);
    await until(
      'the end',
      async () => (await panel.locator('.sheet-figures').innerText()).includes('reading') === false,
    );
    await panel.locator('[role=combobox]').press('Control+End');
    const last = panel.locator('[role=option][aria-selected=true]');
    const text = await last.locator('.row-label').innerText();
    await last.click();
    expect(await flashed(viewer)).toBe(text);
  });
});

describe('what is ambiguous', () => {
  const question = { page: `${SITE}/ambiguous.html`, text: 'resolution 9/1' };
  const openCard = async (page: Page) => {
    await page.bringToFront();
    const { x, y } = await mark(page.mainFrame(), question.text);
    await page.mouse.click(x, y);
  };

  test('is settled by one key, for this document alone: in the list, on the page, in the chain, after a reload', async () => {
    const page = await browser.open(question.page);
    await mark(page.mainFrame(), question.text);
    const panel = await panelBeside(page);
    await panel.keyboard.press('Enter');
    await panel.locator('.card', { hasText: 'Possibility 2' }).waitFor();
    await panel.keyboard.press('1');
    await panel.locator('.card', { hasText: 'chosen by you' }).waitFor();
    await panel.keyboard.press('Escape');
    await option(panel, question.text).locator('.chip', { hasText: 'chosen by you' }).waitFor();
    await panel.getByRole('button', { name: 'Chain', exact: true }).click();
    await panel.locator('.chain li').first().waitFor();
    await panel.getByText('chosen by you for this document').waitFor();

    await openCard(page);
    expect((await cardWith(page.mainFrame(), 'chosen by you')).text).toContain('Establishment of the Mechanism');
    await page.reload();
    await openCard(page);
    await cardWith(page.mainFrame(), 'chosen by you');

    const other = await browser.open(`${SITE}/notes.en.html`);
    await openCard(other);
    expect((await cardWith(other.mainFrame(), 'Possibility 1')).text).not.toContain('chosen by you');
  });

  test('is settled on the page and taken back in the list', async () => {
    const page = await browser.open(question.page);
    await mark(page.mainFrame(), question.text);
    await openCard(page);
    await cardWith(page.mainFrame(), 'Possibility 1');
    await page.keyboard.press('Tab');
    await until('the choice', async () => {
      await page.keyboard.press('1');
      return (await card(page.mainFrame()))?.text.includes('chosen by you');
    });
    const panel = await panelBeside(page);
    await option(panel, 'chosen by you').click();
    await panel.getByRole('button', { name: 'Take back' }).click();
    await option(panel, 'ambiguous: 3').waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await noCard(page.mainFrame());
    await openCard(page);
    await cardWith(page.mainFrame(), 'Possibility 1');
  });
});

test('the views: by body under headings, open ones apart, each thing once, filtered', async () => {
  const page = await browser.open(`${SITE}/notes.en.html`);
  const panel = await panelBeside(page);
  await option(panel, 'CTOC/COP/WG.7/2022/4').waitFor();
  const headings = () => panel.locator('.row-heading').allInnerTexts();
  await panel.getByText('By body').click();
  await expect
    .poll(headings)
    .toEqual([
      'Conference of the Parties (organized crime) 5',
      'Working Group on Trafficking in Persons 2',
      'Working Group on Firearms 1',
      'General Assembly 2',
      'Working Group on the Smuggling of Migrants 1',
      'Ambiguous 1',
    ]);
  await panel.getByText('First mentions').click();
  await expect.poll(async () => (await headings())[0]).toBe('Conference of the Parties (organized crime) 4');
  await panel.getByRole('combobox').fill('firearms');
  await expect.poll(() => panel.locator('[role=option] .row-label').allInnerTexts()).toEqual(['CTOC/COP/WG.6/2022/4']);
});

test('the popup counts what frames refer to, as the panel does', async () => {
  const page = await browser.open(`${SITE}/notes.en.html`);
  await mark(page.mainFrame(), 'A/77/999');
  const popup = await browser.own('popup.html');
  await popup.locator('.figures-line', { hasText: '12 references' }).waitFor();
});

test('saves five files, named after the page', async () => {
  const page = await browser.open(`${SITE}/notes.en.html`);
  const panel = await panelBeside(page);
  await option(panel, 'CTOC/COP/WG.7/2022/4').waitFor();
  // symbols are listed at sight, and whose the rest is only once all before them is read
  await panel.getByText('29–30 June 2022').first().waitFor();
  await panel.getByRole('button', { name: 'Export' }).click();
  const saved: string[] = [];
  for (const kind of ['Table (CSV)', 'Markdown', 'Citations (RIS)', 'Data (JSON)', 'Calendar of the meetings']) {
    const { name, path } = await browser.saved(panel, () => panel.getByRole('button', { name: kind }).click());
    saved.push(name);
    const file = await readFile(path, 'utf8');
    expect(file).toMatch(/CTOC\/COP\/WG\.7\/2022\/4|BEGIN:VEVENT/);
    expect(file).not.toMatch(/CTOC\/COP\/(?:RES|DEC)|WG\.\d+#/);
  }
  const name = 'Sample_notes_on_the_groups_of_the_Conference-EN';
  expect(saved).toEqual(['csv', 'md', 'ris', 'json', 'ics'].map((ending) => `${name}.${ending}`));
});

test('10,000 references are drawn as far as they are seen, and walked to their end', async () => {
  const items = Array.from(
    { length: 10_000 },
    (_, index) => `<p>Item ${index}: CTOC/COP/WG.4/${2010 + (index % 12)}/${1 + Math.floor(index / 12)}.</p>`,
  );
  browser.standIn.add('many.html', `<!doctype html><html lang="en"><title>Many</title><body>${items.join('')}`);
  const page = await browser.open(`${SITE}/many.html`);
  await readWhole(page);
  const panel = await panelBeside(page);
  await until(
    'all',
    async () => (await panel.locator('.sheet-figures').innerText()).startsWith('10,000 references'),
    30_000,
  );
  const nodes = () => panel.evaluate(() => document.querySelectorAll('.rows *').length);
  expect(await nodes()).toBeLessThan(500);
  await panel.keyboard.press('Control+End');
  const active = panel.locator('[role=option][aria-selected=true]');
  await expect.poll(() => active.getAttribute('aria-posinset')).toBe('10000');
  expect(await active.getAttribute('aria-setsize')).toBe('10000');
  const isSeen = () =>
    active.evaluate((row) => {
      const list = row.closest('.rows')?.getBoundingClientRect() as DOMRect;
      const { top, bottom } = row.getBoundingClientRect();
      return top >= list.top - 1 && bottom <= list.bottom + 1;
    });
  await expect.poll(isSeen).toBe(true);
  await panel.keyboard.press('PageUp');
  await expect.poll(() => active.getAttribute('aria-posinset')).toBe('9992');
  await expect.poll(isSeen).toBe(true);
  // What is drawn stands where it would stand if all were drawn: no gap in the window.
  await panel.locator('.rows').evaluate((list) => list.scrollTo({ top: list.scrollHeight / 2 }));
  const covered = () =>
    panel.locator('.rows').evaluate((list) => {
      const box = list.getBoundingClientRect();
      const at = (y: number) => document.elementFromPoint(box.left + 40, y)?.closest('[role=option]') !== null;
      return [box.top + 5, (box.top + box.bottom) / 2, box.bottom - 5].every(at);
    });
  await expect.poll(covered).toBe(true);
  expect(await nodes()).toBeLessThan(500);
  await panel.getByRole('combobox').fill('2021/777');
  await expect
    .poll(() => panel.locator('[role=option] .row-label').allInnerTexts())
    .toEqual(['CTOC/COP/WG.4/2021/777']);
});

test('axe finds no fault in any view, light and dark, either way round, and 320 pixels are enough', async () => {
  const page = await browser.open(`${SITE}/notes.en.html`);
  const panel = await panelBeside(page);
  await option(panel, 'resolution 9/1').click();
  await panel.locator('.chooser').waitFor();
  const wrong: string[] = [];
  const look = async (what: string, colorScheme: 'light' | 'dark', dir: string) => {
    await panel.emulateMedia({ colorScheme });
    await panel.evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
    wrong.push(...(await violations(panel)).map((one) => `${what} ${one}`));
  };
  await look('chooser', 'light', 'ltr');
  await panel.getByText('By body').click();
  await look('by body', 'dark', 'rtl');
  await panel.getByRole('button', { name: 'Export' }).click();
  await look('export', 'light', 'rtl');
  await panel.setViewportSize({ width: 320, height: 700 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await panel.getByRole('button', { name: 'Export' }).isVisible()).toBe(true);
  expect(wrong).toEqual([]);
});
