import { type Block, type BlockReader, blockReader } from '../text/blocks.ts';
import type { Region } from './changes.ts';

/** What of a page has still to be read into blocks, piece by piece while the page may change. */
export interface Ahead {
  readonly isEmpty: boolean;
  /** An element, with all below it, is to be read. */
  add(element: Node): void;
  /** The next blocks, about so many, and the node at which they begin. Not for one that is empty. */
  next(count: number): { blocks: Block[]; from: Node };
  /** Whether a node will yet be come to. */
  holds(node: Node): boolean;
  /** Takes note that regions have changed: returns the elements that are read anew from their beginning. */
  renew(regions: readonly Region[]): Node[];
}

interface Part {
  readonly element: Node;
  readonly reader: BlockReader;
}

const FOLLOWING = 4;

export function createAhead(): Ahead {
  let parts: Part[] = [];
  const part = (element: Node): Part => ({ element, reader: blockReader(element) });

  return {
    get isEmpty() {
      return parts.length === 0;
    },
    add(element) {
      parts.push(part(element));
    },
    next(count) {
      const { reader } = parts[0] as Part;
      const from = reader.at as Node;
      const blocks = reader.read(count);
      if (reader.at === null) parts.shift();
      return { blocks, from };
    },
    holds: (node) =>
      parts.some(({ element, reader: { at } }) => {
        if (at === null || !element.contains(node)) return false;
        return at === node || (at.compareDocumentPosition(node) & FOLLOWING) !== 0;
      }),
    renew(regions) {
      const isIn = (node: Node) => regions.some(({ first }) => first.contains(node));
      // What stands in a region is read with it.
      parts = parts.filter(({ element }) => element.isConnected && !isIn(element));
      const lost = ({ element, reader: { at } }: Part) =>
        at !== null && (!element.contains(at) || regions.some(({ first }) => first !== at && first.contains(at)));
      const anew = parts.filter(lost).map(({ element }) => element);
      parts = parts.map((one) => (lost(one) ? part(one.element) : one));
      return anew;
    },
  };
}
