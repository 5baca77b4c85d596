import { join } from 'node:path';
import type { Chromium } from '../browser/chromium.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import { effort, median, round } from './times.ts';

const PAGES = effort(5);
/** Rounds before those that count: the engine compiles what runs often, on both sides. */
const WARM_UP = effort(20, 0);
const ROUNDS = effort(11);

/** Medians of one page, milliseconds and counts. */
interface Sample {
  readonly walk: number;
  readonly marked: number;
  readonly read: number;
  readonly marks: number;
  readonly references: number;
}

/**
 * The marks of a page of 1 MB against a bare walk over its text nodes, both warm, in the same page in turn; and what it
 * takes after that, in slices when the page is idle, to decide what each reference is.
 */
export async function measureMarking(chromium: Chromium): Promise<Figure[]> {
  const script = `(() => {${await bundle(join(import.meta.dirname, 'marking-page.ts'))}})()`;
  const html = samplePage(1_000_000);
  chromium.standIn.add('large', html);
  const samples: Sample[] = [];
  for (let index = 0; index < PAGES; index++) {
    const page = await chromium.context.newPage();
    // A host without content scripts: only the code under measurement works there.
    await page.goto('https://elsewhere.example/large');
    await page.evaluate(script);
    const rounds = await page.evaluate(async (count) => {
      const bench = globalThis as unknown as {
        benchWalk(): number;
        benchMarking(isRead: boolean): Promise<{ took: number; count: number }>;
      };
      const pairs: { walk: number; took: number; count: number }[] = [];
      const reads: { took: number; count: number }[] = [];
      while (pairs.length < count) pairs.push({ walk: bench.benchWalk(), ...(await bench.benchMarking(false)) });
      while (reads.length < count) reads.push(await bench.benchMarking(true));
      return { pairs, reads };
    }, WARM_UP + ROUNDS);
    const pairs = rounds.pairs.slice(WARM_UP);
    const reads = rounds.reads.slice(WARM_UP);
    samples.push({
      walk: median(pairs.map(({ walk }) => walk)),
      marked: median(pairs.map(({ took }) => took)),
      read: median(reads.map(({ took }) => took)),
      marks: pairs[0]?.count ?? 0,
      references: reads[0]?.count ?? 0,
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
      beside: `${marked.toFixed(2)} ms for ${middle((one) => one.marks)} places, walk ${walk.toFixed(2)} ms`,
      method: `${method}; everything is found that can be at sight, and marked near the window`,
    },
    {
      id: 'page-read',
      value: round(
        middle((sample) => sample.read),
        1,
      ),
      beside: `${middle((one) => one.references)} references`,
      method: `${method}; all slices together`,
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
