import * as z from 'zod/mini';
import { LANGUAGES } from '../language.ts';
import { RELATION_TYPES } from './relation.ts';

/**
 * The records of the knowledge base: one line of NDJSON each, in `assets/kb`, checked here when the knowledge base is
 * built or a pack is imported. Nothing is guessed: an absent field means that no source at hand tells it.
 */

const id = z.string().check(z.minLength(1), z.maxLength(200));
/** An ISO day, or a month where the source gives no day. */
const date = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));
const texts = z.partialRecord(z.enum(LANGUAGES), z.string().check(z.minLength(1)));

const source = z.strictObject({
  /** The symbol of a UN document, or the address of a page. */
  ref: z.string().check(z.regex(/^(?:https?:\/\/\S+|[A-Z]+\/.+)$/)),
  /** Paragraph, agenda item, masthead or place on the page. */
  where: z.string(),
  /** The fields that this source supports; absent: the record as a whole. */
  fields: z.optional(z.array(z.string())),
});
const sources = z.array(source).check(z.minLength(1));

const conflict = z.strictObject({
  /** What the sources disagree about, in a few words. */
  about: z.string(),
  /** What each of them says, in our own words (English). */
  detail: z.string(),
  sources,
});

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  /** The id of the other end. Only this direction is stored; the inverse is derived (core/mandate). */
  to: id,
  /** The paragraph of this record that says so, where a source gives it. */
  paragraph: z.optional(z.string()),
  /** What the relation means here, in our own words. */
  summary: z.optional(texts),
  sources,
});

/** What every record ends with. */
const told = {
  relations: z.optional(z.array(relation)),
  /** Remarks in our own words (English). */
  notes: z.optional(z.array(z.string())),
  /** Contradictions between sources: shown, never settled silently. */
  conflicts: z.optional(z.array(conflict)),
  sources,
};

/** Who led a meeting or a body. */
const officer = z.strictObject({
  name: z.string(),
  /** Country, and office there, in our own words. */
  of: z.optional(z.string()),
  role: z.optional(z.string()),
  sources,
});

export const DOCUMENT_TYPES = [
  'agenda',
  'session-report',
  'meeting-report',
  'draft-report',
  'secretariat-report',
  'secretariat-note',
  'secretariat-document',
  'background-paper',
  'working-paper',
  'conference-room-paper',
  'draft-resolution',
  'draft-instrument',
  'participants',
  'chair-report',
  'director-report',
  'other-report',
] as const;

export const documentRecord = z.strictObject({
  id,
  kind: z.literal('document'),
  type: z.enum(DOCUMENT_TYPES),
  /** Official titles, as printed. */
  title: z.optional(texts),
  /** Our own wording, shown as ours where no official title is known. */
  gloss: z.optional(texts),
  /** Other official wordings under which a source lists it. */
  otherTitles: z.optional(z.array(z.strictObject({ title: texts, sources }))),
  /** Each half of a joint symbol alone, or other spellings of the symbol. */
  aliases: z.optional(z.array(id)),
  /** The body that issued it. */
  body: id,
  /** The other bodies of a joint document. */
  alsoOf: z.optional(z.array(id)),
  /** The session of the Conference that it was prepared for. */
  session: z.optional(id),
  /** Its agenda items there. */
  items: z.optional(z.array(z.string())),
  date: z.optional(date),
  /** The day of a reprint for technical reasons. */
  reissued: z.optional(date),
  originalLanguage: z.optional(z.enum(LANGUAGES)),
  /** `announced`: only a list or note made before the event names it. */
  status: z.enum(['issued', 'announced']),
  ...told,
});

export const instrumentRecord = z.strictObject({
  id,
  kind: z.enum(['resolution', 'decision']),
  /** As people write it: `7/1`, `55/25`, `2250 (2015)`. */
  number: z.string(),
  /** The body that adopted it. */
  body: id,
  /** The session that adopted it. */
  session: z.optional(id),
  /** Official titles. */
  title: z.optional(texts),
  /** A descriptive wording under which a UN document cites it; not its title. */
  citedAs: z.optional(texts),
  /** The day of its adoption. */
  adopted: z.optional(date),
  /** First and last day of the session that adopted it, where the day is not known. */
  adoptedBetween: z.optional(z.tuple([date, date])),
  /** Ids of the treaties that it is about. */
  concerns: z.optional(z.array(id)),
  /** What it does, in our own words. */
  summary: z.optional(texts),
  ...told,
});

