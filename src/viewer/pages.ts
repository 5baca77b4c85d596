import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
// reads globalThis.pdfjsLib, which the line above has set
import { EventBus, LinkTarget, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

/** What the toolbar shows of the pages. */
export interface PagesState {
  /** The page in view, from 1; 0 while there is none. */
  readonly page: number;
  readonly count: number;
  /** 1 is the size on paper. */
  readonly zoom: number;
}

/** A page's text layer, ready to be marked. */
export interface TextLayer {
  readonly page: number;
  readonly element: HTMLElement;
}

/** The pages of one PDF in a scrolling container. */
export interface Pages {
  state(): PagesState;
  onState(listener: () => void): void;
  onTextLayer(listener: (layer: TextLayer) => void): void;
  goTo(page: number): void;
  zoom(by: 'in' | 'out' | 'width' | 'page' | 'paper'): void;
  show(pdf: PDFDocumentProxy): void;
  clear(): void;
}

/** Beyond 130 % the width of a wide window makes letters bigger than anybody reads them. */
const WIDEST = 1.3;
const FIT_WIDTH = 'page-width';

/** Lays pages out in `container` (positioned, scrolling), whose only child is the element that takes the pages. */
export const createPages = (container: HTMLDivElement, viewer: HTMLDivElement): Pages => {
  const events = new EventBus();
  const links = new PDFLinkService({ eventBus: events, externalLinkTarget: LinkTarget.BLANK });
  const view = new PDFViewer({
    container,
    viewer,
    eventBus: events,
    linkService: links,
    annotationMode: AnnotationMode.ENABLE,
  });
  links.setViewer(view);

  const fitWidth = () => {
    view.currentScaleValue = FIT_WIDTH;
    if (view.currentScale > WIDEST) view.currentScale = WIDEST;
  };
  let fitted = true;
  events.on('pagesinit', fitWidth);
  const size = new ResizeObserver(() => {
    if (fitted && view.pagesCount > 0) fitWidth();
    else view.update();
  });
  size.observe(container);

  return {
    state: () => ({
      page: view.pagesCount > 0 ? view.currentPageNumber : 0,
      count: view.pagesCount,
      zoom: view.currentScale,
    }),
    onState(listener) {
      for (const name of ['pagesinit', 'pagesloaded', 'pagechanging', 'scalechanging']) events.on(name, listener);
    },
    onTextLayer(listener) {
      events.on('textlayerrendered', (event: { pageNumber: number; source: { textLayer?: { div: HTMLElement } } }) => {
        const element = event.source.textLayer?.div;
        if (element !== undefined) listener({ page: event.pageNumber, element });
      });
    },
    goTo(page) {
      if (page >= 1 && page <= view.pagesCount) view.scrollPageIntoView({ pageNumber: page });
    },
    zoom(by) {
      fitted = by === 'width';
      if (by === 'in') view.increaseScale();
      else if (by === 'out') view.decreaseScale();
      else if (by === 'width') fitWidth();
      else view.currentScaleValue = by === 'page' ? 'page-fit' : '1';
    },
    show(pdf) {
      fitted = true;
      view.setDocument(pdf);
      links.setDocument(pdf, null);
    },
    clear() {
      // pdf.js takes null for "no document", which its types do not say
      view.setDocument(null as unknown as PDFDocumentProxy);
      links.setDocument(null as unknown as PDFDocumentProxy, null);
    },
  };
};
