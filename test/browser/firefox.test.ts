import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './chromium.ts';
import { cardOf, type Firefox, marks, startFirefox } from './firefox.ts';

/** Firefox with the built extension: that it works at all; Chromium's tests look closer. The viewer has a file of its own. */

let firefox: Firefox;

interface Permissions {
  readonly permissions: { remove(which: { origins: string[] }): Promise<boolean> };
}

beforeAll(async () => {
  firefox = await startFirefox();
}, 90_000);
afterAll(() => firefox?.close());

test('a card on a page', async () => {
  const page = await firefox.open('https://www.unodc.org/report.en.html');
  expect(await cardOf(page.mainFrame(), 'resolution 7/1', '7/1')).toMatch(/Conference/);
  await page.close();
});

test('a card under a strict content security policy, its code out of reach of the page', async () => {
  firefox.standIn.add(
    'strict.html',
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
     <br><br><br><br><p>The note before the Conference is CTOC/COP/2022/5.</p>`,
  );
  const page = await firefox.open('https://www.unodc.org/strict.html');
  await cardOf(page.mainFrame(), 'CTOC/COP/2022/5', 'CTOC/COP/2022/5');
  expect(await page.evaluate(() => Symbol.for('mandate-lens card') in globalThis)).toBe(false);
  await page.close();
});

test("the sidebar's page draws itself", async () => {
  const page = await firefox.own('sidepanel.html');
  const text = await until('words', () => page.evaluate(() => document.body.innerText.trim()));
  expect(text).not.toMatch(/undefined|\[object/);
  await page.close();
});

test('the first page asks for the sites where one of them is withheld', async () => {
  const page = await firefox.own('welcome.html');
  const asks = (one = page) => one.evaluate(() => document.querySelector('.allow button') !== null);
  await until('the marks of its sample', async () => (await marks(page.mainFrame())).length > 0);
  expect(await asks()).toBe(false);
  await page.evaluate(() =>
    (globalThis as unknown as { browser: Permissions }).browser.permissions.remove({
      origins: ['https://journal.un.org/*'],
    }),
  );
  await page.close();
  const again = await firefox.own('welcome.html');
  await until('the question', () => asks(again));
  await again.close();
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
  await cardOf(page.mainFrame(), symbol, title.en);
  await page.close();
  const remove = 'button[aria-label="Remove the pack Sample papers"]';
  await options.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), remove);
  await said('Sample papers was removed');
  await options.close();
});