export const meetingRecord = z.strictObject({
  id,
  kind: z.enum(['meeting', 'session', 'dialogue', 'event']),
  /** By its first day, as texts name it that give no ordinal: `CTOC/COP/WG.4@2021-10-12`. */
  aliases: z.optional(z.array(id)),
  /** Whose meeting it is. */
  body: id,
  /** Its number among the meetings of the body; absent where no source gives it. */
  ordinal: z.optional(z.number()),
  /** First and last day, or month; absent where no source gives them. */
  start: z.optional(date),
  end: z.optional(date),
  /** Dates announced earlier, where they differ from the dates held. */
  planned: z.optional(z.array(z.strictObject({ start: date, end: date }))),
  place: z.optional(texts),
  /** `held` only where a source written afterwards says so. */
  status: z.enum(['held', 'planned']),
  /** `hybrid`, or the sort of event: `silence procedure`, `decision`, `informal consultations`. */
  format: z.optional(z.string()),
  /** The session of the Conference that it was held within or beside. */
  session: z.optional(id),
  /** Meetings of other bodies held jointly with it. */
  jointWith: z.optional(z.array(id)),
  /** The official name of a session, as documents print it: "Onzième session". */
  name: z.optional(texts),
  /** What a dialogue or an event is called. */
  title: z.optional(texts),
  /** Its agenda, with official titles. */
  items: z.optional(z.array(z.strictObject({ item: z.string(), title: texts }))),
  /** What it dealt with, in our own words (English). */
  topics: z.optional(z.array(z.string())),
  officers: z.optional(z.array(officer)),
  /** Its documents whose symbol no source shows. */
  unnumbered: z.optional(z.array(z.strictObject({ type: z.enum(DOCUMENT_TYPES), title: texts, sources }))),
  ...told,
});

export const bodyRecord = z.strictObject({
  id,
  kind: z.literal('body'),
  type: z.enum([
    'plenary',
    'working-group',
    'expert-group',
    'meeting-series',
    'bureau',
    'committee',
    'mechanism',
    'dialogue',
    'commission',
    'organ',
  ]),
  /** Official names, else usual ones; empty where no source names it. */
  name: texts,
  /** Short names as documents use them. */
  short: z.optional(texts),
  /** Our own translation or short form of its name, where no source gives one in that language; shown as ours. */
  gloss: z.optional(texts),
  /** Other names under which documents speak of it. */
  otherNames: z.optional(z.array(z.strictObject({ language: z.enum(LANGUAGES), name: z.string() }))),
  /** Prefix of its document symbols. */
  series: z.optional(z.string()),
  /** The body that it belongs to. */
  parent: z.optional(id),
  /** The treaty that it serves. */
  treaty: z.optional(id),
  /** What it does and who sits in it, in our own words (English). */
  functions: z.optional(z.array(z.string())),
  composition: z.optional(z.string()),
  /** Whether it still works, in our own words (English). */
  state: z.optional(z.string()),
  officers: z.optional(z.array(officer)),
  /** Addresses of its own pages. */
  pages: z.optional(z.array(z.string())),
  ...told,
});

export const treatyRecord = z.strictObject({
  id,
  kind: z.literal('treaty'),
  /** Full official names. */
  name: texts,
  short: texts,
  /** Our own short name, where no source gives one in that language; shown as ours. */
  gloss: z.optional(texts),
  adopted: z.optional(date),
  /** The General Assembly resolution that adopted it, and the annex of it that holds the text. */
  adoptedBy: z.optional(id),
  annex: z.optional(z.string()),
  openedForSignature: z.optional(z.strictObject({ start: date, end: date, place: z.string(), closed: date })),
  /** The day of its entry into force. */
  inForce: z.optional(date),
  /** Number and place in the United Nations Treaty Series. */
  registration: z.optional(z.string()),
  articleCount: z.optional(z.number()),
  /** The Convention that a Protocol supplements. */
  parent: z.optional(id),
  ...told,
});

export const articleRecord = z.strictObject({
  id,
  kind: z.enum(['article', 'rule']),
  /** The treaty, or for a rule of procedure the body. */
  of: id,
  number: z.string(),
  title: z.optional(texts),
  /** What it provides, in our own words. */
  summary: z.optional(texts),
  ...told,
});

export const anyRecord = z.discriminatedUnion('kind', [
  documentRecord,
  instrumentRecord,
  meetingRecord,
  bodyRecord,
  treatyRecord,
  articleRecord,
]);

export type Source = z.infer<typeof source>;
export type Conflict = z.infer<typeof conflict>;
export type StoredRelation = z.infer<typeof relation>;
export type DocumentRecord = z.infer<typeof documentRecord>;
export type DocumentType = DocumentRecord['type'];
export type InstrumentRecord = z.infer<typeof instrumentRecord>;
export type MeetingRecord = z.infer<typeof meetingRecord>;
export type BodyRecord = z.infer<typeof bodyRecord>;
export type TreatyRecord = z.infer<typeof treatyRecord>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type AnyRecord = z.infer<typeof anyRecord>;
