import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Browser, type Panel, startBrowser } from './browser.ts';
import { cardWith, hover, mark, marks } from './reader.ts';
import { until } from './waiting.ts';

/** The extension's own surfaces: popup, side panel, options. */

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.closeTabs();
});

describe('the popup', () => {
  test('finds a decision and opens its card by keyboard alone', async () => {
    const page = await browser.own('popup.html');
    await page.waitForSelector('input');
    await page.keyboard.type('decision 4/4');
    const option = page.locator('[role=option]').first();
    await option.waitFor();
    expect(await option.innerText()).toMatch(/4\/4/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.card', { hasText: 'Working Group on Trafficking in Persons' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input').first().waitFor();
  });

  test('finds a document by its symbol and by words of its title', async () => {
    const page = await browser.own('popup.html');
    for (const query of ['CTOC/COP/WG.4/2022/4', 'ctoc cop wg.4 2022 4', 'trafficking persons']) {
      await page.fill('input', query);
      await page.locator('[role=option]').first().waitFor();
    }
  });

  test('explains what was selected where the extension may not read', async () => {
    const text = 'as it stands in CTOC/COP/WG.4/2022/4, paragraph 3';
    const page = await browser.own(`popup.html?${new URLSearchParams({ q: text })}`);
    await page.locator('.card', { hasText: 'Report of the 12th meeting' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=option]').first().waitFor();
  });

  test('keeps what was opened and what is pinned at hand, by keyboard alone', async () => {
    await browser.asExtension((api) => api.storage.local.remove(['pinned', 'recent']), null);
    const first = await browser.own('popup.html');
    await first.waitForSelector('input');
    for (const query of ['decision 4/4', 'resolution 7/1']) {
      await first.fill('input', query);
      // the rows of the query before may still stand there
      await first.locator('[role=option][aria-selected=true]', { hasText: new RegExp(query, 'i') }).waitFor();
      await first.keyboard.press('Enter');
      await first.locator('.card').waitFor();
      if (query.startsWith('decision')) await first.locator('.back .push').press('Enter');
      await first.keyboard.press('Escape');
      await first.locator('.card').waitFor({ state: 'detached' });
    }
    const page = await browser.own('popup.html');
    const rows = page.locator('[role=option]');
    await rows.nth(1).waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/^Decision 4\/4.*pinned/s),
      expect.stringMatching(/^Resolution 7\/1.*recent/s),
    ]);
    await page.keyboard.press('Delete');
    await page.locator('.row-kept', { hasText: 'pinned' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.card').waitFor();
  });

  test('says so when there is nothing', async () => {
    const page = await browser.own('popup.html');
    await page.fill('input', 'zzzzqqq');
    await page.locator('[role=status]', { hasText: 'zzzzqqq' }).first().waitFor();
  });
});

const textOf = (panel: Panel): Promise<string> => panel.evaluate<string>('document.body.innerText');

