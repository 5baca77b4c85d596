const OPENING = '(“«《';
const CLOSING = ')”»》';

/** Most stretches of text have none of these signs. */
const ANY = /[()“”«»《》"]/;
/** `a)`, `12)`: a bracket that was never opened counts items. */
const ITEM = /(?:^|[\s;,:])[\p{L}\d]{1,4}$/u;

/**
 * How a stretch of text passes brackets and quotation marks: whether it leaves some that were open before it, and whether
 * it enters some that stay open. Who is named in a title or an aside does nothing in the sentence around it.
 */
export function passing(gap: string): { readonly leaves: boolean; readonly enters: boolean } {
  if (!ANY.test(gap)) return NEITHER;
  let depth = 0;
  let leaves = false;
  for (let at = 0; at < gap.length; at++) {
    const sign = gap[at] as string;
    const isStraight = sign === '"';
    const isAfterSpace = /[\s(]/.test(gap[at - 1] ?? '.');
    if (isStraight ? isAfterSpace : OPENING.includes(sign)) depth++;
    else if (isStraight || CLOSING.includes(sign)) {
      if (depth > 0) depth--;
      else leaves ||= !(sign === ')' && ITEM.test(gap.slice(Math.max(0, at - 5), at)));
    }
  }
  return { leaves, enters: depth > 0 };
}

const NEITHER = { leaves: false, enters: false };
