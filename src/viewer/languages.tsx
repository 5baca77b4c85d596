import { type Language, ownName } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import type { Version } from './other-languages.ts';

export interface LanguagesProps {
  readonly words: Words;
  readonly versions: readonly Version[];
  /** The language of this document, null where its address leaves it open. */
  readonly language: Language | null;
  /** By their whole names instead of two letters. */
  readonly whole?: boolean;
}

/** The document in the other languages, one click away; its own stands among them. */
export const Languages = ({ words, versions, language: own, whole = false }: LanguagesProps) => (
  <nav class={whole ? 'languages whole' : 'languages'} aria-label={words('viewer_languages')}>
    {versions
      .filter(({ language }) => !whole || language !== own)
      .map(({ language, href, target }) => (
        <a
          key={language}
          href={href}
          target={target}
          hreflang={language}
          lang={language}
          title={ownName(language)}
          aria-label={ownName(language)}
          aria-current={language === own ? 'true' : undefined}
          // the same address with another page behind # would be taken for the same document
          onClick={(event) => language === own && event.preventDefault()}
        >
          <bdi>{whole ? ownName(language) : language}</bdi>
        </a>
      ))}
  </nav>
);
