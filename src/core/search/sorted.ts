/** Keys in order, each with the numbers of the records that have it: everything under a prefix is one run. */
export class Sorted {
  readonly #at = new Map<string, number[]>();
  #keys: string[] | null = null;
  #rows: (readonly number[])[] = [];

  /** Records come in the order of their numbers, so that a repeated one is the last. */
  add(key: string, record: number): void {
    const known = this.#at.get(key);
    if (known === undefined) {
      this.#at.set(key, [record]);
      this.#keys = null;
    } else if (known.at(-1) !== record) known.push(record);
  }

  /** Done by the first look, where nobody did it before. */
  sort(): readonly string[] {
    this.#keys = [...this.#at.keys()].sort();
    this.#rows = this.#keys.map((key) => this.#at.get(key) ?? []);
    return this.#keys;
  }

  get keys(): readonly string[] {
    return this.#keys ?? this.sort();
  }

  /** The records of a key, by its place in `keys`. */
  rows(place: number): readonly number[] {
    return this.#rows[place] ?? [];
  }

  /** The places in `keys` from the first key that begins with this to the one after the last. */
  run(prefix: string): readonly [from: number, to: number] {
    return [this.#first(prefix), this.#first(`${prefix}\uffff`)];
  }

  #first(key: string): number {
    const { keys } = this;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
