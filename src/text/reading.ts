import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Context, Reference, Scan } from '../core/reference/reference.ts';
import { joinItems, type PageText, type TextPiece } from './page-text.ts';
import { timed } from './timed.ts';

/** A page that has been read: its text and the references in it. */
export interface ReadPage {
  /** From 1. */
  readonly page: number;
  readonly text: PageText;
  readonly references: readonly Reference[];
  /** Read before the pages before it: of its references only the symbols are decided, which need no other page. */
  readonly early?: true;
}

export interface ReadingOptions {
  readonly scan: Scan;
  /** What a reader knows before the first page; the first page's text helps to tell the language. */
  readonly start: (firstText: string) => Context;
  /** Where the text of a page is had from, by default from the PDF. */
  readonly textOf?: (page: number) => Promise<PageText>;
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
export const readPageText = async (pdf: PDFDocumentProxy, number: number): Promise<PageText> => {
  try {
    const page = await pdf.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const items = await itemsOf(page);
    return timed('mandate-lens:read', () => joinItems(items, { bottom, top }));
  } catch {
    return { text: '', stretches: [] };
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
export const readPages = async (pdf: PDFDocumentProxy, options: ReadingOptions): Promise<{ hasText: boolean }> => {
  let context: Context | null = null;
  let hasText = false;
  const textOf = options.textOf ?? ((page) => readPageText(pdf, page));
  for (let number = 1; number <= pdf.numPages; number++) {
    const text = await textOf(number);
    if (options.signal.aborted) break;
    hasText ||= text.text !== '';
    context ??= text.text === '' ? null : options.start(text.text);
    const before: Context | null = context;
    const found: ReturnType<Scan> | null = before && timed('mandate-lens:read', () => options.scan(text.text, before));
    context = found?.context ?? before;
    options.onPage({ page: number, text, references: found?.references ?? [] });
    await options.rest();
    if (options.signal.aborted) break;
  }
  return { hasText };
};
