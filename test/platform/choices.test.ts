import { expect, test } from 'vitest';
import type { CardQuestion } from '../../src/core/card/content.ts';
import { questionKey } from '../../src/core/card/content.ts';
import { choose, withChoices } from '../../src/platform/choices.ts';
import { BROKEN, area as memoryArea } from './area.ts';

const [OURS, THEIRS] = ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'];
const open: CardQuestion = { kind: 'resolution', text: 'resolution 9/1', target: null, candidates: [OURS, THEIRS] };
const settled: CardQuestion = { kind: 'symbol', text: 'A/1', target: 'A/1', candidates: [] };
const unknown: CardQuestion = { kind: 'decision', text: 'decision 3', target: null, candidates: [] };
const KEY = questionKey(open);

test('a choice holds for the same question in the same document, until it is taken back', async () => {
  const area = memoryArea();
  await choose(area, 'CTOC/COP/2022/5', KEY, OURS);
  const asked = [open, settled, unknown];
  expect(await withChoices(area, 'CTOC/COP/2022/5', asked)).toEqual([{ ...open, chosen: OURS }, settled, unknown]);
  expect(await withChoices(area, 'CTOC/COP/2020/5', asked)).toEqual(asked);
  await choose(area, 'CTOC/COP/2022/5', KEY, THEIRS);
  expect((await withChoices(area, 'CTOC/COP/2022/5', [open]))[0]?.chosen).toBe(THEIRS);
  await choose(area, 'CTOC/COP/2022/5', KEY, null);
  expect(await withChoices(area, 'CTOC/COP/2022/5', asked)).toEqual(asked);
});

test('what is no candidate is never taken for chosen', async () => {
  const area = memoryArea();
  await choose(area, 'X', KEY, 'A/RES/9/1');
  expect(await withChoices(area, 'X', [open])).toEqual([open]);
});

test('what was read cannot be told from what is stored', async () => {
  const area = memoryArea();
  await choose(area, 'https://www.unodc.org/secret.html', KEY, OURS);
  expect(JSON.stringify(await area.get('choices'))).toMatch(
    /^\{"choices":\[\["[0-9a-f]{24}","CTOC\/COP\/RES\/9\/1"\]\]\}$/,
  );
});

test('a thousand are remembered, the latest ones', async () => {
  const old = Array.from({ length: 1000 }, (_, index) => [`hash ${index}`, 'A/1']);
  const area = memoryArea({ choices: old });
  await choose(area, 'X', KEY, OURS);
  const { choices } = (await area.get('choices')) as { choices: [string, string][] };
  expect(choices).toHaveLength(1000);
  expect(choices[0]?.[1]).toBe(OURS);
  expect(choices.at(-1)?.[0]).toBe('hash 998');
});

test('a storage that is broken or holds something else remembers nothing', async () => {
  expect(await withChoices(BROKEN, 'X', [open])).toEqual([open]);
  await expect(choose(BROKEN, 'X', KEY, OURS)).rejects.toThrow();
  expect(await withChoices(memoryArea({ choices: [['x'], 3, null] }), 'X', [open])).toEqual([open]);
});
