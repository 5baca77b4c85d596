import type { PlacedMark } from './layout.ts';

/**
 * The mark to which a key goes: up and down along time, left and right to the nearest of the next column, as the marks
 * stand on the screen. Undefined for any other key, or at the end.
 */
export function neighbour(marks: readonly PlacedMark[], from: PlacedMark, key: string): PlacedMark | undefined {
  const inOrder = marks.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const at = inOrder.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return inOrder[at + 1];
    case 'ArrowUp':
      return inOrder[at - 1];
    case 'Home':
      return inOrder[0];
    case 'End':
      return inOrder.at(-1);
    case 'ArrowRight':
      return beside(marks, from, 1);
    case 'ArrowLeft':
      return beside(marks, from, -1);
    default:
      return undefined;
  }
}

function beside(marks: readonly PlacedMark[], from: PlacedMark, side: 1 | -1): PlacedMark | undefined {
  const others = marks.filter(({ x }) => (x - from.x) * side > 0);
  const nearest = Math.min(...others.map(({ x }) => Math.abs(x - from.x)));
  return others
    .filter(({ x }) => Math.abs(x - from.x) === nearest)
    .sort((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y))[0];
}

/** Moves the focus to the mark of a key, in any drawing. */
export function focusMark(drawing: SVGSVGElement | null, key: string | undefined): void {
  const marks = [...(drawing?.querySelectorAll('[data-key]') ?? [])];
  marks
    .find((mark) => mark.getAttribute('data-key') === key)
    ?.querySelector<SVGElement>('[tabindex]')
    ?.focus();
}
