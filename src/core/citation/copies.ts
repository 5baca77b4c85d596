import type { CardContent } from '../card/content.ts';
import type { Language } from '../language.ts';

/** What a reader takes from a card into a text. */
export interface Copies {
  /** A true symbol; absent for what has none. */
  readonly symbol?: string;
  /** The public address, in the language if there is one. */
  readonly link?: string;
  readonly citation: string;
  /** The citation as a link; absent without an address. */
  readonly markdown?: string;
}

/** Markdown would read these as its own signs. */
const escaped = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');
/** In an address, parentheses end it: `S/RES/2250(2015)`. */
const address = (href: string) => href.replace(/\(/g, '%28').replace(/\)/g, '%29');

/** The language to cite in: the wanted one where it can be written, else that of the card. */
export const citationLanguage = ({ citations, language }: CardContent, wanted: Language): Language =>
  citations[wanted] === undefined ? language : wanted;

/** What may be copied from a card for a text in a language; where it has no citation in it, the words of the card. */
export function copiesOf({ symbol, heading, title, links, citations }: CardContent, language: Language): Copies {
  const citation = citations[language] ?? (title?.official ? `${heading}, “${title.text}”` : heading);
  const link = links.find((one) => one.language === language)?.href;
  return {
    ...(symbol === undefined ? {} : { symbol }),
    citation,
    ...(link === undefined ? {} : { link, markdown: `[${escaped(citation)}](${address(link)})` }),
  };
}
