import type { Id } from '../records/id.ts';
import { compareIds } from '../records/order.ts';
import type { AnyRecord, InstrumentRecord } from '../records/record.ts';

/** Anything that gives records by their ids. */
export interface Records {
  record(id: Id | undefined): AnyRecord | undefined;
}

/**
 * When a record happened: an ISO day, month or year, from its own fields, else from the session that adopted it, else
 * from its number. Undefined where nothing tells.
 */
export function dateOf(record: AnyRecord, records: Records): string | undefined {
  switch (record.kind) {
    case 'resolution':
    case 'decision': {
      const session = records.record(record.session);
      const held = session && 'start' in session ? session.start : undefined;
      return record.adopted ?? record.adoptedBetween?.[0] ?? held ?? yearTold(record);
    }
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      // Where no source gives the days or the number, the id names the month.
      return record.start ?? /@([\d-]+)$/.exec(record.id)?.[1];
    case 'document':
      return record.date;
    case 'treaty':
      return record.adopted;
    default:
      return undefined;
  }
}

/** Oldest first; what has no date comes last, by its number. */
export const byDate =
  (records: Records) =>
  (a: AnyRecord, b: AnyRecord): number => {
    const [first = '~', second = '~'] = [dateOf(a, records), dateOf(b, records)];
    if (first !== second) return first < second ? -1 : 1;
    return compareIds(a.id, b.id);
  };

/** How many sessions in a year, of the organs that number their resolutions by session: 94 (I), 1525 (XLIX), 55/25. */
const SESSIONS_A_YEAR: Readonly<Record<string, number>> = { A: 1, E: 2 };

/** The year in which a number was given: it is part of it, or the session is, counted from 1946. For order only. */
function yearTold({ body, number }: InstrumentRecord): string | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(number)?.[0];
  const perYear = SESSIONS_A_YEAR[body];
  if (year !== undefined || perYear === undefined) return year;
  const roman = /\(([IVXL]+)\)/.exec(number)?.[1];
  const session = roman === undefined ? Number(/^(\d+)\//.exec(number)?.[1]) : romanNumber(roman);
  return session > 0 ? String(1946 + Math.floor((session - 1) / perYear)) : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const romanNumber = (roman: string): number =>
  [...roman].reduce((sum, letter, i) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[roman[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
