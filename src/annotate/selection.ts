import type { Reference } from '../core/reference/reference.ts';
import type { Placed } from './placed.ts';
import { measurable } from './pointer.ts';

/**
 * The reference that a reader selected: one of the document's own that the selection touches, because its surroundings told
 * whose it is; else the first that the selected text holds by itself. Null when it holds none.
 */
export async function referenceIn(
  root: Document,
  text: string,
  all: readonly Placed[],
  read: (text: string) => readonly Reference[] | Promise<readonly Reference[]>,
): Promise<{ reference: Reference; range: AbstractRange } | null> {
  const selection = root.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0);
  for (const { reference, ranges } of all) {
    for (const range of ranges) {
      const live = measurable(range);
      if (live !== null && touches(live, selected)) return { reference, range };
    }
  }
  const range = selected.cloneRange();
  const [reference] = await read(text);
  return reference === undefined ? null : { reference, range };
}

const touches = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
