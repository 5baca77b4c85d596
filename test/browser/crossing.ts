import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { mark, marks } from './reader.ts';
import { until, wait } from './waiting.ts';

/** A pointer over a page that is full of references: it crosses them, or rests on one. */

const LINES = 24;
const ONE_LINE = Array.from({ length: 8 }, (_, at) => `CTOC/COP/WG.4/20${11 + at}/4`).join(' ');
/** Milliseconds from one move to the next: a machine under load that takes longer has let the pointer rest. */
const QUICK = 150;

interface Seen {
  opened: number;
  isOpen: boolean;
  last: number;
  slowest: number;
}
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Such a page, which counts the cards that open over it. */
export async function crossingPage(chromium: Chromium): Promise<Page> {
  chromium.standIn.add(
    'dense.html',
    `<!doctype html><meta charset="utf-8"><body style="margin: 40px 60px; font: 15px/1.5 monospace">
     ${`<p style="margin: 0; white-space: nowrap; overflow: hidden">${ONE_LINE}</p>`.repeat(LINES)}`,
  );
  const page = await chromium.open('https://www.unodc.org/dense.html');
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
  return page;
}

/** Takes the pointer off the text and waits until no card is open; the time of a sweep counts from then. */
async function leave(page: Page, x: number, y: number): Promise<Seen> {
  await page.mouse.move(x, y);
  return until('no card', () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      Object.assign(seen, { last: performance.now(), slowest: 0 });
      return seen.isOpen ? null : { ...seen };
    }),
  );
}

/** Crosses the text so many times, as fast as a hand; how often it could, and how many cards opened, also later. */
export async function sweep(page: Page, wanted: number): Promise<{ sweeps: number; opened: number }> {
  let sweeps = 0;
  let opened = 0;
  for (let tries = 0; sweeps < wanted && tries < 2 * wanted; tries++) {
    const [from, to] = tries % 2 === 0 ? [8, 1270] : [1270, 8];
    const y = 45 + ((tries * 37) % (LINES * 22));
    const before = await leave(page, from, y);
    await page.mouse.move(to, y + 60, { steps: 14 });
    const after = await seen(page);
    if (after.slowest > QUICK) continue;
    opened += after.opened - before.opened;
    sweeps++;
  }
  const { opened: last } = await seen(page);
  await wait(800);
  return { sweeps, opened: opened + (await seen(page)).opened - last };
}

/** Rests on so many references, 600 ms each; how many cards each of them opened. */
export async function rest(page: Page, wanted: number): Promise<number[]> {
  const all = (await marks(page.mainFrame())).filter(({ x, y }) => x < 1200 && y < 850);
  const opened: number[] = [];
  for (let rests = 0; rests < wanted; rests++) {
    const { x, y } = all[(rests * 61) % all.length] ?? { x: 0, y: 0 };
    const before = await leave(page, 8, 20);
    await page.mouse.move(x, y, { steps: 6 });
    await wait(600);
    opened.push((await seen(page)).opened - before.opened);
  }
  return opened;
}
