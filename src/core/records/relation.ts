/** What may stand at an end of a relation. Resolutions and decisions are one sort, so are meetings of all kinds. */
export type End = 'instrument' | 'article' | 'treaty' | 'body' | 'meeting' | 'document';

interface Relation {
  readonly from: readonly End[];
  readonly to: readonly End[];
  /** The same relation seen from the other end. */
  readonly inverse: string;
}

const from = <const F extends readonly End[]>(...ends: F) => ({
  to: <const T extends readonly End[]>(...others: T) => ({
    inverse: <const I extends string>(inverse: I) => ({ from: ends, to: others, inverse }),
  }),
});

/**
 * The relations that a record states about another, and what each is called from the other end. Only the side that
 * states it stores it. The names for people are interface words: `relation_<type>` and `relation_<type>_inverse`.
 */
const STATED = {
  establishes: from('instrument', 'article').to('body').inverse('established-by'),
  'makes-permanent': from('instrument').to('body').inverse('made-permanent-by'),
  reaffirms: from('instrument').to('body', 'instrument').inverse('reaffirmed-by'),
  continues: from('instrument').to('body').inverse('continued-by'),
  encourages: from('instrument').to('body').inverse('encouraged-by'),
  tasks: from('instrument', 'article').to('body').inverse('tasked-by'),
  launches: from('instrument').to('body').inverse('launched-by'),
  'amends-rules-of': from('instrument').to('body').inverse('rules-amended-by'),
  'takes-up-recommendations-of': from('instrument').to('body', 'meeting').inverse('recommendations-taken-up-by'),
  'cited-in-agenda-of': from('instrument').to('body', 'meeting').inverse('agenda-cites'),
  'builds-on': from('instrument').to('instrument').inverse('built-on-by'),
  recalls: from('instrument').to('instrument', 'article').inverse('recalled-by'),
  reiterates: from('instrument').to('instrument').inverse('reiterated-by'),
  implements: from('instrument', 'meeting').to('instrument', 'article').inverse('implemented-by'),
  cites: from('instrument').to('instrument').inverse('cited-by'),
  // a dialogue follows the meeting after which it was held
  follows: from('instrument', 'meeting').to('instrument', 'meeting').inverse('followed-by'),
  adopts: from('instrument').to('instrument', 'document').inverse('adopted-by'),
  'contained-in': from('instrument').to('document').inverse('contains'),
  'report-of': from('document').to('meeting').inverse('report'),
  'agenda-of': from('document').to('meeting').inverse('agenda'),
  'paper-of': from('document').to('meeting').inverse('paper'),
  // the document, or the meeting, whose outcome a note puts before a session; `transmits` only where the source says so
  brings: from('document').to('document', 'meeting').inverse('brought-by'),
  transmits: from('document').to('document', 'meeting').inverse('transmitted-by'),
  // these four are stored only where the symbol alone does not tell them (see versions.ts)
  'adds-to': from('document').to('document').inverse('added-to-by'),
  corrects: from('document').to('document').inverse('corrected-by'),
  revises: from('document').to('document').inverse('superseded-by'),
  reissues: from('document').to('document').inverse('reissued-as'),
  mentions: from('document').to('document', 'instrument', 'meeting').inverse('mentioned-in'),
} as const satisfies Readonly<Record<string, Relation>>;

/** Relations that follow from a record's own fields, so that one walk sees everything. */
const OF_FIELDS = {
  'part-of-body': from('body').to('body').inverse('has-part'),
  'issued-by': from('document', 'instrument').to('body').inverse('issues'),
  'before-session': from('document', 'meeting').to('meeting').inverse('had-before-it'),
  'adopted-at': from('instrument').to('meeting').inverse('adopted-there'),
  'meeting-of': from('meeting').to('body').inverse('holds'),
  'serves-treaty': from('body').to('treaty').inverse('served-by'),
  'article-of': from('article').to('treaty', 'body').inverse('has-article'),
  concerns: from('instrument').to('treaty').inverse('subject-of'),
  'adopted-by': from('treaty').to('instrument').inverse('adopts'),
  'joint-with': from('meeting').to('meeting').inverse('joint-with'),
  supplements: from('treaty').to('treaty').inverse('supplemented-by'),
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationType = keyof typeof STATED;
export type FieldRelation = keyof typeof OF_FIELDS;

export const RELATION_TYPES = Object.keys(STATED) as RelationType[];
export const FIELD_RELATIONS = Object.keys(OF_FIELDS) as FieldRelation[];

/** Every relation: what may stand at its ends, and its name from the other one. */
export const RELATIONS: Readonly<Record<RelationType | FieldRelation, Relation>> = { ...STATED, ...OF_FIELDS };

/** One directed link of the web of records. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType | FieldRelation;
}
