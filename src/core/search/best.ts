/** The best of many, without sorting them all. */
export class Best {
  readonly #limit: number;
  readonly #kept: { at: number; score: number }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Of two that score alike, the one that came first stands first. A record offered again keeps its better score. */
  offer(at: number, score: number): void {
    const kept = this.#kept;
    if (kept.length >= this.#limit && score <= (kept.at(-1)?.score ?? 0)) return;
    const known = kept.findIndex((one) => one.at === at);
    if (known >= 0) {
      if ((kept[known]?.score ?? 0) >= score) return;
      kept.splice(known, 1);
    }
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.score ?? 0) < score) place--;
    kept.splice(place, 0, { at, score });
    if (kept.length > this.#limit) kept.pop();
  }

  get all(): readonly { readonly at: number; readonly score: number }[] {
    return this.#kept;
  }
}
