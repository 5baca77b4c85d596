import type { IsoDate } from '../../core/dates.ts';
import type { Chain, ChainLink, ChainRole, Gap } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';

/** How one thing is called: its name, what tells it from its like, and the name that also says whose it is. */
export interface Name {
  readonly label: string;
  readonly detail: string;
  readonly full: string;
  /** When it happened: a day, a month or a year; absent where nothing tells. */
  readonly date?: IsoDate;
  /** True where no source says that it was held. */
  readonly isPlanned?: boolean;
  /** Of a body, the one that it belongs to. */
  readonly parent?: Id;
}

/** A place on the line: something known and what is missing right after it, or nothing but what is missing. */
export interface ChainNode {
  readonly link: ChainLink | null;
  readonly gaps: readonly Gap[];
}

/** The order in which one thing rests on the other. */
const ORDER: readonly ChainRole[] = [
  'preceding',
  'adopting-resolution',
  'treaty',
  'article',
  'founding',
  'continuing',
  'task',
  'body',
  'part',
  'meeting',
  'document',
  'note',
  'session',
];

/** What stands under its meeting or document instead of in a place of its own. */
const isUnder = ({ after, role }: Gap) => after !== undefined && role !== 'meeting';

/** A lane's links as they come, with a gap at the place of everything that is not known. */
export function laneNodes(chain: Chain, body: Id): ChainNode[] {
  const links = chain.lanes.find((lane) => lane.body === body)?.links ?? [];
  const gaps = chain.unknown.filter((gap) => gap.body === body);
  const nodes: ChainNode[] = links.map((link) => ({
    link,
    gaps: gaps.filter((gap) => isUnder(gap) && gap.after === link.id),
  }));
  for (const gap of gaps) if (!isUnder(gap)) nodes.splice(placeOf(gap, nodes), 0, { link: null, gaps: [gap] });
  return nodes;
}

/** Before the next thing that rests on it: for meetings left out, the next meeting. */
function placeOf({ role, after }: Gap, nodes: readonly ChainNode[]): number {
  const from = nodes.findIndex(({ link }) => link !== null && link.id === after) + 1;
  const next = nodes.findIndex(
    ({ link }, i) =>
      i >= from &&
      link !== null &&
      (after === undefined
        ? ORDER.indexOf(link.role) > ORDER.indexOf(role)
        : link.through.some(({ type }) => type === 'meeting-of')),
  );
  return next < 0 ? nodes.length : next;
}

/** Instruments are gates on the line: what lets the rest pass. */
export const isGate = (role: ChainRole): boolean => role === 'founding' || role === 'continuing' || role === 'task';
