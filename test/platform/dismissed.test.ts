import { expect, test } from 'vitest';
import { dismiss, dismissedOf } from '../../src/platform/dismissed.ts';
import { area, BROKEN } from './area.ts';

const DRAFT = 'CTOC/COP/2026/L.2';
const KEY = 'wrong-kind|CTOC/COP/RES/5/4|decision 5/4';

test('remembers what was dismissed in this document alone, until it is taken back', async () => {
  const place = area();
  await dismiss(place, DRAFT, KEY, true);
  await dismiss(place, DRAFT, 'another', true);
  expect(await dismissedOf(place, DRAFT, ['other', KEY])).toEqual([KEY]);
  expect(await dismissedOf(place, 'CTOC/COP/2026/L.3', [KEY])).toEqual([]);
  await dismiss(place, DRAFT, KEY, false);
  expect(await dismissedOf(place, DRAFT, [KEY, 'another'])).toEqual(['another']);
});

test('stores nothing that can be read, and never grows beyond its bound', async () => {
  const place = area();
  await dismiss(place, DRAFT, KEY, true);
  expect(JSON.stringify(place.stored)).toMatch(/^\{"dismissed":\["[0-9a-f]{24}"\]\}$/);
  place.stored.dismissed = Array.from({ length: 5000 }, (_, index) => String(index));
  await dismiss(place, DRAFT, KEY, true);
  expect(place.stored.dismissed).toHaveLength(1000);
  expect(await dismissedOf(place, DRAFT, [KEY])).toEqual([KEY]);
});

test('says nothing of what a broken storage held', async () => {
  expect(await dismissedOf(BROKEN, DRAFT, [KEY])).toEqual([]);
  await expect(dismiss(BROKEN, DRAFT, KEY, true)).rejects.toThrow('broken');
});
