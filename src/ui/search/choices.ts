import type { Named } from '../../core/card/name.ts';
import { compareIds } from '../../core/records/order.ts';
import type { AnyRecord } from '../../core/records/record.ts';
import { facetsOf } from '../../core/search/filter.ts';
import { hitLine } from '../../core/search/hit-line.ts';
import type { Words } from '../../core/words.ts';
import type { Choices } from './filters.tsx';

/** The bodies and years under which there is something to find; in short steps, because there may be many records. */
export function* choicesOf(records: readonly AnyRecord[], named: Named, words: Words): Generator<undefined, Choices> {
  const [bodies, years] = [new Set<string>(), new Set<number>()];
  for (const record of records) {
    const facets = facetsOf(record, named);
    for (const year of facets.years) years.add(year);
    if (facets.sort !== 'body' && facets.sort !== 'treaty') for (const body of facets.bodies) bodies.add(body);
    yield;
  }
  return {
    bodies: [...bodies].sort(compareIds).flatMap((id) => {
      const record = named(id);
      return record ? [{ id, label: hitLine(record, named, words).label }] : [];
    }),
    years: [...years].sort((a, b) => b - a),
  };
}
