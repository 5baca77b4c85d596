import { join } from 'node:path';
import type { Chromium } from '../browser/chromium.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import { effort, median, round } from './times.ts';

const PAGES = effort(5);
/** Rounds before those that count: the engine compiles what runs often, on both sides. */
const WARM_UP = effort(20, 0);
const ROUNDS = effort(11);

interface Bench {
  benchWalk(): number;
  benchKeep(): Promise<Timed>;
  benchMarking(): Promise<Timed>;
  benchReading(): Promise<Timed>;
}

interface Timed {
  readonly took: number;
  readonly count: number;
}

/** Medians of one page, milliseconds and counts. */
interface Sample {
  readonly walk: number;
  readonly marked: number;
  readonly read: number;
  readonly references: number;
}

/**
 * What a page of 1 MB costs its own thread until its references are marked, against a bare walk over its text nodes, both
 * warm, in the same page in turn, the answers of the background kept; and how long it takes with the background that
 * reads it.
 */
export async function measureMarking(chromium: Chromium): Promise<Figure[]> {
  const script = `(() => {${await bundle(join(import.meta.dirname, 'marking-page.ts'))}})()`;
  const samples: Sample[] = [];
  for (let index = 0; index < PAGES; index++) {
    const page = await chromium.context.newPage();
    // A page of our own may ask the background, and no content script works in it.
    await page.goto(`chrome-extension://${chromium.id}/options.html`);
    await page.setContent(samplePage(1_000_000));
    await page.evaluate(script);
    const rounds = await page.evaluate(async (count) => {
      const bench = globalThis as unknown as Bench;
      const { count: references } = await bench.benchKeep();
      const pairs: { walk: number; took: number; count: number }[] = [];
      const reads: Timed[] = [];
      while (pairs.length < count) pairs.push({ walk: bench.benchWalk(), ...(await bench.benchMarking()) });
      while (reads.length < count) reads.push(await bench.benchReading());
      return { pairs, reads, references };
    }, WARM_UP + ROUNDS);
    if (rounds.pairs.some(({ count }) => count !== rounds.references)) throw new Error('A round has marked less.');
    const pairs = rounds.pairs.slice(WARM_UP);
    samples.push({
      walk: median(pairs.map(({ walk }) => walk)),
      marked: median(pairs.map(({ took }) => took)),
      read: median(rounds.reads.slice(WARM_UP).map(({ took }) => took)),
      references: rounds.references,
    });
    await page.close();
  }
  const middle = (of: (sample: Sample) => number) => median(samples.map(of));
  const method = `Chromium, production bundle, ${PAGES} pages, ${ROUNDS} rounds each after ${WARM_UP} to warm up, medians`;
  const [marked, walk] = [middle((one) => one.marked), middle((one) => one.walk)];
  return [
    {
      id: 'marking-vs-walk',
      value: round(
        middle(({ walk, marked }) => marked / walk),
        2,
      ),
      beside: `${marked.toFixed(2)} ms for ${middle((one) => one.references)} references, walk ${walk.toFixed(2)} ms`,
      method: `${method}; text taken, handed out and answers taken in, marked near the window: all but the reading, which is the background's`,
    },
    {
      id: 'page-read',
      value: round(
        middle((sample) => sample.read),
        1,
      ),
      beside: `${middle((one) => one.references)} references`,
      method: `${method}; by messages to the background, from the first text taken`,
    },
  ];
}

const PLAIN =
  'The Secretariat has the honour to draw the attention of participants to the arrangements described below, and invites them to make their comments known in writing before the end of the month. ';
const SAYING = [
  'The report is contained in CTOC/COP/WG.4/NUMBER/4.',
  'In its resolution 7/NUMBER, the Conference returned to this matter.',
  'See also resolutions 5/2 and 5/NUMBER of the Conference of the Parties.',
  'The General Assembly adopted resolution 55/NUMBER on 15 November 2000.',
];

/** Paragraphs of our own, with about one reference in 600 characters, as in documents of the Conference; plain ASCII. */
function samplePage(bytes: number): string {
  const paragraphs: string[] = [];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    const saying = (SAYING[index % SAYING.length] ?? '').replace('NUMBER', String((index % 40) + 1));
    const text = `<p>${index + 1}. ${PLAIN}<i>${saying}</i> ${PLAIN}${PLAIN}</p>\n`;
    paragraphs.push(text);
    size += text.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Large sample</title></head><body>${paragraphs.join('')}</body></html>`;
}
