import type { Best } from './best.ts';
import { compact } from './fold.ts';
import { Sorted } from './sorted.ts';

/** A symbol outweighs every word; from a bare number on, it is only one of the things that bear the number. */
const WORTH = { whole: 2000, start: 1000, tail: 500, number: 30 };

/** The symbols of all records, to be found however they are typed, whole and from any of their parts. */
export class Symbols {
  readonly #wholes = new Sorted();
  readonly #tails = new Sorted();
  readonly #folded: (readonly string[])[] = [];

  /** What is to be sorted before anything is found quickly. */
  get sorted(): readonly Sorted[] {
    return [this.#wholes, this.#tails];
  }

  /** `symbols` as they are compared (fold). Records come in the order of their numbers. */
  add(at: number, symbols: readonly string[]): void {
    this.#folded[at] = symbols;
    for (const symbol of symbols) {
      const whole = compact(symbol);
      this.#wholes.add(whole, at);
      let from = 0;
      for (const part of symbol.split(/[/.-]/).slice(0, -1)) {
        from += compact(part).length;
        this.#tails.add(whole.slice(from), at);
      }
    }
  }

  /** Offers what the folded query begins; `keeps` says which records are wanted at all. */
  find(query: string, best: Best, keeps: (at: number) => boolean): void {
    const typed = compact(query);
    if (typed.length < 2) return;
    each(this.#wholes, typed, (at, left) => {
      if (keeps(at)) best.offer(at, left === 0 ? WORTH.whole : WORTH.start - left);
    });
    // 12 is the number of something, not the tail of a hundred symbols; 2022/4 is one, and 71 is not 7/1.
    const isNumber = /^[\d\s/]+$/.test(query);
    if (isNumber && !/\d\s*\/\s*\d/.test(query)) return;
    const asTyped = `/${query.replace(/\s/g, '')}`;
    each(this.#tails, typed, (at, left) => {
      if (isNumber && !this.#folded[at]?.some((symbol) => symbol.includes(asTyped))) return;
      if (keeps(at)) best.offer(at, (isNumber ? WORTH.number : WORTH.tail) - left);
    });
  }
}

/** Every record with a key that begins so, and how many signs of the key are left. */
function each(index: Sorted, typed: string, take: (at: number, left: number) => void): void {
  const { keys } = index;
  const [from, to] = index.run(typed);
  for (let place = from; place < to; place++) {
    const left = (keys[place] ?? '').length - typed.length;
    for (const at of index.rows(place)) take(at, left);
  }
}
