import { expect, it } from 'vitest';
import { choose } from '../../src/platform/choices.ts';
import { dismiss, dismissedOf } from '../../src/platform/dismissed.ts';
import { keep, loadKept } from '../../src/platform/kept.ts';
import { forget, remembered } from '../../src/platform/remembered.ts';
import { area, BROKEN } from './area.ts';

it('tells what there is to forget, and forgets that alone', async () => {
  const place = area();
  await keep(place, 'pinned', 'A/1', true);
  expect(await remembered(place)).toEqual([]);
  await keep(place, 'recent', 'A/1', true);
  await choose(place, 'A/2', 'resolution 7/1', 'CTOC/COP/RES/7/1');
  await dismiss(place, 'A/2', 'wrong-date', true);
  expect(await remembered(place)).toEqual(['recent', 'choices', 'dismissed']);
  await forget(place, 'dismissed');
  expect(await remembered(place)).toEqual(['recent', 'choices']);
  expect(await dismissedOf(place, 'A/2', ['wrong-date'])).toEqual([]);
  expect((await loadKept(place)).pinned).toEqual(['A/1']);
});

it('has nothing to forget where storage is broken, and says so when told to', async () => {
  expect(await remembered(BROKEN)).toEqual([]);
  await expect(forget(BROKEN, 'choices')).rejects.toThrow('broken');
});
