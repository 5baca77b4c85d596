import type { Id } from '../records/id.ts';
import type { Lookup } from '../records/lookup.ts';
import { bodiesOf } from './bodies.ts';
import { goesDown, laneOf } from './lane.ts';
import { type AnyRelation, BRINGING, CONTINUING, FOUNDING, PRECEDING, TASKING } from './relations.ts';
import { DEFAULT_BOUND, type Follow, Web } from './web.ts';

/** What stands in a mandate chain, in the order in which one thing rests on the other. */
export type ChainRole =
  | 'preceding'
  | 'adopting-resolution'
  | 'treaty'
  | 'article'
  | 'founding'
  | 'continuing'
  | 'task'
  | 'body'
  | 'part'
  | 'meeting'
  | 'document'
  | 'note'
  | 'session';

/** A relation that puts a thing into the chain, and the id at its other end. */
export interface Through {
  readonly type: AnyRelation;
  readonly other: Id;
}

export interface ChainLink {
  readonly id: Id;
  readonly role: ChainRole;
  /** Empty for what nothing but the question puts here. */
  readonly through: readonly Through[];
  /** True for the thing that the chain was asked for. */
  readonly here: boolean;
}

export type GapRole = Exclude<ChainRole, 'preceding' | 'continuing' | 'task' | 'body' | 'part'>;

/** Something that a reader may expect and that is not known here. */
export interface Gap {
  readonly body: Id;
  readonly role: GapRole;
  /** The link after which it would stand, such as a meeting whose report is not known; absent: its place in the lane. */
  readonly after?: Id;
  /** How many there must be at the least: meetings left out by the ordinals. */
  readonly least?: number;
}

/** The mandate chain of one thing: one lane a body (a joint document has two), from the treaty down to the notes. */
export interface Chain {
  readonly of: Id;
  readonly lanes: readonly { readonly body: Id; readonly links: readonly ChainLink[] }[];
  readonly unknown: readonly Gap[];
  /** Where the walk stopped at its bound: the ids whose further links were not followed. Empty when nothing was cut. */
  readonly cut: readonly Id[];
}

const types = (...list: readonly string[]): ReadonlySet<string> => new Set(list);

const UP_OUT = types(
  'issued-by',
  'meeting-of',
  'joint-with',
  'report-of',
  'agenda-of',
  'paper-of',
  'before-session',
  'part-of-body',
  'serves-treaty',
  'supplements',
  'adopted-by',
  'adopted-at',
  'article-of',
);

/** Everything above: what a thing belongs to, what that rests on, and what brought it before a session. */
const upward: Follow = ({ type }, direction, level) => {
  if (FOUNDING.has(type) || CONTINUING.has(type) || TASKING.has(type)) return direction === 'in' || level === 0;
  if (direction === 'out') return level === 0 || UP_OUT.has(type) || PRECEDING.has(type) || BRINGING.has(type);
  if (type === 'report-of' || BRINGING.has(type) || type === 'serves-treaty' || type === 'joint-with')
    return level <= 1;
  return level === 0 && (type === 'adopted-by' || type === 'before-session');
};

const DOWN_IN = types('meeting-of', 'part-of-body', 'joint-with', 'report-of', ...BRINGING);
const DOWN_OUT = types('before-session', 'joint-with');

/** Everything below a body: its parts and meetings, their reports, and the notes that brought these to a session. */
const downward: Follow = ({ type }, direction, level) =>
  direction === 'out' ? DOWN_OUT.has(type) : DOWN_IN.has(type) && (level === 0 || type !== 'meeting-of');

/** note → report → meeting → body → its parents → treaty → Convention → adopting resolution, with room to spare. */
const LEVELS_UP = 10;
/** body → meeting → report → note → session */
const LEVELS_DOWN = 4;

/** The mandate chain of any record; null when `id` is not known here. `bound` is the most records that it may load. */
export async function chainOf(
  id: Id,
  lookup: Lookup,
  { bound = DEFAULT_BOUND }: { bound?: number } = {},
): Promise<Chain | null> {
  const web = new Web(lookup, bound);
  await web.grow([id], LEVELS_UP, upward);
  const record = web.record(id);
  if (!record) return null;
  const bodies = bodiesOf(record, web);
  if (goesDown(record)) await web.grow(bodies, LEVELS_DOWN, downward);
  const lanes = bodies.map((body) => laneOf(record, body, web));
  return {
    of: record.id,
    lanes: lanes.map(({ body, links }) => ({ body, links })),
    unknown: lanes.flatMap(({ unknown }) => unknown),
    cut: [...web.cut],
  };
}
