import { isHyphen } from './spelling.ts';

/** What one or two characters tell: most symbols are not damaged and stand between spaces, and need no closer look. */

/** Whether nothing that belongs to a symbol can follow its plain end: a small letter behind the space, or no space. */
export function endsHere(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 32 || next === 10) {
    const then = text.charCodeAt(end + 1);
    return then >= 97 && then <= 122;
  }
  return next !== 45;
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
