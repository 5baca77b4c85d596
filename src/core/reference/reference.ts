import type { Language } from '../language.ts';

/** What a reference is written as. A text can cite the wrong kind: `kind` is what is written, `target` what is meant. */
export type ReferenceKind =
  | 'symbol'
  | 'resolution'
  | 'decision'
  | 'meeting'
  | 'article'
  | 'rule'
  | 'paragraph'
  | 'backward'; // `that decision`, `ibid.`: what was cited before

/** What decided whose reference it is, in the order in which the issuer asks (see core/issuer). */
export const REASONS = [
  'symbol', // the symbol names its organ itself
  'phrase', // the body stands inside or next to the phrase
  'subject', // a possessive points at the subject of the sentence
  'list', // the list mate before it has this body
  'last-named', // the last body named before
  'own-organ', // the organ that issued the document itself
  'number', // only this body has such numbers
  'treaty', // the treaty or the rules named beside an article
  'heading', // the heading of the list names body and kind
  'backward', // what was cited last of its kind
  'none', // nothing tells
] as const;

export type Reason = (typeof REASONS)[number];

/**
 * One reference found in a text. `start` and `end` are UTF-16 offsets, half-open, into the text as given, and `text` is
 * exactly that slice. `target` is an id (see core/records/id.ts) or null where a careful reader could not tell.
 */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ReferenceKind;
  readonly target: string | null;
  /** Ids that remain possible when `target` is null, all for the reason that `why` gives; empty when nothing is known. */
  readonly candidates: readonly string[];
  readonly why: Reason;
}

/** A reference of a paragraph by its place there: its words are taken from the text as given, once it is known what stays. */
export type Told = Omit<Reference, 'text'>;

/** What was cited together: one target, or those of a list; null where nobody can tell whose it is. */
export interface Cited {
  readonly kind: 'symbol' | 'resolution' | 'decision';
  readonly targets: readonly (string | null)[];
  /** Whether other things were said since: a note that begins with `Ibid.` does not mean it. */
  readonly isPast: boolean;
}

/** A list of bare numbers under a heading such as `General Assembly resolutions`. */
export interface Listed {
  readonly body: string;
  /** Both where the heading says `resolutions and decisions`: the number decides. */
  readonly kinds: readonly ('resolution' | 'decision')[];
  /** The number read last. */
  readonly last: string | null;
  /** Whether the paragraph before was a long one without a number: a second one ends the list. */
  readonly isAside: boolean;
  /** Whether a long heading opened it, which is one only if a number stands on the next line. */
  readonly isTentative: boolean;
}

/**
 * What a reader has in mind at the end of a block: enough to read the next one. Plain data, compared by value: when a
 * rescan leaves the same context as before, the blocks after it need no rescan. Only core/reference and core/issuer
 * look inside.
 */
export interface Context {
  /** The document that the text is, where the page or its address tells it. */
  readonly document: string | null;
  readonly language: Language;
  /** Ids of bodies named so far, the latest last, at most a handful. */
  readonly bodies: readonly string[];
  /** Ids of meetings and sessions named so far, the latest last: `the eleventh meeting` is mostly one of them. */
  readonly meetings: readonly string[];
  /** Ids of treaties and rules of procedure named so far, the latest last. */
  readonly treaties: readonly string[];
  /** Ids of articles and rules read so far, the latest last: `article 17` alone is mostly one of them. */
  readonly articles: readonly string[];
  /** What the last paragraph that cites anything cited last, of each kind: `the same resolution` means it. */
  readonly cited: readonly Cited[];
  /** The list that is open; null in running text. */
  readonly listed: Listed | null;
}

/** `scan(block, context)`: the references of one block of text, in order and disjoint, and the context after it. */
export type Scan = (block: string, context: Context) => { references: Reference[]; context: Context };
