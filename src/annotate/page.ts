import type { Language } from '../core/language.ts';
import type { BlockRead, TextBlock } from '../core/reference/blocks.ts';
import type { Context } from '../core/reference/reference.ts';
import { LIMITS } from '../messages/protocol.ts';
import { type Block, hasEditable, isEditable, rangeOf, readBlocks } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import { createAhead } from './ahead.ts';
import { changedRegions } from './changes.ts';
import { createEntries, type Entry } from './entries.ts';
import type { Lens } from './lens.ts';
import { AGAIN } from './timings.ts';

export interface PageOptions {
  readonly root: Document;
  /** Has blocks read that follow each other, after what a reader has in mind before them; null: nobody answered. */
  readonly read: (before: Context, blocks: readonly TextBlock[]) => Promise<readonly BlockRead[] | null>;
  /** What is known before the first block. */
  readonly initial: Context;
  /** The language of a block; null where it cannot be told, and the page's holds. */
  readonly languageOf: (block: Block) => Language | null;
  readonly lens: Pick<Lens, 'place' | 'remove'>;
  /** Milliseconds that are left of the time in which something is done at once. */
  readonly timeLeft: () => number;
  /** Runs work when the page has time; `timeLeft` in milliseconds. */
  readonly whenIdle: (work: (timeLeft: () => number) => void) => void;
}

/**
 * The references of a page as it stands and as it changes. Its text is taken in blocks, in slices when the page has time,
 * and handed out to be read in their order, some at a time. The page's own nodes are only read.
 */
export interface Page {
  /** False while some of the page has still to be read. */
  readonly complete: boolean;
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
/** So many blocks are taken before the clock is looked at: about a millisecond of code that has not run before. */
const PIECE = 16;
/**
 * UTF-16 units that are handed out at a time: little at first, for what the reader probably looks at and for a small change,
 * then twice as much each time. More would hold up the cards of what is marked already.
 */
const [AT_FIRST, AT_MOST] = [8000, 64_000];

export function readPage(options: PageOptions): Page {
  const { root, initial, languageOf, lens, whenIdle } = options;
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
  let isReading = false;
  let failures = 0;
  let ended = false;

  function insert(blocks: readonly Block[], after: Entry | null): void {
    const [first] = entries.insert(blocks, after);
    if (first !== undefined) pending.add(first);
  }

  function drop(entry: Entry): void {
    entries.remove(entry);
    pending.delete(entry);
    if (entry.next !== null) pending.add(entry.next);
    if (entry.references.length > 0) lens.remove(entry);
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

  /** Takes the blocks that are still ahead; false when there was not time enough for all. */
  function takeBlocks(timeLeft: () => number): boolean {
    while (!ahead.isEmpty) {
      const { blocks, from } = ahead.next(PIECE);
      insert(blocks, entries.before(from));
      if (timeLeft() < MARGIN) break;
    }
    return ahead.isEmpty;
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

  function isWritten({ element }: Block): boolean {
    anyEditable ??= hasEditable(root);
    return anyEditable && isEditable(element);
  }

  const textOf = (block: Block): string => (isWritten(block) ? '' : block.text);
  const mindBefore = ({ previous }: Entry): Context | null => (previous === null ? start : previous.after);

  function firstPending(): Entry | undefined {
    let first: Entry | undefined;
    for (const entry of pending) if (first === undefined || entry.order < first.order) first = entry;
    return first;
  }

  /** The blocks from the first pending one on, about so much text. */
  function nextBatch(most: number): Entry[] {
    const batch: Entry[] = [];
    let size = 0;
    for (let entry = firstPending() ?? null; entry !== null && size < most; entry = entry.next) {
      if (batch.push(entry) === LIMITS.blocks) break;
      size += entry.block.text.length;
    }
    return batch;
  }

  /** Has all that is pending read, one batch after the other. */
  async function readOn(): Promise<void> {
    if (isReading) return;
    isReading = true;
    for (let most = AT_FIRST; pending.size > 0 && !ended; most = Math.min(2 * most, AT_MOST)) {
      const batch = nextBatch(most);
      const before = mindBefore(batch[0] as Entry) as Context;
      const blocks = batch.map(({ block }) => ({
        text: textOf(block).slice(0, LIMITS.block),
        language: languageOf(block) ?? start.language,
      }));
      const read = await options.read(before, blocks);
      if (ended) return;
      if (read === null) {
        const wait = AGAIN[failures++];
        if (wait !== undefined) setTimeout(plan, wait);
        break;
      }
      failures = 0;
      take(batch, before, read);
    }
    isReading = false;
  }

  /** Takes what was read of a batch, up to where the page has changed meanwhile: the rest is still pending. */
  function take(batch: readonly Entry[], before: Context, read: readonly BlockRead[]): void {
    let mind: Context | null = before;
    for (const [index, entry] of batch.entries()) {
      const answer = read[index];
      if (answer === undefined || mind === null || entry.isGone || mindBefore(entry) !== mind) return;
      if (pending.delete(entry)) settle(entry, mind, answer);
      mind = entry.after;
    }
  }

  function settle(entry: Entry, before: Context, { references, after }: BlockRead): void {
    entry.before = before;
    entry.after = after ?? before;
    const { next } = entry;
    if (next !== null && (next.before === null || !isSame(next.before, entry.after))) pending.add(next);
    const shown = references.length > 0 && isWritten(entry.block) ? [] : references;
    const had = entry.references;
    if (shown.length === had.length && (shown.length === 0 || isSame(shown, had))) return;
    entry.references = shown;
    put(entry);
  }

  function work(timeLeft: () => number): void {
    planned = false;
    anyEditable = null;
    if (ended) return;
    if (records.length > 0) takeChanges();
    if (!takeBlocks(timeLeft)) plan();
    void readOn();
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
  work(options.timeLeft);

  return {
    get complete() {
      return ahead.isEmpty && pending.size === 0 && records.length === 0;
    },
    blocks() {
      if (records.length > 0) takeChanges();
      const blocks: ReadBlock[] = [];
      for (let entry = entries.first; entry !== null; entry = entry.next) {
        const { block } = entry;
        blocks.push({ text: textOf(block), block });
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
      for (let entry = entries.first; entry !== null; entry = entry.next)
        if (entry.references.length > 0) lens.remove(entry);
    },
  };
}

/** Equal by value: contexts and references are small plain data. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
