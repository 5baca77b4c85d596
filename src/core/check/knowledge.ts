import type { Language } from '../language.ts';
import { edgesOf } from '../records/edges.ts';
import type { Id } from '../records/id.ts';
import { isDocument, isInstrument, isMeeting } from '../records/kinds.ts';
import type { KnownRecord, Lookup } from '../records/lookup.ts';
import { aliasesOf } from '../records/memory.ts';
import { compareIds } from '../records/order.ts';
import type { DocumentRecord, InstrumentRecord, MeetingRecord } from '../records/record.ts';
import { comparable } from './titles.ts';

/** The records that a document is held against: all that are bundled, and what packs hold of the ids that it cites. */
export interface Knowledge {
  /** The year in which the facts were collected. */
  readonly year: number;
  readonly record: (id: Id) => KnownRecord | undefined;
  /** Counted meetings and sessions of a body, by their ordinals. */
  readonly counted: (body: Id) => readonly (MeetingRecord & { readonly ordinal: number })[];
  /** Every meeting of a body that has dates. */
  readonly held: (body: Id) => readonly MeetingRecord[];
  /** Resolutions and decisions with the same number, of whatever body. */
  readonly numbered: (number: string) => readonly InstrumentRecord[];
  /** All resolutions and decisions of a body. */
  readonly adopted: (body: Id) => readonly InstrumentRecord[];
  readonly reportsOf: (meeting: Id) => readonly DocumentRecord[];
  /** Later versions of a document, the latest last. */
  readonly revisionsOf: (document: Id) => readonly DocumentRecord[];
  /** The instruments that say that they establish a body. */
  readonly founders: (body: Id) => readonly (KnownRecord & InstrumentRecord)[];
  /** Documents with each of their titles in a language, as titles are compared. */
  readonly titled: (language: Language) => readonly { readonly document: DocumentRecord; readonly title: string }[];
}

const grouped = <T>(items: readonly T[], key: (item: T) => readonly Id[]): ((id: Id) => readonly T[]) => {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    for (const id of key(item)) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return (id) => groups.get(id) ?? [];
};

/** The meetings that a document says it is the report of. */
export const reportedBy = ({ relations = [] }: DocumentRecord): readonly Id[] =>
  relations.filter(({ type }) => type === 'report-of').map(({ to }) => to);

const titlesOf = (document: DocumentRecord, language: Language) =>
  [document.title, ...(document.otherTitles ?? []).map(({ title }) => title)]
    .map((title) => ({ document, title: comparable(title?.[language] ?? '') }))
    .filter(({ title }) => title !== '');

/** Everything that is needed to check these ids, fetched once. Rejects as the Lookup does. */
export async function knowledgeFor(cited: readonly Id[], lookup: Lookup): Promise<Knowledge> {
  const bundled = await lookup.all();
  const known = new Map<Id, KnownRecord>();
  for (const record of bundled) for (const alias of aliasesOf(record)) known.set(alias, record);
  for (const record of bundled) known.set(record.id, record);
  const missing = [...new Set(cited)].filter((id) => !known.has(id));
  const packed = await lookup.records(missing);
  for (const [id, record] of packed) known.set(id, record);

  const all = [...new Set(known.values())];
  const record = (id: Id) => known.get(id);
  const meetings = all.filter(isMeeting);
  const counted = meetings
    .filter((one): one is KnownRecord & MeetingRecord & { ordinal: number } => one.ordinal !== undefined)
    .sort((one, other) => one.ordinal - other.ordinal);
  const instruments = all.filter(isInstrument);
  const documents = all.filter(isDocument).sort((one, other) => compareIds(one.id, other.id));
  const titles = new Map<Language, readonly { document: DocumentRecord; title: string }[]>();
  return {
    year: Number(lookup.version.asOf.slice(0, 4)),
    record,
    counted: grouped(counted, ({ body }) => [body]),
    held: grouped(
      meetings.filter(({ start }) => start !== undefined),
      ({ body }) => [body],
    ),
    numbered: grouped(instruments, ({ number }) => [number]),
    adopted: grouped(instruments, ({ body }) => [body]),
    reportsOf: grouped(documents, (one) => reportedBy(one).map((id) => record(id)?.id ?? id)),
    revisionsOf: grouped(documents, (one) =>
      edgesOf(one)
        .filter(({ type }) => type === 'revises')
        .map(({ to }) => to),
    ),
    founders: grouped(instruments, ({ relations = [] }) =>
      relations.filter(({ type }) => type === 'establishes').map(({ to }) => to),
    ),
    titled: (language) => {
      const known = titles.get(language) ?? documents.flatMap((document) => titlesOf(document, language));
      titles.set(language, known);
      return known;
    },
  };
}
