import { type AddedStyle, addStyle } from './added-style.ts';

/**
 * Draws marks on text by the CSS Custom Highlight API: nothing of the page is touched but its list of style sheets. The
 * registry belongs to the page and to every other extension, so names are prefixed, and what is ours is kept here:
 * Firefox does not let a content script iterate over it.
 */
export type MarkStyle = 'found' | 'form' | 'ambiguous' | 'unknown' | 'undecided' | 'doubtful';
type Layer = MarkStyle | 'current';

export interface Marks {
  /** Draws a range, in the place of the style that it had. */
  draw(range: AbstractRange, style: MarkStyle): void;
  erase(range: AbstractRange): void;
  /** Takes away all that is drawn. */
  clear(): void;
  /** Lights up these ranges and no others, over what is drawn. */
  light(ranges: readonly AbstractRange[]): void;
  /** Puts back what the page or another extension has taken from the registry or the style sheets since. Costs next to nothing. */
  heal(): void;
  destroy(): void;
}

const NAME = 'mandate-lens-';

/**
 * Lines differ by form, not by colour alone: what we know is dotted, what has several meanings is double, what nobody can
 * tell is dashed, and what the text of a PDF tells falsely is wavy. The colours are of middle lightness, over 3 : 1 on white
 * and on black, because a page may be dark by itself. Paper stays as the page has made it.
 */
const CSS_TEXT = `
@media screen {
  ::highlight(${NAME}found) { text-decoration: underline dotted 2px #b0603a; }
  ::highlight(${NAME}form) { text-decoration: underline dotted 1px #b0603a; }
  ::highlight(${NAME}ambiguous) { text-decoration: underline double 1px #b0603a; }
  ::highlight(${NAME}unknown) { text-decoration: underline dashed 1px #808080; }
  ::highlight(${NAME}undecided) { text-decoration: underline dotted 1px #808080; }
  ::highlight(${NAME}doubtful) { text-decoration: underline wavy 1px #808080; }
  ::highlight(${NAME}current) { background-color: rgb(242 180 60 / 40%); }
}
@media screen and (forced-colors: active) {
  ::highlight(${NAME}found), ::highlight(${NAME}form), ::highlight(${NAME}ambiguous),
  ::highlight(${NAME}unknown), ::highlight(${NAME}undecided), ::highlight(${NAME}doubtful) {
    text-decoration-color: CanvasText;
  }
  ::highlight(${NAME}current) { background-color: Highlight; color: HighlightText; }
}
`;

export function createMarks(root: Document): Marks {
  const highlights = new Map<Layer, Highlight>();
  const drawn = new Map<AbstractRange, MarkStyle>();
  let sheet: AddedStyle | null = null;

  /** Somebody else may have emptied the registry, or put something of theirs under our name. */
  function register(style: Layer, own: Highlight): void {
    if (CSS.highlights.get(NAME + style) !== own) CSS.highlights.set(NAME + style, own);
  }

  function highlight(style: Layer): Highlight {
    let found = highlights.get(style);
    if (found === undefined) {
      found = new Highlight();
      found.priority = style === 'current' ? 1 : 0;
      sheet ??= addStyle(root, CSS_TEXT);
      highlights.set(style, found);
    }
    register(style, found);
    return found;
  }

  function heal(): void {
    let left = 0;
    for (const [style, own] of highlights) {
      register(style, own);
      if (style !== 'current') left += own.size;
    }
    if (left < drawn.size) for (const [range, style] of drawn) highlights.get(style)?.add(range);
    if (sheet?.isThere() !== false) return;
    sheet.remove();
    sheet = addStyle(root, CSS_TEXT);
  }

  function erase(range: AbstractRange): void {
    const style = drawn.get(range);
    if (style === undefined) return;
    drawn.delete(range);
    highlights.get(style)?.delete(range);
  }

  function clear(): void {
    for (const [style, own] of highlights) {
      own.clear();
      if (CSS.highlights.get(NAME + style) === own) CSS.highlights.delete(NAME + style);
    }
    highlights.clear();
    drawn.clear();
    sheet?.remove();
    sheet = null;
  }

  return {
    draw(range, style) {
      const before = drawn.get(range);
      if (before === style) return;
      if (before !== undefined) highlights.get(before)?.delete(range);
      drawn.set(range, style);
      highlight(style).add(range);
    },
    erase,
    light(ranges) {
      if (ranges.length === 0 && !highlights.has('current')) return;
      const current = highlight('current');
      current.clear();
      for (const range of ranges) current.add(range);
      heal();
    },
    heal,
    clear,
    destroy: clear,
  };
}
