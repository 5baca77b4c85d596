import type { LazyLens } from '../annotate/lazy-lens.ts';
import type { Placed } from '../annotate/lens.ts';
import { boxesOf } from '../annotate/pointer.ts';
import { locate } from '../text/page-text.ts';
import type { ReadPage } from '../text/reading.ts';

/** Marks on the text layers of the pages that are drawn now. A page is marked once it is both read and drawn. */
export interface PageMarks {
  /** The page's text layer has been drawn, or drawn again after a change of size. */
  drawn(page: number, layer: HTMLElement): void;
  /** The links of the PDF have been laid over the page. */
  linked(page: number): void;
  read(page: ReadPage): void;
  /** The index in `lens.references()` of the n-th reference of a page; -1 while the page is not drawn. */
  indexOf(page: number, nth: number): number;
}

export const createPageMarks = (lens: Pick<LazyLens, 'place' | 'remove' | 'references'>): PageMarks => {
  const layers = new Map<number, HTMLElement>();
  const pages = new Map<number, ReadPage>();
  const keys = new Map<number, object>();

  const place = (number: number) => {
    const [layer, page] = [layers.get(number), pages.get(number)];
    if (layer === undefined || page === undefined) return;
    for (const [other, element] of layers) if (!element.isConnected) forget(other);
    const key = keys.get(number) ?? {};
    keys.set(number, key);
    const placed = placePage(page, layer);
    lens.place(key, number, placed);
    sinkLinks(layer, placed);
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
    linked(page) {
      const layer = layers.get(page);
      if (layer !== undefined)
        sinkLinks(
          layer,
          lens.references().filter((placed) => placed.page === page),
        );
    },
    read(page) {
      pages.set(page.page, page);
      place(page.page);
    },
    indexOf(page, nth) {
      if (layers.get(page)?.isConnected !== true) return -1;
      const wanted = pages.get(page)?.references[nth];
      return lens.references().findIndex((placed) => placed.page === page && placed.reference === wanted);
    },
  };
};

/** The span of one text item: pdf.js gives each its direction, and no other span. */
const ITEM = 'span[dir]';

/** The references of a page with their ranges in its text layer, one for each item that they stand in. */
export const placePage = ({ page, text, references }: ReadPage, layer: HTMLElement): Placed[] => {
  const spans = layer.querySelectorAll<HTMLElement>(ITEM);
  return references.map((reference) => ({
    reference,
    page,
    ranges: locate(text, reference.start, reference.end).flatMap(({ item, from, to }) => {
      const span = spans[item];
      return span === undefined ? [] : (rangeIn(span, from, to) ?? []);
    }),
  }));
};

/**
 * Newer UN documents have links on their symbols, which lie over the text and would keep the pointer from it. There the
 * card is what answers, with the same link inside; the keyboard still reaches the link itself.
 */
const sinkLinks = (layer: HTMLElement, placed: readonly Placed[]): void => {
  const links = layer.parentElement?.querySelectorAll('.linkAnnotation') ?? [];
  if (links.length === 0) return;
  const boxes = boxesOf(placed.flatMap(({ ranges }) => ranges));
  for (const link of links) {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const isOver = boxes.some((box) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return (
        (x > left && x < right && y > top && y < bottom) ||
        (left >= box.left && right <= box.right && y > top && y < bottom)
      );
    });
    link.classList.toggle('sunk', isOver);
  }
};

/** A range over characters of an element, however its text is cut into nodes. */
const rangeIn = (element: HTMLElement, from: number, to: number): Range | null => {
  const document = element.ownerDocument;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let started = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!started && from < at + length) {
      range.setStart(node, from - at);
      started = true;
    }
    if (started && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  return null;
};
