import type { Language } from '../core/language.ts';
import { isUnHost } from '../platform/un-hosts.ts';

/** What the viewer is given: it runs in pages of the UN's, so nothing here knows what a symbol is. */

/** Longer addresses than the UN has ever given, and long enough to be an attack. */
const LONGEST = 2048;

/** May an address be given to the viewer? Only https, the usual port, no name and password, a host of the UN's. */
export const isViewable = (href: string): boolean => {
  if (href.length > LONGEST || !URL.canParse(href)) return false;
  const url = new URL(href);
  return (
    url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && isUnHost(url.hostname)
  );
};

/** What is known of a PDF beside its own address: what it is, or the page around it, whose address may tell. */
interface Known {
  readonly symbol?: string | null;
  readonly language?: Language | null;
  readonly page?: string;
}

/** What is behind the `?` of viewer.html to show the PDF at `src`. */
export const viewerQuery = (src: string, { symbol, language, page }: Known = {}): string => {
  const query = new URLSearchParams({ src });
  if (symbol) query.set('symbol', symbol);
  if (language) query.set('lang', language);
  if (page !== undefined) query.set('page', page);
  return query.toString();
};
