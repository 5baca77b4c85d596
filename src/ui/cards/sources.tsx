import type { CardSource } from '../../core/card/content.ts';
import type { Words } from '../../core/words.ts';

/** Where facts come from: documents by their symbols, pages by their addresses, each with the place in it. */
export const SourceList = ({ words, sources }: { words: Words; sources: readonly CardSource[] }) => (
  <ul class="sources" aria-label={words('card_sources_title')}>
    {sources.map(({ label, where, href }) => (
      <li key={label}>
        {href === undefined ? (
          <bdi>{label}</bdi>
        ) : (
          <a href={href} target="_blank" rel="noreferrer">
            <bdi>{label}</bdi>
          </a>
        )}
        {where !== '' && <small lang="en">{where}</small>}
      </li>
    ))}
  </ul>
);
