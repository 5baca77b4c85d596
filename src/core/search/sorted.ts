/** Keys in order, each with the numbers of the records that have it: everything under a prefix is one run. */
export class Sorted {
  readonly #at = new Map<string, number[]>();
  #keys: string[] | null = null;

  /** Records come in the order of their numbers, so that a repeated one is the last. */
  add(key: string, record: number): void {
    const known = this.#at.get(key);
    if (known === undefined) {
      this.#at.set(key, [record]);
      this.#keys = null;
    } else if (known.at(-1) !== record) known.push(record);
  }

  get keys(): readonly string[] {
    this.#keys ??= [...this.#at.keys()].sort();
    return this.#keys;
  }

  under(prefix: string): readonly string[] {
    const { keys } = this;
    const from = this.#first(prefix);
    let to = from;
    while (keys[to]?.startsWith(prefix)) to++;
    return keys.slice(from, to);
  }

  at(key: string): readonly number[] {
    return this.#at.get(key) ?? [];
  }

  #first(prefix: string): number {
    const { keys } = this;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
