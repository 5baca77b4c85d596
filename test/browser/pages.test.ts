import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from './browser.ts';
import { card, cardWith, clickPart, hover, mark, marks, noCard } from './reader.ts';
import { until } from './waiting.ts';

/** Web pages with the built extension. */

const PAGE = 'https://www.unodc.org';
const MEETING = /meeting|session|réunion/;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.closeTabs();
});

const symbols = ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2021/6', 'CTOC/COP/2022/5', 'CTOC/COP/WG.4/2031/99'];

describe('marks', () => {
  test('an English page: every reference in its extent, and no false friend', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const found = (await marks(page.mainFrame())).map(({ text }) => text.replace(/\s+/g, ' '));
    const wanted = ['decision 4/4', 'resolution 7/1', 'resolutions 5/2', '5/3', '5/4', 'resolution 55/25', ...symbols];
    expect([...new Set(found)].filter((text) => !MEETING.test(text)).sort()).toEqual([...wanted].sort());
    expect(found.filter((text) => text === 'CTOC/COP/WG.4/2022/4')).toHaveLength(4);
    expect(found.filter((text) => MEETING.test(text))).toHaveLength(2);
  });

  test('a French page', async () => {
    const page = await browser.open(`${PAGE}/report.fr.html`);
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const found = (await marks(page.mainFrame())).map(({ text }) => text.replace(/\s+/g, ' '));
    const wanted = ['décision 4/4', 'résolution 7/1', 'résolutions 5/2', '5/3', '5/4', 'résolution 55/25', ...symbols];
    expect([...new Set(found)].filter((text) => !MEETING.test(text)).sort()).toEqual([...wanted].sort());
    expect(found.filter((text) => MEETING.test(text))).toHaveLength(2);
  });

  test('a page that grows, is edited and loses text', async () => {
    const page = await browser.open(`${PAGE}/growing.html`);
    const frame = page.mainFrame();
    await mark(frame, 'CTOC/COP/WG.4/2021/6');
    expect(await marks(frame)).toHaveLength(1);
    await page.click('#grow');
    await mark(frame, 'CTOC/COP/2022/5');
    expect(await marks(frame)).toHaveLength(3);
    await page.click('#edit');
    await until('the edited paragraph', async () => (await marks(frame)).length === 4);
    await page.click('#cut');
    await until('the mark to go', async () => !(await marks(frame)).some(({ text }) => text.includes('2021/6')));
    expect(await marks(frame)).toHaveLength(3);
  });

  test('nothing on a site of somebody else', async () => {
    const page = await browser.open('https://elsewhere.example/report.en.html');
    await page.waitForTimeout(800);
    expect(await marks(page.mainFrame())).toEqual([]);
  });

  test('under a strict content security policy', async () => {
    browser.standIn.add(
      'strict.html',
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
       <p style="margin:200px">The note is CTOC/COP/2022/5.</p>`,
    );
    const page = await browser.open(`${PAGE}/strict.html`);
    await hover(page.mainFrame(), 'CTOC/COP/2022/5');
    const { box } = await cardWith(page.mainFrame(), 'CTOC/COP/2022/5');
    expect(box.width).toBeGreaterThan(200);
    // The card's code came into our world, not into the page's.
    expect(await page.evaluate(() => Symbol.for('mandate-lens card') in globalThis)).toBe(false);
  });
});

describe('the card', () => {
  test('of a report says which meeting it is of, on which mandate, and what belongs to it', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    await hover(page.mainFrame(), 'CTOC/COP/WG.4/2022/4');
    const { text } = await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2021/6');
    for (const said of [
      'CTOC/COP/WG.4/2022/4',
      /(12th|twelfth) meeting/i,
      'Working Group on Trafficking in Persons',
      'Vienna',
      /29\D{1,3}30 June 2022/,
      /\bheld\b/i,
      /decision 4\/4/i,
      /resolution 7\/1/i,
      'CTOC/COP/2022/5',
      /not known here/i,
    ]) {
      expect.soft(text).toMatch(said);
    }
  });

  test('of a resolution in a list', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    await hover(page.mainFrame(), '5/3');
    const { text } = await cardWith(page.mainFrame(), /5\/3/);
    expect(text).toMatch(/resolution 5\/3/i);
    expect(text).toMatch(/Conference/);
  });

  test('of a well-formed symbol that nobody knows is honest', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    await hover(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const { text } = await cardWith(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    expect(text).toMatch(/(nothing more is|not) known/i);
    expect(text).not.toMatch(/\bheld\b/i);
  });

  test('of a resolution whose body nothing names gives the candidates', async () => {
    const page = await browser.open(`${PAGE}/ambiguous.html`);
    await hover(page.mainFrame(), 'resolution 9/1');
    const { text } = await cardWith(page.mainFrame(), /9\/1/);
    expect(text).not.toMatch(/undefined|null|\[object/);
    expect(text.length).toBeGreaterThan(40);
  });

  test('of a meeting gives a file for the calendar, whatever the page forbids itself', async () => {
    browser.standIn.add(
      'meeting.html',
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
       <p style="margin:200px">The Working Group on Trafficking in Persons agreed on it at its twelfth meeting.</p>`,
    );
    const page = await browser.open(`${PAGE}/meeting.html`);
    const frame = page.mainFrame();
    await hover(frame, 'twelfth meeting');
    await cardWith(frame, 'Calendar file');
    const { name, path } = await browser.saved(page, () => clickPart(frame, '.frame a[download]'));
    expect(name).toMatch(/12th_meeting.*Trafficking_in_Persons-EN\.ics$/);
    const [event] = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8'))).getAllSubcomponents('vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2022-06-29');
    expect(page.url()).toBe(`${PAGE}/meeting.html`);
  });

  test('closes with Esc, and when the pointer leaves', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    const frame = page.mainFrame();
    await hover(frame, 'resolution 7/1');
    await cardWith(frame, /7\/1/);
    await page.keyboard.press('Escape');
    await noCard(frame);
    await hover(frame, 'decision 4/4');
    await cardWith(frame, /4\/4/);
    await page.mouse.move(5, 5, { steps: 5 });
    await noCard(frame);
  });

  test('does not cover its own reference', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    const frame = page.mainFrame();
    for (const text of ['resolution 7/1', 'CTOC/COP/WG.4/2021/6', 'CTOC/COP/WG.4/2031/99']) {
      const { x, y } = await hover(frame, text);
      const { box } = await cardWith(frame, text.replace('resolution ', ''));
      const inside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      expect(inside).toBe(false);
      await page.keyboard.press('Escape');
      await noCard(frame);
    }
  });

  test('by the keyboard: next, next, open, Esc', async () => {
    const page = await browser.open(`${PAGE}/growing.html`);
    const frame = page.mainFrame();
    await mark(frame, 'CTOC/COP/WG.4/2021/6');
    await browser.command(page, 'next-reference');
    await browser.command(page, 'open-card');
    await cardWith(frame, 'CTOC/COP/WG.4/2021/6');
    await page.keyboard.press('Escape');
    await noCard(frame);
  });

  test('comes although the service worker was stopped before', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    await mark(page.mainFrame(), 'resolution 7/1');
    await page.waitForTimeout(600);
    await browser.killWorker();
    await hover(page.mainFrame(), 'resolution 7/1');
    await cardWith(page.mainFrame(), /7\/1/);
    await browser.killWorker();
    const later = await browser.open(`${PAGE}/report.fr.html`);
    await hover(later.mainFrame(), 'CTOC/COP/2022/5');
    await cardWith(later.mainFrame(), 'CTOC/COP/2022/5');
  });
});

