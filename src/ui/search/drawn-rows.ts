import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Fewer rows than these are all drawn. */
export const FEW = 100;
/** What a row takes that has not been drawn yet, CSS pixels. */
const USUAL = 52;
/** How far beyond the window rows are drawn, in windows. */
const BEYOND = 1;
/** The window before it has been measured. */
const FIRST = 800;

/** A row to be drawn, or the height of those between two that are. */
export type DrawnRow = { readonly index: number } | { readonly gap: number };

/**
 * Which rows of a long list are drawn: those in the window and near it, and the active one, which is there for screen
 * readers wherever it is. Rows have different heights: each is measured when it is drawn, and its height kept by its key.
 *
 * @param list the element that scrolls; its children are exactly the rows and gaps that this gives
 */
export function useDrawnRows(list: RefObject<HTMLElement | null>, keys: readonly string[], active: number): DrawnRow[] {
  const heights = useRef(new Map<string, number>()).current;
  const [view, setView] = useState({ top: 0, size: FIRST });
  const [measured, setMeasured] = useState(0);
  const isLong = keys.length > FEW;

  const all = useMemo(() => (isLong ? tops(keys, heights) : null), [keys, isLong, measured]);
  const rows = all === null ? keys.map((_, index) => ({ index })) : drawn(all, view, active);

  useLayoutEffect(() => {
    const element = list.current;
    if (!isLong || element === null) return;
    const look = () => setView({ top: element.scrollTop, size: element.clientHeight });
    const resized = new ResizeObserver(() => {
      // Rows wrap anew in another width.
      heights.clear();
      setMeasured((times) => times + 1);
      look();
    });
    element.addEventListener('scroll', look, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [isLong]);

  useLayoutEffect(() => {
    if (!isLong || list.current === null) return;
    let changed = false;
    rows.forEach((row, at) => {
      const key = 'index' in row ? keys[row.index] : undefined;
      const height = list.current?.children[at]?.getBoundingClientRect().height ?? 0;
      if (key === undefined || height === 0 || heights.get(key) === height) return;
      heights.set(key, height);
      changed = true;
    });
    if (changed) setMeasured((times) => times + 1);
  });
  return rows;
}

/** Where each row begins, and behind the last where the list ends. */
function tops(keys: readonly string[], heights: ReadonlyMap<string, number>): Float64Array {
  const all = new Float64Array(keys.length + 1);
  keys.forEach((key, index) => {
    all[index + 1] = (all[index] ?? 0) + (heights.get(key) ?? USUAL);
  });
  return all;
}

function drawn(all: Float64Array, { top, size }: { top: number; size: number }, active: number): DrawnRow[] {
  const count = all.length - 1;
  const first = rowAt(all, top - size * BEYOND);
  const last = rowAt(all, top + size * (1 + BEYOND));
  const wanted = new Set([active, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)]);
  const rows: DrawnRow[] = [];
  let end = 0;
  for (const index of [...wanted].filter((one) => one < count).sort((a, b) => a - b)) {
    const gap = (all[index] ?? 0) - (all[end] ?? 0);
    if (gap > 0) rows.push({ gap });
    rows.push({ index });
    end = index + 1;
  }
  const rest = (all[count] ?? 0) - (all[end] ?? 0);
  return rest > 0 ? [...rows, { gap: rest }] : rows;
}

/** The row that covers a height, by halving. */
function rowAt(all: Float64Array, height: number): number {
  let [low, high] = [0, all.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