describe('the side panel', () => {
  test('lists the references of the page in reading order', async () => {
    const page = await browser.open('https://www.unodc.org/report.en.html');
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const panel = await browser.sidePanel(page);
    const text = await until('the list', async () => {
      const now = await textOf(panel);
      return now.includes('CTOC/COP/WG.4/2031/99') ? now : null;
    });
    // Never said of what is known, not even while the knowledge base is being opened.
    const missing = (said: string): number => said.match(/not in this knowledge base/g)?.length ?? 0;
    expect(missing(text)).toBeLessThanOrEqual(1);
    await until('what is not known to be named', async () => missing(await textOf(panel)) === 1);
    const order = ['decision 4/4', 'resolution 7/1', 'resolutions 5/2', 'resolution 55/25', 'CTOC/COP/WG.4/2021/6'];
    const places = order.map((one) => text.indexOf(one));
    expect(places.every((one) => one >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('shows the mandate chain down to the Protocol and resolution 55/25', async () => {
    const page = await browser.open('https://www.unodc.org/report.en.html');
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const panel = await browser.sidePanel(page);
    await until('the list', async () => (await textOf(panel)).includes('CTOC/COP/WG.4/2021/6'));
    await panel.evaluate(`[...document.querySelectorAll('[role=option]')]
      .find((one) => one.innerText.includes('CTOC/COP/WG.4/2021/6')).click()`);
    await panel.evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((tab) => /chain/.test(tab.innerText)).click()`,
    );
    const text = await until('the chain', async () => {
      const now = await textOf(panel);
      return /55\/25/.test(now) && /4\/4/.test(now) ? now : null;
    });
    expect(text).toMatch(/Convention/);
    expect(text).toMatch(/7\/1/);
  });
});

describe('a paused site', () => {
  const SITE = 'www.unodc.org';
  const pause = (paused: string[]) =>
    browser.asExtension((api, settings) => api.storage.local.set({ settings }), { paused });
  afterEach(() => pause([]));

  test('has no marks, and the panel says why it lists nothing', async () => {
    await pause([SITE]);
    const page = await browser.open(`https://${SITE}/report.en.html`);
    const panel = await browser.sidePanel(page);
    await until('the tabs', () => panel.evaluate<boolean>("document.querySelector('[role=tab]') !== null"));
    await panel.evaluate("document.querySelector('[role=tab]').click()");
    await until('the reason', async () => (await textOf(panel)).includes(`Paused on ${SITE}`));
    expect(await textOf(panel)).not.toContain('CTOC/COP/WG.4/2021/6');
    expect(await marks(page.mainFrame())).toEqual([]);
  });

  test('is called paused where its page has no references either', async () => {
    await pause(['docs.un.org']);
    const page = await browser.open('https://docs.un.org/en/CTOC/COP/WG.4/2022/4');
    const panel = await browser.sidePanel(page);
    await until('the reason', async () => (await textOf(panel)).includes('Paused on docs.un.org'));
  });

  test('leaves a selected reference to the search', async () => {
    await pause([SITE]);
    const page = await browser.open(`https://${SITE}/report.en.html`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const reply = await until('an answer', () =>
      browser.asExtension(
        async (api, message) => {
          const [tab] = await api.tabs.query({ active: true });
          return api.tabs.sendMessage(tab?.id ?? -1, message).catch(() => null);
        },
        { name: 'explain', text: 'CTOC/COP/WG.4/2021/6' },
        page,
      ),
    );
    expect(reply).toEqual({ done: false });
  });
});

describe('the options', () => {
  test('open without a mistake, at the part that was asked for, with a key for each command that suggests one', async () => {
    const mistakes: string[] = [];
    const page = await browser.own('options.html#privacy');
    page.on('pageerror', (error) => mistakes.push(error.message));
    await page.reload();
    await page.locator('#privacy').waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    // A key that the browser has for itself is not given.
    expect(await page.locator('.keys kbd').count()).toBe(4);
    expect(await page.locator('.allow').count()).toBe(0);
    expect(mistakes).toEqual([]);
  });
});

test('the language that is chosen in the options is that of the options, the popup and of cards at once', async () => {
  const page = await browser.open('https://www.unodc.org/report.en.html');
  const options = await browser.own('options.html');
  try {
    await options.locator('#language').selectOption('fr');
    await until('the options in French', async () => (await options.getAttribute('html', 'lang')) === 'fr');
    const popup = await browser.own('popup.html');
    await popup.locator('.foot', { hasText: 'Données' }).waitFor();
    await page.bringToFront();
    await hover(page.mainFrame(), 'decision 4/4');
    await cardWith(page.mainFrame(), /Décision 4\/4/);
  } finally {
    await browser.asExtension((api) => api.storage.local.set({ settings: { language: 'en' } }), null);
  }
});

describe('the first page', () => {
  test('opens once, and shows a card before the reader has done anything', async () => {
    const fresh = await startBrowser({ welcome: true });
    const start = performance.now();
    try {
      const ours = () => fresh.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
      const [page] = ours();
      if (page === undefined) throw new Error('It is not open.');
      await cardWith(page.mainFrame(), 'Report of the 12th meeting');
      expect(performance.now() - start).toBeLessThan(10_000);
      // The one whose card is open is marked twice.
      const texts = new Set((await marks(page.mainFrame())).map(({ text }) => text));
      expect([...texts]).toEqual(['CTOC/COP/WG.4/2022/4', 'twelfth meeting', 'decision 4/4', 'resolution 7/1']);
      expect(ours()).toHaveLength(1);
    } finally {
      await fresh.close();
    }
  });
});

/** Everything that is drawn in pages of our own: its address, and what brings it about. */
const DRAWN: readonly (readonly [name: string, path: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the popup at first', 'popup.html', (page) => page.locator('.foot', { hasText: 'Facts' }).waitFor()],
  [
    'hits in the popup',
    'popup.html',
    async (page) => {
      await page.fill('input', 'trafficking');
      await page.locator('[role=option]').first().waitFor();
    },
  ],
  [
    'a card in the popup',
    `popup.html?${new URLSearchParams({ q: 'CTOC/COP/WG.4/2022/4' })}`,
    (page) => page.locator('.card').waitFor(),
  ],
  ['the options', 'options.html', (page) => page.locator('.figures').waitFor()],
  ['the first page', 'welcome.html', (page) => page.locator('blockquote').waitFor()],
];

test.each(DRAWN)('axe-core finds nothing wrong in %s, and no line is too wide', async (_, path, reach) => {
  const page = await browser.own(path);
  await reach(page);
  const wrong: string[] = [];
  for (const [colorScheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    wrong.push(...(await violations(page)).map((one) => `${colorScheme} ${dir} ${one}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrong).toEqual([]);
});
