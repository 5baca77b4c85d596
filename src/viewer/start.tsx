import { render } from 'preact';
import type { LazyLens } from '../annotate/lazy-lens.ts';
import { referenceIn } from '../annotate/selection.ts';
import type { Context, Scan } from '../core/reference/reference.ts';
import type { Words } from '../core/words.ts';
import type { DocumentHandlers } from '../messages/answer.ts';
import { doubtOf, noEvidence, weigh } from '../text/doubt.ts';
import { pageTexts, readEarly, readPages } from '../text/reading.ts';
import { isViewable, pdfAddress, type ViewerAddress } from './address.ts';
import { type Loading, load, pause } from './loading.ts';
import { createPageMarks } from './marks.ts';
import { Notice } from './notice.tsx';
import { showOriginal, type Wish } from './original.ts';
import { createPages } from './pages.ts';
import { openPdf } from './pdf.ts';
import { saveAs } from './save.ts';
import { Toolbar } from './toolbar.tsx';
import { createWalk } from './walk.ts';

export interface ViewerParts {
  readonly window: Window;
  readonly address: ViewerAddress;
  readonly words: Words;
  readonly lens: LazyLens;
  readonly scan: Scan;
  /** What a reader knows of this document before the first page, whose text is given. */
  readonly start: (firstText: string) => Context;
  /** Address of a folder of pdf.js' own files, with a slash at its end. */
  readonly assets: (folder: string) => string;
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
  let loading: Loading = { state: 'looking-up', again: false };
  let begun = 0;
  let complete = false;
  let noText = false;
  /** The text of the PDF is not the one that its pages show. */
  let doubtful = false;
  /** Reads a drawn page out of turn. */
  let early = async (_page: number): Promise<void> => {};
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  let control = new AbortController();

  const original = (wish: Wish) => showOriginal(window, address.src, wish);
  const download = () => {
    if (bytes !== null) saveAs(document, bytes, address);
  };

  const draw = () => {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    render(
      <Toolbar
        words={words}
        symbol={address.symbol}
        pages={pages.state()}
        found={bytes === null || noText ? null : { count: walk.all.length, complete }}
        noText={noText}
        doubtful={doubtful}
        goTo={pages.goTo}
        zoom={pages.zoom}
        onOriginal={() => original('chosen')}
        onDownload={bytes === null ? null : download}
        onFrame={parts.onFrame}
      />,
      element('.bar'),
    );
    const notice = loading.state === 'ready' ? null : loading;
    render(
      notice && (
        <Notice
          words={words}
          loading={notice}
          seconds={seconds}
          onCancel={() => control.abort()}
          onRetry={() => void run()}
          onOriginal={() => original('once')}
        />
      ),
      element('.stage'),
    );
  };
  const step = (next: Loading) => {
    loading = next;
    draw();
  };

  const run = async (): Promise<void> => {
    control = new AbortController();
    const { signal } = control;
    begun = Date.now();
    const clock = window.setInterval(draw, 1000);
    const last = await load(pdfAddress(address), {
      fetch: (href, init) => window.fetch(href, init),
      signal,
      onChange: (next) => {
        if (next.state !== 'ready') step(next);
      },
      isOurs: isViewable,
      isOnline: () => window.navigator.onLine,
      wait: pause,
    });
    window.clearInterval(clock);
    if (last.state !== 'ready') return;
    // pdf.js takes its copy away with it; ours is kept for downloading
    const opened = await openPdf(last.bytes.slice(), parts.assets, signal);
    bytes = last.bytes;
    if (opened.failure !== undefined) return step({ state: 'failed', failure: opened.failure });
    step(last);
    pages.show(opened.pdf);
    element('.pages').focus();
    const textOf = pageTexts(opened.pdf);
    early = async (page) => {
      if (marks.isAhead(page)) marks.read(readEarly(page, await textOf(page), parts));
    };
    let evidence = noEvidence(address.symbol);
    const { hasText } = await readPages(opened.pdf, {
      textOf,
      scan: parts.scan,
      start: parts.start,
      signal,
      rest: () => new Promise((resolve) => window.setTimeout(resolve)),
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
    draw();
  };

  pages.onState(draw);
  pages.onTextLayer(({ page, element: layer }) => {
    marks.drawn(page, layer);
    void early(page);
  });
  void run();

  return {
    references: () => ({
      document: address.symbol,
      title: address.symbol ?? '',
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
        (block) => parts.scan(block, parts.start(block)).references,
      );
      if (chosen === null) return { done: false };
      void lens.ready().then((ready) => ready?.explain(chosen.reference, chosen.range));
      return { done: true };
    },
  };
};
