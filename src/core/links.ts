import { LANGUAGES, type Language } from './language.ts';
import { type Id, isSymbol } from './records/id.ts';
import { halves } from './symbol/joint.ts';

export interface PublicLink {
  readonly language: Language;
  readonly href: string;
}

/** The resolver wants slashes and parentheses as they are and no space before a year: `S/RES/2388(2017)`. */
const escapePath = (symbol: string): string => symbol.replace(/ \(/g, '(').split('/').map(encodeURIComponent).join('/');

/** The parts of an early resolution share one document: 217 A (III) is published as A/RES/217(III). */
const withoutPart = (symbol: string): string => symbol.replace(/ [A-Z](?= ?\([IVXLC]+\)$)/, '');

/** A joint document is served under each of its symbols; the first one is enough. */
const firstSymbol = (id: Id): string => halves(id)[0] ?? id;

/** The public address of a document, or null for an id that is ours and opens nothing. */
export const documentLink = (id: Id, language: Language): string | null =>
  isSymbol(id) ? `https://docs.un.org/${language}/${escapePath(withoutPart(firstSymbol(id)))}` : null;

/** The document in the six official languages; empty for an id that is not a symbol. */
export const documentLinks = (id: Id): readonly PublicLink[] =>
  LANGUAGES.flatMap((language) => {
    const href = documentLink(id, language);
    return href === null ? [] : [{ language, href }];
  });
