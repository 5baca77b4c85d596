import { match } from '../symbol/match.ts';
import { INVISIBLE } from '../symbol/spelling.ts';

const OPEN = 40;
/** Where slashes, or brackets, stand as near to each other, one look at what follows is quicker than to try each. */
const NEAR_SLASH = 4;
const NEAR_BRACKET = 8;
/** Behind a slash that belongs to nothing, letters before the next one are no organ, and other signs are none anywhere. */
const SLASHES = new RegExp(`(?:[A-Za-z]*[${INVISIBLE}]*/){1,99}`, 'y');
/** Words in small letters are no number. */
const BRACKETS = /(?:[a-z]* ?\(){1,99}/y;
/** Behind a number without noun, more of its list. */
const NUMBERS = /(?:[,;] ?\d{1,4}\/\d{1,4}(?=[,;\s])){1,99}/y;

/**
 * Walks a text from slash to slash and opening bracket: the only places where a symbol or a number can be. Each is
 * searched for by itself, which engines do many signs at a time.
 */
export class Anchors {
  private readonly text: string;
  private slash = -1;
  private open = -1;
  /** The anchor that was given last, and how far behind the one before it stands. */
  private at = 0;
  private gap = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The first anchor at or after `from`; the length of the text where there is none. */
  next(from: number): number {
    if (this.slash < from) this.slash = this.orEnd(this.text.indexOf('/', from));
    if (this.open < from) this.open = this.orEnd(this.text.indexOf('(', from));
    const at = this.slash < this.open ? this.slash : this.open;
    this.gap = at - this.at;
    this.at = at;
    return at;
  }

  private orEnd(at: number): number {
    return at < 0 ? this.text.length : at;
  }

  /** Where to go on behind an anchor that is one of nothing; outside of addresses, in which letters can be an organ. */
  past(): number {
    const { text, at, gap } = this;
    const isBracket = text.charCodeAt(at) === OPEN;
    if (gap >= (isBracket ? NEAR_BRACKET : NEAR_SLASH)) return at + 1;
    return Math.max(at + 1, match(isBracket ? BRACKETS : SLASHES, text, at + 1));
  }
}

/** Where to go on behind a number that has no noun, with nothing of another script behind it that could bring one. */
export function pastNumbers(text: string, end: number): number {
  const next = text.charCodeAt(end);
  return next === 44 || next === 59 ? Math.max(end, match(NUMBERS, text, end)) : end;
}
