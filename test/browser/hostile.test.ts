import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, clickPart, focusedPart, hover, marks, noCard, part } from './reader.ts';
import { until } from './waiting.ts';
import { ourWorld } from './world.ts';

/** Conditions that pages and browsers make for us, none of them kind: what we do then, and that nothing is thrown. */

const PAGE = 'https://www.unodc.org';
const TEXT = `<p style="margin:200px">See CTOC/COP/2022/5.</p>
  <p style="margin:200px">See resolution 7/1 of the Conference of the Parties.</p>`;

async function open(chromium: Chromium, address: string, body: string): Promise<Page> {
  chromium.standIn.add(address, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>${body}`);
  return chromium.open(`${PAGE}/${address}`);
}

describe('a page', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());
  afterEach(() => chromium.closeTabs());

  test.each([
    ['takes the style of everything away', '*, *::before { all: unset !important; display: block !important }'],
    [
      'hides popovers and what it does not know',
      '[popover], mandate-lens, :not(html, body, p) { display: none !important }',
    ],
    [
      'overrides highlights',
      '::highlight(mandate-lens-found) { all: unset !important; text-decoration: none !important }',
    ],
    [
      'makes all small, clear and moved',
      'html { opacity: .01; font-size: 1px } mandate-lens { all: unset; opacity: 0; scale: 0 }',
    ],
    [
      'lies over everything',
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fffc }',
    ],
  ])('that %s: its cards are whole', async (name, css) => {
    const page = await open(chromium, 'styled.html', `<style>${css}</style>${TEXT}`);
    const frame = page.mainFrame();
    await hover(frame, 'CTOC/COP/2022/5');
    const { box } = await cardWith(frame, 'CTOC/COP/2022/5');
    expect(box.width, name).toBeGreaterThan(200);
    expect(box.height, name).toBeGreaterThan(80);
  });

  test('whose text stands in a modal dialog: the card over it can be entered', async () => {
    const page = await open(chromium, 'modal.html', `<dialog>${TEXT}</dialog>`);
    const frame = page.mainFrame();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await clickPart(frame, '.frame .keep');
    await until('the kept card', () => part(frame, '.kept .close'));
    await clickPart(frame, '.kept .close');
    await noCard(frame);
  });

  test('that empties the registry of highlights: marks come again with the next card', async () => {
    const page = await open(chromium, 'emptied.html', TEXT);
    const frame = page.mainFrame();
    const { x, y } = await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await marks(frame)).toEqual([]);
    await page.mouse.move(x - 60, y - 30);
    await page.mouse.move(x, y, { steps: 4 });
    await cardWith(frame, 'CTOC/COP/2022/5');
    await until('the marks', async () => (await marks(frame)).some(({ name }) => name === 'mandate-lens-found'));
  });

  test('whose elements are named like what a document has: marks and cards all the same', async () => {
    const names = ['body', 'head', 'title', 'documentElement', 'activeElement', 'forms', 'images', 'links', 'location'];
    const page = await open(
      chromium,
      'named.html',
      `${names.map((name) => `<img name="${name}" alt="">`).join('')}
      <form name="all"><input name="children"><input name="lang"><input name="dir"><input name="title">${TEXT}</form>`,
    );
    expect(await page.evaluate(() => (document.body as Element).nodeName)).toBe('IMG');
    const world = await ourWorld(page, chromium.id);
    const frame = page.mainFrame();
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
    await page.keyboard.press('Escape');
    await noCard(frame);
    await chromium.command(page, 'next-reference');
    await cardWith(frame, /Conference of the Parties/);
    await page.keyboard.press('Enter');
    await until('the focus in the card', () => focusedPart(frame));
    expect(world.thrown).toEqual([]);
  });

  test('that has tampered with popovers, highlights and its registry of them: marks and cards all the same', async () => {
    const page = await open(
      chromium,
      'popovers.html',
      `<script>
        const fail = () => { throw new Error('tampered'); };
        for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'matches']) HTMLElement.prototype[name] = fail;
        Object.defineProperty(HTMLElement.prototype, 'popover', { get: fail, set: fail });
        window.ours = CSS.highlights;
        Object.defineProperty(CSS, 'highlights', { get: () => new Map() });
        for (const name of ['add', 'delete', 'clear']) Highlight.prototype[name] = fail;
        for (const name of ['set', 'get', 'has', 'delete']) HighlightRegistry.prototype[name] = fail;
        addEventListener('beforetoggle', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
      </script>${TEXT}`,
    );
    const world = await ourWorld(page, chromium.id);
    await until('the mark', () =>
      page.evaluate(() =>
        [...(window as unknown as { ours: HighlightRegistry }).ours.keys()].includes('mandate-lens-found'),
      ),
    );
    const box = await page.locator('p').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) - 40);
    await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 8, { steps: 4 });
    await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
    await page.keyboard.press('Escape');
    await noCard(page.mainFrame());
    expect(world.thrown).toEqual([]);
  });
});
