import type { AnyRecord } from '../records/record.ts';

const natural = new Intl.Collator('en', { numeric: true });

/** When a record happened, as far as its own fields tell. */
function dateOf(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case 'resolution':
    case 'decision':
      return record.adopted ?? record.adoptedBetween?.[0];
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return record.start;
    case 'document':
      return record.date;
    default:
      return undefined;
  }
}

/** Oldest first; where a date is missing the numbers decide, which in one series run in the same order. */
export function inOrder(a: AnyRecord, b: AnyRecord): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first !== undefined && second !== undefined && first !== second) return first < second ? -1 : 1;
  return natural.compare(a.id, b.id);
}
