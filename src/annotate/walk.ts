import { partOf } from '../text/part-of.ts';
import type { Placed } from './placed.ts';
import { boxesOf, isSeen } from './pointer.ts';

/**
 * The next reference that can be seen, one step from the current one. Where there is none, or the reader has scrolled away
 * from it: the first in the window or after it; backward, the last before its end. Null at the end.
 */
export function step(root: Document, all: readonly Placed[], current: Placed | null, by: 1 | -1): Placed | null {
  const isNear = current !== null && boxesOf(current.ranges).some((box) => isSeen(root, box));
  const at = isNear ? all.indexOf(current) : -1;
  if (at >= 0) {
    for (let next = at + by; next >= 0 && next < all.length; next += by) {
      const placed = all[next] as Placed;
      if (boxesOf(placed.ranges).length > 0) return placed;
    }
    return null;
  }
  const height = partOf(root, 'documentElement').clientHeight;
  const isWanted = ({ ranges }: Placed) => {
    const box = boxesOf(ranges)[0];
    return box !== undefined && (by === 1 ? box.bottom > 0 : box.top < height);
  };
  return (by === 1 ? all.find(isWanted) : all.findLast(isWanted)) ?? null;
}

/** Brings a part of the document into the middle of what is seen, unless it is seen already. */
export function scrollTo(root: Document, placed: Pick<Placed, 'ranges'>): void {
  const view = root.defaultView as Window;
  const isWhole = () => {
    const box = boxesOf(placed.ranges)[0];
    return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight;
  };
  // What can be seen of a frame is known only to the document around it, which is scrolled along.
  if (isWhole() && view.top === view) return;
  placed.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  const box = boxesOf(placed.ranges)[0];
  // A block can be higher than the window: then its middle is not where the reference is.
  if (box !== undefined && !isWhole()) view.scrollBy({ top: box.top - view.innerHeight / 2 });
}
