import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type EventBus, FindState, PDFFindController } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { type Folded, fold } from '../text/fold.ts';
import { type Match, type MatchOptions, matchesIn } from '../text/match.ts';
import type { PageText } from '../text/page-text.ts';

/** What the reader looks for, and how. */
export interface Query extends MatchOptions {
  readonly text: string;
  readonly highlightAll: boolean;
}

export interface Found {
  /** Which of them is shown, from 1; 0 while none is. */
  readonly current: number;
  readonly total: number;
  /** `wrapped`: found, and over the end or the beginning of the document. */
  readonly state: 'found' | 'wrapped' | 'none' | 'looking';
}

/** Finds text in a document, from page to page. */
export interface Find {
  search(query: Query): void;
  again(to: 'next' | 'previous'): void;
  /** Takes what is lit up away. */
  close(): void;
}

/** What of a page is lit up now, as slices of its text. */
export interface Lit {
  readonly text: PageText;
  readonly matches: readonly Match[];
  /** Index of the one that is shown, -1 where it is on another page. */
  readonly selected: number;
}

const STATES: Record<number, Found['state']> = {
  [FindState.FOUND]: 'found',
  [FindState.WRAPPED]: 'wrapped',
  [FindState.NOT_FOUND]: 'none',
  [FindState.PENDING]: 'looking',
};

/**
 * The find controller of pdf.js on our text of the pages, which is in reading order, without the ends of lines, and
 * which has been had from the document once already. What stands in the file is in Arabic often not what is read.
 */
export class TextFindController extends PDFFindController {
  #textOf: (page: number) => Promise<PageText> = () => Promise.reject(new Error('There is no document.'));
  #texts: PageText[] = [];
  #folded: Folded[] = [];
  #query: Query | null = null;

  get query(): Query | null {
    return this.#query;
  }

  show(pdf: PDFDocumentProxy, textOf: (page: number) => Promise<PageText>): void {
    this.#textOf = textOf;
    this.setDocument(pdf);
  }

  find(query: Query, type: '' | 'again' | 'highlightallchange' | 'change', previous = false): void {
    if (query.matchCase !== this.#query?.matchCase) this.#folded = [];
    this.#query = query;
    this.#read();
    this._eventBus.dispatch('find', {
      source: this,
      type,
      query: query.text,
      caseSensitive: query.matchCase,
      entireWord: query.wholeWords,
      highlightAll: query.highlightAll,
      findPrevious: previous,
      matchDiacritics: false,
    });
  }

  /** Gives the pages' texts one after the other, before pdf.js would take them out of the document itself. */
  #read(): void {
    if (!this._pdfDocument || this._extractTextPromises.length > 0) return;
    let last = Promise.resolve();
    this._extractTextPromises = Array.from({ length: this._pdfDocument.numPages }, (_, index) => {
      last = last.then(async () => {
        const text = await this.#textOf(index + 1);
        this.#texts[index] = text;
        this._pageContents[index] = text.text;
        // matches are places in this text as it is
        this._pageDiffs[index] = null;
      });
      return last;
    });
  }

  override match(_query: string | string[], content: string, page: number): Match[] {
    if (this.#query === null) return [];
    const folded = this.#folded[page] ?? fold(content, this.#query.matchCase);
    this.#folded[page] = folded;
    return matchesIn(folded, this.#query.text, this.#query);
  }

  /** What is lit up on a page, whose index is from 0; null where nothing is. */
  lit(page: number): Lit | null {
    const [text, starts, lengths] = [this.#texts[page], this.pageMatches?.[page], this.pageMatchesLength?.[page]];
    if (!this.highlightMatches || text === undefined || starts === undefined) return null;
    const selected = this.selected?.pageIdx === page ? this.selected.matchIdx : -1;
    const matches = starts.map((index: number, nth: number) => ({ index, length: lengths[nth] ?? 0 }));
    if (this.#query?.highlightAll) return { text, matches, selected };
    return selected < 0 ? null : { text, matches: matches.slice(selected, selected + 1), selected: 0 };
  }
}

/** What the controller says of its search, as events of pdf.js. */
export const onFound = (events: EventBus, listener: (found: Found) => void): void => {
  let last: Found = { current: 0, total: 0, state: 'found' };
  const tell = (event: { state?: number; matchesCount: { current: number; total: number } }) => {
    const state = event.state === undefined ? last.state : (STATES[event.state] ?? 'found');
    last = { ...event.matchesCount, state };
    listener(last);
  };
  events.on('updatefindcontrolstate', tell);
  events.on('updatefindmatchescount', tell);
};
