import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardsFor } from '../../src/core/card/card.ts';
import { questionFor } from '../../src/core/card/content.ts';
import { type Chromium, EXTENSION, startChromium } from '../browser/chromium.ts';
import { KNOWLEDGE } from '../core/knowledge.ts';
import { wordsIn } from '../core/words.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import { effort, median, p95, round } from './times.ts';

const ROUNDS = effort(60, 2);
const IDS = ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/RES/7/1', 'CTOC/COP/2022/5', 'CTOC/COP#11', 'UNTOC'];

/** A copy of the built extension with one page more, which a frame in any page may show. */
function withFrame(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'framed-'));
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(join(folder, 'frame.js'), script);
  writeFileSync(join(folder, 'frame.html'), '<!doctype html><meta charset="utf-8"><script src="frame.js"></script>');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { web_accessible_resources: object[] };
  manifest.web_accessible_resources.push({ resources: ['frame.html'], matches: ['https://elsewhere.example/*'] });
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/**
 * Cards opened over a page, one after the other, against the same cards in frames made for each; in turn in one page. The
 * frame shows a page of the extension, as extensions do whose cards are frames: a page's policy may forbid any other.
 */
export async function measureDrawing(): Promise<Figure[]> {
  const script = `(() => {${await bundle(join(import.meta.dirname, 'card-page.ts'))}})()`;
  const extension = withFrame(script);
  const chromium = await startChromium({ extension });
  try {
    return await measureIn(chromium, script);
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function measureIn(chromium: Chromium, script: string): Promise<Figure[]> {
  const cards = await cardsFor(IDS.map(questionFor), KNOWLEDGE, wordsIn('en'), { today: '2026-11-22' });
  const page = await chromium.context.newPage();
  chromium.standIn.add('empty.html', '<!doctype html><meta charset="utf-8"><p>A text to read.</p>');
  await page.goto('https://elsewhere.example/empty.html');
  await page.evaluate(script);
  const { first, inPage, inFrame } = await page.evaluate(
    async ([all, frame, rounds]) => {
      const bench = globalThis as unknown as Bench;
      const first = bench.inPage(all[0]);
      const inPage: number[] = [];
      const inFrame: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const card = all[round % all.length];
        await bench.rest();
        inPage.push(bench.inPage(card));
        await bench.rest();
        inFrame.push(await bench.inFrame(card, frame));
      }
      return { first, inPage, inFrame };
    },
    [cards, `${chromium.home}frame.html`, ROUNDS] as const,
  );
  await page.close();
  const method = `${ROUNDS} rounds over ${IDS.length} cards in Chromium, production bundle, each until it is laid out; the frames are pages of the extension`;
  return [
    {
      id: 'card-vs-frame',
      value: round(median(inPage) / median(inFrame), 3),
      beside: `${median(inPage).toFixed(2)} ms, in a frame ${median(inFrame).toFixed(1)} ms`,
      method: `${method}, medians; the first ${first.toFixed(1)} ms`,
    },
    { id: 'card-p95', value: round(p95(inPage), 1), beside: `half of them ${median(inPage).toFixed(1)} ms`, method },
  ];
}

interface Bench {
  rest(): Promise<void>;
  inPage(card: unknown): number;
  inFrame(card: unknown, href: string): Promise<number>;
}
