import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from 'preact';
import type { LazyLens } from '../annotate/lazy-lens.ts';
import { referenceIn } from '../annotate/selection.ts';
import type { Id } from '../core/records/id.ts';
import type { Context, Scan } from '../core/reference/reference.ts';
import type { DocumentHandlers } from '../messages/answer.ts';
import { doubtOf, noEvidence, weigh } from '../text/doubt.ts';
import { ownSymbol } from '../text/own-symbol.ts';
import { pageTexts, readEarly, readPages } from '../text/reading.ts';
import { type ArrivalParts, awaitDocument } from './arrival.tsx';
import { createPageMarks } from './marks.ts';
import { showOriginal, type Wish } from './original.ts';
import { createPages } from './pages.ts';
import { saveAs } from './save.ts';
import { tellScan } from './scan.tsx';
import { Toolbar } from './toolbar.tsx';
import { createWalk } from './walk.ts';

export interface ViewerParts extends ArrivalParts {
  readonly lens: LazyLens;
  readonly scan: Scan;
  /** What a reader knows of this document before the first page, whose text is given. */
  readonly start: (firstText: string, symbol: Id | null) => Context;
  /** The reader wants lighter or darker surroundings. */
  readonly onFrame: () => void;
}

/** Loads, shows and reads one document in the elements of viewer.html. */
export const startViewer = (parts: ViewerParts): DocumentHandlers => {
  const { window, address, words, lens } = parts;
  const { document } = window;
  const element = (selector: string): HTMLDivElement => {
    const found = document.querySelector<HTMLDivElement>(selector);
    if (found === null) throw new Error(`viewer.html has no ${selector}`);
    return found;
  };
  const pages = createPages(element('.pages'), element('.pdfViewer'));
  element('.pages').tabIndex = 0;
  const marks = createPageMarks(lens);
  const walk = createWalk(lens, marks, pages.goTo);
  /** The document's own, by its address or else by the top of its first page. */
  let { symbol } = address;
  const start = (text: string) => parts.start(text, symbol);
  let complete = false;
  let noText = false;
  /** The text of the PDF is not the one that its pages show. */
  let doubtful = false;
  /** Reads a drawn page out of turn. */
  let early = async (_page: number): Promise<void> => {};
  let pdf: PDFDocumentProxy | null = null;

  const original = (wish: Wish) => showOriginal(window, address.src, wish);
  const download = () =>
    void pdf?.getData().then((bytes) => saveAs(document, new Uint8Array(bytes), { ...address, symbol }));

  const draw = () => {
    render(
      <Toolbar
        words={words}
        symbol={symbol ?? address.file ?? null}
        pages={pages.state()}
        found={pdf === null || noText ? null : { count: walk.all.length, complete }}
        noText={noText}
        doubtful={doubtful}
        goTo={pages.goTo}
        zoom={pages.zoom}
        onOriginal={() => original('chosen')}
        onDownload={pdf === null ? null : download}
        onFrame={parts.onFrame}
      />,
      element('.bar'),
    );
  };

  const show = async (opened: PDFDocumentProxy, signal: AbortSignal): Promise<void> => {
    pdf = opened;
    draw();
    pages.show(opened);
    element('.pages').focus();
    const textOf = pageTexts(opened);
    early = async (page) => {
      if (marks.isAhead(page)) marks.read(readEarly(page, await textOf(page), { scan: parts.scan, start }));
    };
    let evidence = noEvidence(address.symbol);
    const { hasText } = await readPages(opened, {
      textOf,
      scan: parts.scan,
      start: (text) => {
        symbol ??= ownSymbol(text);
        document.title = symbol ?? document.title;
        return start(text);
      },
      signal,
      // what is drawn and pressed comes first
      rest: () => new Promise((resolve) => window.requestIdleCallback(() => resolve(), { timeout: 50 })),
      onPage: (page) => {
        walk.add(page);
        marks.read(page);
        evidence = weigh(evidence, page.page, page.text.text, page.references);
        if (!doubtful && doubtOf(evidence) !== null) {
          doubtful = true;
          marks.doubt();
        }
        draw();
      },
    });
    complete = true;
    noText = !hasText;
    if (noText) tellScan(element('.said'), words, symbol, parts);
    draw();
  };

  pages.onState(draw);
  pages.onTextLayer(({ page, element: layer }) => {
    marks.drawn(page, layer);
    void early(page);
  });
  draw();
  awaitDocument(parts, {
    place: element('.stage'),
    onOriginal: () => original('once'),
    onOpen: (opened, signal) => void show(opened, signal),
  });

  return {
    references: () => ({
      document: symbol,
      title: symbol ?? '',
      complete,
      references: walk.all.map(({ page, reference: { text, kind, target, candidates, why } }) => ({
        page,
        text,
        kind,
        target,
        candidates,
        why,
      })),
    }),
    jump: ({ index }) => ({ done: walk.jump(index) }),
    walk: ({ step: to }) => ({ done: to === 'open' ? (lens.lens?.openCard() ?? false) : walk.step(to) }),
    explain: ({ text }) => {
      const chosen = referenceIn(
        document,
        text,
        lens.references(),
        (block) => parts.scan(block, start(block)).references,
      );
      if (chosen === null) return { done: false };
      void lens.ready().then((ready) => ready?.explain(chosen.reference, chosen.range));
      return { done: true };
    },
  };
};
