import type { Language } from '../core/language.ts';
import type { Context, Reference, Scan } from '../core/reference/reference.ts';
import { type Block, forEachText, hasEditable, isEditable, rangeOf, readBlocks } from './blocks.ts';
import { changedRegions } from './changes.ts';
import type { Lens } from './lens.ts';

export interface PageOptions {
  readonly root: Document;
  readonly scan: Scan;
  /** What is known before the first block. */
  readonly initial: Context;
  /** The language of a block; null where it cannot be told, and the page's holds. */
  readonly languageOf: (block: Block) => Language | null;
  readonly lens: Pick<Lens, 'place' | 'remove'>;
  /** Runs work when the page has time; `timeLeft` in milliseconds. */
  readonly whenIdle: (work: (timeLeft: () => number) => void) => void;
  /** Called whenever everything has been read. */
  readonly onRead?: () => void;
}

/** The references of a page as it stands and as it changes. The page's own nodes are only read. */
export interface Page {
  /** False while some of the page has still to be read. */
  readonly complete: boolean;
  /** Another document under the same address bar: all that depends on it is read again. */
  setDocument(document: string | null): void;
  destroy(): void;
}

/** A block in reading order, with what a reader had in mind before and after it. */
interface Entry {
  readonly block: Block;
  order: number;
  previous: Entry | null;
  next: Entry | null;
  /** Null: not read yet. */
  before: Context | null;
  after: Context | null;
  references: readonly Reference[];
}

/** Milliseconds of an idle slice that are left to the page. */
const MARGIN = 2;

export function readPage({ root, scan, initial, languageOf, lens, whenIdle, onRead }: PageOptions): Page {
  let start = initial;
  let head: Entry | null = null;
  let tail: Entry | null = null;
  /** Where reading has to go on, each until the context is the same as before. */
  const pending = new Set<Entry>();
  /** Which entry a text node belongs to; null until the page changes for the first time, as many never do. */
  let owners: WeakMap<Node, Entry> | null = null;
  const records: MutationRecord[] = [];
  /** Whether the reader writes anywhere in the page; asked once a slice. */
  let anyEditable: boolean | null = null;
  let planned = false;
  let ended = false;

  function insert(blocks: readonly Block[], after: Entry | null): void {
    const next = after === null ? head : after.next;
    const from = after === null ? (next?.order ?? 0) - blocks.length - 1 : after.order;
    const step = next === null ? 1 : (next.order - from) / (blocks.length + 1);
    let previous = after;
    blocks.forEach((block, index) => {
      const order = from + step * (index + 1);
      const entry: Entry = { block, order, previous, next: null, before: null, after: null, references: [] };
      if (previous === null) head = entry;
      else previous.next = entry;
      if (owners !== null) own(owners, entry);
      if (index === 0) pending.add(entry);
      previous = entry;
    });
    if (previous === null) head = next;
    else previous.next = next;
    if (next === null) tail = previous;
    else next.previous = previous;
    if (step < 1e-6) renumber();
  }

  /** Halving the distance between two orders comes to an end after some dozens of times. */
  function renumber(): void {
    let order = 0;
    for (let entry = head; entry !== null; entry = entry.next) {
      entry.order = order++;
      if (entry.references.length > 0) put(entry);
    }
  }

  function drop(entry: Entry): void {
    const { block, previous, next } = entry;
    if (previous === null) head = next;
    else previous.next = next;
    if (next === null) tail = previous;
    else next.previous = previous;
    for (const node of block.nodes) if (owners?.get(node) === entry) owners.delete(node);
    pending.delete(entry);
    if (next !== null) pending.add(next);
    if (entry.references.length > 0) lens.remove(entry);
  }

  function own(all: WeakMap<Node, Entry>, entry: Entry): void {
    for (const node of entry.block.nodes) all.set(node, entry);
  }

  function dropOwners(first: Node, last: Node): void {
    forEachText(first, last, (node) => {
      const entry = owners?.get(node);
      if (entry !== undefined) drop(entry);
    });
  }

  /** The entry of the last text before a node. */
  function entryBefore(node: Node): Entry | null {
    const walker = root.createTreeWalker(root, 4);
    walker.currentNode = node;
    while (walker.previousNode() !== null) {
      const entry = owners?.get(walker.currentNode);
      if (entry !== undefined) return entry;
    }
    return null;
  }

  function takeChanges(): void {
    const taken = records.splice(0);
    if (owners === null) {
      owners = new WeakMap();
      for (let entry = head; entry !== null; entry = entry.next) own(owners, entry);
    }
    for (const { removedNodes } of taken) {
      for (const node of removedNodes) if (!node.isConnected) dropOwners(node, node);
    }
    for (const { first, last } of changedRegions(taken)) {
      dropOwners(first, last);
      insert(readBlocks(first, last), entryBefore(first));
    }
  }

  function put(entry: Entry): void {
    const { block, references } = entry;
    const placed = references.map((reference) => ({
      reference,
      ranges: [rangeOf(block, reference.start, reference.end)],
    }));
    if (placed.length > 0) lens.place(entry, entry.order, placed);
    else lens.remove(entry);
  }

  function read(entry: Entry): void {
    const before = entry.previous?.after ?? start;
    const language = languageOf(entry.block) ?? start.language;
    const { references, context } = scan(
      entry.block.text,
      before.language === language ? before : { ...before, language },
    );
    entry.before = before;
    entry.after = context;
    const shown = references.length > 0 && isWritten(entry.block.element) ? [] : references;
    const had = entry.references;
    if (shown.length === had.length && (shown.length === 0 || isSame(shown, had))) return;
    entry.references = shown;
    put(entry);
  }

  function isWritten(element: Element): boolean {
    anyEditable ??= hasEditable(root);
    return anyEditable && isEditable(element);
  }

  function firstPending(): Entry | undefined {
    let first: Entry | undefined;
    for (const entry of pending) if (first === undefined || entry.order < first.order) first = entry;
    return first;
  }

  function work(timeLeft: () => number): void {
    planned = false;
    anyEditable = null;
    if (ended) return;
    if (records.length > 0) takeChanges();
    for (let entry: Entry | null | undefined = firstPending(); entry; entry = firstPending()) {
      pending.delete(entry);
      while (entry !== null && (entry.before === null || !isSame(entry.before, entry.previous?.after ?? start))) {
        read(entry);
        pending.delete(entry);
        entry = entry.next;
        if (entry !== null && timeLeft() < MARGIN) {
          pending.add(entry);
          plan();
          return;
        }
      }
    }
    onRead?.();
  }

  function plan(): void {
    if (planned) return;
    planned = true;
    whenIdle(work);
  }

  const observer = new MutationObserver((news) => {
    records.push(...news);
    plan();
  });

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  insert(readBlocks(root.body ?? root.documentElement), tail);
  plan();

  return {
    get complete() {
      return pending.size === 0 && records.length === 0;
    },
    setDocument(document) {
      if (document === start.document) return;
      start = { ...start, document };
      if (head !== null) pending.add(head);
      plan();
    },
    destroy() {
      ended = true;
      observer.disconnect();
      for (let entry = head; entry !== null; entry = entry.next) if (entry.references.length > 0) lens.remove(entry);
    },
  };
}

/** Equal by value: contexts and references are small plain data. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
