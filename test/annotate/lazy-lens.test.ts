// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLazyLens } from '../../src/annotate/lazy-lens.ts';
import type { Lens } from '../../src/annotate/lens.ts';
import './dom.ts';

test('makes the lens for the first sketch, and hands it to the next one too', async () => {
  const sketched: unknown[][] = [];
  const made: Lens[] = [];
  const lazy = createLazyLens(async () => {
    const lens = { sketch: (...sketch: unknown[]) => sketched.push(sketch), destroy: () => {} } as unknown as Lens;
    made.push(lens);
    return lens;
  });
  const sketch = [{}, document.body, () => []] as const;
  expect(made).toHaveLength(0);
  lazy.sketch(...sketch);
  await lazy.ready();
  expect([made.length, sketched]).toEqual([1, [sketch]]);
  lazy.renew();
  await lazy.ready();
  expect([made.length, sketched]).toEqual([2, [sketch, sketch]]);
});

test('draws nothing where the extension is not wanted', async () => {
  const lazy = createLazyLens(async () => null);
  lazy.sketch({}, document.body, () => []);
  expect(await lazy.ready()).toBeNull();
});
