import type { LazyLens } from '../annotate/lazy-lens.ts';
import type { Placed } from '../annotate/placed.ts';
import type { Reference } from '../core/reference/reference.ts';
import type { ReadPage } from '../text/reading.ts';
import { timed } from '../text/timed.ts';
import { itemSpans, rangesOf } from './ranges.ts';
import type { PageSlice } from './walk.ts';

/** Marks on the text layers of the pages that are drawn now. A page is marked once it is both read and drawn. */
export interface PageMarks {
  /** The page's text layer has been drawn, or drawn again after a change of size. */
  drawn(page: number, layer: HTMLElement): void;
  /** Pages come in order; one that was read early may come before. */
  read(page: ReadPage): void;
  /** Whether a page is drawn whose turn to be read is not soon: the reader has jumped there. */
  isAhead(page: number): boolean;
  /** The text of this PDF is not to be believed: marks say so, those that are drawn too. */
  doubt(): void;
  /** The index in `lens.references()` of the n-th reference of a page; -1 while the page is not drawn. */
  indexOf(page: number, nth: number): number;
  /** Where a slice of a page's text stands; null while the page is not drawn or has not been read. */
  rangesOf(slice: PageSlice): readonly Range[] | null;
}

/** Pages whose turn comes so soon are not worth reading early. */
const SOON = 3;

export const createPageMarks = (lens: Pick<LazyLens, 'place' | 'remove' | 'references'>): PageMarks => {
  const layers = new Map<number, HTMLElement>();
  const pages = new Map<number, ReadPage>();
  const keys = new Map<number, object>();
  /** Pages read in their order, which are all up to this one. */
  let done = 0;
  let doubtful = false;

  const place = (number: number) => {
    const [layer, page] = [layers.get(number), pages.get(number)];
    if (layer === undefined || page === undefined) return;
    for (const [other, element] of layers) if (!element.isConnected) forget(other);
    const key = keys.get(number) ?? {};
    keys.set(number, key);
    timed('mandate-lens:mark', () => {
      const placed = placePage(page, layer);
      lens.place(key, number, doubtful ? placed.map((one) => ({ ...one, state: 'doubtful' as const })) : placed);
    });
  };

  /** pdf.js has thrown the page's layer away to save memory. */
  const forget = (number: number) => {
    const key = keys.get(number);
    if (key !== undefined) lens.remove(key);
    keys.delete(number);
    layers.delete(number);
  };

  return {
    drawn(page, layer) {
      layers.set(page, layer);
      place(page);
    },
    read(page) {
      if (page.early === undefined) done = page.page;
      else if (page.page <= done) return;
      pages.set(page.page, page);
      place(page.page);
    },
    isAhead: (page) => page > done + SOON && layers.get(page)?.isConnected === true && !pages.has(page),
    doubt() {
      doubtful = true;
      for (const number of layers.keys()) place(number);
    },
    indexOf(page, nth) {
      if (layers.get(page)?.isConnected !== true) return -1;
      const wanted = pages.get(page)?.references[nth];
      return lens.references().findIndex((placed) => placed.page === page && placed.reference === wanted);
    },
    rangesOf({ page, start, end }) {
      const [layer, read] = [layers.get(page), pages.get(page)];
      return layer?.isConnected && read ? rangesOf(read.text, itemSpans(layer), start, end) : null;
    },
  };
};

/** What a page that was read early leaves open. */
const isOpen = ({ why }: Reference): boolean => why !== 'symbol';

/** The references of a page with their ranges in its text layer, one for each item that they stand in. */
export const placePage = ({ page, text, references, carried, early }: ReadPage, layer: HTMLElement): Placed[] => {
  const spans = itemSpans(layer);
  const all = carried === undefined ? references : [carried, ...references];
  return all.map((reference) => ({
    reference,
    page,
    ...(early && isOpen(reference) ? { state: 'undecided' as const } : {}),
    ranges: rangesOf(text, spans, reference.start, reference.end),
  }));
};

/**
 * The references of the page on which a link of the PDF lies over the text. The link stays what it is, and answers to
 * clicks; the card of what stands beneath it is there as well.
 */
export const beneathLink = (over: Element, references: readonly Placed[]): readonly Placed[] => {
  if (over.closest?.('.linkAnnotation') == null) return [];
  const page = Number(over.closest('[data-page-number]')?.getAttribute('data-page-number'));
  return references.filter((placed) => placed.page === page);
};
