import type { Id } from '../records/id.ts';
import type { Lookup } from '../records/lookup.ts';
import { bodiesOf, laneOf } from './lane.ts';
import { type AnyRelation, CONTINUING, FOUNDING } from './relations.ts';
import { DEFAULT_BOUND, type Follow, Web } from './web.ts';

/** What stands in a mandate chain, in the order in which one thing rests on the other. */
export type ChainRole =
  | 'adopting-resolution'
  | 'treaty'
  | 'article'
  | 'founding'
  | 'continuing'
  | 'body'
  | 'meeting'
  | 'document'
  | 'note'
  | 'session';

export interface ChainLink {
  readonly id: Id;
  readonly role: ChainRole;
  /** The relation that puts it here, and the id at its other end; absent for the thing asked about. */
  readonly through?: { readonly type: string; readonly other: Id };
  /** True for the thing that the chain was asked for. */
  readonly here: boolean;
}

/** The mandate chain of one thing: one lane a body (a joint document has two), from the treaty down to the notes. */
export interface Chain {
  readonly of: Id;
  readonly lanes: readonly { readonly body: Id; readonly links: readonly ChainLink[] }[];
  /** Roles for which nothing is known here, lane by lane. */
  readonly unknown: readonly { readonly body: Id; readonly role: ChainRole }[];
  /** True when the walk stopped at its bound. */
  readonly cut: boolean;
}

const followForChain: Follow = ({ type }, direction, level) => {
  if (FOUNDING.has(type) || CONTINUING.has(type)) return direction === 'in' || level === 0;
  if (direction === 'in') {
    switch (type) {
      case 'brings':
        return level <= 2;
      case 'report-of':
        return level <= 1;
      case 'serves-treaty':
        return level <= 1;
      case 'meeting-of':
      case 'adopted-by':
      case 'tasks':
      case 'implements':
        return level === 0;
      default:
        return false;
    }
  }
  return UPWARD.has(type) || (level <= 3 && type === 'before-session') || level === 0;
};

const UPWARD: ReadonlySet<string> = new Set<AnyRelation>([
  'issued-by',
  'meeting-of',
  'report-of',
  'agenda-of',
  'paper-of',
  'part-of-body',
  'serves-treaty',
  'supplements',
  'adopted-by',
  'article-of',
]);

/** note → report → meeting → body → its parents → treaty → Convention → adopting resolution, with room to spare. */
const LEVELS = 10;

/** The mandate chain of any record; null when `id` is not known here. `bound` is the most records that it may load. */
export async function chainOf(
  id: Id,
  lookup: Lookup,
  { bound = DEFAULT_BOUND }: { bound?: number } = {},
): Promise<Chain | null> {
  const web = new Web(lookup, bound);
  await web.grow([id], LEVELS, followForChain);
  const record = web.record(id);
  if (!record) return null;
  const lanes = bodiesOf(record, web).map((body) => laneOf(record, body, web));
  return {
    of: record.id,
    lanes: lanes.map(({ body, links }) => ({ body, links })),
    unknown: lanes.flatMap(({ body, unknown }) => unknown.map((role) => ({ body, role }))),
    cut: web.cut,
  };
}
