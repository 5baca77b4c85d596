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

/** A place for a card as lengths of the window, each from the edge that it is named after. */
export interface Place {
  /** From where lines of the card's language begin: from the right for Arabic. */
  readonly start: number;
  /** Of a card under its line. */
  readonly top?: number;
  /** Of a card over its line. */
  readonly bottom?: number;
  /** What the card may be high there; it scrolls inside when it needs more. */
  readonly maxHeight: number;
}

/** Between the line and the card; small enough for the pointer to cross. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;
/** Of every card, where the window is not narrower: see card.css. A sentence in its place begins where it would. */
const WIDTH = 412;

/**
 * Where a card can go: under the reference's last line and over its first, never on it, inside the viewport. `lines` are
 * those of the reference; the card starts where the first does. Which of both depends on how high the card is only where
 * there is more room above: so most cards need not be measured, and no place depends on it.
 */
export function placesFor(lines: readonly Box[], viewport: Size, rightToLeft = false): { below: Place; above: Place } {
  const [{ left, right } = { left: 0, right: 0 }] = lines;
  const wanted = rightToLeft ? viewport.width - right : left;
  const start = Math.max(MARGIN, Math.min(wanted, viewport.width - MARGIN - WIDTH));
  const top = Math.max(...lines.map((line) => line.bottom)) + GAP;
  const bottom = viewport.height - Math.min(...lines.map((line) => line.top)) + GAP;
  const place = (used: number) => ({ start, maxHeight: Math.max(viewport.height - MARGIN - used, 0) });
  return { below: { ...place(top), top }, above: { ...place(bottom), bottom } };
}

/** Stands an element, which shows itself meanwhile, under its lines if it has the room there or more than above them. */
export function stand(element: HTMLElement, { below, above }: ReturnType<typeof placesFor>, show: () => void): void {
  const put = ({ start, top, bottom, maxHeight }: Place) => {
    const { style } = element;
    style.insetInlineStart = `${start}px`;
    style.top = top === undefined ? '' : `${top}px`;
    style.bottom = bottom === undefined ? '' : `${bottom}px`;
    style.maxHeight = `${maxHeight}px`;
  };
  const isRoomier = below.maxHeight >= above.maxHeight;
  put(isRoomier ? below : above);
  show();
  if (!isRoomier && element.offsetHeight <= below.maxHeight) put(below);
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
