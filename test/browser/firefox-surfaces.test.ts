import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from './chromium.ts';
import { cardText, cardWith, type Firefox, marks, startFirefox } from './firefox.ts';
import { agree, openPopup, openSidebar, press, type Surface, setOffline } from './firefox-shell.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { sendPdf } from './stand-in.ts';

/** Firefox's own places for the extension: the toolbar's panel, the sidebar, withheld sites; cards by hand; files; offline. */

const PAGE = 'https://www.unodc.org/report.en.html';
const DRAFT = 'https://www.unodc.org/draft.en.html';
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
}, 90_000);
afterAll(() => firefox?.close());
afterEach(async () => {
  await firefox.inWindow('SidebarController.hide()');
  for (const page of (await firefox.browser.pages()).slice(1)) await page.close();
});

/** A page of the UN's in front, and behind it one of the extension's from which its panels are reached. */
const open = async (href: string): Promise<{ page: Page; helper: Page }> => {
  const helper = await firefox.own('options.html');
  const page = await firefox.open(href);
  await page.bringToFront();
  await marked(page);
  return { page, helper };
};
const marked = (page: Page) => until('marks', async () => (await marks(page.mainFrame())).length > 0, 15_000);
const says = (page: Page, text: string) =>
  until(text, () => page.evaluate((wanted) => document.body?.innerText.includes(wanted) ?? false, text), 15_000);
/** Clicks the first element whose text matches; it may still be on its way. */
const click = (surface: Surface, selector: string, text: RegExp) =>
  until(`${selector} with ${text}`, () =>
    surface.evaluate(
      (view, { wanted, words }) => {
        const all = [...view.document.querySelectorAll<HTMLElement>(wanted)];
        const found = all.find(({ innerText }) => new RegExp(words).test(innerText));
        found?.click();
        return found !== undefined;
      },
      { wanted: selector, words: text.source },
    ),
  );
/** How many references the page in front has, where it has been read. */
const listed = (helper: Page) =>
  helper.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: Api }).browser;
    const [tab] = await tabs.query({ active: true });
    const { references } = await tabs.sendMessage(tab?.id ?? -1, { name: 'references' });
    return references.length;
  });
const lit = (page: Page) =>
  until('something lit up', () => page.evaluate(() => (CSS.highlights.get('mandate-lens-current')?.size ?? 0) > 0));

describe("the toolbar's panel", () => {
  test('tells of the page in front, and finds a decision and opens its card by keys alone', async () => {
    const { helper } = await open(PAGE);
    const popup = await openPopup(firefox, helper);
    await popup.says('16 references');
    await press(firefox, [...'decision 4/4']);
    await popup.says('4th session · 2008');
    await press(firefox, ['Enter']);
    await popup.says('Sets up an interim working group');
    await press(firefox, ['Escape']);
  });

  test('as a page explains what was selected', async () => {
    const page = await firefox.own(`popup.html?${new URLSearchParams({ q: 'as CTOC/COP/WG.4/2022/4 has it' })}`);
    await says(page, 'Report of the 12th meeting');
  });
});

describe('the sidebar', () => {
  test('opens by its command, lists the references of the page in front and goes to them', async () => {
    const { page, helper } = await open(PAGE);
    const sidebar = await openSidebar(firefox, helper);
    await sidebar.says('16 references');
    await click(sidebar, '[role=option]', /decision 4\/4/);
    await lit(page);
    await click(sidebar, '[role=tab]', /chain/);
    await sidebar.says('Convention');
    // it is as wide as the reader wants it
    await until('no line too wide', () =>
      sidebar.evaluate((view) => view.document.documentElement.scrollWidth <= view.innerWidth, null),
    );
  });

  test('checks the page in front', async () => {
    const { page, helper } = await open(DRAFT);
    const sidebar = await openSidebar(firefox, helper);
    await click(sidebar, '[role=tab]', /^Check/);
    await sidebar.says('decision 5/4');
    await click(sidebar, '.weight-alarm button', /In the text/);
    await lit(page);
  });
});

test('the options change what is marked in other tabs', async () => {
  firefox.standIn.add('back.html', '<!doctype html><p>See decision 4/4 of the Conference. That decision is old.</p>');
  const { page, helper } = await open('https://www.unodc.org/back.html');
  const texts = async () => (await marks(page.mainFrame())).map(({ text }) => text);
  const isBack = async () => (await texts()).includes('That decision');
  const toggle = () => helper.evaluate(() => document.querySelector<HTMLElement>('#backward')?.click());
  await until('what points back', isBack);
  await toggle();
  await until('it alone to be left out', async () => (await texts()).join() === 'decision 4/4');
  await toggle();
  await until('it to be marked again', isBack);
});

