import type { IsoDate } from '../dates.ts';
import type { Language, Texts } from '../language.ts';
import type { Id } from '../records/id.ts';
import type { Source } from '../records/record.ts';

/** What a citation does that the facts do not. Each has its heading and its reason in `_locales`: `check_kind_*`, `check_why_*`. */
export const FINDING_KINDS = [
  'wrong-kind', // `decision 5/4`, which is a resolution
  'wrong-date',
  'wrong-ordinal', // the session or meeting to which a document is said to belong
  'wrong-place',
  'wrong-title',
  'wrong-body', // a body named beside what another one adopted, held or issued
  'wrong-symbol', // another document is the report of the meeting, or bears the title
  'wrong-sequence', // one meeting said to follow another, which was later
  'ordinal-and-date-apart', // both exist, and do not belong together
  'impossible-number', // a resolution or decision that cannot exist
  'impossible-symbol', // a document that cannot exist
  'cited-before-meeting', // the report of a meeting that was still to come
  'out-of-order', // in a list
  'doubled', // in a list
  'itself', // the document refers to itself
  'older-revision', // a later version is known
  'reissued', // for technical reasons
  'sources-differ', // our own sources contradict each other
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * `alarm`: what a record asserts contradicts the text. `note`: worth a look, not wrong. `sources`: our own sources
 * contradict each other about it, which is never the author's error.
 */
export type Weight = 'alarm' | 'note' | 'sources';

/** A stretch of one block, in UTF-16 offsets into its text as given, half-open. */
export interface Place {
  /** Index of the block, from 0. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Something that a record asserts, as values: `findingWords` puts it into words. `id` is the record that asserts it. */
export type Fact =
  | { readonly is: 'kind'; readonly id: Id; readonly kind: 'resolution' | 'decision' }
  /** When it was adopted, held or issued; a day, a month, or from first to last. `planned`: announced only. */
  | {
      readonly is: 'dates';
      readonly id: Id;
      readonly of: 'adopted' | 'session' | 'held' | 'issued';
      readonly start: IsoDate;
      readonly end: IsoDate;
      readonly planned: boolean;
    }
  | { readonly is: 'place'; readonly id: Id; readonly place: Texts }
  | { readonly is: 'title'; readonly id: Id; readonly title: string; readonly language: Language }
  | { readonly is: 'body'; readonly id: Id; readonly body: Id }
  /** The meeting that a document is the report of, or the session that it was prepared for. */
  | { readonly is: 'report-of' | 'prepared-for'; readonly id: Id; readonly meeting: Id }
  /** The record is one of a numbered row, of which this is the first or the last known here. */
  | { readonly is: 'first' | 'last'; readonly id: Id }
  | { readonly is: 'later-version'; readonly id: Id; readonly version: Id }
  | { readonly is: 'reissued'; readonly id: Id; readonly on: IsoDate }
  /** What our sources disagree about, in our own words (English). */
  | { readonly is: 'conflict'; readonly id: Id; readonly about: string; readonly detail: string };

/** One thing that an editor is told. Plain data: it can be sent, kept, exported. */
export interface Finding {
  /**
   * Names this finding in this document, whatever else changes there: kind, what is cited, what is said, and which
   * of several such it is. For remembering a dismissal.
   */
  readonly key: string;
  readonly kind: FindingKind;
  readonly weight: Weight;
  /** The sentence that it is about. */
  readonly passage: Place;
  /** The reference in it. */
  readonly reference: Place;
  /** The piece of the text that says it, as written, and where. It may be the reference itself. */
  readonly said: { readonly text: string; readonly place: Place };
  /** What is cited: ids, known here or not, the reference's own first. */
  readonly ids: readonly Id[];
  /** What the records assert; empty where the text contradicts itself. */
  readonly facts: readonly Fact[];
  /** Where these facts come from. */
  readonly sources: readonly Source[];
  /** Another place of the document that says otherwise, or says the same a second time. */
  readonly elsewhere?: Place;
}

/** A block of a document, as everything here reads it: an element of a page, a page of a PDF, a text. */
export interface CheckBlock {
  readonly text: string;
  /** The language that a page states for it; without one, that of the document. */
  readonly language?: Language | null;
}

export interface CheckOptions {
  /** The symbol of the document itself, where it is known. */
  readonly document: Id | null;
  /** Its language; without one, it is detected. */
  readonly language?: Language | null;
}
