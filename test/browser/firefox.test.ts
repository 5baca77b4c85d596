import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './chromium.ts';
import { cardText, type Firefox, marks, startFirefox, viewerFrame } from './firefox.ts';

/** Firefox with the built extension: that it works at all; Chromium's tests look closer. */

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
}, 90_000);
afterAll(() => firefox?.close());

/** Puts the pointer on a marked text and gives what its card says. */
async function cardOf(page: Page, text: string, saying: string): Promise<string> {
  const { x, y } = await until(
    'a mark',
    async () => (await marks(page.mainFrame())).find((one) => one.text === text),
    15_000,
  );
  await page.mouse.move(x - 60, y - 30);
  await page.mouse.move(x, y, { steps: 4 });
  return until('the card', async () => {
    // Symbols stand there in parts, with a place to break after each slash.
    const now = (await cardText(page)).replaceAll('/ ', '/');
    return now.includes(saying) ? now : null;
  });
}

test('a card on a page', async () => {
  const page = await firefox.open('https://www.unodc.org/report.en.html');
  expect(await cardOf(page, 'resolution 7/1', '7/1')).toMatch(/Conference/);
  await page.close();
});

test('a card under a strict content security policy, its code out of reach of the page', async () => {
  firefox.standIn.add(
    'strict.html',
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
     <br><br><br><br><p>The note before the Conference is CTOC/COP/2022/5.</p>`,
  );
  const page = await firefox.open('https://www.unodc.org/strict.html');
  await cardOf(page, 'CTOC/COP/2022/5', 'CTOC/COP/2022/5');
  expect(await page.evaluate(() => Symbol.for('mandate-lens card') in globalThis)).toBe(false);
  await page.close();
});

test('our viewer on docs.un.org, without a request by the frame', async () => {
  const page = await firefox.open('https://docs.un.org/en/CTOC/COP/WG.4/2022/4');
  const frame = await viewerFrame(page);
  await until('a mark', async () => (await marks(frame)).some(({ text }) => text === 'CTOC/COP/2022/5'), 20_000);
  expect(firefox.standIn.count({ host: 'documents.un.org', dest: 'iframe' })).toBe(0);
  await page.close();
});

test('finding, sheets for the printer and the other languages in the viewer', async () => {
  const src = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
  const page = await firefox.own(`viewer.html?${new URLSearchParams({ src })}`);
  const text = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await until('all read', async () => /^\d+ references$/.test(await text('.found')), 20_000);
  await page.keyboard.down('Control');
  await page.keyboard.press('f');
  await page.keyboard.up('Control');
  await page.keyboard.type('working group');
  await until('a count', async () => /^1 of \d+$/.test(await text('.find .count')));
  expect(await page.evaluate(() => CSS.highlights.get('viewer-find')?.size ?? 0)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    document.querySelector<HTMLElement>('[aria-label="Print"]')?.click();
  });
  await until('the printer', () => page.evaluate(() => document.documentElement.dataset.printed === 'yes'), 15_000);
  expect(await page.evaluate(() => document.querySelectorAll('.print img').length)).toBe(2);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[hreflang="fr"]')?.click());
  await until('French', () => page.evaluate(() => location.search.includes('lang=fr')));
  await page.close();
});

test('a document that has moved to a site that we may not read', async () => {
  const src = 'https://documents.un.org/doc/moved.pdf';
  firefox.standIn.answer(src, (_, response) => {
    response.writeHead(302, { location: 'https://elsewhere.example/a.pdf' }).end();
  });
  const page = await firefox.own(`viewer.html?${new URLSearchParams({ src })}`);
  await until('the words', () => page.evaluate(() => document.body.innerText.includes('The document has moved')));
  expect(firefox.standIn.count({ host: 'elsewhere.example' })).toBe(0);
  await page.close();
});

test('the viewer without an address asks for a file', async () => {
  const page = await firefox.own('viewer.html');
  await until('the words', () => page.evaluate(() => document.body.innerText.includes('Drop a PDF here')));
  await page.close();
});

test("the sidebar's page draws itself", async () => {
  const page = await firefox.own('sidepanel.html');
  const text = await until('words', () => page.evaluate(() => document.body.innerText.trim()));
  expect(text).not.toMatch(/undefined|\[object/);
  await page.close();
});

test('a pack, from its file to a card and away again', async () => {
  const symbol = 'CTOC/COP/WG.4/2031/99';
  const sources = [{ ref: 'https://sample.example/papers', where: 'line 1' }];
  const title = { en: 'Sample paper of a pack' };
  const paper = { id: symbol, kind: 'document', type: 'background-paper', title, body: 'CTOC/COP/WG.4' };
  const options = await firefox.own('options.html');
  await until('the field', () => options.evaluate(() => document.querySelector('#pack-file') !== null));
  await options.evaluate(
    (line) => {
      const input = document.querySelector('#pack-file') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([line], 'Sample papers.ndjson'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify({ ...paper, status: 'issued', sources }),
  );
  const said = (text: string) =>
    until(text, () => options.evaluate((wanted) => document.body.innerText.includes(wanted), text));
  await said('Sample papers was added');
  const page = await firefox.open('https://www.unodc.org/report.en.html');
  await cardOf(page, symbol, title.en);
  await page.close();
  const remove = 'button[aria-label="Remove the pack Sample papers"]';
  await options.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), remove);
  await said('Sample papers was removed');
  await options.close();
});
