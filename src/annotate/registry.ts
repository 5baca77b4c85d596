import type { Placed } from './placed.ts';

/** Which references a document has, in reading order, and which of them stand in a text node. */
export interface Registry {
  /** Returns what the key had before. */
  set(key: object, order: number, placed: readonly Placed[]): readonly Placed[];
  remove(key: object): readonly Placed[];
  all(): readonly Placed[];
  /** Those that begin, end or run on in a node. */
  inNode(node: Node): readonly Placed[];
}

const NONE: readonly Placed[] = [];

export function createRegistry(root: Document): Registry {
  const entries = new Map<object, { order: number; placed: readonly Placed[] }>();
  /** Made when they are wanted, after any number of changes. */
  let sorted: readonly Placed[] | null = null;
  let byNode: Map<Node, Placed[]> | null = null;

  function all(): readonly Placed[] {
    sorted ??= [...entries.values()].sort((a, b) => a.order - b.order).flatMap((entry) => entry.placed);
    return sorted;
  }

  function index(): Map<Node, Placed[]> {
    const made = new Map<Node, Placed[]>();
    const add = (node: Node, placed: Placed) => {
      const here = made.get(node);
      if (here === undefined) made.set(node, [placed]);
      else if (here.at(-1) !== placed) here.push(placed);
    };
    for (const placed of all()) {
      for (const { startContainer, endContainer } of placed.ranges) {
        add(startContainer, placed);
        if (startContainer !== endContainer)
          for (const node of nodesTo(startContainer, endContainer)) add(node, placed);
      }
    }
    return made;
  }

  /** Text nodes after one, up to another. A reference spans a handful; more means that the page has changed since. */
  function nodesTo(start: Node, end: Node): Node[] {
    const walker = root.createTreeWalker(root, 4);
    walker.currentNode = start;
    const nodes: Node[] = [];
    while (nodes.length < 20 && walker.nextNode() !== null) {
      nodes.push(walker.currentNode);
      if (walker.currentNode === end) break;
    }
    return nodes;
  }

  function remove(key: object): readonly Placed[] {
    const old = entries.get(key)?.placed ?? NONE;
    if (entries.delete(key)) {
      sorted = null;
      byNode = null;
    }
    return old;
  }

  return {
    set(key, order, placed) {
      const old = remove(key);
      entries.set(key, { order, placed });
      sorted = null;
      byNode = null;
      return old;
    },
    remove,
    all,
    inNode(node) {
      byNode ??= index();
      return byNode.get(node) ?? NONE;
    },
  };
}
