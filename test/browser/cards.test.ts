import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveGallery, WAYS } from '../ui/gallery/serve.mjs';

/** Every kind of card, drawn in Chromium in every way: nothing is cut, nothing lies over something else. */

let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery?.close());

interface Fault {
  readonly card: string;
  readonly what: string;
}

/** Runs in the page: what is cut, covered or too small to hit. */
function faults(): Fault[] {
  const found: Fault[] = [];
  const slack = 1;
  for (const card of document.querySelectorAll<HTMLElement>('.card')) {
    const name = card.getAttribute('aria-label') ?? '';
    const tell = (what: string, element: Element) =>
      found.push({ card: name, what: `${what}: ${element.className} ${element.textContent?.slice(0, 60)}` });
    const frame = card.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    if (frame.left < -slack || frame.right > width + slack) tell('outside the window', card);
    for (const element of card.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.left < frame.left - slack || box.right > frame.right + slack) tell('sticks out', element);
      const cuts = getComputedStyle(element).overflowX !== 'visible';
      if (cuts && element.scrollWidth > element.clientWidth + slack) tell('cut', element);
    }
    // Blocks of text that stand beside each other, or one over the other.
    const blocks = [...card.querySelectorAll('h2, .heading, dt, dd, .sources li, footer > *, .close')];
    const boxes = blocks.map((block) => block.getBoundingClientRect());
    for (const [i, a] of boxes.entries()) {
      for (const [j, b] of boxes.entries()) {
        if (j <= i || blocks[i]?.contains(blocks[j] ?? null)) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // A heading or title keeps its text away from the close button by padding.
        const isPadding = blocks[i]?.matches('.heading, h2') && blocks[j]?.matches('.close');
        if (across > slack && down > slack && !isPadding) tell('overlaps another', blocks[j] ?? card);
      }
    }
    const close = card.querySelector('.close')?.getBoundingClientRect();
    for (const heading of card.querySelectorAll('.heading, h2')) {
      const words = document.createRange();
      words.selectNodeContents(heading);
      for (const line of words.getClientRects()) {
        const meets =
          close &&
          line.right > close.left &&
          line.left < close.right &&
          line.bottom > close.top &&
          line.top < close.bottom;
        if (meets) tell('under the close button', heading);
      }
    }
    for (const button of card.querySelectorAll('button')) {
      const { width: w, height: h } = button.getBoundingClientRect();
      if (w < 24 - 0.5 || h < 24 - 0.5) tell(`only ${w.toFixed(1)} by ${h.toFixed(1)}`, button);
    }
  }
  return found;
}

const rootScrolls = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.each(Object.entries(WAYS))('%s', async (_, way) => {
  const page = await gallery.open(way);
  expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(16);
  expect(await page.evaluate(faults)).toEqual([]);
  expect(await rootScrolls(page)).toBe(false);
  await page.close();
});
