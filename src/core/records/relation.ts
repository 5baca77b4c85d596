/**
 * How one thing bears on another. A record stores its own side (`type`, from it to the other); the other side is derived.
 * The names of both directions for people are interface words: `relation_<type>` and `relation_<type>_inverse`.
 */
export const RELATION_TYPES = [
  // instrument → body
  'establishes',
  'makes-permanent',
  'reaffirms',
  'continues',
  'encourages',
  'tasks',
  'launches',
  'amends-rules-of',
  'takes-up-recommendations-of',
  'cited-in-agenda-of',
  // instrument → instrument
  'builds-on',
  'recalls',
  'reiterates',
  'implements',
  'cites',
  // instrument → instrument, or dialogue → the meeting after which it was held
  'follows',
  'adopts',
  // instrument → document that holds its text
  'contained-in',
  // document → meeting or session
  'report-of',
  'agenda-of',
  'paper-of',
  // document → the document, or the meeting, whose outcome it brings before the session
  'brings',
  // document → document
  'adds-to',
  'corrects',
  'revises',
  'reissues',
  'mentions',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

/** Relations that follow from a record's own fields, so that one walk sees everything. */
export const FIELD_RELATIONS = [
  'part-of-body',
  'issued-by',
  'before-session',
  'adopted-at',
  'meeting-of',
  'serves-treaty',
  'article-of',
  'concerns',
  'adopted-by',
  'joint-with',
  'supplements',
] as const;

export type FieldRelation = (typeof FIELD_RELATIONS)[number];

/** One directed link of the web of records. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType | FieldRelation;
}
