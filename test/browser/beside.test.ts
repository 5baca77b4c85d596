import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, EXTENSION, startChromium } from './chromium.ts';
import { cardWith, hover, marks, noCard } from './reader.ts';
import { switchOff } from './switch.ts';
import { until } from './waiting.ts';
import { ourWorld } from './world.ts';

/** Another extension beside ours in the same page, with highlights and style sheets in the same lists. */

/** It does what a page's event asks it to do; in its own world, with the browser's own objects. */
const BESIDE = `
const theirs = () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const highlight = new Highlight(range);
  highlight.priority = 100;
  return highlight;
};
const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('mandate-lens-'));
const acts = {
  mark() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(beside) { background-color: yellow; text-decoration: none }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set('beside', theirs());
  },
  clear: () => CSS.highlights.clear(),
  remove: () => ours().forEach((name) => CSS.highlights.delete(name)),
  replace: () => ours().forEach((name) => CSS.highlights.set(name, theirs())),
  empty: () => ours().forEach((name) => CSS.highlights.get(name).clear()),
  unstyle: () => { document.adoptedStyleSheets = []; },
  all() { for (const name in acts) if (name !== 'all') acts[name](); },
};
addEventListener('beside', ({ detail }) => acts[detail]());
`;
const MANIFEST = {
  manifest_version: 3,
  name: 'Beside',
  version: '1',
  content_scripts: [{ matches: ['https://www.unodc.org/*'], js: ['beside.js'], run_at: 'document_start' }],
};
const TEXT = `<p style="margin:200px">See CTOC/COP/2022/5.</p>
  <p style="margin:200px">See resolution 7/1 of the Conference of the Parties.</p>`;

let chromium: Chromium;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beside-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'beside.js'), BESIDE);
  // the browser takes a list of folders
  chromium = await startChromium({ extension: `${EXTENSION},${folder}` });
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => chromium.closeTabs());

async function open(): Promise<Page> {
  chromium.standIn.add(
    'beside.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>${TEXT}`,
  );
  const page = await chromium.open('https://www.unodc.org/beside.html');
  await until('the marks', async () => (await drawn(page)).length === 2);
  return page;
}

const act = (page: Page, what: string) =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('beside', { detail })), what);

/** The marks that are read and whose look is there, too. */
async function drawn(page: Page): Promise<string[]> {
  const isStyled = await page.evaluate(() =>
    document.adoptedStyleSheets.some(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.includes('mandate-lens-found')),
    ),
  );
  const all = await marks(page.mainFrame());
  const read = all.filter(({ name }) => !/current/.test(name));
  return isStyled ? read.map(({ text }) => text).sort() : [];
}

test('that marks the same text, over ours: each is there, and only ours goes when we are switched off', async () => {
  const page = await open();
  const world = await ourWorld(page, chromium.id);
  await act(page, 'mark');
  for (const [text, said] of [
    ['CTOC/COP/2022/5', 'CTOC/COP/2022/5'],
    ['resolution 7/1', 'Conference of the Parties'],
  ] as const) {
    await hover(page.mainFrame(), text);
    await cardWith(page.mainFrame(), said);
    await page.keyboard.press('Escape');
    await noCard(page.mainFrame());
  }
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(await names()).toContain('mandate-lens-found');
  await switchOff(chromium, true);
  try {
    await until('ours to go', async () => (await names()).join() === 'beside');
    const left = await page.evaluate(() => document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText));
    expect(left).toEqual([expect.stringContaining('::highlight(beside)')]);
  } finally {
    await switchOff(chromium, false);
  }
  await until('the marks', async () => (await drawn(page)).length === 2);
  expect(world.thrown).toEqual([]);
});

test.each([
  ['empties the registry', 'clear'],
  ['removes our highlights', 'remove'],
  ['puts its own under our names', 'replace'],
  ['empties our highlights', 'empty'],
  ['takes all style sheets away', 'unstyle'],
  ['does all of that', 'all'],
])('that %s: our marks come again as soon as the pointer moves', async (_, what) => {
  const page = await open();
  const world = await ourWorld(page, chromium.id);
  const before = await drawn(page);
  await act(page, what);
  expect(await drawn(page)).not.toEqual(before);
  await page.mouse.move(20, 20);
  await page.mouse.move(30, 20);
  await until('the marks', async () => (await drawn(page)).join() === before.join());
  await hover(page.mainFrame(), 'CTOC/COP/2022/5');
  await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
  // and again while a card is open
  await act(page, what);
  await page.keyboard.press('Escape');
  await noCard(page.mainFrame());
  await page.mouse.move(40, 20);
  await until('the marks', async () => (await drawn(page)).join() === before.join());
  expect(world.thrown).toEqual([]);
});
