// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLazyLens } from '../../src/annotate/lazy-lens.ts';
import type { Lens } from '../../src/annotate/lens.ts';
import './dom.ts';

test('makes the lens for the first references, and hands them to the next one too', async () => {
  const handed: unknown[][] = [];
  const made: Lens[] = [];
  const lazy = createLazyLens(async () => {
    const lens = { place: (...placed: unknown[]) => handed.push(placed), destroy: () => {} } as unknown as Lens;
    made.push(lens);
    return lens;
  });
  const placed = [{}, 1, []] as const;
  expect(made).toHaveLength(0);
  lazy.place(...placed);
  await lazy.ready();
  expect([made.length, handed]).toEqual([1, [placed]]);
  lazy.renew();
  await lazy.ready();
  expect([made.length, handed]).toEqual([2, [placed, placed]]);
});

test('draws nothing where the extension is not wanted', async () => {
  const lazy = createLazyLens(async () => null);
  lazy.place({}, 1, []);
  expect(await lazy.ready()).toBeNull();
});
