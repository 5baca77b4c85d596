const SLASH = 47;
const OPEN = 40;
/** Behind an anchor the next one is often near: a look at so many signs costs less than one search. */
const NEAR = 6;

/**
 * Walks a text from slash to slash and opening bracket: the only places where a symbol or a number can be. Each is
 * searched for by itself, which engines do many signs at a time.
 */
export class Anchors {
  private readonly text: string;
  private slash = -1;
  private open = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The first anchor at or after `from`; the length of the text where there is none. */
  next(from: number): number {
    if (this.slash < from) this.slash = this.find('/', SLASH, from);
    if (this.open < from) this.open = this.find('(', OPEN, from);
    return this.slash < this.open ? this.slash : this.open;
  }

  private find(sign: string, code: number, from: number): number {
    const { text } = this;
    for (let at = from; at < from + NEAR; at++) if (text.charCodeAt(at) === code) return at;
    const at = text.indexOf(sign, from + NEAR);
    return at < 0 ? text.length : at;
  }
}
