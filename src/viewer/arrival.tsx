import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from 'preact';
import type { Words } from '../core/words.ts';
import type { Access } from '../platform/access.ts';
import { OPTIONAL_PATTERNS, patternsToShow } from '../platform/hosts.ts';
import { pdfAddress, type ViewerAddress } from './address.ts';
import { type Failure, type Loading, pause } from './loading.ts';
import { Notice } from './notice.tsx';
import { openDocument } from './opening.ts';
import { isViewable } from './viewable.ts';

/** What a document has to come through, from its address to the first page. */
export interface ArrivalParts {
  readonly window: Window;
  readonly address: ViewerAddress;
  readonly words: Words;
  /** Address of a folder of pdf.js' own files, with a slash at its end. */
  readonly assets: (folder: string) => string;
  readonly access: Access;
  /** Was a request sent on to a site that the viewer may not ask? */
  readonly wasSentAway: () => Promise<boolean>;
  /** Opens the viewer in a tab, where more can be allowed than in a frame. */
  readonly onTab: () => void;
}

export interface ArrivalEnds {
  /** Where the notice stands. */
  readonly place: HTMLElement;
  readonly onOriginal: () => void;
  /** The document is open; the signal ends what is done with it. */
  readonly onOpen: (pdf: PDFDocumentProxy, signal: AbortSignal) => void;
  /** The document does not come; null once it is asked for again. */
  readonly onFailure: (failure: Failure | null) => void;
}

/** Fetches the document, and says in the place of its pages how far it is, what is asked of the reader, or why it does not come. */
export const awaitDocument = (parts: ArrivalParts, { place, onOriginal, onOpen, onFailure }: ArrivalEnds): void => {
  const { window, address, words, access } = parts;
  const href = pdfAddress(address);
  const isFile = address.file !== undefined;
  const host = isFile ? '' : new URL(href).hostname;
  const needed = isFile ? [] : patternsToShow(host);
  let loading: Loading = { state: 'looking-up', again: false };
  let begun = Date.now();
  let isOpen = false;
  let canAllow = false;
  let control = new AbortController();
  let unlock: (password: string) => void = () => {};

  const draw = () =>
    render(
      loading.state !== 'ready' && (
        <Notice
          words={words}
          loading={loading}
          seconds={Math.floor((Date.now() - begun) / 1000)}
          isFile={isFile}
          host={host}
          onCancel={() => control.abort()}
          // a file is forgotten with the page, and of a document half read nothing is left over
          onRetry={() => (isFile || isOpen ? window.location.reload() : void run())}
          onOriginal={onOriginal}
          onAllow={canAllow ? allow : null}
          onPassword={(password) => unlock(password)}
        />
      ),
      place,
    );
  const step = (next: Loading) => {
    loading = next;
    draw();
  };
  const fail = (failure: Failure) => {
    step({ state: 'failed', failure });
    onFailure(failure);
  };
  const failLost = () => fail(window.navigator.onLine ? 'interrupted' : 'offline');

  /** In the turn of the click, as the browser asks only then. A page stays bound to what could be read when it began. */
  const allow = () => {
    const isMoved = loading.state === 'failed' && loading.failure === 'moved';
    const asking = access.ask(isMoved ? OPTIONAL_PATTERNS : needed);
    if (asking === null) parts.onTab();
    else void asking.then((allowed) => allowed && window.location.reload());
  };

  const run = async (): Promise<void> => {
    control = new AbortController();
    const { signal } = control;
    begun = Date.now();
    draw();
    onFailure(null);
    if (!isFile && !(await access.has(needed))) {
      canAllow = true;
      return fail('not-allowed');
    }
    const clock = window.setInterval(draw, 1000);
    const opened = await openDocument(href, {
      fetch: (from, init) => window.fetch(from, init),
      signal,
      onChange: step,
      isOurs: (from) => from === href || isViewable(from),
      isOnline: () => window.navigator.onLine,
      wasSentAway: parts.wasSentAway,
      wait: pause,
      assets: parts.assets,
      password: () =>
        new Promise((resolve) => {
          unlock = resolve;
        }),
      onLost: failLost,
    });
    window.clearInterval(clock);
    if (opened.failure === undefined) {
      isOpen = true;
      step({ state: 'ready' });
      onOpen(opened.pdf, signal);
    } else {
      canAllow = opened.failure === 'moved' && !(await access.has(OPTIONAL_PATTERNS));
      fail(opened.failure);
    }
  };

  window.addEventListener('online', () => {
    if (loading.state === 'failed' && loading.failure === 'offline' && !isOpen) void run();
  });
  void run();
};
