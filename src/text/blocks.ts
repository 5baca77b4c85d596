import { isLanguage, type Language } from '../core/language.ts';

/** The text of one paragraph-like element of a page, joined over inline nodes, with the way back to the nodes. */
export interface Block {
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Where each node's text starts in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly text: string;
}

/**
 * Elements that run on within a line. Everything else, custom elements too, is taken as a block: asking the browser for
 * the computed display of every element costs more than reading the whole page.
 */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads as text of the page. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA SELECT OPTION OPTGROUP TEMPLATE TITLE IFRAME OBJECT'.split(' '));
const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isInline = (node: Node): boolean => INLINE.has(node.nodeName);
/** Whether a node ends the block of the text beside it. */
export const isBlock = (node: Node): boolean =>
  isElement(node) && !isInline(node) && !SILENT.has(node.nodeName) && node.nodeName !== 'BR' && node.nodeName !== 'IMG';

/** The nearest element that is a block of its own, itself included; null where text is silent. */
export function blockOf(node: Node): Element | null {
  let at: Node | null = isElement(node) ? node : node.parentNode;
  while (at !== null && isInline(at)) at = at.parentNode;
  return at !== null && isElement(at) && !SILENT.has(at.nodeName) ? at : null;
}

/** Whether the reader writes anywhere in a document; asked once, because asking every element is slow. */
export const hasEditable = (root: Document): boolean => root.querySelector(EDITABLE) !== null;

/** Whether the reader is writing there: such text is never marked. */
export const isEditable = (element: Element): boolean => element.closest(EDITABLE) !== null;

/** The language that the page states for an element: the nearest `lang`, if it is one of ours; null where none is. */
export function statedLanguage(element: Element): Language | null {
  const stated = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  return stated !== undefined && isLanguage(stated) ? stated : null;
}

/** What a node is to the text around it, by its name; all others are blocks. Left out of a script that reads none. */
const ROLES: ReadonlyMap<string, 'inline' | 'raised' | 'silent' | 'break' | 'thing'> = /* @__PURE__ */ (() =>
  new Map([
    ...[...INLINE].map((name) => [name, 'inline'] as const),
    ['SUP', 'raised'],
    ...[...SILENT].map((name) => [name, 'silent'] as const),
    ['BR', 'break'],
    ['IMG', 'thing'],
  ]))();

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/**
 * Digits that stand raised, written as such: on the line, the mark of a note would make another number of the one before
 * it. Each is one unit as before, so that offsets stay true; letters stay as they are, as those of `1er` and `7th`.
 */
const raise = (text: string): string => text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit);

/** Reads on in a text, and can stop between two blocks. */
export interface BlockReader {
  /** The node to be read next; null at the end. */
  readonly at: Node | null;
  /** The next blocks, in reading order: about so many, never part of one. */
  read(count: number): Block[];
}

/**
 * Reads the blocks among the text nodes from `first` to `last`, siblings, and all below them. Blocks of white space only are
 * left out. It can go on after changes as long as `at` is still where it was. Written for speed: stepping from child to child takes half
 * the time of a TreeWalker.
 */
export function blockReader(first: Node, last: Node = first): BlockReader {
  let node: Node | null = first;
  /** The block around the node, null where text is silent; and those around its ancestors, from `first` on. */
  let owner = first.parentNode === null ? null : blockOf(first.parentNode);
  const outer: (Element | null)[] = [];
  /** The block that text goes on with; null after a cut. */
  let open: { element: Element; nodes: Text[]; starts: number[]; text: string } | null = null;
  let isBroken = false;
  /** The outermost raised element around the node. */
  let raised: Node | null = null;
  /** Whether a block has just begun or ended: only there reading can stop. */
  let isCut = false;
  let blocks: Block[] = [];

  function cut(): void {
    open = null;
    isCut = true;
  }

  function readText(text: Text): void {
    const data = raised === null ? text.data : raise(text.data);
    if (owner === null) return;
    if (open === null || open.element !== owner) {
      if (!speaks(data)) return;
      open = { element: owner, nodes: [text], starts: [0], text: data };
      blocks.push(open);
    } else {
      if (isBroken) open.text += '\n';
      open.nodes.push(text);
      open.starts.push(open.text.length);
      open.text += data;
    }
    isBroken = false;
  }

  /** Reads a node itself, and returns its first child if it has any. */
  function enter(at: Node): Node | null {
    const { nodeType } = at;
    if (nodeType === 3) readText(at as Text);
    if (nodeType !== 1) return null;
    const role = ROLES.get(at.nodeName);
    if (role === undefined) cut();
    else if (role === 'break') isBroken = true;
    const child = at.firstChild;
    if (child === null) return null;
    outer.push(owner);
    if (role === 'raised') raised ??= at;
    if (role === undefined) owner = at as Element;
    else if (role === 'silent') owner = null;
    return child;
  }

  /** The node after one whose inside has been read, in reading order. */
  function leave(from: Node): Node | null {
    let at = from;
    while (outer.length > 0) {
      const next = at.nextSibling;
      if (next !== null) return next;
      at = at.parentNode as Node;
      if (owner === at) cut();
      if (raised === at) raised = null;
      owner = outer.pop() as Element | null;
    }
    return at === last ? null : at.nextSibling;
  }

  return {
    get at() {
      return node;
    },
    read(count) {
      blocks = [];
      while (node !== null) {
        isCut = false;
        node = enter(node) ?? leave(node);
        if (isCut && blocks.length >= count) break;
      }
      return blocks;
    },
  };
}

/** All blocks from `first` to `last`, siblings, and below them. */
export const readBlocks = (first: Node, last?: Node): Block[] =>
  blockReader(first, last).read(Number.POSITIVE_INFINITY);

/** Whether a text is more than white space; nearly all that are begin with a sign of ASCII. */
function speaks(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || (text !== '\n' && /\S/.test(text));
}

const SHOW_TEXT = 4;

/** Calls back with all text nodes from a node to a later sibling, and below them, in order. */
export function forEachText(first: Node, last: Node, act: (node: Text) => void): void {
  for (let at: Node | null = first; at !== null; at = at === last ? null : at.nextSibling) {
    if (at.nodeType === 3) {
      act(at as Text);
    } else if (at.firstChild !== null) {
      const walker = (at.ownerDocument ?? (at as Document)).createTreeWalker(at, SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) act(node as Text);
    }
  }
}

/** The index of the node that holds the character after an offset of the block's text; for an end, the one before it. */
function nodeAt(starts: readonly number[], offset: number, isEnd: boolean): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The range of a half-open slice of the block's text. Static: the blocks are read again where the page changes. */
export function rangeOf({ nodes, starts }: Block, start: number, end: number): StaticRange {
  const first = nodeAt(starts, start, false);
  const next = starts[first + 1];
  const last = next === undefined || end <= next ? first : nodeAt(starts, end, true);
  const endContainer = nodes[last] as Text;
  const endOffset = end - (starts[last] as number);
  return new StaticRange({
    startContainer: nodes[first] as Text,
    startOffset: start - (starts[first] as number),
    endContainer,
    // A line break between two nodes belongs to neither.
    endOffset: end === starts[last + 1] ? Math.min(endOffset, endContainer.length) : endOffset,
  });
}
