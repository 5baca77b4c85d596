/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** What the card may be high there; it scrolls inside when it needs more. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below';
}

/** Between the line and the card; small enough for the pointer to cross. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/** The height that is free over and under the lines. */
function roomsAround(lines: readonly Box[], height: number): { above: number; below: number } {
  const above = Math.min(...lines.map(({ top }) => top)) - GAP - MARGIN;
  const below = height - MARGIN - GAP - Math.max(...lines.map(({ bottom }) => bottom));
  return { above, below };
}

/** The height that a card may have at most in a viewport, wherever it will go. */
export const roomAround = (lines: readonly Box[], height: number): number => {
  const { above, below } = roomsAround(lines, height);
  return Math.max(above, below, 0);
};

/**
 * Where a card goes: under the reference's last line or over its first, never on it, inside the viewport. `boxes` are the
 * reference's lines, `line` the one that is pointed at; the card starts where that line's part of the reference does.
 */
export function placeCard(boxes: readonly Box[], line: Box, card: Size, viewport: Size, rightToLeft = false): Place {
  const { above, below } = roomsAround(boxes, viewport.height);
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(side === 'below' ? below : above, 0);
  const height = Math.min(card.height, maxHeight);

  const wanted = rightToLeft ? line.right - card.width : line.left;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - MARGIN - card.width));
  // each as far from its line
  const top = side === 'below' ? viewport.height - MARGIN - below : above + MARGIN - height;
  return { left, top, maxHeight, side };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a point is in a box, give or take a pixel or so: edges of text are not on whole pixels. */
export const isIn = (box: Box, x: number, y: number, slack = 1): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

/**
 * Whether a pointer that goes from one point to another is on its way to a box: inside the triangle from the first point
 * to the nearest edge of the box, so that it may cross other references without opening them. The way to a far corner may
 * pass beside the box, where the reference begins before the card does.
 */
export function isToward(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  const below = box.top >= from.y;
  const edge = below ? box.top : box.bottom;
  const distance = edge - from.y;
  const moved = to.y - from.y;
  if (distance === 0 || moved === 0 || moved > 0 !== below) return false;
  if (below ? to.y > box.bottom : to.y < box.top) return false;
  const part = Math.min(moved / distance, 1);
  const low = from.x + (box.left - from.x) * part;
  const high = from.x + (box.right - from.x) * part;
  return to.x >= Math.min(low, from.x) - 2 && to.x <= Math.max(high, from.x) + 2;
}
