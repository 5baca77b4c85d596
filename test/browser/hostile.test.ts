import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium, until } from './chromium.ts';
import { card, cardWith, clickPart, focusedPart, hover, marks, noCard, part } from './reader.ts';
import { ourWorld, type World } from './world.ts';

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

  test('with highlights of somebody else’s: ours leave them alone', async () => {
    const page = await open(chromium, 'shared.html', `<p id="theirs">Words.</p>${TEXT}`);
    await page.evaluate(() => {
      for (const name of ['found', 'current', 'lens-found', 'mandate'])
        CSS.highlights.set(name, new Highlight(new Range()));
    });
    await hover(page.mainFrame(), 'CTOC/COP/2022/5');
    await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
    await clickPart(page.mainFrame(), '.frame .close');
    await switchOff(chromium, true);
    try {
      await until('ours to go', async () =>
        (await marks(page.mainFrame())).every(({ name }) => !name.startsWith('mandate-lens-')),
      );
      expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual([
        'current',
        'found',
        'lens-found',
        'mandate',
      ]);
    } finally {
      await switchOff(chromium, false);
    }
  });

  test('on which we are switched off has no listener of ours left', async () => {
    const page = await open(chromium, 'listened.html', '<p id="later">Words.</p>');
    const world = await ourWorld(page, chromium.id);
    const before = await listeners(world);
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), TEXT);
    await hover(page.mainFrame(), 'CTOC/COP/2022/5');
    await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
    expect((await listeners(world)).length).toBeGreaterThan(before.length);
    await switchOff(chromium, true);
    try {
      await until('all to go', async () => (await listeners(world)).join() === before.join());
      expect(await card(page.mainFrame())).toBeNull();
      expect(world.thrown).toEqual([]);
    } finally {
      await switchOff(chromium, false);
    }
  });
});

/** What our world hears of the window and the document, by name. */
async function listeners({ session, contextId }: World): Promise<string[]> {
  const names: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression });
    if (result.objectId === undefined) continue;
    const { listeners: all } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    names.push(...all.map(({ type }) => `${expression} ${type}`));
  }
  return names.sort();
}

/** Switches us off everywhere, or on again, as the popup does. */
async function switchOff(chromium: Chromium, isOff: boolean): Promise<void> {
  const worker = await until('the service worker', () => chromium.worker());
  await worker.evaluate(async (pausedEverywhere) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    await local.set({ settings: { ...(await local.get('settings')).settings, pausedEverywhere } });
  }, isOff);
}

interface Local {
  get(key: string): Promise<{ settings?: object }>;
  set(items: object): Promise<void>;
}
