import { partOf } from '../text/part-of.ts';
import { isIn } from './position.ts';

/** A point of the text under a pointer. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

export function caretAt(root: Document, x: number, y: number): Caret | null {
  const position = root.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Chrome before 128 and Safari before 26 know only this name of it.
  const range = root.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A live range to measure with; null where the page has changed under the static one. */
export function measurable({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  const root = startContainer.ownerDocument;
  if (root === null || !startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = root.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;

/** The boxes of a reference's lines, in the viewport; none when it cannot be seen. */
export function boxesOf(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges.flatMap((range) => [...(measurable(range)?.getClientRects() ?? [])]).filter((box) => box.width > 0);
}

/**
 * Whether a point is on one of the ranges. Browsers answer a point on the right half of a letter with the offset after it,
 * and a point beside a line with the end of the line: so only the boxes decide.
 */
export const isOn = (ranges: readonly AbstractRange[], x: number, y: number): boolean =>
  boxesOf(ranges).some((box) => isIn(box, x, y));

/** Whether some of a box is inside the window, up and down. */
export const isSeen = (root: Document, box: DOMRect): boolean =>
  box.bottom > 0 && box.top < partOf(root, 'documentElement').clientHeight;
