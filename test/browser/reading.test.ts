import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { manyPages, pdfOf } from './pdf-writer.ts';
import { printPage } from './print.ts';
import { cardWith, hover, mark, marks, viewerFrame } from './reader.ts';
import { TROUBLE } from './samples.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/**
 * What a reader does with a document: finds in it, turns it, prints it, changes its language; by keys as in other viewers.
 * In one file, as all of it is done in one browser with the same two documents.
 */

const SYMBOL = 'CTOC/COP/WG.4/2022/4';
const access = (language: string, symbol = SYMBOL) =>
  `https://documents.un.org/api/symbol/access?s=${symbol}&l=${language}&t=pdf`;
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  chromium.standIn.answer(access('en'), sendPdf(await printPage('report.en.html', { outline: true })));
  chromium.standIn.answer(access('ar'), sendPdf(await printPage('habits.ar.html')));
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await chromium.closeTabs();
  chromium.standIn.received.length = 0;
});

/** The document in the viewer in the place of the UN's frame, all of it read. */
const open = async (language = 'en', hash = ''): Promise<{ page: Page; viewer: Frame }> => {
  const page = await chromium.open(`https://docs.un.org/${language}/${SYMBOL}${hash}`);
  const viewer = await viewerFrame(page);
  await until('references', async () => /^\d+ references$/.test(await viewer.locator('.found').innerText()), 15_000);
  return { page, viewer };
};
const pageIn = (viewer: Frame): Promise<string> => viewer.getByRole('textbox', { name: 'Page' }).inputValue();
const onPage = (viewer: Frame, number: number) =>
  until(`page ${number}`, async () => (await pageIn(viewer)) === String(number));
const counted = (viewer: Frame, text: string) =>
  until(text, async () => (await viewer.locator('.find .count').innerText()) === text);

/** The texts that are lit up as found, all or the one that is shown, each put together again. */
const lit = (viewer: Frame, name = 'viewer-find'): Promise<string[]> =>
  viewer.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => String((range as Range).toString())),
    name,
  );

