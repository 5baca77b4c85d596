/** Brackets and quotation marks; most stretches of text have none. */
const SIGN = /[()“”«»《》"]/g;
const OPENING = '(“«《';
/** `a)`, `12)`: a bracket that was never opened counts items. */
const ITEM = /(?:^|[\s;,:])[\p{L}\d]{1,4}$/u;

const NEITHER = { leaves: false, enters: false };

/**
 * How a stretch of text passes brackets and quotation marks: whether it leaves some that were open before it, and whether
 * it enters some that stay open. Who is named in a title or an aside does nothing in the sentence around it.
 */
export function passing(gap: string): { readonly leaves: boolean; readonly enters: boolean } {
  SIGN.lastIndex = 0;
  if (!SIGN.test(gap)) return NEITHER;
  let depth = 0;
  let leaves = false;
  for (let at = SIGN.lastIndex - 1; at >= 0; at = SIGN.test(gap) ? SIGN.lastIndex - 1 : -1) {
    const sign = gap[at] as string;
    // straight marks open behind a space
    if (sign === '"' ? /[\s(]/.test(gap.charAt(at - 1)) : OPENING.includes(sign)) depth++;
    else if (depth > 0) depth--;
    else leaves ||= !(sign === ')' && ITEM.test(gap.slice(Math.max(0, at - 5), at)));
  }
  return { leaves, enters: depth > 0 };
}
