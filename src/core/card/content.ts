import type { Language, Texts } from '../language.ts';
import type { Id } from '../records/id.ts';
import type { Reason, Reference, ReferenceKind } from '../reference/reference.ts';

/**
 * What a card says, finished: words chosen, dates written, nothing left to look up. A few kB, sent to a page as it is;
 * `ui/cards` only draws it. Plain data without markup: every text is shown as text.
 */

/** What a card is wanted for: the same for every mention of one thing in a document. */
export interface CardQuestion {
  readonly kind: ReferenceKind;
  /** The reference as written, for the heading where nothing better is known. */
  readonly text: string;
  readonly target: Id | null;
  readonly candidates: readonly Id[];
  /** Why the candidates are possible. */
  readonly why?: Reason | undefined;
  /** The candidate that the reader has chosen for this document. */
  readonly chosen?: Id | undefined;
}

/** What a card is asked for where a reference stands. */
export const questionOf = ({ kind, text, target, candidates, why }: Reference): CardQuestion => ({
  kind,
  text,
  target,
  candidates,
  ...(candidates.length > 0 ? { why } : {}),
});

/** What a card is asked for that is named on another card, in the panel or in a list of hits. */
export const questionFor = (id: Id): CardQuestion => ({ kind: 'symbol', text: id, target: id, candidates: [] });

/** The name of a question in a reply, and of a card in the page's store. */
export const questionKey = (q: Pick<CardQuestion, 'kind' | 'text' | 'target' | 'candidates'>): string =>
  q.target ?? `${q.kind}?${q.candidates.length > 0 ? q.candidates.join('|') : q.text}`;

/** A piece of a line. */
export type Piece =
  | string
  /** Something that has a card of its own. */
  | { readonly ref: Id; readonly label: string }
  /** A public address; or, with the name to save it under, a file that the address holds in itself. */
  | { readonly href: string; readonly label: string; readonly language?: Language; readonly file?: string }
  /** A text that is not in the card's language, which is to be named. */
  | { readonly label: string; readonly language: Language }
  /** What the reader can settle for this document: that this candidate is meant; null takes that back. `key` does the same. */
  | { readonly choose: Id | null; readonly label: string; readonly long: string; readonly key: string }
  /** A small label such as "held" or "planned", with its tone. */
  | { readonly chip: string; readonly tone: 'held' | 'planned' | 'plain' };

export type Line = readonly Piece[];

export interface CardRow {
  /** The label at the side: Meeting, Mandate, Reports … */
  readonly label: string;
  readonly lines: readonly Line[];
  /** `unknown`: the lines say that this is not known here. `ours`: our own wording. */
  readonly tone?: 'unknown' | 'ours';
}

export interface CardSource {
  /** Symbol or address. */
  readonly label: string;
  readonly where: string;
  readonly href?: string;
}

export type CardStatus = 'found' | 'known-form' | 'ambiguous' | 'unknown';

export interface CardContent {
  readonly key: string;
  readonly id: Id | null;
  readonly status: CardStatus;
  /** The line above the title: the symbol, or "Resolution 7/1 · Conference of the Parties". */
  readonly heading: string;
  /** The true symbol, if it has one: what may be copied as a symbol. */
  readonly symbol?: string;
  readonly title?: {
    readonly text: string;
    readonly language: Language;
    /** False: our own wording, and marked so. */
    readonly official: boolean;
  };
  readonly rows: readonly CardRow[];
  /** The document in the six languages. */
  readonly links: readonly { readonly language: Language; readonly href: string }[];
  /** The full citation in the languages in which it can be written (core/citation). */
  readonly citations: Texts;
  readonly sources: readonly CardSource[];
  /** "Facts as of 22 November 2026", in words. */
  readonly asOf: string;
  /** Text direction and language of the card's own words. */
  readonly language: Language;
}
