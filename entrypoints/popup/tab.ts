import { symbolFromAddress } from '../../src/core/symbol/address.ts';
import type { PageFigures } from '../../src/ui/search/this-page.tsx';
import type { Followed } from '../../src/ui/sheet/follow.ts';
import { isViewable } from '../../src/viewer/address.ts';

/** The PDF that a tab shows or that stands behind the page it shows, where the viewer can open it; else null. */
export function pdfOf(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  if (hostname === 'docs.un.org') {
    const named = symbolFromAddress(href);
    if (named === null) return null;
    const query = new URLSearchParams({ s: named.symbol, l: named.language ?? 'en', t: 'pdf' });
    return `https://documents.un.org/api/symbol/access?${query}`;
  }
  const isPdf = pathname.startsWith('/api/symbol/access') || pathname.startsWith('/doc/') || /\.pdf$/i.test(pathname);
  return isPdf && isViewable(href) ? href : null;
}

/** The site of a tab that can be paused: an address of the web, not one of our own pages. */
export const siteOf = (href: string | null): string | null =>
  href !== null && /^https?:/.test(href) && URL.canParse(href) ? new URL(href).hostname : null;

/** What the popup says of the tab in front. */
export function figuresOf(followed: Followed, host: string | null, paused: readonly string[]): PageFigures {
  if (host !== null && paused.includes(host)) return { state: 'paused', host };
  if (followed.state !== 'document') return { state: followed.state };
  const { references, complete } = followed.document;
  if (references.length === 0 && !complete) return { state: 'reading' };
  const open = references.filter(({ target }) => target === null);
  const ambiguous = open.filter(({ candidates }) => candidates.length > 0).length;
  return { state: 'document', references: references.length, ambiguous, unknown: open.length - ambiguous };
}
