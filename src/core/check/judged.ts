import type { IsoDate } from '../dates.ts';
import type { Id } from '../records/id.ts';
import type { Source } from '../records/record.ts';
import type { Fact, Finding, FindingKind, Place, Weight } from './finding.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

/** A piece of a paragraph that says something. */
export interface Piece {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What a rule found out; checkDocument makes a finding of it. */
export interface Judged {
  readonly kind: FindingKind;
  readonly weight: Weight;
  readonly paragraph: Paragraph;
  readonly reference: Cited;
  /** Absent: the reference itself says it. */
  readonly said?: Piece;
  /** What else is at issue, besides the reference's own target. */
  readonly ids?: readonly Id[];
  readonly facts?: readonly Fact[];
  readonly sources?: readonly Source[];
  readonly elsewhere?: Piece;
}

/** What is found out about a reference. */
export type Verdict = Omit<Judged, 'paragraph' | 'reference'>;

const placeOf = ({ paragraph, start, end }: Piece): Place => paragraph.place({ start, end });

/** Findings with their keys, in the order of the document. */
export function findingsOf(judged: readonly Judged[]): Finding[] {
  const counts = new Map<string, number>();
  return judged
    .map((one) => finding(one))
    .sort((one, other) => one.reference.block - other.reference.block || one.reference.start - other.reference.start)
    .map((found) => {
      const count = counts.get(found.key) ?? 0;
      counts.set(found.key, count + 1);
      return count === 0 ? found : { ...found, key: `${found.key}|${count + 1}` };
    });
}

function finding({
  kind,
  weight,
  paragraph,
  reference,
  said,
  ids = [],
  facts = [],
  sources = [],
  elsewhere,
}: Judged): Finding {
  const { start, end, target } = reference;
  const piece = said ?? { paragraph, start, end };
  const text = piece.paragraph.written(piece);
  const cited = target ?? paragraph.written(reference);
  return {
    key: [kind, cited, text.replace(/\s+/g, ' ')].join('|'),
    kind,
    weight,
    passage: paragraph.place(paragraph.sentence(start)),
    reference: paragraph.place(reference),
    said: { text, place: placeOf(piece) },
    ids: [...new Set([...(target ? [target] : []), ...ids])],
    facts,
    sources: distinct(sources),
    ...(elsewhere ? { elsewhere: placeOf(elsewhere) } : {}),
  };
}

function distinct(sources: readonly Source[]): Source[] {
  const known = new Map(sources.map((source) => [`${source.ref} ${source.where}`, source]));
  return [...known.values()];
}

/** Of the sources of a record those that support some of its fields; where none names them, those of the record as a whole. */
export function sourcesFor(
  record: { readonly sources: readonly Source[] },
  ...fields: readonly string[]
): readonly Source[] {
  const own = record.sources.filter((source) =>
    source.fields?.some((named) => fields.some((field) => named.startsWith(field))),
  );
  return own.length > 0 ? own : record.sources.filter(({ fields: named }) => named === undefined);
}

/** A record's own dates as a fact. */
export const dates = (
  id: Id,
  of: 'adopted' | 'session' | 'held' | 'issued',
  start: IsoDate,
  end: IsoDate = start,
  planned = false,
): Fact => ({ is: 'dates', id, of, start, end, planned });