describe('the page itself', () => {
  test('keeps its text and its nodes: one host element is all that is added', async () => {
    const page = await browser.open(`${PAGE}/report.en.html`);
    const frame = page.mainFrame();
    await hover(frame, 'CTOC/COP/WG.4/2022/4');
    await until('a card', () => card(frame));
    const difference = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const before = new DOMParser().parseFromString(html, 'text/html');
      const count = (root: Document): number => {
        const walker = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_TEXT);
        let texts = 0;
        while (walker.nextNode()) texts += 1;
        return texts;
      };
      const now = document.cloneNode(true) as Document;
      const names = new Set([...before.querySelectorAll('*')].map((one) => one.localName));
      const strangers = [...now.querySelectorAll('*')].filter((one) => !names.has(one.localName));
      const hosts = strangers.map((one) => ({ parent: one.parentElement?.localName, text: one.textContent }));
      for (const one of strangers) one.remove();
      return {
        hosts,
        same: now.documentElement.outerHTML === before.documentElement.outerHTML,
        texts: count(document) - count(before),
      };
    });
    expect(difference.same).toBe(true);
    expect(difference.texts).toBe(0);
    expect(difference.hosts).toHaveLength(1);
    expect(difference.hosts[0]?.text).toBe('');
  });

  test('sees no request of ours beyond its own', async () => {
    const before = browser.standIn.received.length;
    const page = await browser.open(`${PAGE}/ambiguous.html`);
    await hover(page.mainFrame(), 'resolution 9/1');
    await cardWith(page.mainFrame(), /9\/1/);
    const asked = browser.standIn.received.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => !['/ambiguous.html', '/page.css', '/favicon.ico'].includes(path))).toEqual([]);
  });
});
