import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from 'preact';
import { directionOf } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import type { ViewerAddress } from './address.ts';
import type { Found, Query } from './find.ts';
import { FindBar } from './find-bar.tsx';
import { type Command, commandOf, MOVING } from './keys.ts';
import { KeysList } from './keys-list.tsx';
import { versionsOf } from './other-languages.ts';
import { Outline } from './outline.tsx';
import type { OutlineItem } from './outline-rows.ts';
import type { Pages } from './pages.ts';
import { printDocument } from './printing.tsx';
import { saveAs } from './save.ts';
import { Toolbar, type ToolbarProps } from './toolbar.tsx';

export interface ControlsParts {
  readonly window: Window;
  readonly words: Words;
  readonly address: ViewerAddress;
  readonly pages: Pages;
  /** Where the bars stand, the outline, and what is in front of all. */
  readonly places: Readonly<Record<'bar' | 'outline' | 'front' | 'pages', HTMLElement>>;
  readonly onFrame: () => void;
  readonly onOriginal: () => void;
}

/** What reading has told of the document. */
export interface Read extends Pick<ToolbarProps, 'found' | 'noText' | 'doubtful'> {
  /** By its address or by its first page. */
  readonly symbol: string | null;
}

export interface Controls {
  /** The document is here. */
  open(pdf: PDFDocumentProxy): void;
  tell(read: Read): void;
}

/** All that a reader turns pages with, and finds, prints, keeps. */
export const createControls = (parts: ControlsParts): Controls => {
  const { window, words, address, pages, places } = parts;
  const { document } = window;
  const isFramed = window.parent !== window;
  let pdf: PDFDocumentProxy | null = null;
  let read: Read = { symbol: address.symbol, found: null, noText: false, doubtful: false };
  let query: Query = { text: '', matchCase: false, wholeWords: false, highlightAll: true };
  let found: Found | null = null;
  let finding = 0;
  let turn = 0;
  let outline: readonly OutlineItem[] = [];
  let outlined = false;
  let listed = false;
  let more = false;

  const known = (): ViewerAddress => ({ ...address, symbol: read.symbol });
  const print = () => pdf && void printDocument(pdf, { window, words, place: places.front });
  const download = () => void pdf?.getData().then((bytes) => saveAs(document, new Uint8Array(bytes), known()));

  const find = () => {
    const chosen = document.getSelection()?.toString().trim() ?? '';
    finding = ++turn;
    if (chosen !== '' && chosen.length < 200) query = { ...query, text: chosen.replace(/\s+/g, ' ') };
    draw();
    if (query.text !== '') pages.find.search(query);
  };
  const again = (to: 'next' | 'previous') => {
    if (finding === 0) find();
    else pages.find.again(to);
  };
  const closeFind = () => {
    finding = 0;
    pages.find.close();
    pages.focus();
    draw();
  };
  const showOutline = (shown: boolean) => {
    outlined = shown && outline.length > 0;
    if (!outlined) pages.focus();
    draw();
  };
  const list = (shown: boolean) => {
    listed = shown;
    draw();
  };
  const showMore = (shown: boolean) => {
    more = shown;
    draw();
  };
  const follow = (item: OutlineItem) => {
    if (item.url) window.open(item.url, '_blank', 'noopener,noreferrer');
    else if (item.dest !== null) pages.follow(item.dest);
  };

  let waiting = 0;
  /** With the next picture: reading and scrolling tell more than a reader sees. */
  const drawSoon = () => {
    waiting ||= window.requestAnimationFrame(draw);
  };
  const draw = () => {
    window.cancelAnimationFrame(waiting);
    waiting = 0;
    const state = pages.state();
    render(
      <>
        <Toolbar
          {...read}
          words={words}
          symbol={read.symbol ?? address.file ?? null}
          language={address.language}
          versions={versionsOf(known(), state.page, isFramed)}
          pages={state}
          goTo={pages.goTo}
          zoom={pages.zoom}
          finding={finding > 0}
          onFind={() => (finding > 0 ? closeFind() : find())}
          outline={outline.length > 0 ? outlined : null}
          onOutline={() => showOutline(!outlined)}
          onPrint={pdf && print}
          onDownload={pdf && download}
          onFrame={parts.onFrame}
          onKeys={() => list(true)}
          onOriginal={parts.onOriginal}
          more={more}
          onMore={showMore}
        />
        {finding > 0 && (
          <FindBar
            words={words}
            query={query}
            found={found}
            turn={finding}
            onQuery={(next) => {
              query = next;
              pages.find.search(next);
              draw();
            }}
            onAgain={again}
            onClose={closeFind}
          />
        )}
        {listed && <KeysList words={words} onClose={() => list(false)} />}
      </>,
      places.bar,
    );
    render(
      outlined && <Outline words={words} items={outline} onFollow={follow} onClose={() => showOutline(false)} />,
      places.outline,
    );
  };

  const COMMANDS: Readonly<Record<Command, () => void>> = {
    next: () => pages.goTo(pages.state().page + 1),
    previous: () => pages.goTo(pages.state().page - 1),
    page: () => places.bar.querySelector<HTMLElement>('input.page-number')?.focus(),
    in: () => pages.zoom('in'),
    out: () => pages.zoom('out'),
    paper: () => pages.zoom(1),
    width: () => pages.zoom('page-width'),
    whole: () => pages.zoom('page-fit'),
    find,
    'find-next': () => again('next'),
    'find-previous': () => again('previous'),
    outline: () => showOutline(!outlined),
    'turn-right': () => pages.turn('right'),
    'turn-left': () => pages.turn('left'),
    print,
    download,
    keys: () => list(true),
  };

  window.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return;
    const isField = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');
    const command = commandOf(event, {
      isField,
      isWide: places.pages.scrollWidth > places.pages.clientWidth,
      isRightToLeft: address.language === 'ar',
    });
    if (event.key === 'Escape' && (more || finding > 0)) {
      event.preventDefault();
      if (more) showMore(false);
      else closeFind();
    } else if (command !== null && pages.state().count > 0) {
      event.preventDefault();
      COMMANDS[command]();
    } else if (
      !isField &&
      MOVING.includes(event.key) &&
      (target === document.body || target === document.documentElement)
    ) {
      pages.focus();
    }
  });
  // a click anywhere else closes the list of a narrow window
  document.addEventListener('pointerdown', ({ target }) => {
    if (more && !(target instanceof Element && target.closest('.rest, .more') !== null)) showMore(false);
  });

  pages.onState(drawSoon);
  pages.onFound((next) => {
    found = next;
    drawSoon();
  });
  // what is wider than the window begins where its lines begin
  // pdf.js measures text in no language: in Chinese the same font name is another font
  places.pages.lang = '';
  places.pages.dir = directionOf(address.language ?? 'en');
  draw();

  return {
    open(opened) {
      pdf = opened;
      draw();
      void opened.getOutline().then(
        (items: readonly OutlineItem[] | null) => {
          outline = items ?? [];
          draw();
        },
        () => {},
      );
    },
    tell(next) {
      read = next;
      drawSoon();
    },
  };
};
