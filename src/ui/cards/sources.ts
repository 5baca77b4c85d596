import type { CardSource } from '../../core/card/content.ts';
import type { Words } from '../../core/words.ts';
import { element } from './element.ts';

/** Where facts come from: documents by their symbols, pages by their addresses, each with the place in it. */
export const sourceList = (words: Words, sources: readonly CardSource[]): HTMLElement =>
  element(
    'ul',
    { class: 'sources', 'aria-label': words('card_sources_title') },
    sources.map(({ label, where, href }) =>
      element(
        'li',
        {},
        href === undefined ? element('bdi', {}, label) : addressLink(href, label),
        where !== '' && element('small', { lang: 'en' }, where),
      ),
    ),
  );

/** A link that opens beside the page and tells it nothing, or saves what it leads to under a name. */
export const addressLink = (href: string, label: string, hreflang?: string, download?: string): HTMLElement =>
  element('a', { href, hreflang, download, dir: 'auto', target: '_blank', rel: 'noreferrer' }, label);
