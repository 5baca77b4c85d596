import type { Language } from '../core/language.ts';
import type { Context, Scan } from '../core/reference/reference.ts';
import { type Block, hasEditable, isEditable, rangeOf, readBlocks } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import { createAhead } from './ahead.ts';
import { changedRegions } from './changes.ts';
import { createEntries, type Entry } from './entries.ts';
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
  /** Milliseconds that are left of the time in which something is done at once. */
  readonly timeLeft: () => number;
  /** Runs work when the page has time; `timeLeft` in milliseconds. */
  readonly whenIdle: (work: (timeLeft: () => number) => void) => void;
  /** Called whenever everything has been read. */
  readonly onRead?: () => void;
}

/**
 * The references of a page as it stands and as it changes, in two passes: what can be found at sight is marked at once, in a
 * long page the rest of it as soon as there is time; then the blocks are read in order, which decides what each reference is. The page's own nodes are only read.
 */
export interface Page {
  /** False while some of the page has still to be read. */
  readonly complete: boolean;
  /** Where a reference in this node is marked and not read yet, reads the page up to it now: somebody asks for it. */
  readTo(node: Node): void;
  /** What stands in the page, in order; of what the reader is writing no text. */
  blocks(): readonly ReadBlock[];
  /** Another document under the same address bar: all that depends on it is read again. */
  setDocument(document: string | null): void;
  destroy(): void;
}

export interface ReadBlock {
  readonly text: string;
  readonly block: Block;
}

/** Milliseconds of an idle slice that are left to the page. */
const MARGIN = 2;
/** So many blocks are sighted before the clock is looked at: about a millisecond of code that has not run before. */
const PIECE = 16;
/** So many of a page's first blocks fill a window, and more. */
const FIRST = 32;

export function readPage(options: PageOptions): Page {
  const { root, scan, find, initial, languageOf, lens, whenIdle, onRead } = options;
  let start = initial;
  const ahead = createAhead();
  const entries = createEntries(root, (entry) => {
    if (entry.references.length > 0) put(entry);
  });
  /** Where reading has to go on, each until the context is the same as before. */
  const pending = new Set<Entry>();
  const records: MutationRecord[] = [];
  /** Whether the reader writes anywhere in the page; asked once a slice. */
  let anyEditable: boolean | null = null;
  let planned = false;
  let ended = false;

  function insert(blocks: readonly Block[], after: Entry | null): void {
    const inserted = entries.insert(blocks, after);
    for (const entry of inserted) sight(entry);
    if (inserted[0] !== undefined) pending.add(inserted[0]);
  }

  /** Sights on through what is still ahead; false when there was not time enough for all. */
  function sightOn(timeLeft: () => number): boolean {
    while (!ahead.isEmpty) {
      const { blocks, from } = ahead.next(PIECE);
      insert(blocks, entries.before(from));
      if (timeLeft() < MARGIN) break;
    }
    return ahead.isEmpty;
  }

  function sight(entry: Entry): void {
    const { block } = entry;
    const spans = find(block.text);
    if (spans.length === 0 || isWritten(block.element)) return;
    entry.isSighted = true;
    lens.sketch(entry, block.element, () => spans.map(({ start, end }) => rangeOf(block, start, end)));
  }

  function drop(entry: Entry): void {
    entries.remove(entry);
    pending.delete(entry);
    if (entry.next !== null) pending.add(entry.next);
    if (isMarked(entry)) lens.remove(entry);
  }

  function dropWithin(first: Node, last: Node): void {
    for (const entry of entries.within(first, last)) drop(entry);
  }

  function takeChanges(): void {
    const taken = records.splice(0);
    for (const { removedNodes } of taken) {
      for (const node of removedNodes) if (!node.isConnected) dropWithin(node, node);
    }
    const regions = changedRegions(taken);
    for (const element of ahead.renew(regions)) dropWithin(element, element);
    for (const { first, last } of regions) {
      if (ahead.holds(first)) continue;
      dropWithin(first, last);
      if (first === last && first.firstChild !== null) ahead.add(first);
      else insert(readBlocks(first, last), entries.before(first));
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
    const isAsBefore = shown.length === had.length && (shown.length === 0 || isSame(shown, had));
    if (isAsBefore && !entry.isSighted) return;
    entry.isSighted = false;
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

  /** Before the rest of a long page is sighted, what the reader probably looks at is read: its cards are fetched meanwhile. */
  function readFirst(timeLeft: () => number): void {
    if (ahead.isEmpty || entries.first?.before !== null) return;
    let left = FIRST;
    readOn(() => --left === 0 || timeLeft() < MARGIN);
  }

  function work(timeLeft: () => number): void {
    planned = false;
    anyEditable = null;
    if (ended) return;
    if (records.length > 0) takeChanges();
    readFirst(timeLeft);
    if (sightOn(timeLeft) && readOn(() => timeLeft() < MARGIN)) onRead?.();
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
  ahead.add(partOf(root, 'body') ?? partOf(root, 'documentElement'));
  sightOn(options.timeLeft);
  plan();

  return {
    get complete() {
      return ahead.isEmpty && pending.size === 0 && records.length === 0;
    },
    readTo(node) {
      if (records.length > 0) takeChanges();
      for (let entry = firstPending() ?? null; entry !== null; entry = entry.next) {
        const asked = entry;
        if (!asked.isSighted || !asked.block.nodes.includes(node as Text)) continue;
        readOn((read) => read === asked);
        return;
      }
    },
    blocks() {
      if (records.length > 0) takeChanges();
      const blocks: ReadBlock[] = [];
      for (let entry = entries.first; entry !== null; entry = entry.next) {
        const { block } = entry;
        blocks.push({ text: isWritten(block.element) ? '' : block.text, block });
      }
      return blocks;
    },
    setDocument(document) {
      if (document === start.document) return;
      start = { ...start, document };
      if (entries.first !== null) pending.add(entries.first);
      plan();
    },
    destroy() {
      ended = true;
      observer.disconnect();
      for (let entry = entries.first; entry !== null; entry = entry.next) if (isMarked(entry)) lens.remove(entry);
    },
  };
}

const isMarked = ({ isSighted, references }: Entry): boolean => isSighted || references.length > 0;

/** Equal by value: contexts and references are small plain data. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
