import { join } from 'node:path';
import { openPdf } from '../../src/cli/scan-pdf.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import type * as Reader from './pdf-reader.ts';
import { effort, round } from './times.ts';

const ROUNDS = effort(5);

/** Milliseconds for each page, by its number. */
interface Times {
  /** What pdf.js needs to take the text out. */
  readonly extract: number[];
  /** Joining the items, and weighing whether the text can be believed. */
  readonly join: number[];
  readonly scan: number[];
}

async function readOnce(reader: typeof Reader, bytes: Uint8Array): Promise<Times> {
  const times: Times = { extract: [], join: [], scan: [] };
  let at = 1;
  const timed = <T>(kind: keyof Times, page: number, act: () => T): T => {
    const start = performance.now();
    const result = act();
    times[kind][page] = (times[kind][page] ?? 0) + performance.now() - start;
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
      times.extract[number] = performance.now() - start;
      return timed('join', number, () => reader.joinItems(items, { bottom, top }));
    },
    scan: (text, context) => timed('scan', at, () => reader.scan(text, context)),
    start: () => reader.initialContext(),
    onPage: ({ page, text, references }) => {
      evidence = timed('join', page, () => reader.weigh(evidence, page, text.text, references));
      at = page + 1;
    },
    signal: new AbortController().signal,
    rest: () => Promise.resolve(),
  });
  await pdf.loadingTask.destroy();
  return times;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + (one ?? 0), 0);

/**
 * What reading a PDF's references costs beside taking its text out. Of each page the quickest of five readings counts: the
 * first compiles, and whatever else runs on the machine interrupts others.
 */
export async function measureReading(bytes: Uint8Array, pages: number): Promise<Figure> {
  const script = await bundle(join(import.meta.dirname, 'pdf-reader.ts'));
  const reader = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as typeof Reader;
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await readOnce(reader, bytes));
  const least = (kind: keyof Times): number =>
    sum(Array.from({ length: pages }, (_, page) => Math.min(...rounds.map((times) => times[kind][page + 1] ?? 0))));
  const times = { extract: least('extract'), join: least('join'), scan: least('scan') };
  const each = (time: number) => (time / pages).toFixed(3);
  return {
    id: 'pdf-read-share',
    value: round(((times.join + times.scan) / times.extract) * 100, 2),
    beside: `a page: joining ${each(times.join)} ms, reading ${each(times.scan)} ms, pdf.js ${each(times.extract)} ms`,
    method: `Node, a PDF of ${pages} pages, printed by Chromium, of each page the quickest of ${ROUNDS} readings`,
  };
}
