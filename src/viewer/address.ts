import { isLanguage, type Language } from '../core/language.ts';
import { symbolFromAddress, symbolFromFileName } from '../core/symbol/address.ts';
import { parseSymbol } from '../core/symbol/read.ts';
import { isViewable } from './viewable.ts';

/** What the viewer is opened on. */
export interface ViewerAddress {
  /** Where the PDF is: https, on a host of the UN's; or `blob:`, a file that the reader chose. */
  readonly src: string;
  /** The document's symbol, where its address tells it. */
  readonly symbol: string | null;
  readonly language: Language | null;
  /** The name of a file that the reader chose. */
  readonly file?: string;
}

const RESOLVERS = ['docs.un.org', 'undocs.org', 'www.undocs.org'];

/** Where the bytes of the PDF are: a page of docs.un.org only frames them, so what its frame asks for is asked for. */
export const pdfAddress = ({ src, symbol, language }: ViewerAddress): string => {
  const url = new URL(src);
  if (!RESOLVERS.includes(url.hostname) || url.searchParams.get('direct') === 'true' || symbol === null) return src;
  const named = encodeURIComponent(symbol).replaceAll('%2F', '/');
  return `https://documents.un.org/api/symbol/access?s=${named}&l=${language ?? 'en'}&t=pdf`;
};

/** Reads it back. Any page of the UN can write this address, so nothing in it is trusted; null when it cannot be shown. */
export const readViewerQuery = (search: string): ViewerAddress | null => {
  const query = new URLSearchParams(search);
  const src = query.get('src') ?? '';
  if (!isViewable(src)) return null;
  const symbol = parseSymbol((query.get('symbol') ?? '').slice(0, 200));
  const language = query.get('lang') ?? '';
  const own = symbolFromAddress(src) ?? symbolFromAddress(query.get('page') ?? '');
  return {
    src,
    symbol: own?.symbol ?? symbol,
    language: isLanguage(language) ? language : (own?.language ?? null),
  };
};

/** What the reader's choices for it are remembered by, from before its first page on; of a file that is its name. */
export const nameIn = ({ symbol, file, src }: ViewerAddress): string => symbol ?? file ?? src;

/** What the viewer is given for a file that the reader chose or dropped, under an address of this page alone. */
export const addressOfFile = (file: File): ViewerAddress => {
  const named = symbolFromFileName(file.name);
  return {
    src: URL.createObjectURL(file),
    symbol: named?.symbol ?? null,
    language: named?.language ?? null,
    file: file.name,
  };
};

/** The address to open in the viewer for a tab that shows a PDF or a page around one; null for any other page. */
export const viewableIn = (href: string): string | null => {
  if (!isViewable(href)) return null;
  const { hostname, pathname } = new URL(href);
  const isPdf = pathname.startsWith('/api/symbol/access') || pathname.startsWith('/doc/') || /\.pdf$/i.test(pathname);
  return isPdf || (RESOLVERS.includes(hostname) && symbolFromAddress(href) !== null) ? href : null;
};
