/**
 * Finds a pattern in a text that is read from front to back, part by part. What stands behind a part is remembered: a text
 * in which the pattern is rare is searched once, and not once for each part.
 */
export class Ahead {
  private readonly pattern: RegExp;
  private readonly text: string;
  private end = 0;

  /** @param pattern with the flag `g` */
  constructor(pattern: RegExp, text: string) {
    this.pattern = pattern;
    this.text = text;
  }

  /** Where the first match ends that ends behind `from`, and at `to` at the latest; -1 where none does. */
  next(from: number, to: number): number {
    if (this.end <= from) {
      this.pattern.lastIndex = from;
      this.end = this.pattern.test(this.text) ? this.pattern.lastIndex : Infinity;
    }
    return this.end <= to ? this.end : -1;
  }
}
