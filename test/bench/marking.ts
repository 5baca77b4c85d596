import { join } from 'node:path';
import { build } from 'vite';
import type { Chromium } from '../browser/chromium.ts';
import { type Goal, median } from './goal.ts';

const PAGES = 5;
const ROUNDS = 12;
const TARGET = 5;

interface Sample {
  readonly walk: number;
  readonly marking: number;
  readonly marks: number;
}

/** Marking a page of 1 MB against a bare walk over its text nodes, both warm, in the same page in turn. */
export async function measureMarking(chromium: Chromium): Promise<Goal[]> {
  const script = await bundle();
  const html = samplePage(1_000_000);
  chromium.standIn.add('large', html);
  const samples: Sample[] = [];
  for (let index = 0; index < PAGES; index++) {
    const page = await chromium.context.newPage();
    // A host without content scripts: only the code under measurement works there.
    await page.goto('https://elsewhere.example/large');
    await page.evaluate(script);
    const rounds = await page.evaluate((count) => {
      const bench = globalThis as unknown as {
        benchWalk(): number;
        benchMarking(): { took: number; marks: number };
      };
      return Array.from({ length: count }, () => ({ walk: bench.benchWalk(), ...bench.benchMarking() }));
    }, ROUNDS);
    const warm = rounds.slice(2);
    samples.push({
      walk: median(warm.map((one) => one.walk)),
      marking: median(warm.map((one) => one.took)),
      marks: warm[0]?.marks ?? 0,
    });
    await page.close();
  }
  const ratio = median(samples.map(({ walk, marking }) => marking / walk));
  const [walk, marking] = [median(samples.map((one) => one.walk)), median(samples.map((one) => one.marking))];
  const value = Math.round(ratio * 100) / 100;
  return [
    {
      id: 'marking-vs-walk',
      name: 'Marking a page of 1 MB against a bare walk',
      value,
      target: TARGET,
      holds: value <= TARGET,
      unit: '×',
      method: `Chromium, ${PAGES} pages, ${ROUNDS} rounds each, the first two dropped, medians: ${marking.toFixed(2)} ms for ${samples[0]?.marks} marks, walk ${walk.toFixed(2)} ms.`,
    },
  ];
}

/** The marking code as one script, built as the content script is. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'marking-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((one) => one.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The marking code was not built.');
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
