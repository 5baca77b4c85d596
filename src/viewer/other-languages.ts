import { LANGUAGES, type Language } from '../core/language.ts';
import { documentLink } from '../core/links.ts';
import type { ViewerAddress } from './address.ts';
import { pageFragment } from './page-fragment.ts';
import { viewerQuery } from './viewable.ts';

export interface Version {
  readonly language: Language;
  readonly href: string;
  /** In which window: the one around the viewer's frame, or its own. */
  readonly target: '_top' | '_self';
}

/**
 * The document in the six languages, at this page; empty where its symbol is not known. In a frame they are the UN's
 * addresses, which lead to the viewer again; in a tab of its own the viewer opens them itself, as nothing else would.
 */
export const versionsOf = ({ src, symbol }: ViewerAddress, page: number, isFramed: boolean): Version[] =>
  LANGUAGES.flatMap((language) => {
    const link = symbol === null ? null : documentLink(symbol, language);
    if (link === null) return [];
    const isBare = /^https:\/\/docs\.un\.org\/[^#]*[?&]direct=true/.test(src);
    const href = isBare ? `${link}?direct=true` : link;
    const at = pageFragment(page);
    return isFramed
      ? { language, href: href + at, target: '_top' }
      : { language, href: `viewer.html?${viewerQuery(href, { symbol, language })}${at}`, target: '_self' };
  });
