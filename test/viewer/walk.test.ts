import { expect, test, vi } from 'vitest';
import type { LazyLens } from '../../src/annotate/lazy-lens.ts';
import type { Reference } from '../../src/core/reference/reference.ts';
import { createWalk } from '../../src/viewer/walk.ts';

const reference = (text: string, kind: Reference['kind']): Reference => ({
  start: 0,
  end: text.length,
  text,
  kind,
  target: null,
  candidates: [],
  why: 'none',
});

/** A viewer whose pages are all drawn, in which `shown` tells where a jump has led. */
const walkOf = (wants: (reference: Reference) => boolean) => {
  const shown: number[] = [];
  const lens = { shows: wants, lens: { show: (index: number) => shown.push(index) > 0 } } as unknown as LazyLens;
  const marks = { indexOf: (page: number, nth: number) => 10 * page + nth };
  const walk = createWalk(lens, marks as never, () => {});
  const text = { text: '', stretches: [], body: { start: 0, end: 0 } };
  walk.add({ page: 1, text, references: [reference('7/1', 'resolution'), reference('that resolution', 'backward')] });
  walk.add({ page: 2, text, references: [reference('ibid.', 'backward'), reference('7/2', 'resolution')] });
  return { walk, shown };
};

test('lists what the reader wants to see, as soon as that changes', () => {
  let wantsBackward = true;
  const { walk } = walkOf(({ kind }) => wantsBackward || kind !== 'backward');
  expect(walk.all.map(({ reference: { text } }) => text)).toEqual(['7/1', 'that resolution', 'ibid.', '7/2']);
  wantsBackward = false;
  expect(walk.all.map(({ reference: { text } }) => text)).toEqual(['7/1', '7/2']);
});

test('jumps to the place in that list', () => {
  const { walk, shown } = walkOf(({ kind }) => kind !== 'backward');
  expect(walk.jump(1)).toBe(true);
  expect(shown).toEqual([21]);
  expect(walk.jump(2)).toBe(false);
});

test('shows a passage on two pages once its first page is drawn, and only the last that was asked for', async () => {
  vi.useFakeTimers();
  try {
    const gone: number[] = [];
    const flashed: unknown[] = [];
    const drawn = new Set<number>();
    const lens = { ready: async () => ({ flash: (ranges: unknown[]) => flashed.push(ranges) }) } as unknown as LazyLens;
    const rangesOf = ({ page, start }: { page: number; start: number }) =>
      drawn.has(page) ? [`${page}:${start}`] : null;
    const walk = createWalk(lens, { rangesOf } as never, (page) => gone.push(page));
    walk.show([{ page: 9, start: 1, end: 2 }]);
    walk.show([
      { page: 4, start: 10, end: 20 },
      { page: 5, start: 0, end: 6 },
    ]);
    expect([gone, flashed]).toEqual([[9, 4], []]);
    drawn.add(4).add(9);
    await vi.advanceTimersByTimeAsync(100);
    expect(flashed).toEqual([['4:10']]);
    drawn.add(5);
    walk.show([
      { page: 4, start: 10, end: 20 },
      { page: 5, start: 0, end: 6 },
    ]);
    await vi.advanceTimersByTimeAsync(0);
    expect(flashed.at(-1)).toEqual(['4:10', '5:0']);
    expect(gone).toEqual([9, 4]);
  } finally {
    vi.useRealTimers();
  }
});
