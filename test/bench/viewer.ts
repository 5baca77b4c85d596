import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openPdf } from '../../src/cli/scan-pdf.ts';
import { itemsOf } from '../../src/text/reading.ts';
import { type Chromium, until, wait } from '../browser/chromium.ts';
import { bundle } from './bundle.ts';
import { type Goal, median } from './goal.ts';
import type * as Reader from './pdf-reader.ts';

const PAGES = 300;
/** Paragraphs that fill about so many pages. */
const PARAGRAPHS = PAGES * 4.66;
const SHARE = 0.5;
const MARK_TARGET = 3;
const TURNS = 1000;
/** Heap that may be more after all turns than after half of them, when every page has been seen, in per cent: noise. */
const GROWTH = 5;

const PLAIN =
  'The Secretariat has the honour to draw the attention of participants to the arrangements described below, and invites them to make their comments known in writing before the end of the month.';
const SAYINGS = [
  'The report is contained in CTOC/COP/WG.4/NUMBER/4.',
  'In its resolution 7/NUMBER, the Conference returned to this matter.',
  'See also resolutions 5/2 and 5/NUMBER of the Conference of the Parties.',
  'The General Assembly adopted resolution 55/NUMBER on 15 November 2000.',
];

const STYLE = 'body { font: 11pt/1.5 "DejaVu Serif", serif } p { margin: 0 0 10pt }';

/** A document of some 300 pages, printed by Chromium. */
async function longPdf(chromium: Chromium): Promise<Buffer> {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const saying = (SAYINGS[index % SAYINGS.length] ?? '').replace('NUMBER', String((index % 40) + 1));
    return `<p>${index + 1}. ${PLAIN} <i>${saying}</i> ${PLAIN} ${PLAIN}</p>`;
  });
  const page = await chromium.context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><style>${STYLE}</style><body>${paragraphs.join('')}`);
  const bytes = await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
  await page.close();
  return bytes;
}

/** Milliseconds of a whole document, at its second reading: the engine has compiled by then. */
async function readingTimes(bytes: Buffer): Promise<{ extract: number; join: number; read: number; pages: number }> {
  const script = await bundle(join(import.meta.dirname, 'pdf-reader.ts'));
  const { joinItems, scan, initialContext } = (await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  )) as typeof Reader;
  let times = { extract: 0, join: 0, read: 0, pages: 0 };
  for (let round = 0; round < 2; round++) {
    const pdf = await openPdf(bytes);
    times = { extract: 0, join: 0, read: 0, pages: pdf.numPages };
    let context = initialContext();
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const begin = performance.now();
      const items = await itemsOf(page);
      const extracted = performance.now();
      const { text } = joinItems(items, { bottom, top });
      const joined = performance.now();
      ({ context } = scan(text, context));
      times.read += performance.now() - joined;
      times.join += joined - extracted;
      times.extract += extracted - begin;
    }
    await pdf.loadingTask.destroy();
  }
  return times;
}

interface Noted {
  readonly marks: number[];
  readonly ours: { readonly start: number; readonly end: number }[];
  readonly long: { readonly start: number; readonly end: number }[];
}

/** Notes our own measures and the browser's long tasks. Text: not ours to compile. */
const PROBE = `
  window.noted = { marks: [], ours: [], long: [] };
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) {
      if (!one.name.startsWith('mandate-lens:')) continue;
      noted.ours.push({ start: one.startTime, end: one.startTime + one.duration });
      if (one.name === 'mandate-lens:mark') noted.marks.push(one.duration);
    }
  }).observe({ type: 'measure' });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) noted.long.push({ start: one.startTime, end: one.startTime + one.duration });
  }).observe({ type: 'longtask' });
