import { addStyle } from '../annotate/added-style.ts';
import type { Lit } from './find.ts';
import { itemSpans, rangesOf } from './ranges.ts';

const NAME = 'viewer-find';

/** The paper is white in dark surroundings too; what is shown now differs from the others by more than its colour. */
const CSS_TEXT = `
::highlight(${NAME}) { background-color: rgb(255 205 0 / 34%); }
::highlight(${NAME}-now) { background-color: rgb(255 120 0 / 42%); text-decoration: underline 2px #a03c00; }
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Mark; }
  ::highlight(${NAME}-now) { background-color: Highlight; }
}
`;

/** Lights up what was found on the pages that are drawn, without touching their text, in which marks have their ranges. */
export interface FindLight {
  /** Draws a page anew; gives the element of the match that is shown, where it is on this page. */
  draw(page: number, layer: HTMLElement, lit: Lit | null): HTMLElement | null;
}

export const createFindLight = (document: Document): FindLight => {
  const drawn = new Map<number, readonly Range[]>();
  let kinds: { readonly all: Highlight; readonly now: Highlight } | null = null;

  const begin = () => {
    kinds = { all: new Highlight(), now: new Highlight() };
    kinds.now.priority = 3;
    kinds.all.priority = 2;
    CSS.highlights.set(NAME, kinds.all);
    CSS.highlights.set(`${NAME}-now`, kinds.now);
    addStyle(document, CSS_TEXT);
    return kinds;
  };

  return {
    draw(page, layer, lit) {
      for (const range of drawn.get(page) ?? []) {
        kinds?.all.delete(range);
        kinds?.now.delete(range);
      }
      drawn.delete(page);
      if (lit === null) return null;
      const { all, now } = kinds ?? begin();
      const spans = itemSpans(layer);
      let shown: HTMLElement | null = null;
      const ranges = lit.matches.flatMap(({ index, length }, nth) => {
        const found = rangesOf(lit.text, spans, index, index + length);
        for (const range of found) (nth === lit.selected ? now : all).add(range);
        if (nth === lit.selected) shown = found[0]?.startContainer.parentElement ?? null;
        return found;
      });
      drawn.set(page, ranges);
      return shown;
    },
  };
};
