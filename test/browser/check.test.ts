import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Browser, startBrowser } from './browser.ts';
import { printPage } from './print.ts';
import { mark } from './reader.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/** The Check tab of the panel beside a page and a PDF with citations that were made wrong. */

const DRAFT = 'draft.en.html';
const PAGE = `https://www.unodc.org/${DRAFT}`;
const PDF = 'https://documents.un.org/draft.pdf';
/** What does not fit the facts in the draft, in its order. */
const WRONG = ['decision 5/4', '12 October 2015'];
const PASTED =
  'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime, in its decision 5/4, took note.';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  browser.standIn.answer(PDF, sendPdf(await printPage(DRAFT)));
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.closeTabs();
});

/** The panel in a tab of its own, beside what was in front before. */
async function openCheck(): Promise<Page> {
  const panel = await browser.own('sidepanel.html');
  await panel.getByRole('tab', { name: /^Check/ }).click();
  return panel;
}

const alarms = (panel: Page) => panel.locator('.finding-group .weight-alarm');
const said = (panel: Page): Promise<string[]> => alarms(panel).locator('mark').allInnerTexts();

/** What is lit up in a document, its lines joined. */
const flashed = (document: Page | Frame): Promise<string> =>
  document.evaluate(() => {
    const texts: string[] = [];
    for (const part of CSS.highlights.get('mandate-lens-current') ?? []) {
      const range = globalThis.document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      texts.push(range.toString());
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  });

/** Goes to a finding and waits until it is lit up: it is for a second only, so that it may be missed. */
const goTo = (panel: Page, document: Page | Frame, nth: number) =>
  until(`${WRONG[nth]} to be lit up`, async () => {
    await alarms(panel).nth(nth).getByRole('button', { name: 'In the text' }).click();
    return (await flashed(document)) === WRONG[nth];
  });

const openPage = async (): Promise<Page> => {
  const page = await browser.open(PAGE);
  await mark(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
  return page;
};

test('finds what was made wrong in a page, goes there, and asks nobody', async () => {
  const page = await openPage();
  const panel = await openCheck();
  await until('the findings', async () => (await said(panel)).join() === WRONG.join());
  const asked = browser.standIn.received.length;
  await alarms(panel)
    .first()
    .getByText(/^Sources/)
    .click();
  expect(await alarms(panel).first().locator('.sources li').count()).toBeGreaterThan(0);
  for (const nth of WRONG.keys()) await goTo(panel, page, nth);
  expect(browser.standIn.received.length).toBe(asked);
});

test('saves what was found with all references', async () => {
  await openPage();
  const panel = await openCheck();
  const button = panel.getByRole('button', { name: 'Save findings' });
  const { name, path } = await browser.saved(panel, () => button.click());
  expect(name).toMatch(/_Check-EN\.md$/);
  const text = readFileSync(path, 'utf8');
  for (const said of [...WRONG, 'CTOC/COP/WG.4/2022/4', 'A/77/999']) expect(text).toContain(said);
});

test('finds the same in a PDF, with its page', async () => {
  const viewer = await browser.own(`viewer.html?${new URLSearchParams({ src: PDF })}`);
  await viewer.locator('.found').waitFor();
  const panel = await openCheck();
  await until('the findings', async () => (await said(panel)).join() === WRONG.join());
  expect(await alarms(panel).locator('.row-page').allInnerTexts()).toEqual(['p. 1', 'p. 5']);
  for (const nth of WRONG.keys()) await goTo(panel, viewer, nth);
});

test('finds it in a frame too', async () => {
  browser.standIn.add(
    'around.html',
    `<!doctype html><title>Around</title><p>See A/77/999.</p><iframe src="/${DRAFT}"></iframe>`,
  );
  const page = await browser.open('https://www.unodc.org/around.html');
  const panel = await openCheck();
  await until('the findings', async () => (await said(panel)).join() === WRONG.join());
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  await goTo(panel, frame, 0);
});

test('keeps away what was dismissed, also when page and panel are loaded again, until it is wanted back', async () => {
  await openPage();
  const panel = await openCheck();
  await until('the findings', async () => (await said(panel)).join() === WRONG.join());
  await alarms(panel).first().getByRole('button', { name: 'Dismiss' }).press('Enter');
  await until('one to be gone', async () => (await said(panel)).join() === WRONG[1]);
  await browser.closeTabs();
  await openPage();
  const again = await openCheck();
  await until('the other one alone', async () => (await said(again)).join() === WRONG[1]);
  await again.getByText('Dismissed (1)').press('Enter');
  await again.getByRole('button', { name: 'Show again' }).press('Enter');
  await until('both', async () => (await said(again)).join() === WRONG.join());
});

test('checks what is pasted, and neither stores nor sends it', async () => {
  await openPage();
  const panel = await openCheck();
  const stored = () =>
    panel.evaluate(async () => {
      const api = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
      return JSON.stringify(await api.chrome.storage.local.get());
    });
  const before = [await stored(), browser.standIn.received.length];
  await panel.getByText('Pasted text').click();
  const text = `${'A line before it.\n'.repeat(60)}${PASTED}\n${'And after it.\n'.repeat(60)}`;
  await panel.locator('textarea').fill(text);
  await until('the finding', async () => (await said(panel)).join() === 'decision 5/4');
  await alarms(panel).getByRole('button', { name: 'In the text' }).press('Enter');
  const field = await panel.locator('textarea').evaluate((element) => {
    const { value, selectionStart, selectionEnd, scrollTop } = element as HTMLTextAreaElement;
    return { selected: value.slice(selectionStart, selectionEnd), isScrolled: scrollTop > 0 };
  });
  expect(field).toEqual({ selected: 'decision 5/4', isScrolled: true });
  await alarms(panel).getByRole('button', { name: 'Dismiss' }).press('Enter');
  await panel.getByText('Dismissed (1)').waitFor();
  expect([await stored(), browser.standIn.received.length]).toEqual(before);
});

test('is drawn without a fault that axe finds, in 320 pixels too, from right to left and in the dark', async () => {
  await openPage();
  const panel = await openCheck();
  await alarms(panel).nth(1).getByRole('button', { name: 'Dismiss' }).click();
  await panel.getByText('Dismissed (1)').click();
  await alarms(panel)
    .first()
    .getByText(/^Sources/)
    .click();
  const wrong: string[] = [];
  for (const [colorScheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    wrong.push(...(await violations(panel)).map((one) => `${colorScheme} ${dir} ${one}`));
  }
  await panel.setViewportSize({ width: 320, height: 640 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await panel.getByText('Pasted text').click();
  wrong.push(...(await violations(panel)));
  expect(wrong).toEqual([]);
});