describe('a card on a page', () => {
  const place = async (page: Page, wanted: string) => {
    const found = (await marks(page.mainFrame())).find(({ text }) => text === wanted);
    if (found === undefined) throw new Error(`${wanted} is not marked.`);
    return found;
  };
  const gone = (page: Page) => until('no card', async () => (await cardText(page.mainFrame())) === '');

  test('opens by a click at once, stays where the pointer leaves, and Escape closes it', async () => {
    const { page } = await open(PAGE);
    const { x, y } = await place(page, 'resolution 7/1');
    await page.mouse.click(x, y);
    await cardWith(page.mainFrame(), '7/1');
    await page.mouse.move(5, 5, { steps: 4 });
    await page.mouse.move(8, 8, { steps: 4 });
    expect(await cardText(page.mainFrame())).toContain('7/1');
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('opens by the commands, one reference after the other', async () => {
    const { page, helper } = await open(PAGE);
    // what is found at sight is marked before it can be walked through
    await until('the page to be read', async () => (await listed(helper)) === 16);
    await firefox.command('J');
    await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    await firefox.command('J');
    await cardWith(page.mainFrame(), 'Decision 4/4');
    await firefox.command('K');
    await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    await until('Escape to be heard', async () => {
      await page.keyboard.press('Escape');
      return (await cardText(page.mainFrame())) === '';
    });
  });
});

describe('a file of the reader’s', () => {
  const bytes = pdfOf(onePage(['As the Conference decided in its resolution 7/1 of 2014.']));
  const NAME = 'A_RES_55_25-EN.pdf';

  test('chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
    try {
      writeFileSync(join(folder, NAME), bytes);
      const page = await firefox.own('viewer.html');
      await says(page, 'Drop a PDF here');
      const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(join(folder, NAME));
      await marked(page);
      expect(await page.title()).toBe('A/RES/55/25');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('dropped anywhere in the window', async () => {
    const page = await firefox.own('viewer.html');
    await says(page, 'Drop a PDF here');
    const taken = await page.evaluate(
      (data, name) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(data)], name, { type: 'application/pdf' }));
        const send = (type: string) =>
          !document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }),
          );
        return [send('dragover'), document.querySelector('.empty.over') !== null, send('drop')];
      },
      [...bytes],
      NAME,
    );
    // Where nobody takes it, the browser leaves for the file.
    expect(taken).toEqual([true, true, true]);
    await marked(page);
    expect(await page.title()).toBe('A/RES/55/25');
  });
});

test('offline the viewer says so, and goes on when the connection is back', async () => {
  const src = 'https://documents.un.org/doc/made/offline.pdf';
  firefox.standIn.answer(src, sendPdf(pdfOf(onePage(['As the Conference decided in its resolution 7/1 of 2014.']))));
  const page = await firefox.own('viewer.html');
  await setOffline(firefox, page, true);
  await page.evaluate(
    (search) => {
      location.search = search;
    },
    `?${new URLSearchParams({ src })}`,
  );
  await says(page, 'You are offline');
  expect(firefox.standIn.count({ host: 'documents.un.org', path: /offline/ })).toBe(0);
  await setOffline(firefox, page, false);
  await marked(page);
});

describe('sites that the browser withholds', () => {
  /** Takes away what may be read, as a reader does in Firefox's own settings. */
  const withhold = (helper: Page) =>
    helper.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: Api }).browser;
      return permissions.remove({ origins: (await permissions.getAll()).origins });
    });

  test('are not marked, and the options and the first page ask for them by a click', async () => {
    const { page, helper } = await open(PAGE);
    expect(await withhold(helper)).toBe(true);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const sidebar = await openSidebar(firefox, helper);
    await sidebar.says('This tab shows no UN document that can be read here.');
    expect(await marks(page.mainFrame())).toEqual([]);
    const welcome = await firefox.own('welcome.html');
    await says(welcome, 'does not let Mandate Lens on the sites');
    await welcome.close();
    const options = await firefox.own('options.html');
    await says(options, 'does not let Mandate Lens on the sites');
    await options.click('.allow button');
    await agree(firefox);
    await until('no question any more', () => options.evaluate(() => document.querySelector('.allow') === null));
    const again = await firefox.open(PAGE);
    await marked(again);
  });
});

interface Api {
  readonly tabs: {
    query(about: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ references: object[] }>;
  };
  readonly permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(which: { origins: string[] }): Promise<boolean>;
  };
}
