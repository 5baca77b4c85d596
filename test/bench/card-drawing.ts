import { join } from 'node:path';
import { cardsFor } from '../../src/core/card/card.ts';
import { questionFor } from '../../src/core/card/content.ts';
import type { Chromium } from '../browser/chromium.ts';
import { KNOWLEDGE } from '../core/knowledge.ts';
import { wordsIn } from '../core/words.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import { median, p95, round } from './times.ts';

const ROUNDS = 60;
const IDS = ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/RES/7/1', 'CTOC/COP/2022/5', 'CTOC/COP#11', 'UNTOC'];

/** Cards opened over a page, one after the other, against the same cards in frames made for each; in turn in one page. */
export async function measureDrawing(chromium: Chromium): Promise<Figure[]> {
  // Text of a script element may not hold the end of one.
  const script = `(() => {${await bundle(join(import.meta.dirname, 'card-page.ts'))}})()`.replaceAll('</', '<\\/');
  const cards = await cardsFor(IDS.map(questionFor), KNOWLEDGE, wordsIn('en'), { today: '2026-11-22' });
  const page = await chromium.context.newPage();
  chromium.standIn.add('empty.html', '<!doctype html><meta charset="utf-8"><p>A text to read.</p>');
  await page.goto('https://elsewhere.example/empty.html');
  await page.evaluate(script);
  const { first, inPage, inFrame } = await page.evaluate(
    async ([all, code, rounds]) => {
      const bench = globalThis as unknown as Bench;
      const first = bench.inPage(all[0]);
      const inPage: number[] = [];
      const inFrame: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const card = all[round % all.length];
        await bench.rest();
        inPage.push(bench.inPage(card));
        await bench.rest();
        inFrame.push(await bench.inFrame(card, code));
      }
      return { first, inPage, inFrame };
    },
    [cards, script, ROUNDS] as const,
  );
  await page.close();
  const method = `${ROUNDS} rounds over ${IDS.length} cards in Chromium, production bundle, each until it is laid out`;
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
  inFrame(card: unknown, script: string): Promise<number>;
}
