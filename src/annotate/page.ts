import type { Language } from '../core/language.ts';
import type { Context, Reference, Scan } from '../core/reference/reference.ts';
import { type Block, forEachText, hasEditable, isEditable, rangeOf, readBlocks } from '../text/blocks.ts';
import { changedRegions } from './changes.ts';
import type { Lens } from './lens.ts';

export interface PageOptions {
  readonly root: Document;
  readonly scan: Scan;
  /** Most of what `scan` finds, in no time, before anyone asks whose it is. */
  readonly find: (text: string) => readonly { readonly start: number; readonly end: number }[];
  /** What is known before the first block. */
  readonly initial: Context;
  /** The language of a block; null where it cannot be told, and the page's holds. */
  readonly languageOf: (block: Block) => Language | null;
  readonly lens: Pick<Lens, 'sketch' | 'place' | 'remove'>;
  /** Runs work when the page has time; `timeLeft` in milliseconds. */
  readonly whenIdle: (work: (timeLeft: () => number) => void) => void;
  /** Called whenever everything has been read. */
  readonly onRead?: () => void;
}

/**
 * The references of a page as it stands and as it changes, in two passes: what can be found at sight is marked at once; the
 * blocks are read in order when the page has time, which decides what each reference is. The page's own nodes are only read.
 */
export interface Page {
  /** False while some of the page has still to be read. */
  readonly complete: boolean;
  /** Where a reference in this node is marked and not read yet, reads the page up to it now: somebody asks for it. */
  readTo(node: Node): void;
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
  /** Found at sight, and marked until the block is read. */
  sighted: readonly StaticRange[];
  /** Null: not read yet. */
  before: Context | null;
  after: Context | null;
  references: readonly Reference[];
}

/** Milliseconds of an idle slice that are left to the page. */
const MARGIN = 2;
const NONE: readonly never[] = [];

export function readPage({ root, scan, find, initial, languageOf, lens, whenIdle, onRead }: PageOptions): Page {
  let start = initial;
  let head: Entry | null = null;
  let tail: Entry | null = null;
  /** Where reading has to go on, each until the context is the same as before. */
  const pending = new Set<Entry>();
  /** Which entry a text node belongs to; null until the page changes for the first time, as many never do. */
  let owners: WeakMap<Node, Entry> | null = null;
  const records: MutationRecord[] = [];
  /** Marks of what was found and not read yet. */
  const sketch = new Highlight();
  let isSketched = false;
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
      const sighted = sight(block);
      const entry: Entry = { block, order, previous, next: null, sighted, before: null, after: null, references: NONE };
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
    if (isSketched) lens.sketch(sketch);
  }

  function sight(block: Block): readonly StaticRange[] {
    const spans = find(block.text);
    if (spans.length === 0 || isWritten(block.element)) return NONE;
    const ranges: StaticRange[] = [];
    for (const { start, end } of spans) {
      const range = rangeOf(block, start, end);
      sketch.add(range);
      ranges.push(range);
    }
    isSketched = true;
    return ranges;
  }

  function forgetSighted(entry: Entry): void {
    for (const range of entry.sighted) sketch.delete(range);
    entry.sighted = NONE;
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
    forgetSighted(entry);
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
    forgetSighted(entry);
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

  /** Reads on, in order, until everything is read or `isEnough` says so of the block just read. */
  function readOn(isEnough: (read: Entry) => boolean): boolean {
    for (let entry: Entry | null | undefined = firstPending(); entry; entry = firstPending()) {
      pending.delete(entry);
      while (entry !== null && (entry.before === null || !isSame(entry.before, entry.previous?.after ?? start))) {
        const done: Entry = entry;
        read(done);
        pending.delete(done);
        entry = done.next;
        if (entry !== null && isEnough(done)) {
          pending.add(entry);
          return false;
        }
      }
    }
    return true;
  }

  function work(timeLeft: () => number): void {
    planned = false;
    anyEditable = null;
    if (ended) return;
    if (records.length > 0) takeChanges();
    if (readOn(() => timeLeft() < MARGIN)) onRead?.();
    else plan();
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
    readTo(node) {
      if (records.length > 0) takeChanges();
      for (let entry = firstPending() ?? null; entry !== null; entry = entry.next) {
        const asked = entry;
        if (asked.sighted.length === 0 || !asked.block.nodes.includes(node as Text)) continue;
        readOn((read) => read === asked);
        return;
      }
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
      sketch.clear();
      for (let entry = head; entry !== null; entry = entry.next) if (entry.references.length > 0) lens.remove(entry);
    },
  };
}

/** Equal by value: contexts and references are small plain data. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
