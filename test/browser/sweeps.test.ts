import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { crossingPage, rest, sweep } from './crossing.ts';

/** The pointer opens what it rests on, and nothing that it only crosses. */

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  page = await crossingPage(chromium);
});
afterAll(() => chromium?.close());

test('200 fast sweeps open no card', { timeout: 120_000 }, async () => {
  expect(await sweep(page, 200)).toEqual({ sweeps: 200, opened: 0 });
});

test('20 rests of 600 ms open 20', { timeout: 120_000 }, async () => {
  expect(await rest(page, 20)).toEqual(Array(20).fill(1));
});
