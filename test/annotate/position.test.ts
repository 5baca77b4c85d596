import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isToward, placesFor, stand } from '../../src/annotate/position.ts';

const VIEW = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where a card can go', () => {
  it('goes under the line, where the reference begins', () => {
    const line = box(100, 100);
    const { below } = placesFor([line], VIEW);
    expect(below.start).toBe(100);
    expect(below.top).toBeGreaterThan(line.bottom);
    expect(below.top).toBeLessThanOrEqual(line.bottom + 8);
  });

  it('begins where the reference begins for a card from right to left', () => {
    const line = box(600, 100);
    expect(placesFor([line], VIEW, true).below.start).toBe(VIEW.width - line.right);
  });

  it('leaves all lines of the reference free and stays in the window', () => {
    const size = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 3 }), fc.boolean(), (corners, isArabic) => {
        const lines = corners.map(([left, top]) => box(Math.min(left, 880), Math.min(top, 770)));
        for (const place of Object.values(placesFor(lines, VIEW, isArabic))) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start + 412).toBeLessThanOrEqual(VIEW.width);
          if (place.maxHeight === 0) continue;
          const top = place.top ?? VIEW.height - (place.bottom ?? 0) - place.maxHeight;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + place.maxHeight).toBeLessThanOrEqual(VIEW.height);
          for (const one of lines) expect(top >= one.bottom || top + place.maxHeight <= one.top).toBe(true);
        }
      }),
    );
  });
});

describe('which of its places a card takes', () => {
  const sideOf = (line: Box, height: number) => {
    const places = placesFor([line], VIEW);
    const style: Partial<CSSStyleDeclaration> = {};
    let measured = 0;
    const card = {
      style,
      get offsetHeight() {
        measured++;
        return height;
      },
    };
    stand(card as HTMLElement, places, () => {});
    return { side: style.top ? 'below' : 'above', measured };
  };

  it('goes under its line where there is more room, and is not measured', () => {
    expect(sideOf(box(100, 100), 300)).toEqual({ side: 'below', measured: 0 });
    expect(sideOf(box(100, 100), 1000)).toEqual({ side: 'below', measured: 0 });
  });

  it('goes over its line only where it has not the room below, and more above', () => {
    expect(sideOf(box(100, 700), 300).side).toBe('above');
    expect(sideOf(box(100, 450), 300).side).toBe('below');
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
