const OPENING = '(“«„《';
const CLOSING = ')”»“》';
const STRAIGHT = '"';

/**
 * Whether the two ends of a stretch of text do not stand in the same brackets and quotation marks: who is named in a title
 * or an aside does nothing in the sentence around it. Brackets that were never opened count items: `a) to meet`.
 */
export function isEnclosed(gap: string): boolean {
  if (!/[()“”«»„《》"]/.test(gap)) return false;
  let depth = 0;
  let straight = 0;
  for (let at = 0; at < gap.length; at++) {
    const sign = gap[at] as string;
    if (sign === STRAIGHT) straight++;
    else if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign) && !(sign === ')' && isItem(gap, at))) depth--;
    // left what was open before the stretch began
    if (depth < 0) return true;
  }
  return depth > 0 || straight % 2 === 1;
}

/** `a)`, `12)` */
const isItem = (text: string, at: number): boolean =>
  /(?:^|[\s;,:])[\p{L}\d]{1,4}$/u.test(text.slice(Math.max(0, at - 5), at));
