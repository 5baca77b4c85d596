import type { Id } from '../core/records/id.ts';
import { findNumbered, isSymbolFound } from '../core/reference/numbers.ts';

/** How far down the first page the masthead goes, in characters. */
const MASTHEAD = 400;
/** A masthead ends its line with the symbol, or with the stars of a reprint. */
const LINE_END = /^\**[^\S\n]*(?:\n|$)/;
/** Joint documents have their symbols one below the other. */
const JOINT = /^\s+$/;

/** The symbol that a document bears at the top of its first page, both halves of a joint one; null where none does. */
export function ownSymbol(firstPage: string): Id | null {
  const symbols = findNumbered(firstPage.slice(0, MASTHEAD)).filter(isSymbolFound);
  const at = symbols.findIndex(({ end }) => LINE_END.test(firstPage.slice(end)));
  const [first, second] = symbols.slice(at);
  if (at < 0 || first === undefined) return null;
  const isJoint =
    second !== undefined &&
    first.symbol !== second.symbol &&
    JOINT.test(firstPage.slice(first.end, second.start)) &&
    LINE_END.test(firstPage.slice(second.end));
  return isJoint ? `${first.symbol}-${second.symbol}` : first.symbol;
}
