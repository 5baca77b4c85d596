import { expect, test } from 'vitest';
import { findPassage, portionOf } from '../../src/text/passage.ts';

const blocks = (...texts: string[]) => texts.map((text) => ({ text }));

test('gives a long text in portions that join to the whole, each with at least one block', () => {
  const all = blocks(
    ...Array.from({ length: 7 }, (_, index) => String(index).repeat(60_000)),
    'x'.repeat(300_000),
    'end',
  );
  const given: { text: string }[] = [];
  let portions = 0;
  for (let from: number | null = 0; from !== null; portions++) {
    const portion: ReturnType<typeof portionOf<{ text: string }>> = portionOf(all, from);
    given.push(...portion.blocks);
    from = portion.next;
  }
  expect(given).toEqual(all);
  expect(portions).toBe(5);
  expect(portionOf([], 0)).toEqual({ blocks: [], next: null });
  expect(portionOf(all, 9)).toEqual({ blocks: [], next: null });
});

test('finds a passage where it stood, and where it has moved to, the nearest first', () => {
  const passage = { block: 2, start: 4, end: 16, text: 'decision 5/4' };
  const at = (...texts: string[]) => {
    const all = blocks(...texts);
    const found = findPassage(all, passage);
    return found && [all.indexOf(found.block), found.start, found.end];
  };
  expect(at('decision 5/4', '', 'See decision 5/4.')).toEqual([2, 4, 16]);
  expect(at('decision 5/4', '', 'New', 'See also decision 5/4.')).toEqual([3, 9, 21]);
  expect(at('See decision 5/5.')).toBeNull();
  expect(at()).toBeNull();
});
