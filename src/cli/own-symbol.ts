import { findNumbered, isSymbolFound } from '../core/reference/numbers.ts';

/** How far down the first page the masthead goes, in characters. */
const MASTHEAD = 400;

/** The symbol that a document bears on its first page: the first one there, if it stands at the top. Null where none does. */
export function ownSymbol(firstPage: string): string | null {
  return findNumbered(firstPage.slice(0, MASTHEAD)).find(isSymbolFound)?.symbol ?? null;
}
