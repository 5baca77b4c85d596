import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isToward, placeCard } from '../../src/annotate/position.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where the card goes', () => {
  it('goes under the line, where the reference begins', () => {
    const line = box(100, 100);
    const place = placeCard([line], line, CARD, VIEW);
    expect(place).toMatchObject({ left: 100, side: 'below' });
    expect(place.top).toBeGreaterThan(line.bottom);
    expect(place.top - line.bottom).toBeLessThanOrEqual(8);
  });

  it('goes above where there is no room below', () => {
    const line = box(100, 700);
    const { side, top } = placeCard([line], line, CARD, VIEW);
    expect(side).toBe('above');
    expect(top + CARD.height).toBeLessThan(line.top);
  });

  it('ends where the reference ends for a card from right to left', () => {
    const line = box(600, 100);
    expect(placeCard([line], line, CARD, VIEW, true).left + CARD.width).toBe(line.right);
  });

  it('leaves all lines of the reference free and stays in the window', () => {
    const size = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 3 }), size, (corners, height) => {
        const lines = corners.map(([left, top]) => box(Math.min(left, 880), Math.min(top, 770)));
        const line = lines[0] as Box;
        const { left, top, maxHeight } = placeCard(lines, line, { width: 400, height }, VIEW);
        const shown = Math.min(height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + 400).toBeLessThanOrEqual(VIEW.width);
        for (const one of lines) expect(top >= one.bottom || top + shown <= one.top).toBe(true);
        if (maxHeight > 0) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + shown).toBeLessThanOrEqual(VIEW.height);
        }
      }),
    );
  });
});

describe('the way to the card', () => {
  const card = box(300, 200, 400, 300);

  it('is inside the triangle to its near edge', () => {
    expect(isToward({ x: 400, y: 150 }, { x: 450, y: 170 }, card)).toBe(true);
    expect(isToward({ x: 400, y: 150 }, { x: 330, y: 190 }, card)).toBe(true);
  });

  it('is not sideways, not away from it and not out of the triangle', () => {
    expect(isToward({ x: 400, y: 150 }, { x: 500, y: 150 }, card)).toBe(false);
    expect(isToward({ x: 400, y: 150 }, { x: 400, y: 120 }, card)).toBe(false);
    expect(isToward({ x: 400, y: 150 }, { x: 200, y: 160 }, card)).toBe(false);
  });

  it('may pass beside the card, no farther than the reference begins', () => {
    expect(isToward({ x: card.left - 5, y: 150 }, { x: card.left - 2, y: card.top + 50 }, card)).toBe(true);
    expect(isToward({ x: card.left - 5, y: 150 }, { x: card.left - 9, y: card.top + 50 }, card)).toBe(false);
    expect(isToward({ x: card.left - 5, y: 150 }, { x: card.left - 2, y: card.bottom + 1 }, card)).toBe(false);
  });

  it('goes up to a card above', () => {
    expect(isToward({ x: 400, y: 600 }, { x: 420, y: 560 }, card)).toBe(true);
  });
});
