import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from '../ui/gallery/serve.mjs';
import { type Chromium, startChromium } from './chromium.ts';
import { SURFACES } from './drawn.ts';

/**
 * What is clicked is large enough: 24 pixels either way under a pointer, 44 under a finger (WCAG 2.2, 2.5.8 and 2.5.5).
 * Words in a line of text are exempt, as they are there; a smaller thing may stand alone in a circle of 24 pixels.
 */

const PATIENCE = 120_000;
/**
 * Marks on lines of time stand where their days are, as places on a map do. They can be drawn further apart, and gone
 * through by arrow keys.
 */
const EXEMPT = 'svg';
let chromium: Chromium;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  [chromium, gallery] = await Promise.all([startChromium(), serveGallery()]);
});
afterAll(async () => {
  await chromium?.close();
  await gallery?.close();
});
afterEach(() => chromium.closeTabs());

/** Run in the page: the targets that are too small, each with its size. */
function small({ least, exempt = ':not(*)' }: { least: number; exempt?: string }): string[] {
  const wanted =
    'button, a[href], input, select, textarea, summary, label:has(input), [role=button], [role=tab], [role=option]';
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  /** A label is part of what it belongs to; a field under a drawing of its own is as large as that. */
  const boxOf = (element: Element) => {
    const parts = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) => one.getBoundingClientRect());
    const [left, top] = [Math.min(...parts.map((one) => one.left)), Math.min(...parts.map((one) => one.top))];
    const [right, bottom] = [Math.max(...parts.map((one) => one.right)), Math.max(...parts.map((one) => one.bottom))];
    return new DOMRect(left, top, right - left, bottom - top);
  };
  const isInText = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const line = element.closest('.line, p, li, dd, small, .textLayer');
    return line !== null && (line.textContent ?? '').trim() !== (element.textContent ?? '').trim();
  };
  const targets = [...document.querySelectorAll(wanted)]
    .filter((element) => isShown(element) && !isInText(element) && !element.closest(exempt))
    .map((element) => ({ element, box: boxOf(element) }));
  const slack = 0.5;
  return targets.flatMap(({ element, box }) => {
    const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
    if (box.width >= least - slack && box.height >= least - slack) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isAlone = targets.every(({ element: other, box: there }) => {
      if (other === element || other.contains(element) || element.contains(other)) return true;
      const [across, down] = [
        Math.max(there.left - x, x - there.right, 0),
        Math.max(there.top - y, y - there.bottom, 0),
      ];
      return Math.hypot(across, down) >= least / 2 - slack;
    });
    if (least === 24 && isAlone) return [];
    const name = element.getAttribute('aria-label') ?? (element.textContent || element.id);
    return [`${element.localName}.${element.className} “${name.trim().slice(0, 30)}” ${size}`];
  });
}

async function underFinger(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
}

describe.each(Object.entries(SURFACES))('%s', (_, show) => {
  test('has targets of 24 pixels, and of 44 under a finger', { timeout: PATIENCE }, async () => {
    const page = await show(chromium);
    await page.setViewportSize({ width: 420, height: 700 });
    expect(await page.evaluate(small, { least: 24, exempt: EXEMPT })).toEqual([]);
    await underFinger(page);
    expect(await page.evaluate(small, { least: 44, exempt: EXEMPT })).toEqual([]);
  });

  test('moves nothing where no movement is wanted', { timeout: PATIENCE }, async () => {
    const page = await show(chromium);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(moving).toEqual([]);
  });
});

test.each(['sources', 'copies'])('cards with their %s', { timeout: PATIENCE }, async (open) => {
  const page = await gallery.open({ query: `open=${open}` });
  expect(await page.evaluate(small, { least: 24, exempt: EXEMPT })).toEqual([]);
  await page.close();
  const touched = await gallery.open({ query: `open=${open}`, width: 390, touch: true });
  expect(await touched.evaluate(small, { least: 44 })).toEqual([]);
  await touched.close();
});

test('a small target is found, and so is a small one beside another', async () => {
  const page = await chromium.own('manifest.json');
  await page.setContent(`<main>
    <button style="all: unset; display: block; width: 20px; height: 20px" aria-label="alone"></button>
    <p style="margin: 60px">In <a href="#a">words</a> it is exempt.</p>
    <div style="display: flex">
      <button style="all: unset; width: 18px; height: 18px" aria-label="one"></button>
      <button style="all: unset; width: 18px; height: 18px" aria-label="two"></button>
    </div></main>`);
  expect(await page.evaluate(small, { least: 24, exempt: EXEMPT })).toEqual([
    expect.stringContaining('“one” 18 × 18'),
    expect.stringContaining('“two” 18 × 18'),
  ]);
  expect(await page.evaluate(small, { least: 44, exempt: EXEMPT })).toHaveLength(3);
});
