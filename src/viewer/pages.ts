import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
// reads globalThis.pdfjsLib, which the line above has set
import { EventBus, LinkTarget, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import type { PageText } from '../text/page-text.ts';
import { type Find, type Found, onFound, TextFindController } from './find.ts';
import { createFindLight } from './find-light.ts';
import { type Fit, factorOf, isFit, type Zoom } from './zoom.ts';

/** What the toolbar shows of the pages. */
export interface PagesState {
  /** The page in view, from 1; 0 while there is none. */
  readonly page: number;
  readonly count: number;
  /** 1 is the size on paper. */
  readonly zoom: number;
  /** How the size follows the window; null where the reader has set a size. */
  readonly fit: Fit | null;
}

/** A page's text layer, ready to be marked. */
export interface TextLayer {
  readonly page: number;
  readonly element: HTMLElement;
}

export interface Showing {
  readonly textOf: (page: number) => Promise<PageText>;
  /** The page to begin on, from 1. */
  readonly page: number;
}

/** The pages of one PDF in a scrolling container. */
export interface Pages {
  readonly find: Find;
  state(): PagesState;
  onState(listener: () => void): void;
  onTextLayer(listener: (layer: TextLayer) => void): void;
  onFound(listener: (found: Found) => void): void;
  goTo(page: number): void;
  /** Goes where an entry of the outline or a link leads. */
  follow(destination: unknown): void;
  zoom(by: Zoom): void;
  /** Turns all pages by a quarter. */
  turn(to: 'right' | 'left'): void;
  focus(): void;
  show(pdf: PDFDocumentProxy, showing: Showing): void;
}

/** In a window so narrow, in CSS pixels, a page gets all of its width. */
const NARROW = 560;
/** Milliseconds in which sizes may still change before pages are drawn anew. */
const DRAWING_DELAY = 300;

/**
 * Lays pages out in `container` (positioned, scrolling), whose only child is the element that takes the pages. `nameOf`
 * gives what a page is called to those who hear it.
 */
export const createPages = (
  container: HTMLDivElement,
  viewer: HTMLDivElement,
  nameOf: (page: number, count: number) => string,
): Pages => {
  const events = new EventBus();
  const links = new PDFLinkService({
    eventBus: events,
    externalLinkTarget: LinkTarget.BLANK,
    ignoreDestinationZoom: true,
  });
  const finder = new TextFindController({ eventBus: events, linkService: links });
  const view = new PDFViewer({
    container,
    viewer,
    eventBus: events,
    linkService: links,
    annotationMode: AnnotationMode.ENABLE,
  });
  links.setViewer(view);
  finder.onIsPageVisible = (page: number) => (view._getVisiblePages() as { ids: Set<number> }).ids.has(page);

  let first = 1;
  const fitTo = (fit: Fit) => {
    view.removePageBorders = container.clientWidth < NARROW;
    view.currentScaleValue = fit;
  };
  events.on('pagesinit', () => {
    for (const page of viewer.querySelectorAll('.page')) {
      // pdf.js would call it in English.
      page.removeAttribute('data-l10n-id');
      page.setAttribute('aria-label', nameOf(Number(page.getAttribute('data-page-number')), view.pagesCount));
    }
    fitTo('auto');
    if (first > 1) view.currentPageNumber = Math.min(first, view.pagesCount);
    else container.scrollTop = 0;
  });
  const size = new ResizeObserver(() => {
    if (view.pagesCount === 0) return;
    if (isFit(view.currentScaleValue)) fitTo(view.currentScaleValue);
    view.update();
  });
  size.observe(container);
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const origin = [event.clientX, event.clientY];
      view.updateScale({ drawingDelay: DRAWING_DELAY, scaleFactor: factorOf(event.deltaY), origin });
    },
    { passive: false },
  );

  const light = createFindLight(container.ownerDocument);
  const layers = new Map<number, HTMLElement>();
  const lightUp = (index: number) => {
    const layer = layers.get(index);
    if (layer?.isConnected !== true) return;
    const element = light.draw(index, layer, finder.lit(index));
    const { pageIdx = -1, matchIdx = -1 } = finder.selected ?? {};
    if (element !== null) finder.scrollMatchIntoView({ element, pageIndex: pageIdx, matchIndex: matchIdx });
  };
  events.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => {
    for (const index of pageIndex < 0 ? layers.keys() : [pageIndex]) lightUp(index);
  });
  const onTextLayer = (listener: (layer: TextLayer) => void) =>
    events.on('textlayerrendered', (event: { pageNumber: number; source: { textLayer?: { div: HTMLElement } } }) => {
      const element = event.source.textLayer?.div;
      if (element !== undefined) listener({ page: event.pageNumber, element });
    });
  onTextLayer(({ page, element }) => {
    // those of pages far away have been thrown away by pdf.js
    for (const [index, layer] of layers) {
      if (layer.isConnected) continue;
      layers.delete(index);
      light.draw(index, layer, null);
    }
    layers.set(page - 1, element);
    lightUp(page - 1);
  });

  return {
    find: {
      search(query) {
        const { query: last } = finder;
        const isTyped = last?.text !== query.text;
        const isLook = last?.matchCase === query.matchCase && last.wholeWords === query.wholeWords;
        finder.find(query, isTyped ? '' : isLook ? 'highlightallchange' : 'change');
      },
      again: (to) => finder.query && finder.find(finder.query, 'again', to === 'previous'),
      close: () => void events.dispatch('findbarclose', { source: view }),
    },
    state: () => ({
      page: view.pagesCount > 0 ? view.currentPageNumber : 0,
      count: view.pagesCount,
      zoom: view.currentScale,
      fit: isFit(view.currentScaleValue) ? view.currentScaleValue : null,
    }),
    onState(listener) {
      for (const name of ['pagesinit', 'pagesloaded', 'pagechanging', 'scalechanging']) events.on(name, listener);
    },
    onTextLayer,
    onFound: (listener) => onFound(events, listener),
    goTo(page) {
      if (page >= 1 && page <= view.pagesCount) view.scrollPageIntoView({ pageNumber: page });
    },
    follow: (destination) => void links.goToDestination(destination as string),
    zoom(by) {
      if (view.pagesCount === 0) return;
      if (by === 'in') view.increaseScale();
      else if (by === 'out') view.decreaseScale();
      else if (typeof by === 'number') view.currentScale = by;
      else fitTo(by);
    },
    turn(to) {
      const { currentPageNumber } = view;
      view.pagesRotation = (view.pagesRotation + (to === 'right' ? 90 : 270)) % 360;
      // all pages have another height now, and another one may stand where this one did
      if (currentPageNumber > 0) view.currentPageNumber = currentPageNumber;
    },
    focus: () => container.focus({ preventScroll: true }),
    show(pdf, { textOf, page }) {
      first = page;
      view.setDocument(pdf);
      links.setDocument(pdf, null);
      finder.show(pdf, textOf);
    },
  };
};
