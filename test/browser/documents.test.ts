import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium, until } from './chromium.ts';
import { cardWith, hover, mark, viewerFrame } from './reader.ts';
import { TROUBLE } from './samples.ts';

/** PDFs in Chromium with the built extension: on the stand-in's docs.un.org, and alone in a tab. */

const SYMBOL = 'CTOC/COP/WG.4/2022/4';
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

const shownText = (frame: Frame): Promise<string> => frame.evaluate(() => document.body.innerText);

describe('on docs.un.org', () => {
  test('our viewer stands in the place of the frame, which asks for nothing', async () => {
    const { standIn } = chromium;
    // More than once: whether a frame that is taken out has asked before is a matter of luck.
    const times = 4;
    for (let time = 0; time < times; time++) {
      const page = await chromium.open(`https://docs.un.org/en/${SYMBOL}`);
      await mark(await viewerFrame(page), SYMBOL);
      await page.close();
    }
    expect(standIn.count({ host: 'documents.un.org', dest: 'iframe' })).toBe(0);
    expect(standIn.count({ host: 'documents.un.org', path: /symbol\/access/ })).toBe(times);
  });

  test('one click brings the original back', async () => {
    const page = await chromium.open(`https://docs.un.org/en/${SYMBOL}`);
    const frame = await viewerFrame(page);
    await mark(frame, SYMBOL);
    await frame.getByRole('button', { name: 'Original' }).click();
    await until('the frame of the UN', () => chromium.standIn.count({ host: 'documents.un.org', dest: 'iframe' }) > 0);
    await until('our viewer to go', () => !page.frames().includes(frame));
  });

  test('hover works on the text of the PDF', async () => {
    const page = await chromium.open(`https://docs.un.org/en/${SYMBOL}`);
    const frame = await viewerFrame(page);
    await hover(frame, 'resolution 7/1');
    const { text } = await cardWith(frame, /7\/1/);
    expect(text).toMatch(/Conference/);
    await page.keyboard.press('Escape');
    await page.mouse.move(4, 4);
    await hover(frame, 'CTOC/COP/2022/5');
    await cardWith(frame, 'CTOC/COP/2022/5');
  });

  test('in French', async () => {
    const page = await chromium.open(`https://docs.un.org/fr/${SYMBOL}`);
    const frame = await viewerFrame(page);
    await hover(frame, 'résolution 7/1');
    await cardWith(frame, /7\/1/);
  });
});

describe('alone in a tab', () => {
  test('a PDF is covered by our viewer and keeps its address', async () => {
    const page = await chromium.open(`https://docs.un.org/en/${SYMBOL}?direct=true`);
    const frame = await viewerFrame(page);
    await hover(frame, 'decision 4/4');
    await cardWith(frame, /4\/4/);
    expect(page.url()).toBe(`https://docs.un.org/en/${SYMBOL}?direct=true`);
  });
});

describe('a PDF that does not come', () => {
  const messages = new Map<string, string>();

  test.each(['empty', 'missing', 'busy'] as const)(
    '%s: a message of its own and a way to the original',
    async (kind) => {
      const page = await chromium.open(`https://docs.un.org/en/${TROUBLE[kind]}`);
      const frame = await viewerFrame(page);
      const way = frame.locator('a:visible, button:visible');
      const text = await until(
        'a message',
        async () => {
          const alert = frame.locator('[role=alert]:visible').first();
          return (await alert.count()) > 0 ? (await alert.innerText()).trim() : '';
        },
        25_000,
      );
      expect(text).not.toMatch(/undefined|TypeError|\[object/);
      expect(await way.count()).toBeGreaterThan(0);
      expect([...messages.values()]).not.toContain(text);
      messages.set(kind, text);
    },
  );

  test('busy once: it asks again by itself', async () => {
    const page = await chromium.open(`https://docs.un.org/en/${TROUBLE.busyOnce}`);
    const frame = await viewerFrame(page);
    await mark(frame, 'decision 4/4');
    expect(await shownText(frame)).toContain('Sample note');
  });
});
