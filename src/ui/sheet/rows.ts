import { type CardQuestion, type CardStatus, questionKey } from '../../core/card/content.ts';
import { statusOf } from '../../core/card/open.ts';
import type { Id } from '../../core/records/id.ts';
import type { Reference } from '../../core/reference/reference.ts';
import type { Gist } from '../chain/describe.ts';

/** A reference as the document or one of its frames gives it; several frames follow the document. */
export type SheetReference = Pick<Reference, 'text' | 'kind' | 'target' | 'candidates'> & {
  readonly why?: Reference['why'];
  readonly page?: number;
  /** The frame that it stands in, its place there, and the frame's name for choices; absent: the document itself. */
  readonly frame?: { readonly id: number; readonly index: number; readonly name: string };
  /** What the reader has chosen among the candidates. */
  readonly chosen?: Id | undefined;
};

/** A reference of the document as the sheet lists it. */
export interface SheetRow {
  /** Its place among all references. */
  readonly index: number;
  /** The reference as it was found. */
  readonly reference: SheetReference;
  readonly text: string;
  readonly kind: Reference['kind'];
  /** What it means, by the text or by the reader's choice. */
  readonly target: Id | null;
  readonly candidates: readonly Id[];
  readonly status: CardStatus;
  /** True: the text leaves it open, and the reader has chosen. */
  readonly isChosen: boolean;
  /** What the target is called, where it is known here. */
  readonly title: string;
  /** Whose words the title is in, as it is said beside it. */
  readonly tag: string;
  readonly page: number | null;
  /** How often the document names this target, from here on. */
  readonly times: number;
}

/** The rows of a document; `gistOf` answers for an id that is in the knowledge base, else with null. */
export function sheetRows(references: readonly SheetReference[], gistOf: (id: Id) => Gist | null): SheetRow[] {
  const times = new Map<string, number>();
  for (const reference of references) times.set(nameOf(reference), (times.get(nameOf(reference)) ?? 0) + 1);
  const gists = new Map<Id, Gist | null>();
  const known = (id: Id) => {
    const gist = gists.get(id) ?? gistOf(id);
    gists.set(id, gist);
    return gist;
  };
  return references.map((reference, index) => {
    const target = meantBy(reference);
    const gist = target === null ? null : known(target);
    return {
      index,
      reference,
      text: reference.text.replace(/\s+/g, ' ').trim(),
      kind: reference.kind,
      target,
      candidates: reference.candidates,
      status: statusOf({ ...reference, target }, gist !== null),
      isChosen: reference.target === null && target !== null,
      title: gist?.text ?? '',
      tag: gist?.tag ?? '',
      page: reference.page ?? null,
      times: times.get(nameOf(reference)) ?? 1,
    };
  });
}

/** What the card of a row is asked for. */
export const questionOfRow = ({ reference, text }: SheetRow): CardQuestion => ({
  kind: reference.kind,
  text,
  target: reference.target,
  candidates: reference.candidates,
  why: reference.why,
  chosen: reference.chosen,
});

const meantBy = ({ target, chosen }: Pick<SheetReference, 'target' | 'chosen'>): Id | null => target ?? chosen ?? null;

/** What is one thing to the reader: the same target, or the same question. */
const nameOf = (reference: SheetReference): string => meantBy(reference) ?? questionKey(reference);

/** Whether a row is the first of the document to name its thing. */
export function firstMentions(rows: readonly SheetRow[]): SheetRow[] {
  const seen = new Set<string>();
  return rows.filter(({ reference }) => {
    const name = nameOf(reference);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