describe('finding', () => {
  test('counts, goes on and back and around, and lights up what it finds beside the marks', async () => {
    const { page, viewer } = await open();
    const before = (await marks(viewer)).map(({ text }) => text);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('resolution');
    const total = await until(
      'a count',
      async () => /^1 of (\d+)$/.exec(await viewer.locator('.find .count').innerText())?.[1],
    );
    expect(Number(total)).toBeGreaterThan(2);
    await expect.poll(() => lit(viewer, 'viewer-find-now')).toEqual(['resolution']);
    expect((await lit(viewer)).length).toBe(Number(total) - 1);
    await page.keyboard.press('Enter');
    await counted(viewer, `2 of ${total}`);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await counted(viewer, `${total} of ${total}, from the other end`);
    await page.keyboard.press('F3');
    await counted(viewer, `1 of ${total}, from the other end`);
    expect((await marks(viewer)).map(({ text }) => text).sort()).toEqual(before.sort());
    await page.keyboard.press('Escape');
    await until('nothing lit up', async () => (await lit(viewer)).length === 0);
    await expect.poll(() => viewer.locator('.find').count()).toBe(0);
    await hover(viewer, 'resolution 7/1');
    await cardWith(viewer, /7\/1/);
  });

  test('keeps to case, to whole words, to the one match; and says when there is none', async () => {
    const { page, viewer } = await open();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('working');
    const loose = await until(
      'a count',
      async () => /of (\d+)$/.exec(await viewer.locator('.find .count').innerText())?.[1],
    );
    await viewer.getByRole('checkbox', { name: 'Match case' }).check();
    await until('none', async () => (await viewer.locator('.find .count').innerText()) === 'Not found');
    await viewer.getByRole('checkbox', { name: 'Match case' }).uncheck();
    await counted(viewer, `1 of ${loose}`);
    await viewer.getByRole('textbox', { name: 'Find' }).fill('work');
    await until(
      'more',
      async () => Number(/of (\d+)$/.exec(await viewer.locator('.find .count').innerText())?.[1]) > Number(loose),
    );
    await viewer.getByRole('checkbox', { name: 'Whole words' }).check();
    await until(
      'fewer',
      async () => Number(/of (\d+)$/.exec(await viewer.locator('.find .count').innerText())?.[1]) < Number(loose),
    );
    await viewer.getByRole('checkbox', { name: 'Highlight all' }).uncheck();
    await until('one', async () => (await lit(viewer)).length === 0);
    expect((await lit(viewer, 'viewer-find-now')).join('').toLowerCase()).toBe('work');
  });

  test('finds a symbol that is broken over lines, and brings its page into view', async () => {
    const { page, viewer } = await open('ar');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('CTOC/COP/WG.4/2022/4');
    await counted(viewer, '1 of 1');
    expect((await lit(viewer, 'viewer-find-now')).length).toBeGreaterThan(1);
  });

  test.each([
    ['words', 'المتحدة', '1 of 2'],
    ['words over a space', 'الأمم المتحدة', '1 of 2'],
    ['without hamza', 'الامم', '1 of 2'],
    ['with vowels that are not printed', 'قَرَارات', '1 of 2'],
    ['Arabic digits', '٥٥/٢٥٥', '1 of 1'],
  ])('in Arabic: %s', async (_, wanted, count) => {
    const { page, viewer } = await open('ar');
    await page.keyboard.press('Control+f');
    await viewer.getByRole('textbox', { name: 'Find' }).fill(wanted);
    await counted(viewer, count);
  });

  test('in French with and without accents', async () => {
    const { page, viewer } = await open('fr');
    await page.keyboard.press('Control+f');
    await viewer.getByRole('textbox', { name: 'Find' }).fill('resolution');
    const plain = await until(
      'a count',
      async () => /^1 of \d+$/.exec(await viewer.locator('.find .count').innerText())?.[0],
    );
    await viewer.getByRole('textbox', { name: 'Find' }).fill('RÉSOLUTION');
    await counted(viewer, plain);
  });

  test('takes what is selected, and is found again from a page far away', async () => {
    const pages = pdfOf(manyPages(120, ['One line that stands on every page.']));
    chromium.standIn.answer(access('es'), sendPdf(pages));
    const page = await chromium.open(`https://docs.un.org/es/${SYMBOL}#page=60`);
    const viewer = await viewerFrame(page);
    await onPage(viewer, 60);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('every page');
    await counted(viewer, '60 of 120');
    await page.keyboard.press('Enter');
    await onPage(viewer, 61);
    await until('the match on page 61', async () => (await lit(viewer, 'viewer-find-now')).length === 1);
  });
});

