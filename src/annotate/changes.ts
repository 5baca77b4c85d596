import { isBlock } from '../text/blocks.ts';

/** Siblings that have to be read again, from the first to the last, with all below them. */
export interface Region {
  readonly first: Node;
  readonly last: Node;
}

/**
 * Where a page has to be read again after a change, and nowhere else: what was added, and the line of inline nodes around
 * every place where something was added, removed or written. Nodes that have left the page since are not in it.
 */
export function changedRegions(records: readonly MutationRecord[]): Region[] {
  const lasts = new Map<Node, Node>();
  const addLine = (node: Node | null) => {
    if (node === null || !node.isConnected || isBlock(node)) return;
    const { first, last } = lineAround(node);
    lasts.set(first, last);
  };

  for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
    if (type === 'characterData' || !isBlock(target)) {
      addLine(target);
      continue;
    }
    for (const node of addedNodes) {
      if (!node.isConnected) continue;
      if (!isBlock(node)) {
        addLine(node);
        continue;
      }
      lasts.set(node, node);
      // What it came to stand between is no longer one line.
      addLine(node.previousSibling);
      addLine(node.nextSibling);
    }
    addLine(previousSibling);
    addLine(nextSibling);
  }

  const regions: Region[] = [];
  for (const [first, last] of lasts) {
    if (!isInside(first, lasts)) regions.push({ first, last });
  }
  return regions;
}

/** The inline nodes around one, as far as the next block on either side, at the level of their block's children. */
function lineAround(node: Node): Region {
  let at = node;
  while (at.parentNode !== null && !isBlock(at.parentNode) && at.parentNode.nodeType === 1) at = at.parentNode;
  let first = at;
  let last = at;
  while (first.previousSibling !== null && !isBlock(first.previousSibling)) first = first.previousSibling;
  while (last.nextSibling !== null && !isBlock(last.nextSibling)) last = last.nextSibling;
  return { first, last };
}

/** Whether a block that is read again anyway holds the node. */
function isInside(node: Node, lasts: ReadonlyMap<Node, Node>): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    if (lasts.has(at) && isBlock(at)) return true;
  }
  return false;
}
