import type { CardContent, CardQuestion } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Reference } from '../core/reference/reference.ts';
import type { Words } from '../core/words.ts';

/** A reference and the places of a document where it stands: one range, or one a line in a PDF. */
export interface Placed {
  readonly reference: Reference;
  readonly ranges: readonly AbstractRange[];
  /** The page of a PDF, from 1. */
  readonly page?: number;
}

/** The cards of a document: answered from memory, filled by messages (cards.ts). */
export interface CardStore {
  /** The card of a question (questionKey), if it has arrived. */
  get(key: string): CardContent | undefined;
  /** Has these cards fetched soon; those that are here or asked for already cost nothing. Earlier calls come first. */
  want(questions: readonly CardQuestion[]): void;
  /** True when our extension can no longer answer this document: it was updated or removed, and a reload helps. */
  readonly lost: boolean;
  /** Calls back when cards have arrived, or were lost; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** What of the user's settings a document needs. */
export interface LensSettings {
  /** Milliseconds that the pointer rests on a reference before its card opens. */
  readonly delay: number;
  /** Which references are marked in the text; all of them answer to the pointer and the keyboard. */
  readonly marks: 'all' | 'first' | 'none';
}

export interface LensOptions {
  readonly root: Document;
  readonly cards: CardStore;
  readonly words: Words;
  readonly settings: LensSettings;
  /** Opens the mandate chain of a thing in the panel; without it the card offers none. False: it could not be opened. */
  readonly onChain?: (id: Id) => Promise<boolean>;
}

/** References of one document, drawn, hovered and walked through. */
export interface Lens {
  /** References under a key of the caller's (a block, a page), in the place of those that it had. Keys are read by `order`. */
  place(key: object, order: number, placed: readonly Placed[]): void;
  remove(key: object): void;
  /** All references, in reading order. */
  references(): readonly Placed[];
  /** Goes to the next or previous reference that can be seen and opens its card; false when there is none. */
  next(): boolean;
  previous(): boolean;
  /** Opens the card of the reference under the pointer, else of the current one, and moves the focus into it. */
  openCard(): boolean;
  /** Shows the card of a reference that stands in no text of ours, such as a selection, near a place. */
  explain(reference: Reference, at: AbstractRange): void;
  close(): void;
  /** Scrolls to a reference of `references()` and flashes it; false when there is no such index. */
  show(index: number): boolean;
  destroy(): void;
}
