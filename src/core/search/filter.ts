import type { Named } from '../card/name.ts';
import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { yearsOf } from './dates.ts';

/** The sorts of things that people look for. */
export const SORTS = ['document', 'instrument', 'meeting', 'body', 'treaty'] as const;
export type Sort = (typeof SORTS)[number];

/** What a search keeps to; an absent field leaves everything in. */
export interface Filter {
  /** A body, or the treaty of an article. */
  readonly body?: Id | undefined;
  readonly sort?: Sort | undefined;
  readonly year?: number | undefined;
}

/** That by which one record is kept or left out. */
export interface Facets {
  readonly bodies: readonly Id[];
  readonly sort: Sort;
  readonly years: readonly number[];
}

const SORT_OF: Readonly<Record<AnyRecord['kind'], Sort>> = {
  document: 'document',
  resolution: 'instrument',
  decision: 'instrument',
  session: 'meeting',
  meeting: 'meeting',
  dialogue: 'meeting',
  event: 'meeting',
  body: 'body',
  treaty: 'treaty',
  article: 'treaty',
  rule: 'treaty',
};

/** The bodies of a record: both of a joint document, that of a note and those that it is about are not told apart. */
function bodiesOf(record: AnyRecord): Id[] {
  switch (record.kind) {
    case 'document':
      return [record.body, ...(record.alsoOf ?? [])];
    case 'body':
    case 'treaty':
      return [record.id];
    case 'article':
    case 'rule':
      return [record.of];
    default:
      return [record.body];
  }
}

/** What a record can be filtered by. */
export const facetsOf = (record: AnyRecord, named: Named): Facets => ({
  bodies: bodiesOf(record),
  sort: SORT_OF[record.kind],
  years: yearsOf(record, 'session' in record && record.session !== undefined ? named(record.session) : undefined),
});

/** Whether a filter lets a record through. */
export const keeps = ({ body, sort, year }: Filter, facets: Facets): boolean =>
  (body === undefined || facets.bodies.includes(body)) &&
  (sort === undefined || facets.sort === sort) &&
  (year === undefined || facets.years.includes(year));

/** Whether a filter lets everything through. */
export const isEmpty = ({ body, sort, year }: Filter): boolean =>
  body === undefined && sort === undefined && year === undefined;
