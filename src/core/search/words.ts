import { nearly } from './fold.ts';
import { Sorted } from './sorted.ts';

/** A word of the name says more than one of the title, a date or a place; whole more than begun, that more than mistyped. */
const WORTH = { name: { whole: 16, begun: 8, near: 4 }, text: { whole: 10, begun: 5, near: 2 } };

/** A cheap first look: the first letter is right, doubled, missing or swapped. */
const startsAlike = (a: string, b: string) => a[0] === b[0] || a[0] === b[1] || a[1] === b[0];

/** What one asked word is worth at each record, 0 where it is not found, and how many records have it. */
export interface Matches {
  readonly worth: Uint8Array;
  readonly count: number;
}

/** The words of all records, those of their names apart from those of their texts. */
export class Words {
  readonly #names = new Sorted();
  readonly #texts = new Sorted();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** What is to be sorted before anything is found quickly. */
  get sorted(): readonly Sorted[] {
    return [this.#names, this.#texts];
  }

  add(at: number, name: readonly string[], text: readonly string[]): void {
    for (const word of name) this.#names.add(word, at);
    for (const word of text) this.#texts.add(word, at);
  }

  /** The records that have the word, or one that it begins. */
  like(word: string): Matches {
    const found = new Found(this.#size);
    const isNumber = /^\d+$/.test(word);
    for (const [index, worth] of [[this.#names, WORTH.name] as const, [this.#texts, WORTH.text] as const]) {
      const { keys } = index;
      const [from, to] = index.run(word);
      for (let place = from; place < to; place++) {
        const key = keys[place] ?? '';
        // 7 begins 7/1, and is no part of 76.
        if (isNumber && key !== word && key[word.length] !== '/') continue;
        found.add(index.rows(place), key === word ? worth.whole : worth.begun);
      }
    }
    return found;
  }

  /** The same, with the records that have a word from which it differs by a slip. */
  nearlyLike(word: string, exact: Matches): Matches {
    if (word.length < 4 || /\d/.test(word)) return exact;
    const edits = word.length < 8 ? 1 : 2;
    const found = new Found(this.#size, exact);
    for (const [index, worth] of [[this.#names, WORTH.name] as const, [this.#texts, WORTH.text] as const]) {
      for (const [place, key] of index.keys.entries()) {
        if (key.length >= word.length - edits && startsAlike(word, key) && nearly(word, key, edits))
          found.add(index.rows(place), worth.near);
      }
    }
    return found;
  }
}

class Found implements Matches {
  readonly worth: Uint8Array;
  count: number;

  constructor(size: number, from?: Matches) {
    this.worth = from ? from.worth.slice() : new Uint8Array(size);
    this.count = from?.count ?? 0;
  }

  add(rows: readonly number[], worth: number): void {
    const all = this.worth;
    for (const at of rows) {
      const known = all[at] ?? 0;
      if (known === 0) this.count++;
      if (known < worth) all[at] = worth;
    }
  }
}
