import { describe, expect, it } from 'vitest';
import { moveBy, type OutlineItem, openAtFirst, rowsOf } from '../../src/viewer/outline-rows.ts';

const item = (title: string, items: OutlineItem[] = []): OutlineItem =>
  ({ title, items, dest: null, url: null }) as unknown as OutlineItem;

const ITEMS = [
  item('I. Opening'),
  item('II. Papers', [item('A. Notes', [item('1. First')]), item('B. Reports')]),
  item('Annex'),
];
const rows = rowsOf(ITEMS, new Set(['1']));

describe('the rows of an outline', () => {
  it('are those whose parents are open', () => {
    expect(rows.map(({ id, level, open }) => [id, level, open])).toEqual([
      ['0', 1, null],
      ['1', 1, true],
      ['1.0', 2, false],
      ['1.1', 2, null],
      ['2', 1, null],
    ]);
    expect(rows[3]).toMatchObject({ place: 2, of: 2 });
  });

  it('open at first as far as they are seen at once', () => {
    expect(openAtFirst(ITEMS)).toContain('1');
    expect(openAtFirst(Array.from({ length: 50 }, () => item('x', [item('y')]))).size).toBe(0);
  });

  it('end somewhere in an outline that does not', () => {
    const endless: OutlineItem[] = [];
    endless.push(item('again', endless));
    const all = new Set(
      Array.from({ length: 40 }, (_, depth) =>
        Array(depth + 1)
          .fill('0')
          .join('.'),
      ),
    );
    expect(rowsOf(endless, all).length).toBeLessThan(20);
    expect(
      rowsOf(
        Array.from({ length: 100_000 }, () => item('x')),
        new Set(),
      ).length,
    ).toBeLessThanOrEqual(2000);
  });
});

describe('keys in an outline', () => {
  it.each([
    ['0', 'ArrowDown', { to: '1' }],
    ['0', 'ArrowUp', null],
    ['1', 'ArrowRight', { to: '1.0' }],
    ['1', 'ArrowLeft', { turn: '1' }],
    ['1.0', 'ArrowRight', { turn: '1.0' }],
    ['1.1', 'ArrowRight', null],
    ['1.1', 'ArrowLeft', { to: '1' }],
    ['1.1', 'End', { to: '2' }],
    ['1.1', 'Home', { to: '0' }],
    ['0', 'b', { to: '1.1' }],
    ['2', 'i', { to: '0' }],
    ['2', 'x', null],
    ['nowhere', 'End', null],
  ])('on %s, %s', (id, key, move) => {
    expect(moveBy(rows, id, key)).toEqual(move);
  });

  it('are mirrored where lines run from right to left', () => {
    expect(moveBy(rows, '1', 'ArrowLeft', true)).toEqual({ to: '1.0' });
    expect(moveBy(rows, '1', 'ArrowRight', true)).toEqual({ turn: '1' });
  });
});
