import type { Language } from '../language.ts';
import { isMeeting } from '../records/kinds.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { InstrumentRecord } from '../records/record.ts';
import type { Span } from './days.ts';
import type { Fact } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

/** What a record asserts of a resolution or decision that a text can say otherwise. */

export type Instrument = KnownRecord & InstrumentRecord;

/** When it was adopted, as exactly as the records tell, and which of them tells it. */
export interface Adoption extends Span {
  readonly of: 'adopted' | 'session';
  readonly record: KnownRecord;
}

/** When an instrument was adopted: on a day, or within its session; null where no record tells. */
export function adoptionOf(record: Instrument, { record: known }: Knowledge): Adoption | null {
  const { adopted, adoptedBetween, session } = record;
  if (adopted) return { start: adopted, end: adopted, of: 'adopted', record };
  if (adoptedBetween) return { start: adoptedBetween[0], end: adoptedBetween[1], of: 'session', record };
  const held = session === undefined ? undefined : known(session);
  if (!isMeeting(held) || held.status !== 'held' || !held.start) return null;
  return { start: held.start, end: held.end ?? held.start, of: 'session', record: held };
}

/** Whether it is a resolution or a decision, as a fact to hold against a text. */
export const kindOf = ({ id, kind }: Instrument): Fact => ({ is: 'kind', id, kind });

/** The official title in a language; undefined where it is not known. */
export const titleOf = ({ title }: Instrument, language: Language): string | undefined => title?.[language];

/** The official title as a fact to hold against a text; empty where it is not known. */
export const titleFact = (record: Instrument, language: Language): Fact => ({
  is: 'title',
  id: record.id,
  title: titleOf(record, language) ?? '',
  language,
});
