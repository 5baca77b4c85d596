import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Context, Reference, Scan } from '../core/reference/reference.ts';
import { joinItems, type PageText } from './page-text.ts';
import type { TextPiece } from './piece.ts';
import { cutPage, divide } from './seam.ts';
import { timed } from './timed.ts';

/** A page that has been read: its text and the references in it. */
export interface ReadPage {
  /** From 1. */
  readonly page: number;
  readonly text: PageText;
  readonly references: readonly Reference[];
  /** The rest of a reference that begins on the page before and is listed there. */
  readonly carried?: Reference;
  /** Read before the pages before it: of its references only the symbols are decided, which need no other page. */
  readonly early?: true;
}

export interface ReadingOptions {
  readonly scan: Scan;
  /** What a reader knows before the first page; the first page's text helps to tell the language. */
  readonly start: (firstText: string) => Context;
  /** The text of a page, from 1. */
  readonly textOf: (page: number) => Promise<PageText>;
  /** Called for each page, in order. */
  readonly onPage: (page: ReadPage) => void;
  readonly signal: AbortSignal;
  /** Lets the page draw and answer between two pages. */
  readonly rest: () => Promise<void>;
}

/**
 * The text items of a page, asked for exactly as pdf.js asks for its text layer: only then do ours and the layer's stand
 * one to one (marked content cuts items, normalising changes them).
 */
export const itemsOf = async (page: PDFPageProxy): Promise<TextPiece[]> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  return items.filter((item) => 'str' in item);
};

/** The text of one page, from 1. A page that cannot be read counts as empty. */
const readPageText = async (pdf: PDFDocumentProxy, number: number): Promise<PageText> => {
  try {
    const page = await pdf.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const items = await itemsOf(page);
    return timed('mandate-lens:join', () => joinItems(items, { bottom, top }));
  } catch {
    return { text: '', stretches: [], body: { start: 0, end: 0 } };
  }
};

/** The texts of a document's pages, each taken from it once. */
export const pageTexts = (pdf: PDFDocumentProxy): ((page: number) => Promise<PageText>) => {
  const known = new Map<number, Promise<PageText>>();
  return (page) => {
    const text = known.get(page) ?? readPageText(pdf, page);
    known.set(page, text);
    return text;
  };
};

/**
 * Reads a page whose earlier pages have not been read. What a symbol names is certain; of numbers it only says that they
 * are there, because what is named on a page before may decide whose they are.
 */
export const readEarly = (
  page: number,
  text: PageText,
  { scan, start }: Pick<ReadingOptions, 'scan' | 'start'>,
): ReadPage => {
  const { references } = timed('mandate-lens:read', () => scan(text.text, start(text.text)));
  return {
    page,
    text,
    early: true,
    references: references
      .filter(({ kind }) => kind === 'symbol' || kind === 'resolution' || kind === 'decision')
      .map((found) => (found.why === 'symbol' ? found : { ...found, target: null, candidates: [], why: 'none' })),
  };
};

/**
 * Reads a whole document in page order, as a person would: what is named on one page decides whose resolution stands on
 * the next. Answers whether any page had text.
 */
export const readPages = async (pages: number, options: ReadingOptions): Promise<{ hasText: boolean }> => {
  const { signal, start, onPage, rest, textOf } = options;
  let context: Context | null = null;
  let hasText = false;
  let text = pages > 0 ? await textOf(1) : null;
  /** What the page before has read of this one. */
  let before = NOTHING;
  for (let page = 1; text !== null && !signal.aborted; page++) {
    const next: PageText | null = page < pages ? await textOf(page + 1) : null;
    if (signal.aborted) break;
    hasText ||= text.text !== '';
    context ??= text.text === '' ? null : start(text.text);
    const known: PageState = { page, text, next, before, context };
    const read = timed('mandate-lens:read', () => readPage(known, options.scan));
    ({ context, ahead: before } = read);
    onPage(read.page);
    text = next;
    await rest();
  }
  return { hasText };
};

/** What a page has read of the next one: up to `to` and from `begin` on. */
interface Ahead {
  readonly begin: number;
  readonly to: number;
  readonly references: readonly Reference[];
  readonly carried: Reference | null;
}

interface PageState {
  readonly page: number;
  readonly text: PageText;
  readonly next: PageText | null;
  readonly before: Ahead;
  /** Null before the first text. */
  readonly context: Context | null;
}

const NOTHING: Ahead = { begin: 0, to: 0, references: [], carried: null };

/** Reads what has not been read of a page; its last paragraph together with the part of it on the next page. */
const readPage = (
  { page, text, next, before, context }: PageState,
  scan: Scan,
): { page: ReadPage; context: Context | null; ahead: Ahead } => {
  if (context === null) return { page: { page, text, references: [] }, context, ahead: NOTHING };
  const references = [...before.references];
  let mind = context;
  const read = ([from, to]: readonly [number, number]) => {
    const found = scan(text.text.slice(from, to), mind);
    mind = found.context;
    for (const one of found.references) references.push({ ...one, start: one.start + from, end: one.end + from });
  };
  const { alone, feet, seam } = cutPage(text, next, before);
  for (const slice of alone) read(slice);
  let ahead = NOTHING;
  if (seam !== null) {
    const found = scan(seam.text, mind);
    // a footnote of this page knows nothing of the next
    mind = scan(seam.text.slice(0, seam.second), mind).context;
    if (feet !== null) read(feet);
    mind = found.context;
    const { here, there, carried } = divide(seam, found.references);
    references.push(...here);
    ahead = { begin: seam.begin, to: seam.to, references: there, carried };
  }
  references.sort((one, other) => one.start - other.start);
  const rest = before.carried === null ? {} : { carried: before.carried };
  return { page: { page, text, references, ...rest }, context: mind, ahead };
};
