import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium, until, wait } from './chromium.ts';
import { mark, marks } from './reader.ts';

/** A pointer over a page that is full of references: it opens what it rests on, and nothing that it only crosses. */

const LINES = 24;
const ONE_LINE = Array.from({ length: 8 }, (_, at) => `CTOC/COP/WG.4/20${11 + at}/4`).join(' ');
/** Milliseconds from one move to the next: a machine under load that takes longer has let the pointer rest. */
const QUICK = 150;

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  chromium.standIn.add(
    'dense.html',
    `<!doctype html><meta charset="utf-8"><body style="margin: 40px 60px; font: 15px/1.5 monospace">
     ${`<p style="margin: 0; white-space: nowrap; overflow: hidden">${ONE_LINE}</p>`.repeat(LINES)}`,
  );
  page = await chromium.open('https://www.unodc.org/dense.html');
  await mark(page.mainFrame(), 'CTOC/COP/WG.4/2011/4');
  await page.evaluate(() => {
    const seen = { opened: 0, isOpen: false, last: 0, slowest: 0 };
    Object.assign(window, { seen });
    requestAnimationFrame(function look() {
      // The reference whose card is open is lit up.
      const isOpen = (CSS.highlights.get('mandate-lens-current')?.size ?? 0) > 0;
      if (isOpen && !seen.isOpen) seen.opened++;
      seen.isOpen = isOpen;
      requestAnimationFrame(look);
    });
    addEventListener('pointermove', ({ timeStamp }) => {
      seen.slowest = Math.max(seen.slowest, timeStamp - seen.last);
      seen.last = timeStamp;
    });
  });
});
afterAll(() => chromium?.close());

interface Seen {
  opened: number;
  isOpen: boolean;
  last: number;
  slowest: number;
}
const seen = () => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Takes the pointer off the text and waits until no card is open; the time of a sweep counts from then. */
async function leave(x: number, y: number): Promise<Seen> {
  await page.mouse.move(x, y);
  return until('no card', () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      Object.assign(seen, { last: performance.now(), slowest: 0 });
      return seen.isOpen ? null : { ...seen };
    }),
  );
}

test('200 fast sweeps open no card', { timeout: 120_000 }, async () => {
  let sweeps = 0;
  let opened = 0;
  for (let tries = 0; sweeps < 200 && tries < 400; tries++) {
    const [from, to] = tries % 2 === 0 ? [8, 1270] : [1270, 8];
    const y = 45 + ((tries * 37) % (LINES * 22));
    const before = await leave(from, y);
    await page.mouse.move(to, y + 60, { steps: 14 });
    const after = await seen();
    if (after.slowest > QUICK) continue;
    opened += after.opened - before.opened;
    sweeps++;
  }
  const { opened: last } = await seen();
  await wait(800);
  expect({ sweeps, opened, late: (await seen()).opened - last }).toEqual({ sweeps: 200, opened: 0, late: 0 });
});

test('20 rests of 600 ms open 20', { timeout: 120_000 }, async () => {
  const all = (await marks(page.mainFrame())).filter(({ x, y }) => x < 1200 && y < 850);
  const opened: number[] = [];
  for (let rest = 0; rest < 20; rest++) {
    const { x, y } = all[(rest * 61) % all.length] ?? { x: 0, y: 0 };
    const before = await leave(8, 20);
    await page.mouse.move(x, y, { steps: 6 });
    await wait(600);
    opened.push((await seen()).opened - before.opened);
  }
  expect(opened).toEqual(Array(20).fill(1));
});
