import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LazyLens } from '../annotate/lazy-lens.ts';
import { referenceIn } from '../annotate/selection.ts';
import type { Id } from '../core/records/id.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import type { Context, Scan } from '../core/reference/reference.ts';
import type { DocumentHandlers } from '../messages/answer.ts';
import { doubtOf, noEvidence, weigh } from '../text/doubt.ts';
import { ownSymbol } from '../text/own-symbol.ts';
import { onPages, pageBlocks } from '../text/page-blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { findPassage, portionOf } from '../text/passage.ts';
import { pageTexts, readEarly, readPages } from '../text/reading.ts';
import { nameIn } from './address.ts';
import { type ArrivalParts, awaitDocument } from './arrival.tsx';
import { createControls } from './controls.tsx';
import { createPageMarks } from './marks.ts';
import { type Missing, tellMissing } from './missing.tsx';
import { showOriginal, type Wish } from './original.ts';
import { pageOf } from './page-fragment.ts';
import { createPages } from './pages.ts';
import { tellScan } from './scan.tsx';
import { createWalk } from './walk.ts';

export interface ViewerParts extends ArrivalParts {
  readonly lens: LazyLens;
  readonly scan: Scan;
  /** What a reader knows of this document before the first page, whose text is given. */
  readonly start: (firstText: string, symbol: Id | null) => Context;
  /** The reader wants lighter or darker surroundings. */
  readonly onFrame: () => void;
}

/** Characters of a first page that are enough to say that it is not in the language that was asked for. */
const ENOUGH = 300;

/** Loads, shows and reads one document in the elements of viewer.html. */
export const startViewer = (parts: ViewerParts): DocumentHandlers => {
  const { window, address, words, lens } = parts;
  const { document } = window;
  const element = (selector: string): HTMLDivElement => {
    const found = document.querySelector<HTMLDivElement>(selector);
    if (found === null) throw new Error(`viewer.html has no ${selector}`);
    return found;
  };
  element('.print-advice').textContent = words('viewer_print_advice');
  const pages = createPages(element('.pages'), element('.pdfViewer'), (page, count) =>
    words('viewer_printing_page', page, count),
  );
  element('.pages').tabIndex = 0;
  const marks = createPageMarks(lens);
  const walk = createWalk(lens, marks, pages.goTo);
  /** The document's own, by its address or else by the top of its first page. */
  let { symbol } = address;
  const start = (text: string) => parts.start(text, symbol);
  const texts: PageText[] = [];
  let language = address.language ?? 'en';
  let complete = false;
  let noText = false;
  /** The text of the PDF is not the one that its pages show. */
  let doubtful = false;
  /** Reads a drawn page out of turn. */
  let early = async (_page: number): Promise<void> => {};
  let isOpen = false;

  const original = (wish: Wish) => showOriginal(window, address.src, wish);
  const controls = createControls({
    window,
    words,
    address,
    pages,
    places: { bar: element('.bar'), outline: element('.outlined'), front: element('.front'), pages: element('.pages') },
    onFrame: parts.onFrame,
    onOriginal: () => original('chosen'),
  });
  const tell = () =>
    controls.tell({ symbol, found: isOpen && !noText ? { count: walk.all.length, complete } : null, noText, doubtful });
  // what points back is counted only for who wants it
  lens.onMade(tell);
  const page = pageOf(window.location.hash);
  const isFramed = window.parent !== window;
  const tellLanguage = (missing: Missing | null) =>
    tellMissing(element('.said'), words, address, { page, isFramed, missing });

  const show = async (opened: PDFDocumentProxy, signal: AbortSignal): Promise<void> => {
    isOpen = true;
    const textOf = pageTexts(opened);
    pages.show(opened, { textOf, page });
    pages.focus();
    controls.open(opened);
    tell();
    early = async (page) => {
      if (marks.isAhead(page)) marks.read(readEarly(page, await textOf(page), { scan: parts.scan, start }));
    };
    let evidence = noEvidence(address.symbol);
    const { hasText } = await readPages(opened.numPages, {
      textOf,
      scan: parts.scan,
      start: (text) => {
        symbol ??= ownSymbol(text);
        document.title = symbol ?? document.title;
        const sent = text.length < ENOUGH ? null : detectLanguage(text);
        if (sent !== null && sent !== address.language) tellLanguage({ sent });
        const context = start(text);
        ({ language } = context);
        return context;
      },
      signal,
      // what is drawn and pressed comes first
      rest: () => new Promise((resolve) => window.requestIdleCallback(() => resolve(), { timeout: 50 })),
      onPage: (page) => {
        walk.add(page);
        texts.push(page.text);
        marks.read(page);
        evidence = weigh(evidence, page.page, page.text.text, page.references);
        if (!doubtful && doubtOf(evidence) !== null) {
          doubtful = true;
          marks.doubt();
        }
        tell();
      },
    });
    complete = true;
    noText = !hasText;
    if (noText) tellScan(element('.said'), words, symbol, parts);
    tell();
  };

  pages.onTextLayer(({ page, element: layer }) => {
    marks.drawn(page, layer);
    void early(page);
  });
  awaitDocument(parts, {
    place: element('.stage'),
    onOriginal: () => original('once'),
    onOpen: (opened, signal) => void show(opened, signal),
    onFailure: (failure) =>
      tellLanguage(failure === 'not-found' || failure === 'not-published' ? { sent: null } : null),
  });

  return {
    references: () => ({
      document: symbol,
      name: nameIn(address),
      title: symbol ?? address.file ?? '',
      marked: lens.lens?.isMarked ?? true,
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
    mark({ shown }) {
      lens.lens?.mark(shown);
      return { done: lens.lens !== null };
    },
    jump: ({ index }) => ({ done: walk.jump(index) }),
    text({ from }) {
      const { blocks, next } = portionOf(pageBlocks(texts), from);
      return {
        document: symbol,
        name: nameIn(address),
        language,
        blocks: blocks.map(({ text, pieces: [{ page }, second] }) =>
          second === undefined ? { text, page } : { text, page, turn: second.start },
        ),
        next,
        doubtful,
      };
    },
    show(passage) {
      const found = findPassage(pageBlocks(texts), passage);
      if (found !== null) walk.show(onPages(found.block, found.start, found.end));
      return { done: found !== null };
    },
    walk: ({ step: to }) => ({ done: to === 'open' ? (lens.lens?.openCard() ?? false) : walk.step(to) }),
    explain: async ({ text }) => {
      const chosen = await referenceIn(
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
