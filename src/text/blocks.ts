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

/** What a node is to the text around it, by its name; all others are blocks. */
const ROLES: ReadonlyMap<string, 'inline' | 'silent' | 'break' | 'thing'> = new Map([
  ...[...INLINE].map((name) => [name, 'inline'] as const),
  ...[...SILENT].map((name) => [name, 'silent'] as const),
  ['BR', 'break'],
  ['IMG', 'thing'],
]);

/**
 * The blocks among the text nodes from `first` to `last`, siblings, and all below them, in reading order. Blocks of white
 * space only are left out. Written for speed: a page is read as a whole before its first mark, and stepping from child to
 * child takes half the time of a TreeWalker.
 */
export function readBlocks(first: Node, last: Node = first): Block[] {
  const blocks: Block[] = [];
  /** The block that text goes on with; null after a cut. */
  let open: { element: Element; nodes: Text[]; starts: number[]; text: string } | null = null;
  let isBroken = false;

  function readText(node: Text, owner: Element): void {
    const { data } = node;
    if (open === null || open.element !== owner) {
      if (!speaks(data)) return;
      open = { element: owner, nodes: [node], starts: [0], text: data };
      blocks.push(open);
    } else {
      if (isBroken) open.text += '\n';
      open.nodes.push(node);
      open.starts.push(open.text.length);
      open.text += data;
    }
    isBroken = false;
  }

  /** `owner` is the block around the node, null where text is silent. */
  function read(node: Node, owner: Element | null): void {
    const type = node.nodeType;
    if (type === 3) {
      if (owner !== null) readText(node as Text, owner);
    } else if (type === 1) {
      const role = ROLES.get(node.nodeName);
      if (role === undefined) open = null;
      if (role === 'break') isBroken = true;
      const within = role === undefined ? (node as Element) : role === 'silent' ? null : owner;
      for (let child = node.firstChild; child !== null; child = child.nextSibling) read(child, within);
      if (role === undefined) open = null;
    }
  }

  const owner = first.parentNode === null ? null : blockOf(first.parentNode);
  for (let node: Node | null = first; node !== null; node = node === last ? null : node.nextSibling) read(node, owner);
  return blocks;
}

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
