import { join } from 'node:path';
import { openPdf } from '../../src/cli/scan-pdf.ts';
import { bundle } from './bundle.ts';
import type { Goal } from './goal.ts';
import type * as Reader from './pdf-reader.ts';

const TARGET = 0.5;
const ROUNDS = 3;

/** Milliseconds for a whole document. */
interface Times {
  /** What pdf.js needs to take the text out. */
  extract: number;
  /** Joining the items of each page, and weighing whether the text can be believed. */
  join: number;
  scan: number;
}

async function readOnce(reader: typeof Reader, bytes: Uint8Array): Promise<Times> {
  const times: Times = { extract: 0, join: 0, scan: 0 };
  const timed = <T>(kind: keyof Times, act: () => T): T => {
    const start = performance.now();
    const result = act();
    times[kind] += performance.now() - start;
    return result;
  };
  const pdf = await openPdf(bytes);
  let evidence = reader.noEvidence(null);
  await reader.readPages(pdf.numPages, {
    async textOf(number) {
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const start = performance.now();
      const items = await reader.itemsOf(page);
      times.extract += performance.now() - start;
      return timed('join', () => reader.joinItems(items, { bottom, top }));
    },
    scan: (text, context) => timed('scan', () => reader.scan(text, context)),
    start: () => reader.initialContext(),
    onPage: ({ page, text, references }) => {
      evidence = timed('join', () => reader.weigh(evidence, page, text.text, references));
    },
    signal: new AbortController().signal,
    rest: () => Promise.resolve(),
  });
  await pdf.loadingTask.destroy();
  return times;
}

/** What reading a PDF's references costs beside taking its text out: the best of three readings, the first of which compiles. */
export async function measureReading(bytes: Uint8Array, pages: number): Promise<Goal> {
  const script = await bundle(join(import.meta.dirname, 'pdf-reader.ts'));
  const reader = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as typeof Reader;
  const times: Times = { extract: Infinity, join: Infinity, scan: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const { extract, join, scan } = await readOnce(reader, bytes);
    times.extract = Math.min(times.extract, extract);
    times.join = Math.min(times.join, join);
    times.scan = Math.min(times.scan, scan);
  }
  const percent = (time: number) => Math.round((time / times.extract) * 10_000) / 100;
  const each = (time: number) => (time / pages).toFixed(3);
  const value = percent(times.join + times.scan);
  return {
    id: 'pdf-read-share',
    name: 'References of a PDF: joining its text and reading it, against pdf.js taking the text out',
    value,
    target: TARGET,
    holds: value <= TARGET,
    unit: '%',
    method: `Node, a PDF of ${pages} pages, printed by Chromium, best of ${ROUNDS} readings: joining ${each(times.join)} ms a page (${percent(times.join)} %), reading ${each(times.scan)} ms, pdf.js ${each(times.extract)} ms.`,
  };
}
