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
export const Languages = ({ words, versions, language: own, whole = false }: LanguagesProps) => {
  const links = versions
    .filter(({ language }) => !whole || language !== own)
    .map(({ language, href, target }) => (
      <a
        key={language}
        href={href}
        target={target}
        hreflang={language}
        lang={language}
        title={ownName(language)}
        // What is seen belongs to the name: who speaks to the computer says it.
        aria-label={whole ? undefined : `${language} ${ownName(language)}`}
        aria-current={language === own ? 'true' : undefined}
        // the same address with another page behind # would be taken for the same document
        onClick={(event) => language === own && event.preventDefault()}
      >
        <bdi>{whole ? ownName(language) : language}</bdi>
      </a>
    ));
  // Whole names stand in a notice that introduces them; the bar is the one landmark of that name.
  if (whole) return <div class="languages whole">{links}</div>;
  return (
    <nav class="languages" aria-label={words('viewer_languages')}>
      {links}
    </nav>
  );
};
