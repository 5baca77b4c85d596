import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHover, type HoverState } from '../../src/annotate/hover.ts';
import { type Box, isIn, isToward, placesFor } from '../../src/annotate/position.ts';
import { WAY_TO_CARD } from '../../src/annotate/timings.ts';

/** Milliseconds between two moves of a pointer. */
const STEP = 16;
const VIEW = { width: 1200, height: 900 };

/** Goes straight from a reference to a point of its card, all of the page between them full of other references. */
function go(reference: Box, from: { x: number; y: number }, card: Box, to: { x: number; y: number }, ms: number) {
  let token = 0;
  let state: HoverState<string> = { name: 'open', target: 'own', held: false };
  const opened: string[] = [];
  const hover = createHover<string>(300, () => ++token);
  let tip = from;
  // the last step is shorter, and ends at the point
  for (let next = 0; next < ms + STEP; next += STEP) {
    const time = Math.min(next, ms);
    const x = from.x + ((to.x - from.x) * time) / ms;
    const y = from.y + ((to.y - from.y) * time) / ms;
    const inCard = isIn(card, x, y);
    const target = inCard ? null : isIn(reference, x, y, 0) ? 'own' : 'other';
    const towardCard = !inCard && isToward(tip, { x, y }, card);
    if (target !== null && !towardCard) tip = { x, y };
    const step = hover(state, { name: 'move', x, y, target, inCard, towardCard });
    state = step.state;
    for (const effect of step.effects) if (effect.name === 'open') opened.push(effect.target);
  }
  return { state, opened };
}

test('a straight way from a reference to any point of its card opens nothing else and finds the card open', () => {
  const part = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 860 }),
      fc.tuple(part, part, part, part),
      fc.integer({ min: 60, max: WAY_TO_CARD - STEP }),
      (left, top, [a, b, c, d], ms) => {
        const bottom = top + 20;
        const reference = { left, top, right: left + 160, bottom };
        const { below, above } = placesFor([reference], VIEW);
        const height = Math.min(300, Math.max(below.maxHeight, above.maxHeight));
        const cardTop = height <= below.maxHeight ? bottom + 6 : top - 6 - height;
        const card = { left: below.start, top: cardTop, right: below.start + 412, bottom: cardTop + height };
        const from = { x: left + 160 * a, y: top + 20 * b };
        const to = { x: card.left + 412 * c, y: cardTop + height * d };
        const { state, opened } = go(reference, from, card, to, ms);
        expect({ name: state.name, opened }).toEqual({ name: 'open', opened: [] });
      },
    ),
  );
});
