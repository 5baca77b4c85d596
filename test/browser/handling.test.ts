import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { cardWith, clickPart, focusedPart, hover, inClosedRoot, mark, marks, part } from './reader.ts';
import { until } from './waiting.ts';

/** What a reader does with cards: keeps them, goes on to what they name, switches them off; by mouse, keys and finger. */

const PAGE = 'https://www.unodc.org';
const SYMBOL = 'CTOC/COP/WG.4/2021/6';
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

const open = async (name = 'report.en.html') => {
  const page = await chromium.open(`${PAGE}/${name}`);
  return { page, frame: page.mainFrame() };
};
type Opened = Awaited<ReturnType<typeof open>>;

const heading = async ({ frame }: Opened, where: string) => (await part(frame, `${where} .heading`))?.text ?? null;
const headed = (opened: Opened, where: string, text: RegExp) =>
  until(`${where} with ${text}`, async () => text.test((await heading(opened, where)) ?? ''));
const gone = ({ frame }: Opened, selector: string) =>
  until(`no ${selector}`, async () => (await part(frame, selector)) === null);

const command = ({ page }: Opened, name: string) => chromium.command(page, name);

test('by mouse: a kept card stays while others open, and what a card names opens in its place', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await hover(frame, 'resolution 7/1');
  await clickPart(frame, '.frame .keep');
  await headed(opened, '.kept', /7\/1/);
  await gone(opened, '.frame');
  await hover(frame, SYMBOL);
  await headed(opened, '.frame', /2021\/6/);
  await clickPart(frame, '.frame .ref');
  await headed(opened, '.frame', /11th meeting/);
  expect((await part(frame, '.frame .back'))?.text).toContain(SYMBOL);
  await clickPart(frame, '.frame .back');
  await headed(opened, '.frame', /2021\/6/);
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.click(5, 5);
  await gone(opened, '.frame');
  await clickPart(frame, '.kept .close');
  await gone(opened, '.kept');
});

test('by keys alone: next, into the card, on to what it names, back to it, keep, and out', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await mark(frame, 'resolution 7/1');
  await command(opened, 'next-reference');
  await headed(opened, '.frame', /2022\/4/);
  // The page keeps its keys but those that the open card has a use for.
  await page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key));
    Object.assign(window, { heard });
  });
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedPart(frame)).toBe('CTOC/COP/WG.4/2022/4');
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab');
  await expect.poll(() => focusedPart(frame)).toMatch(/^12th meeting/);
  await page.keyboard.press('Enter');
  await headed(opened, '.frame', /12th meeting/);
  await page.keyboard.press('Backspace');
  await expect.poll(() => focusedPart(frame)).toMatch(/^12th meeting of/);
  await page.keyboard.press('p');
  await headed(opened, '.kept', /2022\/4/);
  expect(await focusedPart(frame)).toBe(null);
  await command(opened, 'next-reference');
  await headed(opened, '.frame', /Decision 4\/4/);
  await page.keyboard.press('Escape');
  await gone(opened, '.frame');
  expect(await part(frame, '.kept')).not.toBe(null);
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['x', 'Escape', 'p']);
});

test('a kept card goes to the other edge where it would cover the reference at hand', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await page.setViewportSize({ width: 1000, height: 900 });
  await hover(frame, 'resolution 7/1');
  await clickPart(frame, '.frame .keep');
  const before = await until('a kept card', () => part(frame, '.kept'));
  await command(opened, 'next-reference');
  await headed(opened, '.frame', /./);
  const after = await until('a kept card', () => part(frame, '.kept'));
  expect([before.x > 500, after.x < 500]).toEqual([true, true]);
});

test('three kept cards share the height of a window, and each can be read in a low one, too', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await page.setViewportSize({ width: 1000, height: 900 });
  await mark(frame, 'resolution 7/1');
  for (let kept = 1; kept <= 3; kept++) {
    await command(opened, 'next-reference');
    await headed(opened, '.frame', /./);
    await page.keyboard.press('p');
    await until('a kept card', () => part(frame, `.kept:nth-child(${kept})`));
  }
  const kept = () =>
    inClosedRoot<{ top: number; bottom: number; room: number }[]>(
      frame,
      `function () {
        return [...this.querySelectorAll('.kept')].map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top, bottom, room: one.querySelector('.body').clientHeight };
        });
      }`,
    );
  const cards = (await kept()) ?? [];
  expect(cards).toHaveLength(3);
  expect(cards[2]?.bottom).toBeLessThanOrEqual(900);
  for (const [at, { top }] of cards.entries()) expect(top).toBeGreaterThanOrEqual(cards[at - 1]?.bottom ?? 0);
  await page.setViewportSize({ width: 1000, height: 480 });
  await until('room to read', async () => (await kept())?.every(({ room }) => room > 40));
});

test('with a finger: a tap opens, keeps and closes', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await page.setViewportSize({ width: 390, height: 780 });
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async ({ x, y }: { x: number; y: number }) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const tapPart = async (selector: string) => tap(await until(selector, () => part(frame, selector)));
  await tap(await mark(frame, 'resolution 7/1'));
  await headed(opened, '.frame', /7\/1/);
  await tapPart('.frame .keep');
  await headed(opened, '.kept', /7\/1/);
  await tap(await mark(frame, 'decision 4/4'));
  await headed(opened, '.frame', /4\/4/);
  await tapPart('.frame .close');
  await gone(opened, '.frame');
  await tapPart('.kept .close');
  await gone(opened, '.kept');
});

describe('switching off', () => {
  const settled = (page: Page, count: (found: number) => boolean) =>
    until('the marks', async () => count((await marks(page.mainFrame())).length));

  test.each([
    ['everywhere', 1, /every site/],
    ['on this site', 2, /www\.unodc\.org/],
  ])('%s takes one click, in every tab, and one click takes it back', async (_, nth, said) => {
    const other = await open('ambiguous.html');
    await mark(other.frame, 'resolution 9/1');
    const opened = await open();
    const { page, frame } = opened;
    await hover(frame, 'resolution 7/1');
    await clickPart(frame, `.colophon button:nth-of-type(${nth})`);
    await settled(page, (found) => found === 0);
    await settled(other.page, (found) => found === 0);
    expect((await until('what is said', () => part(frame, '.note'))).text).toMatch(said);
    expect(await focusedPart(frame)).toMatch(said);
    await clickPart(frame, '.note button');
    await settled(page, (found) => found > 0);
    await settled(other.page, (found) => found > 0);
    await gone(opened, '.note');
    await hover(frame, 'decision 4/4');
    await cardWith(frame, /4\/4/);
  });
});

test('opens under a pointer that rests while the text beneath it is put in anew', async () => {
  const opened = await open('growing.html');
  const { page, frame } = opened;
  const { x, y } = await mark(frame, SYMBOL);
  await page.mouse.move(x, y, { steps: 4 });
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('#first');
    first?.replaceChildren(...[...first.childNodes].map((node) => node.cloneNode(true)));
  });
  await headed(opened, '.frame', /2021\/6/);
});

test('in a window as low as at 400 % all of a card can be scrolled to', async () => {
  const { page, frame } = await open();
  await page.setViewportSize({ width: 320, height: 256 });
  await hover(frame, 'resolution 7/1');
  const { box } = await cardWith(frame, /7\/1/);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.wheel(0, 4000);
  await until('the foot of the card', async () => {
    const foot = await part(frame, '.frame .as-of');
    return foot !== null && foot.y > box.y && foot.y < box.y + box.height;
  });
});
