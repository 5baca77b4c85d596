import type { Id } from '../core/records/id.ts';
import { symbolFromAddress } from '../core/symbol/address.ts';
import { readBlocks, statedLanguage } from '../text/blocks.ts';
import { type FileText, Unreadable } from './file-text.ts';

/** Where a page says under which address it stands. */
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['base', 'href'],
];
/** What browsers write into the pages that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** A page, block by block, as the extension reads it. Nothing in it is run or fetched. */
export async function readHtml(markup: string): Promise<FileText> {
  // slow to start: loaded when the first page comes
  const { Window } = await import('happy-dom');
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  try {
    const page = new window.DOMParser().parseFromString(markup, 'text/html') as unknown as Document;
    const parts = readBlocks(page.body).map(({ text, element }) => ({ text, language: statedLanguage(element) }));
    return { unit: 'paragraph', parts, document: symbolOf(page, markup) };
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('is a page that is nested too deep');
    throw error;
  } finally {
    await window.happyDOM.close();
  }
}

function symbolOf(page: Document, markup: string): Id | null {
  const stated = ADDRESSES.map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute));
  for (const address of [...stated, SAVED_FROM.exec(markup)?.[1]]) {
    const symbol = symbolFromAddress(address ?? '')?.symbol;
    if (symbol) return symbol;
  }
  return null;
}
