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
    if (this.slash < from) this.slash = this.orEnd(this.text.indexOf('/', from));
    if (this.open < from) this.open = this.orEnd(this.text.indexOf('(', from));
    return this.slash < this.open ? this.slash : this.open;
  }

  private orEnd(at: number): number {
    return at < 0 ? this.text.length : at;
  }
}
