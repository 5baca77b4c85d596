import type { Placed } from './lens.ts';
import { boxesOf } from './pointer.ts';

/**
 * The next reference that can be seen, one step from the current one; without a current one, the first in the viewport or
 * after it (backward: the last before its end). Null at the end.
 */
export function step(
  all: readonly Placed[],
  current: Placed | null,
  by: 1 | -1,
  viewportHeight: number,
): Placed | null {
  const at = current === null ? -1 : all.indexOf(current);
  if (at >= 0) return firstVisible(all, at + by, by);
  const isWanted = (placed: Placed) => {
    const box = boxesOf(placed.ranges)[0];
    return box !== undefined && (by === 1 ? box.bottom > 0 : box.top < viewportHeight);
  };
  return (by === 1 ? all.find(isWanted) : all.findLast(isWanted)) ?? null;
}

function firstVisible(all: readonly Placed[], start: number, by: 1 | -1): Placed | null {
  for (let at = start; at >= 0 && at < all.length; at += by) {
    const placed = all[at] as Placed;
    if (boxesOf(placed.ranges).length > 0) return placed;
  }
  return null;
}

/** Brings a reference into the middle of what is seen, unless it is seen already. */
export function scrollTo(root: Document, placed: Placed): void {
  const view = root.defaultView as Window;
  const isSeen = () => {
    const box = boxesOf(placed.ranges)[0];
    return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight;
  };
  if (isSeen()) return;
  placed.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  const box = boxesOf(placed.ranges)[0];
  // A block can be higher than the window: then its middle is not where the reference is.
  if (box !== undefined && !isSeen()) view.scrollBy({ top: box.top - view.innerHeight / 2 });
}
