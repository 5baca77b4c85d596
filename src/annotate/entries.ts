import type { Context, Reference } from '../core/reference/reference.ts';
import { type Block, forEachText } from '../text/blocks.ts';

/** A block in reading order, with what a reader had in mind before and after it. */
export interface Entry {
  readonly block: Block;
  order: number;
  previous: Entry | null;
  next: Entry | null;
  /** Whether it is no longer in the page. */
  isGone: boolean;
  /** Null: not read yet. */
  before: Context | null;
  after: Context | null;
  references: readonly Reference[];
}

/** The blocks of a page in reading order, and which of them a text node belongs to. */
export interface Entries {
  readonly first: Entry | null;
  /** Puts blocks after an entry, null: before all; returns them. Reading order is by `order`, which `onRenumbered` may change. */
  insert(blocks: readonly Block[], after: Entry | null): Entry[];
  remove(entry: Entry): void;
  /** Those with text between two siblings, and below them. */
  within(first: Node, last: Node): Set<Entry>;
  /** The entry of the last text before a node. As long as nobody has asked `within`, nothing is behind it: the last of all. */
  before(node: Node): Entry | null;
}

const NONE: readonly never[] = [];
const SHOW_TEXT = 4;

export function createEntries(root: Document, onRenumbered: (entry: Entry) => void): Entries {
  let head: Entry | null = null;
  let tail: Entry | null = null;
  /** Null until the page changes for the first time, as many never do. */
  let owners: WeakMap<Node, Entry> | null = null;

  function own(all: WeakMap<Node, Entry>, entry: Entry): void {
    for (const node of entry.block.nodes) all.set(node, entry);
  }

  function owned(): WeakMap<Node, Entry> {
    if (owners === null) {
      owners = new WeakMap();
      for (let entry = head; entry !== null; entry = entry.next) own(owners, entry);
    }
    return owners;
  }

  /** Halving the distance between two orders comes to an end after some dozens of times. */
  function renumber(): void {
    let order = 0;
    for (let entry = head; entry !== null; entry = entry.next) {
      entry.order = order++;
      onRenumbered(entry);
    }
  }

  return {
    get first() {
      return head;
    },
    insert(blocks, after) {
      const next = after === null ? head : after.next;
      const from = after === null ? (next?.order ?? 0) - blocks.length - 1 : after.order;
      const step = next === null ? 1 : (next.order - from) / (blocks.length + 1);
      let previous = after;
      const made = blocks.map((block, index) => {
        const order = from + step * (index + 1);
        const entry: Entry = {
          block,
          order,
          previous,
          next: null,
          isGone: false,
          before: null,
          after: null,
          references: NONE,
        };
        if (previous === null) head = entry;
        else previous.next = entry;
        if (owners !== null) own(owners, entry);
        previous = entry;
        return entry;
      });
      if (previous === null) head = next;
      else previous.next = next;
      if (next === null) tail = previous;
      else next.previous = previous;
      if (step < 1e-6) renumber();
      return made;
    },
    remove(entry) {
      entry.isGone = true;
      const { block, previous, next } = entry;
      if (previous === null) head = next;
      else previous.next = next;
      if (next === null) tail = previous;
      else next.previous = previous;
      for (const node of block.nodes) if (owners?.get(node) === entry) owners.delete(node);
    },
    within(first, last) {
      const found = new Set<Entry>();
      forEachText(first, last, (node) => {
        const entry = owned().get(node);
        if (entry !== undefined) found.add(entry);
      });
      return found;
    },
    before(node) {
      if (owners === null) return tail;
      const walker = root.createTreeWalker(root, SHOW_TEXT);
      walker.currentNode = node;
      while (walker.previousNode() !== null) {
        const entry = owners.get(walker.currentNode);
        if (entry !== undefined) return entry;
      }
      return null;
    },
  };
}
