import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, hover, mark } from './reader.ts';
import { until } from './waiting.ts';

/** A pack in Chromium, from the options page to the cards of a document and away again. */

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await chromium.closeTabs();
});

const REPORT = 'https://www.unodc.org/report.en.html';
/** The page refers to both: one is in no knowledge base, the other is bundled. */
const NEW = 'CTOC/COP/WG.4/2031/99';
const KNOWN = 'CTOC/COP/WG.4/2022/4';

const sources = [{ ref: 'https://sample.example/papers', where: 'line 1' }];
const paper = {
  id: NEW,
  kind: 'document',
  type: 'background-paper',
  title: { en: 'Sample paper of a pack' },
  body: 'CTOC/COP/WG.4',
  status: 'issued',
  sources,
};

const documents = readFileSync(new URL('../../assets/kb/documents.ndjson', import.meta.url), 'utf8');
const known = documents.split('\n').find((line) => line.startsWith(`{"id":"${KNOWN}"`)) ?? '';
const conflicting = { ...JSON.parse(known), session: 'CTOC/COP#10', date: '1999-01-01', sources };

const choose = (page: Page, name: string, records: readonly object[], id = 'pack-file') =>
  page.setInputFiles(`#${id}`, {
    name,
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
  });

const told = (page: Page) => page.innerText('.packs [role=status]');

/** The text of the card of a reference, on a page that is read afresh. */
async function cardOf(symbol: string, wanted: RegExp): Promise<string> {
  const page = await chromium.open(REPORT);
  await mark(page.mainFrame(), symbol);
  await hover(page.mainFrame(), symbol);
  const { text } = await cardWith(page.mainFrame(), wanted);
  await page.close();
  return text;
}

test('a pack is refused, added, seen on cards, exported and removed', async () => {
  const options = await chromium.own('options.html');
  await options.waitForSelector('#pack-file', { state: 'attached' });
  expect(await cardOf(NEW, /well formed/i)).not.toContain('Sample papers');

  await choose(options, 'Broken.ndjson', [paper, paper, { ...paper, id: 'X/1', body: 'NOWHERE' }]);
  await until('the refusal', async () => (await told(options)).includes('Broken.ndjson was not added: 2 problems'));
  expect(await told(options)).toMatch(/Line 2\s+CTOC\/COP\/WG\.4\/2031\/99 is named already in line 1/);
  expect(await told(options)).toMatch(/Line 3\s+“issued-by” points to NOWHERE/);
  expect(await options.locator('.packs li').count()).toBe(0);

  await choose(options, 'Sample papers.ndjson', [paper, conflicting]);
  await until('the pack', async () => /Sample papers was added: 2 records/.test(await told(options)));

  const own = await cardOf(NEW, /Sample paper of a pack/);
  expect(own).toMatch(/From the pack\s+Sample papers/i);
  const beside = await cardOf(KNOWN, /Sample papers/);
  expect(beside).toMatch(/Pack “Sample papers”: Date: 1 January 1999\. Sources: sample\.example/);
  expect(beside).toMatch(/Pack “Sample papers”: Session: 10th session\. Sources: sample\.example/);
  expect(beside).toMatch(/Knowledge base: 11th session\. Sources: CTOC\/COP\/2022\/5/);

  const popup = await chromium.own('popup.html');
  await popup.fill('input', NEW);
  await popup.locator('[role=option]', { hasText: 'Sample paper of a pack' }).first().waitFor();

  const download = options.waitForEvent('download');
  await options.click('button[aria-label="Export the pack Sample papers"]');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Sample papers.ndjson');
  expect(
    readFileSync(await saved.path(), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ).toEqual([conflicting, paper]);

  await options.click('button[aria-label="Remove the pack Sample papers"]');
  await until('the pack to go', async () => /Sample papers was removed/.test(await told(options)));
  expect(await options.locator('.packs li').count()).toBe(0);
  expect(await cardOf(NEW, /2031/)).not.toContain('Sample paper');
  expect(await cardOf(KNOWN, /12th meeting/)).not.toContain('Sample papers');
}, 60_000);

test('a large pack is stopped, stays out of use, and goes on where it was', async () => {
  const options = await chromium.own('options.html');
  await options.waitForSelector('#pack-file', { state: 'attached' });
  const papers = Array.from({ length: 60_000 }, (_, n) => ({ ...paper, id: `CTOC/COP/WG.4/2031/${1000 + n}` }));
  await choose(options, 'Large.ndjson', papers);
  await options.waitForFunction(
    () => {
      const progress = document.querySelector('progress');
      const isWriting = document.querySelector('.running')?.textContent?.startsWith('Adding');
      return isWriting && progress !== null && progress.value > 0.2;
    },
    undefined,
    { timeout: 30_000, polling: 20 },
  );
  await options.click('.running button');
  await until('the stop', async () => /Nothing of it is in use/.test(await told(options)));
  expect(await options.innerText('.packs li')).toMatch(/Large\s+Not in use: [1-9]\d? % is in/);

  const popup = await chromium.own('popup.html');
  await popup.fill('input', 'CTOC/COP/WG.4/2031/1000');
  await until('an answer', async () => /CTOC/.test(await popup.innerText('main')));
  expect(await popup.innerText('main')).not.toContain('Sample paper of a pack');

  const resume = (await options.getAttribute('.packs li input', 'id')) ?? '';
  await choose(options, 'Large.ndjson', papers, resume);
  await until('the rest', async () => /Large was added: 60,000 records/.test(await told(options)), 40_000);
  await options.click('button[aria-label="Remove the pack Large"]');
  await until('the pack to go', async () => /Large was removed/.test(await told(options)), 20_000);
}, 120_000);
