import type { Language } from '../language.ts';

/** What every system takes in the name of a file. */
const LONGEST = 100;

/** As the UN's libraries name files: `CTOC_COP_WG.4_2022_4-EN.csv`. Without a symbol, by the document's title. */
export function exportName(symbol: string | null, title: string, language: Language, ending: string): string {
  const name = (symbol ?? title)
    .replace(/[^\p{L}\p{M}\p{N}.()-]+/gu, '_')
    .slice(0, LONGEST)
    .replace(/^[._]+|[._]+$/g, '');
  return `${name === '' ? 'document' : name}-${language.toUpperCase()}.${ending}`;
}
