/**
 * Where a pattern stands in a text that is read from front to back, part by part. The text is searched once, as a whole:
 * to search each of its parts would cost several times as much.
 */
export class Ahead {
  private readonly ends: number[] = [];
  private index = 0;

  /** @param pattern with the flag `g` */
  constructor(pattern: RegExp, text: string) {
    pattern.lastIndex = 0;
    while (pattern.test(text)) this.ends.push(pattern.lastIndex);
    this.ends.push(Infinity);
  }

  /** Where the first match ends that ends behind `from`, and at `to` at the latest; -1 where none does. */
  next(from: number, to: number): number {
    while ((this.ends[this.index] as number) <= from) this.index++;
    const end = this.ends[this.index] as number;
    return end <= to ? end : -1;
  }
}

/** Where a sign stands next in a text that is read from front to back: it is searched for again only behind its last place. */
export class Next {
  private readonly find: (from: number) => number;
  private at = -1;

  /** @param find the first place at or behind another, or -1, as `indexOf` gives it */
  constructor(find: (from: number) => number) {
    this.find = find;
  }

  /** The first place at or behind `from`; infinity where there is none. */
  from(from: number): number {
    if (this.at < from) {
      const at = this.find(from);
      this.at = at < 0 ? Infinity : at;
    }
    return this.at;
  }
}
