import { isLanguage, type Language } from '../core/language.ts';
import { symbolFromAddress } from '../core/symbol/address.ts';
import { parseSymbol } from '../core/symbol/read.ts';
import { isPdfHost } from '../platform/hosts.ts';

/** What the viewer is opened on. */
export interface ViewerAddress {
  /** Where the PDF is fetched: https, on a host of the UN that we may read. */
  readonly src: string;
  /** The document's symbol, where its address tells it. */
  readonly symbol: string | null;
  readonly language: Language | null;
}

/** Longer addresses than the UN has ever given, and long enough to be an attack. */
const LONGEST = 2048;

/** May the viewer fetch this? Only https, the usual port, no name and password, a host of the UN. */
export const isViewable = (href: string): boolean => {
  if (href.length > LONGEST || !URL.canParse(href)) return false;
  const url = new URL(href);
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    isPdfHost(url.hostname)
  );
};

/** What is behind the `?` of viewer.html to show the PDF at `src`. */
export const viewerQuery = (src: string, symbol: string | null, language: Language | null): string => {
  const query = new URLSearchParams({ src });
  if (symbol !== null) query.set('symbol', symbol);
  if (language !== null) query.set('lang', language);
  return query.toString();
};

/** Where the bytes of the PDF are: a page of docs.un.org only frames them, so what its frame asks for is asked for. */
export const pdfAddress = ({ src, symbol, language }: ViewerAddress): string => {
  const url = new URL(src);
  if (url.hostname !== 'docs.un.org' || url.searchParams.get('direct') === 'true' || symbol === null) return src;
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
  const own = symbolFromAddress(src);
  return {
    src,
    symbol: own?.symbol ?? symbol,
    language: isLanguage(language) ? language : (own?.language ?? null),
  };
};
