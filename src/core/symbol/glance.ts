import { isHyphen } from './spelling.ts';

/** What one or two characters tell: most symbols are not damaged and stand between spaces, and need no closer look. */

/** No sound symbol is longer. */
const LONGEST = 64;

/** The end of letters, digits, slashes and dots before digits that ends plainly; -1 where it has to be looked at closely. */
export function soundEnd(text: string, start: number): number {
  for (let end = start; end < start + LONGEST; end++) {
    const code = text.charCodeAt(end);
    if (isAlphanumeric(code) || code === 47) continue;
    if (code !== 46 || !isDigit(text.charCodeAt(end + 1))) return endsPlainly(text, end) ? end : -1;
  }
  return -1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlphanumeric = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether nothing that could belong to a symbol stands at its end: most end at a space, a comma or a bracket. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 41 || next === 44 || next === 59 || Number.isNaN(next)) return true;
  const then = text.charCodeAt(end + 1);
  if (next === 32 || next === 10) return then !== 47;
  return (next === 45 && then > 64) || (next === 46 && (then === 32 || then === 10 || Number.isNaN(then)));
}

/** A bracket part is worth reading only where a bracket stands within a few characters. */
export function mayOpenBracket(text: string, end: number): boolean {
  for (let at = end; at < end + 8; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 0xff08) return true;
    // `)`, `,`, `.`, `/` and `;` end the search at once
    if ((code > 40 && code < 48 && code !== 45) || code === 59) return false;
  }
  return false;
}

/** The letter of a part stands behind a space, or at once. */
export function mayBeLettered(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  // marks that nobody sees, and `%20`, may stand for the space
  const then = next === 32 ? text.charCodeAt(end + 1) : next;
  return (then >= 65 && then <= 90) || then > 127 || then === 37 || (then <= 32 && next <= 32);
}

/** The second half of a joint symbol stands behind a hyphen, or where that got lost, at once. */
export function mayBeJoined(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next > 64 || isHyphen(next) || isHyphen(text.charCodeAt(end + 1));
}

/** Whether a symbol can go on here: most end at a space, a comma, a bracket or the end of the text. */
export function mayGoOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next > 44 && next !== 59;
}