`;

const LONG = 50;

/** Long tasks that would have been none without what is ours of them. */
const becauseOfUs = ({ long, ours }: Noted): number =>
  long.filter(({ start, end }) => {
    const own = ours
      .filter((one) => one.start >= start && one.end <= end)
      .reduce((sum, one) => sum + one.end - one.start, 0);
    return own > 0 && end - start - own < LONG;
  }).length;

const heap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

async function turn(page: Page, times: number, pages: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    // pages near and far, each of them some time
    const number = ((time * 11) % pages) + 1;
    await page.evaluate((wanted) => {
      const shown = document.querySelector(`.page[data-page-number="${wanted}"]`);
      shown?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }, number);
    await wait(60);
  }
}

/** Reading and marking a PDF of some 300 pages, in Node and in the viewer. */
export async function measureViewer(chromium: Chromium): Promise<Goal[]> {
  const bytes = await longPdf(chromium);
  const { extract, join: joining, read, pages } = await readingTimes(bytes);
  const share = Math.round(((joining + read) / extract) * 10_000) / 100;
  const each = (milliseconds: number) => (milliseconds / pages).toFixed(3);

  const src = 'https://documents.un.org/long.pdf';
  const page = await chromium.context.newPage();
  await page.addInitScript(PROBE);
  await page.route(src, (route) => route.fulfill({ body: bytes, contentType: 'application/pdf' }));
  await page.goto(`chrome-extension://${chromium.id}/viewer.html?${new URLSearchParams({ src })}`);
  // while the document is still being read, as a reader would
  await page.locator('.textLayer').first().waitFor({ state: 'attached', timeout: 30_000 });
  await page.mouse.move(600, 500);
  for (let step = 0; step < 300; step++) {
    await page.mouse.wheel(0, 900);
    await wait(30);
  }
  await until('the whole document', async () => /^\d+ ref/.test(await page.locator('.found').innerText()), 120_000);
  const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  const marks = noted.marks.toSorted((a, b) => a - b);
  const most = Math.round((marks[Math.floor(marks.length * 0.95)] ?? Number.NaN) * 100) / 100;

  const session = await page.context().newCDPSession(page);
  await turn(page, TURNS / 2, pages);
  const before = await heap(session);
  await turn(page, TURNS / 2, pages);
  const after = await heap(session);
  const growth = Math.round(((after - before) / before) * 1000) / 10;
  await page.close();

  const document = `a PDF of ${pages} pages, printed by Chromium`;
  return [
    {
      id: 'pdf-read-share',
      name: 'References of a PDF: joining its text and reading it, against pdf.js taking the text out',
      value: share,
      target: SHARE,
      holds: share <= SHARE,
      unit: '%',
      method: `Node, ${document}, second reading: joining ${each(joining)} ms a page, reading ${each(read)} ms, pdf.js ${each(extract)} ms.`,
    },
    {
      id: 'pdf-mark',
      name: 'From the text layer of a page to its marks',
      value: most,
      target: MARK_TARGET,
      holds: most <= MARK_TARGET,
      unit: 'ms',
      method: `Chromium, ${document}: 95 of 100 of ${marks.length} pages (median ${median(marks).toFixed(2)} ms, longest ${marks.at(-1)?.toFixed(2)} ms), by performance.measure.`,
    },
    {
      id: 'pdf-long-tasks',
      name: 'Long tasks while a reader scrolls and the document is read, that would be none without us',
      value: becauseOfUs(noted),
      target: 0,
      holds: becauseOfUs(noted) === 0,
      unit: 'tasks',
      method: `Chromium, ${document}: of ${noted.long.length} tasks over ${LONG} ms in all, those that fall below it without what is measured as ours.`,
    },
    {
      id: 'pdf-memory',
      name: `Heap of the viewer after ${TURNS} page turns, against after half of them`,
      value: growth,
      target: GROWTH,
      holds: growth <= GROWTH,
      unit: '% more',
      method: `Chromium, ${document}, garbage collected: ${(before / 2 ** 20).toFixed(1)} MB, then ${(after / 2 ** 20).toFixed(1)} MB.`,
    },
  ];
}
