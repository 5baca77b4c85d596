import type { CardStatus } from '../../core/card/content.ts';
import { statusOf } from '../../core/card/open.ts';
import type { Id } from '../../core/records/id.ts';
import type { Reference } from '../../core/reference/reference.ts';

/** A reference of the document as the sheet lists it. */
export interface SheetRow {
  /** Its place among the references of the document: what `jump` takes. */
  readonly index: number;
  readonly text: string;
  readonly kind: Reference['kind'];
  readonly target: Id | null;
  readonly candidates: readonly Id[];
  readonly status: CardStatus;
  /** What the target is called, where it is known here. */
  readonly title: string;
  readonly page: number | null;
  /** How often the document names this target, from here on. */
  readonly times: number;
}

export type SheetReference = Pick<Reference, 'text' | 'kind' | 'target' | 'candidates'> & { readonly page?: number };

/** What the sheet shows: all in reading order, each target once, or what could not be settled. */
export type SheetView = 'all' | 'first' | 'open';

/** The rows of a document; `titleOf` answers for an id that is in the knowledge base, else with null. */
export function sheetRows(references: readonly SheetReference[], titleOf: (id: Id) => string | null): SheetRow[] {
  const times = new Map<string, number>();
  for (const reference of references) times.set(nameOf(reference), (times.get(nameOf(reference)) ?? 0) + 1);
  return references.map((reference, index) => {
    const title = reference.target === null ? null : titleOf(reference.target);
    return {
      index,
      text: reference.text.replace(/\s+/g, ' ').trim(),
      kind: reference.kind,
      target: reference.target,
      candidates: reference.candidates,
      status: statusOf(reference, title !== null),
      title: title ?? '',
      page: reference.page ?? null,
      times: times.get(nameOf(reference)) ?? 1,
    };
  });
}

/** The rows of a view that hold every word of the filter. */
export function shownRows(rows: readonly SheetRow[], view: SheetView, filter: string): SheetRow[] {
  const wanted = fold(filter).split(' ').filter(Boolean);
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (view === 'open' && row.target !== null) return false;
    if (view === 'first') {
      if (seen.has(nameOf(row))) return false;
      seen.add(nameOf(row));
    }
    const text = fold(`${row.text} ${row.target ?? ''} ${row.title}`);
    return wanted.every((word) => text.includes(word));
  });
}

const nameOf = (reference: Pick<SheetReference, 'target' | 'kind' | 'text'>): string =>
  reference.target ?? `${reference.kind}?${reference.text}`;

/** Without case, accents and doubled spaces, so that "reunion" finds "réunion". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