describe('the outline', () => {
  test('is a tree that keys walk through and that leads into the pages', async () => {
    const { page, viewer } = await open();
    await page.keyboard.press('F4');
    const tree = viewer.getByRole('tree', { name: 'Outline' });
    await tree.waitFor();
    await expect.poll(() => tree.getByRole('treeitem').count()).toBe(4);
    await expect.poll(() => viewer.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe('1');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tree.getByRole('treeitem').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    const scrolled = () => viewer.evaluate(() => document.querySelector('.pages')?.scrollTop ?? 0);
    const from = await scrolled();
    await page.keyboard.press('Enter');
    await until('another place', async () => (await scrolled()) > from + 200);
    await expect
      .poll(() => viewer.evaluate(() => document.activeElement?.closest('.textLayer, .outline') !== null))
      .toBe(true);
    await viewer.getByRole('treeitem', { name: 'III. Meetings' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => tree.count()).toBe(0);
  });

  test('has no button where the PDF has none', async () => {
    const { viewer } = await open('fr');
    expect(await viewer.getByRole('button', { name: 'Outline' }).count()).toBe(0);
  });
});

describe('printing', () => {
  test('draws all pages for paper, without marks, and takes them away again', async () => {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.keyboard.press('Control+p');
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('.print img')].map(({ tagName, naturalWidth }) => [
        tagName,
        naturalWidth,
      ]),
    );
    // A4 at 220 dots an inch
    expect(sheets).toEqual([
      ['IMG', 1817],
      ['IMG', 1817],
    ]);
    const printed = await getDocument({
      data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      verbosity: 0,
    }).promise;
    expect(printed.numPages).toBe(2);
    const [, , width, height] = (await printed.getPage(1)).view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print').count()).toBe(0);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('by the browser’s own menu gives one sheet that says how the document is printed', async () => {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    const printed = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise;
    expect(printed.numPages).toBe(1);
    const { items } = await (await printed.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toMatch(/^This sheet is not the document.*press Ctrl\+P in its pages\.$/);
  });

  test('says how far it is, and can be left', async () => {
    chromium.standIn.answer(access('ru'), sendPdf(pdfOf(manyPages(200, ['One line.']))));
    const page = await chromium.open(`https://docs.un.org/ru/${SYMBOL}`);
    const viewer = await viewerFrame(page);
    await until('pages', async () => (await viewer.locator('.page-field').innerText()).includes('200'));
    await viewer.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await viewer.getByRole('button', { name: 'Print' }).click();
    await viewer.getByText(/^Page [1-9]\d* of 200$/).waitFor();
    await page.keyboard.press('Escape');
    await viewer.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    await expect.poll(() => viewer.locator('.print, [data-printed]').count()).toBe(0);
  });
});

describe('the other languages', () => {
  test('are one click away, at the same page, at the UN’s own address', async () => {
    chromium.standIn.answer(access('es'), sendPdf(pdfOf(manyPages(20, ['One line.']))));
    const { page, viewer } = await open();
    await page.keyboard.press('n');
    await onPage(viewer, 2);
    await viewer.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(`https://docs.un.org/es/${SYMBOL}#page=2`);
    const spanish = await viewerFrame(page);
    await onPage(spanish, 2);
    await expect.poll(() => spanish.getByRole('link', { name: 'Español' }).getAttribute('aria-current')).toBe('true');
    expect(chromium.standIn.count({ host: 'documents.un.org', path: /symbol\/access/ })).toBe(2);
    await page.goBack();
    await mark(await viewerFrame(page), SYMBOL);
  });

  test('open in the viewer where it has a tab of its own', async () => {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL(/viewer\.html.*lang=ar/);
    await until('Arabic', async () => (await page.locator('.pages').getAttribute('dir')) === 'rtl');
    await until('the page', async () => (await page.locator('.textLayer span').count()) > 0);
  });

  test('one that is not there is said, with the way to the others', async () => {
    const page = await chromium.open(`https://docs.un.org/zh/${TROUBLE.missing}#page=2`);
    const viewer = await viewerFrame(page);
    await viewer
      .getByText('The server has no version of this document in this language: 中文')
      .waitFor({ timeout: 15_000 });
    const links = viewer.locator('.missing').getByRole('link');
    await expect.poll(() => links.count()).toBe(5);
    expect(await links.nth(1).getAttribute('href')).toBe(`https://docs.un.org/en/${TROUBLE.missing}#page=2`);
  });

  test('another that was sent in its place is said too', async () => {
    chromium.standIn.answer(access('zh'), sendPdf(await printPage('report.en.html')));
    const page = await chromium.open(`https://docs.un.org/zh/${SYMBOL}`);
    const viewer = await viewerFrame(page);
    await viewer.getByText('in another language: English instead of 中文').waitFor({ timeout: 15_000 });
    await mark(viewer, SYMBOL);
  });
});

describe('keys', () => {
  const size = (viewer: Frame) => viewer.locator('.zoom span').innerText();

  test('turn pages, change the size, and are listed', async () => {
    const { page, viewer } = await open();
    await page.keyboard.press('End');
    await onPage(viewer, 2);
    await page.keyboard.press('Home');
    await onPage(viewer, 1);
    await page.keyboard.press('ArrowRight');
    await onPage(viewer, 2);
    await page.keyboard.press('k');
    await onPage(viewer, 1);
    await page.keyboard.press('Control+0');
    await expect.poll(() => size(viewer)).toBe('100%');
    await page.keyboard.press('Control+=');
    await expect.poll(() => size(viewer)).toBe('110%');
    await page.keyboard.press('w');
    await until('the whole width', async () => Number.parseInt(await size(viewer), 10) > 125);
    const wide = await viewer.locator('.page').first().boundingBox();
    await page.keyboard.press('r');
    await until('a turned page', async () => {
      const box = await viewer.locator('.page').first().boundingBox();
      return box !== null && wide !== null && box.width > box.height;
    });
    await page.keyboard.press('Shift+R');
    await page.keyboard.press('?');
    await viewer.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('n');
    expect(await pageIn(viewer)).toBe('1');
    await page.keyboard.press('Escape');
    await viewer.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.type('2\n');
    await onPage(viewer, 2);
  });

  test('the size is chosen from a list, and follows the window where it should', async () => {
    const { page, viewer } = await open();
    const list = viewer.getByRole('combobox', { name: 'Size' });
    await list.selectOption('page-fit');
    const fits = async () => {
      const [box, room] = [
        await viewer.locator('.page').first().boundingBox(),
        await viewer.locator('.pages').boundingBox(),
      ];
      return box !== null && room !== null && box.height <= room.height;
    };
    await until('a whole page', fits);
    await page.setViewportSize({ width: 900, height: 500 });
    await until('a whole page again', fits);
    await list.selectOption('2');
    await until('200%', async () => (await size(viewer)) === '200%');
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => size(viewer)).toBe('200%');
  });
});

