import type { Placed } from './lens.ts';

/** Which references a document has, in reading order, and which of them stand in a text node. */
export interface Registry {
  /** Returns what the key had before. */
  set(key: object, order: number, placed: readonly Placed[]): readonly Placed[];
  remove(key: object): readonly Placed[];
  all(): readonly Placed[];
  /** Those that begin, end or run on in a node. */
  inNode(node: Node): readonly Placed[];
}

export function createRegistry(root: Document): Registry {
  const entries = new Map<object, { order: number; placed: readonly Placed[] }>();
  /** Weak: where the page has dropped nodes in the middle of a reference, nothing has to be cleared up. */
  const byNode = new WeakMap<Node, Set<Placed>>();
  let sorted: readonly Placed[] | null = null;

  function* nodesOf({ ranges }: Placed): Generator<Node> {
    for (const { startContainer, endContainer } of ranges) {
      yield startContainer;
      if (startContainer === endContainer) continue;
      const walker = root.createTreeWalker(root, 4);
      walker.currentNode = startContainer;
      // A reference spans a handful of nodes; more means that the page has changed in between.
      for (let count = 0; count < 20 && walker.nextNode() !== null; count++) {
        yield walker.currentNode;
        if (walker.currentNode === endContainer) break;
      }
    }
  }

  function remove(key: object): readonly Placed[] {
    const old = entries.get(key)?.placed ?? [];
    if (!entries.delete(key)) return old;
    sorted = null;
    for (const placed of old) {
      for (const node of nodesOf(placed)) byNode.get(node)?.delete(placed);
      for (const { endContainer } of placed.ranges) byNode.get(endContainer)?.delete(placed);
    }
    return old;
  }

  return {
    set(key, order, placed) {
      const old = remove(key);
      entries.set(key, { order, placed });
      sorted = null;
      for (const one of placed) {
        for (const node of nodesOf(one)) {
          const here = byNode.get(node);
          if (here === undefined) byNode.set(node, new Set([one]));
          else here.add(one);
        }
      }
      return old;
    },
    remove,
    all() {
      sorted ??= [...entries.values()].sort((a, b) => a.order - b.order).flatMap((entry) => entry.placed);
      return sorted;
    },
    inNode: (node) => [...(byNode.get(node) ?? [])],
  };
}
