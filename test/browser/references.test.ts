import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '../cli/pdf.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { printPage } from './print.ts';
import { card, cardWith, hover, type Mark, mark, marks } from './reader.ts';
import { until, wait } from './waiting.ts';

/**
 * References in PDFs, mark by mark: printed from our own pages in six languages, made for what can go wrong, and real
 * ones where MANDATE_LENS_PDFS names a folder of them.
 */

const OWN = 'CTOC/COP/WG.4/2023/7';
const PAGES = join(import.meta.dirname, '../pages');
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await chromium.closeTabs();
});

/** The viewer in a tab of its own, on these bytes. */
async function show(bytes: Buffer, more: Record<string, string> = {}): Promise<Page> {
  const src = 'https://documents.un.org/sample.pdf';
  const page = await chromium.context.newPage();
  await page.route(`${src}*`, (route) => route.fulfill({ body: bytes, contentType: 'application/pdf' }));
  await page.goto(`chrome-extension://${chromium.id}/viewer.html?${new URLSearchParams({ src, ...more })}`);
  return page;
}

const shown = (page: Page): Promise<string> => page.locator('.found').innerText();

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u0640]/g, '');

/** What stands in a sample page as references, in its order: what it means, and its text. */
function expected(name: string): string[] {
  const html = readFileSync(join(PAGES, name), 'utf8');
  return [...html.matchAll(/<data value="[^"]+">(.*?)<\/data>/gs)].map(([, inner = '']) =>
    plain(inner.replace(/<[^>]+>/g, '')),
  );
}

/** The marks of pages that are drawn, each with its page and its boxes. */
const placed = (frame: Frame): Promise<{ page: number; text: string }[]> =>
  frame.evaluate(() => {
    const found: { page: number; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('mandate-lens-') || name.endsWith('current')) continue;
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const page = part.startContainer.parentElement?.closest('[data-page-number]')?.getAttribute('data-page-number');
        if (range.getClientRects().length > 0) found.push({ page: Number(page), text: range.toString() });
      }
    }
    return found;
  });

interface Listed {
  readonly complete: boolean;
  readonly references: readonly { readonly page: number; readonly text: string }[];
}

/** What the viewer has found, as it tells the panel. */
async function listed(page: Page): Promise<Listed> {
  const reply = await chromium.asExtension(
    async (api, url) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      return api.tabs.sendMessage(tab?.id ?? -1, { name: 'references' });
    },
    page.url(),
    page,
  );
  return reply as Listed;
}

/** What the viewer has found when it has read the whole document. */
const all = (page: Page): Promise<Listed> =>
  until(
    'the whole document to be read',
    async () => {
      const now = await listed(page);
      return now?.complete ? now : null;
    },
    60_000,
  );

/** The letters and digits of texts, sorted: how a text is cut into marks, and their order, does not count. */
const letters = (texts: readonly string[]): string =>
  [...texts.join('').normalize('NFKC')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .sort()
    .join('');

describe('printed from our own pages', () => {
  test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])(
    '%s: every reference, and nothing else, is marked whole',
    async (language) => {
      const name = `habits.${language}.html`;
      const page = await show(await printPage(name), { symbol: OWN, lang: language });
      const wanted = expected(name);
      expect((await all(page)).references.map(({ text }) => plain(text)).sort()).toEqual([...wanted].sort());
      await page.getByRole('textbox', { name: 'Page' }).fill('2');
      await page.keyboard.press('Enter');
      await until(
        'both pages',
        async () => new Set((await placed(page.mainFrame())).map((one) => one.page)).size === 2,
      );
      expect(letters((await placed(page.mainFrame())).map(({ text }) => text))).toBe(letters(wanted));
      const last = await until('the last symbol', async () =>
        (await marks(page.mainFrame())).find(({ text, y }) => y > 60 && /CTOC/.test(text)),
      );
      await point(page, last);
      await cardWith(page.mainFrame(), 'CTOC/COP/2020/10');
    },
  );

  test('a symbol over two lines has two boxes and one card', async () => {
    const page = await show(await printPage('habits.en.html'), { symbol: OWN, lang: 'en' });
    const second = await mark(page.mainFrame(), 'WG.4/2022/4');
    const first = await until('the first part', async () =>
      (await marks(page.mainFrame())).find(({ text, y }) => text === 'CTOC/COP/' && Math.abs(y - second.y) < 40),
    );
    expect(first.y).toBeLessThan(second.y);
    for (const part of [first, second]) {
      await point(page, part);
      await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
      await page.keyboard.press('Escape');
      await page.mouse.move(4, 4);
    }
  });
});

async function point(page: Page, { x, y }: Mark): Promise<void> {
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 4 });
}