describe('the bar', () => {
  test('is reached by Tab from beginning to end, and everything in it has a name', async () => {
    const { page, viewer } = await open();
    await viewer.getByRole('button', { name: 'Outline' }).focus();
    const names: string[] = [];
    for (let tab = 0; tab < 30; tab++) {
      const name = await viewer.evaluate(() => {
        const { activeElement } = document;
        if (activeElement?.closest('.toolbar') == null) return null;
        return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
      });
      if (name === null) break;
      names.push(name);
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual([
      'Outline',
      'Page',
      'Next page',
      'Smaller',
      'Size',
      'Larger',
      'Find',
      'ar العربية',
      'zh 中文',
      'en English',
      'fr Français',
      'ru Русский',
      'es Español',
      'Print',
      'Download the PDF',
      'Light or dark surroundings',
      'Keyboard shortcuts',
      'Original',
    ]);
  });

  test.each([320, 640, 1000])('fits into %i pixels, with find and what it has no room for', async (width) => {
    const { page, viewer } = await open();
    await page.setViewportSize({ width, height: 640 });
    await page.keyboard.press('Control+f');
    await viewer.getByRole('button', { name: 'More' }).click();
    await viewer.getByRole('button', { name: 'Print' }).waitFor();
    const out = await viewer.evaluate(() =>
      [...document.querySelectorAll('.bar :is(button, input, a, select)')]
        .filter((one) => one.checkVisibility())
        .filter(
          (one) => one.getBoundingClientRect().right > innerWidth + 0.5 || one.getBoundingClientRect().left < -0.5,
        )
        .map((one) => one.getAttribute('aria-label') ?? one.className),
    );
    expect(out).toEqual([]);
    await expect.poll(() => viewer.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => viewer.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  });

  test('has large targets under a finger', async () => {
    const page = await chromium.own(`viewer.html?${new URLSearchParams({ src: `https://docs.un.org/en/${SYMBOL}` })}`);
    await mark(page.mainFrame(), SYMBOL);
    const session = await chromium.context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('button', { name: 'More' }).click();
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.bar :is(button, .zoom, .languages a, label:has([type=checkbox]))')]
        .filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.getAttribute('aria-label') ?? one.className),
    );
    expect(small).toEqual([]);
  });

  test('surroundings go dark with the system, and the paper stays white', async () => {
    const { page, viewer } = await open();
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = await viewer.evaluate(() => [
      getComputedStyle(document.querySelector('.toolbar') as Element).backgroundColor,
      getComputedStyle(document.querySelector('.page') as Element).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(31, 33, 35)', 'rgb(255, 255, 255)']);
  });
});
