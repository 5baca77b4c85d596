import { join } from 'node:path';
import { cardsFor } from '../../src/core/card/card.ts';
import { questionFor } from '../../src/core/card/content.ts';
import type { Chromium } from '../browser/chromium.ts';
import { KNOWLEDGE } from '../core/knowledge.ts';
import { wordsIn } from '../core/words.ts';
import { bundle } from './bundle.ts';
import { type Goal, median, p95 } from './goal.ts';

const ROUNDS = 60;
/** A card in a page against the same in a frame. */
const TARGET = 1 / 15;
/** Milliseconds. */
const FRAME = 16.7;
const IDS = ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/RES/7/1', 'CTOC/COP/2022/5', 'CTOC/COP#11', 'UNTOC'];

/** Cards opened over a page, one after the other, against the same cards in frames made for each; in turn in one page. */
export async function measureDrawing(chromium: Chromium): Promise<Goal[]> {
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
  const share = median(inPage) / median(inFrame);
  const slow = p95(inPage);
  const method = `${ROUNDS} rounds over ${IDS.length} cards in Chromium, production bundle, each until it is laid out`;
  return [
    {
      id: 'card-vs-frame',
      name: 'A card drawn over a page, against the same card in a frame',
      value: Math.round(share * 1000) / 1000,
      target: Math.round(TARGET * 1000) / 1000,
      holds: share <= TARGET,
      unit: '×',
      method: `${method}: medians ${median(inPage).toFixed(2)} and ${median(inFrame).toFixed(1)} ms; the first ${first.toFixed(1)} ms.`,
    },
    {
      id: 'card-p95',
      name: 'A card drawn over a page after the first, 95 of 100',
      value: Math.round(slow * 10) / 10,
      target: FRAME,
      holds: slow <= FRAME,
      unit: 'ms',
      method: `${method}.`,
    },
  ];
}

interface Bench {
  rest(): Promise<void>;
  inPage(card: unknown): number;
  inFrame(card: unknown, script: string): Promise<number>;
}