describe('text as it stands in unusual files', () => {
  const INVISIBLE = '3 Tr';
  const UPWARDS = '0 1 -1 0 200 560 Tm';

  test.each([
    ['read by a machine and laid unseen over a picture', INVISIBLE, 'width'],
    ['going up the sheet', UPWARDS, 'height'],
  ] as const)('%s: a symbol over two lines is found once and marked whole', async (_, how, longer) => {
    const content = `BT /F 14 Tf 22 TL 72 700 Td ${how} (The report is CTOC/COP/) Tj T* (WG.4/2022/4, and more.) Tj ET`;
    const page = await show(pdfOf(onePage([], { content })));
    const { references } = await all(page);
    expect(references.map(({ text }) => text)).toEqual(['CTOC/COP/WG.4/2022/4']);
    const second = await mark(page.mainFrame(), 'WG.4/2022/4');
    expect((await marks(page.mainFrame())).map(({ text }) => text)).toEqual(['CTOC/COP/', 'WG.4/2022/4']);
    const box = await page.evaluate(({ x, y }) => {
      const { width, height } = document.elementFromPoint(x, y)?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return { width, height };
    }, second);
    expect(box[longer]).toBeGreaterThan(3 * box[longer === 'width' ? 'height' : 'width']);
    await point(page, second);
    await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
  });
});

describe('links of the PDF', () => {
  test('stay links, and the card of what stands beneath them comes too', async () => {
    const page = await show(await printPage('linked.en.html'));
    await hover(page.mainFrame(), 'resolution 55/25');
    await cardWith(page.mainFrame(), /55\/25/);
    const { x, y } = (await marks(page.mainFrame())).find(({ text }) => text === 'CTOC/COP/WG.4/2022/4') as Mark;
    const href = await page.evaluate(
      (at) => document.elementFromPoint(at.x, at.y)?.closest('a')?.getAttribute('href') ?? null,
      { x, y },
    );
    expect(href).toBe('https://docs.un.org/en/CTOC/COP/WG.4/2022/4');
    const rel = await page.evaluate(() =>
      [...document.querySelectorAll('.linkAnnotation a')].map((a) => (a as HTMLAnchorElement).rel),
    );
    for (const one of rel) expect(one).toContain('noopener');
  });
});

describe('a reader who jumps', () => {
  const COUNT = 1500;
  const filler = Array.from(
    { length: 40 },
    (_, line) => `Line ${line} of a page of nothing but words that fill it to its very end.`,
  );
  const pages = Array.from({ length: COUNT }, (_, index) =>
    index === 0
      ? [
          'Report of the Conference of the States Parties to the United Nations Convention against Corruption',
          ...filler,
        ]
      : index === COUNT - 10
        ? ['In its resolution 9/1 the matter was settled; see CTOC/COP/2022/5.', ...filler]
        : filler,
  );

  test('sees symbols at once, and the rest undecided until the pages before are read', async () => {
    const page = await show(makePdf(pages));
    const frame = page.mainFrame();
    const field = page.getByRole('textbox', { name: 'Page' });
    await field.fill(String(COUNT - 9), { timeout: 15_000 });
    await page.keyboard.press('Enter');
    const open = await until('an undecided mark', async () =>
      (await marks(frame)).find(({ name, text }) => name.endsWith('undecided') && /9\/1/.test(text)),
    );
    expect(
      (await marks(frame)).some(({ name, text }) => text === 'CTOC/COP/2022/5' && !name.endsWith('undecided')),
    ).toBe(true);
    await point(page, open);
    await cardWith(frame, /Undecided until/);
    // the card that is open becomes the card of the reference
    await all(page);
    await cardWith(frame, /States Parties \(corruption\)/);
    expect((await marks(frame)).filter(({ name }) => name.endsWith('undecided'))).toEqual([]);
  });
});

describe('a text that its pages do not show', () => {
  test('is said to be doubtful, on the bar and over every card', async () => {
    const bytes = makePdf([
      ['E/ESCWA/7102/EC.4/L.2', '12 September 2017', 'See A/RES/55/25 in full.'],
      ['E/ESCWA/2017/EC.4/L.2', 'Text.'],
    ]);
    const page = await show(bytes);
    await until('the bar to say so', async () => /Doubtful text/.test(await shown(page)));
    const one = await mark(page.mainFrame(), 'A/RES/55/25');
    expect(one.name).toContain('doubtful');
    await hover(page.mainFrame(), 'A/RES/55/25');
    await until('the warning', async () => /compare before/i.test((await card(page.mainFrame()))?.text ?? ''));
  });
});

const folder = process.env.MANDATE_LENS_PDFS;

describe.skipIf(folder === undefined)('real documents', () => {
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  /** As many pages of a document as are drawn and compared. */
  const LOOKED_AT = 6;

  test.each(files)(
    '%s',
    async (name) => {
      const page = await show(readFileSync(join(folder ?? '', name)));
      const { references } = await all(page);
      const count = Number(/\d+/.exec(await page.locator('.page-field span').innerText())?.[0]);
      const step = Math.max(1, Math.ceil(count / LOOKED_AT));
      for (let number = 1; number <= count; number += step) {
        await page.getByRole('textbox', { name: 'Page' }).fill(String(number));
        await page.keyboard.press('Enter');
        const wanted = letters(references.filter((one) => one.page === number).map(({ text }) => text));
        await page
          .locator(`.page[data-page-number="${number}"] .textLayer`)
          .waitFor({ state: 'attached', timeout: 15_000 });
        const here = async () =>
          letters((await placed(page.mainFrame())).filter((one) => one.page === number).map(({ text }) => text));
        await until(`the marks of page ${number}`, async () => (await here()) === wanted, 6000).catch(() => wait(0));
        expect(await here(), `page ${number}`).toBe(wanted);
      }
    },
    120_000,
  );
});
