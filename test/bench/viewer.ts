import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../browser/chromium.ts';
import { until, wait } from '../browser/waiting.ts';
import type { Figure } from './goals.ts';
import { measureReading } from './pdf-reading.ts';
import { effort, median, p95, round } from './times.ts';

const PAGES = effort(300, 30);
/** Paragraphs that fill about so many pages. */
const PARAGRAPHS = PAGES * 4.66;
const TURNS = effort(1000, 10);
/** Milliseconds of a long task. */
const LONG = 50;
/** How a reader scrolls: pixels and milliseconds of each step. */
const STEP = 1200;
const STEP_WAIT = 30;

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

/** Notes how long each marking takes, in milliseconds. Text: not ours to compile. */
const PROBE = `
  window.marking = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntriesByName('mandate-lens:mark')) marking.push(one.duration);
  }).observe({ type: 'measure' });
`;

/**
 * The viewer without us: getTextContent of pdf.js, which only our reading calls, is alone in walking over a stream in this
 * way, and fails. No page has a text to read then.
 */
const BARE = `
  ReadableStream.prototype[Symbol.asyncIterator] = () => { throw new Error('measured without us'); };
`;

const SRC = 'https://documents.un.org/long.pdf';

interface Scrolled {
  readonly page: Page;
  /** Milliseconds of processor time of each long task. */
  readonly long: readonly number[];
}

/** A viewer through which a reader has scrolled from the first page to the last while it was reading. */
async function scrolled(chromium: Chromium, bytes: Buffer, script: string): Promise<Scrolled> {
  const page = await chromium.context.newPage();
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium has no browser object.');
  await page.addInitScript(script);
  await page.route(SRC, (route) => route.fulfill({ body: bytes, contentType: 'application/pdf' }));
  await page.goto(`chrome-extension://${chromium.id}/viewer.html?${new URLSearchParams({ src: SRC })}`);
  await page.locator('.textLayer').first().waitFor({ state: 'attached', timeout: 30_000 });
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.mouse.move(600, 500);
  const isAtEnd = () =>
    page.evaluate(() => {
      const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = document.querySelector('.pages') ?? {};
      return scrollTop + clientHeight >= scrollHeight - 1;
    });
  while (!(await isAtEnd())) {
    await page.mouse.wheel(0, STEP);
    await wait(STEP_WAIT);
  }
  const read = /^([\d,]+ ref|A scan)/;
  await until('the whole document', async () => read.test(await page.locator('.found').innerText()), 120_000);
  return { page, long: longTasks(await browser.stopTracing()) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds in which the thread had the processor. */
  readonly tdur?: number;
}

/**
 * The long tasks of the busiest main thread, which is that of the page. By processor time: a task that the machine
 * interrupts is long on a clock, and there is always something else running.
 */
function longTasks(trace: Buffer): number[] {
  const threads = new Map<number, { whole: number; long: number[] }>();
  for (const { name, pid, tid, tdur = 0 } of (JSON.parse(String(trace)) as { traceEvents: TraceEvent[] }).traceEvents) {
    if (name !== 'ThreadControllerImpl::RunTask' || pid !== tid) continue;
    const thread = threads.get(pid) ?? { whole: 0, long: [] };
    threads.set(pid, thread);
    thread.whole += tdur;
    if (tdur > LONG * 1000) thread.long.push(tdur / 1000);
  }
  return [...threads.values()].reduce((one, other) => (other.whole > one.whole ? other : one)).long;
}

const heap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Bytes of heap after half of the turns and after all. */
async function turned(page: Page, pages: number): Promise<{ before: number; after: number }> {
  const session = await page.context().newCDPSession(page);
  await turn(page, TURNS / 2, pages);
  const before = await heap(session);
  await turn(page, TURNS / 2, pages);
  return { before, after: await heap(session) };
}

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
export async function measureViewer(chromium: Chromium): Promise<Figure[]> {
  const bytes = await longPdf(chromium);
  const bare = await scrolled(chromium, bytes, BARE);
  await bare.page.close();
  const { page, long } = await scrolled(chromium, bytes, PROBE);
  const pages = await page.locator('.page').count();
  const marks = await page.evaluate(() => (window as unknown as { marking: number[] }).marking);
  const heaps = await turned(page, pages);
  await page.close();
  const document = `a PDF of ${pages} pages, printed by Chromium`;
  const megabytes = (value: number) => (value / 2 ** 20).toFixed(1);
  return [
    await measureReading(bytes, pages),
    {
      id: 'pdf-mark',
      value: round(p95(marks), 2),
      beside: `half of them ${median(marks).toFixed(2)} ms, the longest ${Math.max(...marks).toFixed(2)} ms`,
      method: `Chromium, ${document}: ${marks.length} drawn pages, by performance.measure`,
    },
    {
      id: 'pdf-long-tasks',
      value: Math.max(0, long.length - bare.long.length),
      beside: `${long.length}, without us ${bare.long.length}`,
      method: `Chromium, ${document}: tasks of more than ${LONG} ms of processor time while it is read`,
    },
    {
      id: 'pdf-memory',
      value: round(((heaps.after - heaps.before) / heaps.before) * 100, 1),
      beside: `${megabytes(heaps.before)} MB, then ${megabytes(heaps.after)} MB`,
      method: `Chromium, ${document}, every page seen by then, garbage collected`,
    },
  ];
}
