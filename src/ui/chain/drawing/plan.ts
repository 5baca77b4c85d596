import type { Chain, ChainLink, ChainRole, Gap } from '../../../core/mandate/chain.ts';
import { BRINGING } from '../../../core/mandate/relations.ts';
import type { Id } from '../../../core/records/id.ts';
import { dotted, type Words } from '../../../core/words.ts';
import { type ChainNode, isGate, laneNodes } from '../nodes.ts';
import { gapText, type NameOf, sayLink } from '../say.ts';
import { yearsOf } from './years.ts';

/**
 * What is to be drawn of a chain, before any measure. The Conference is the trunk, column 0: the treaty, its own
 * instruments, its sessions and the notes before them. Every body of the chain is a column of its own beside it.
 */
export interface Plan {
  /** The body of each column; null for a trunk that only holds what stands above. */
  readonly columns: readonly (Id | null)[];
  /** What stands at each column where its line begins: the body's symbol, without what the Conference's says already. */
  readonly heads: readonly string[];
  /** In the order of time. */
  readonly marks: readonly PlanMark[];
  readonly ties: readonly Tie[];
}

/** A part is named only: when it began is not told, so it has no place on the line. */
export type Shape = 'instrument' | 'text' | 'body' | 'part' | 'meeting' | 'document' | 'gap';

export interface PlanMark {
  readonly key: string;
  /** Null for what is not known here. */
  readonly id: Id | null;
  readonly shape: Shape;
  readonly column: number;
  /** The columns that an instrument founds, keeps or tasks. */
  readonly gates: readonly number[];
  /** In years, never before the mark that stands before it. */
  readonly at: number;
  readonly isHere: boolean;
  readonly isPlanned: boolean;
  readonly label: string;
  /** What stands under the label; bodies by their short names, because their lines are drawn. */
  readonly small: string;
  /** The same as the list says it. */
  readonly said: string;
  /** What is not known of it, in words. */
  readonly gaps: readonly string[];
  /** Whether its report is among the gaps. */
  readonly lacksReport: boolean;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: 'report' | 'brought' | 'joint';
}

const TEXTS: ReadonlySet<ChainRole> = new Set<ChainRole>(['treaty', 'article']);
const DOCUMENTS: ReadonlySet<ChainRole> = new Set<ChainRole>(['document', 'note']);
const MEETINGS: ReadonlySet<ChainRole> = new Set<ChainRole>(['meeting', 'session']);
/** What stands in the column of its body; a session or a document only where it is that body's. */
const OWN: ReadonlySet<ChainRole> = new Set<ChainRole>(['body', 'part', 'meeting', 'document']);

const shapeOf = (role: ChainRole): Shape => {
  if (TEXTS.has(role)) return 'text';
  if (role === 'body' || role === 'part') return role;
  if (DOCUMENTS.has(role)) return 'document';
  return MEETINGS.has(role) ? 'meeting' : 'instrument';
};

const isOwnSession = ({ role, through }: ChainLink, body: Id): boolean =>
  role === 'session' && through.some(({ type, other }) => type === 'meeting-of' && other === body);

export function planOf(chain: Chain, nameOf: NameOf, words: Words): Plan {
  const trunk = trunkOf(chain, nameOf);
  const columns: (Id | null)[] = [trunk];
  const links = new Map<Id, ChainLink>();
  const marks = new Map<string, PlanMark>();
  for (const { body } of chain.lanes) {
    const nodes = laneNodes(chain, body);
    const column = body === trunk ? 0 : columns.push(body) - 1;
    const isOne = chain.lanes.length === 1;
    const times = timesOf(nodes, nameOf);
    for (const [i, { link, gaps }] of nodes.entries()) {
      const whole = link && withAll(links.get(link.id), link);
      if (whole) links.set(whole.id, whole);
      const mark = markOf({ link: whole, gaps }, { body, column, isOne }, times[i] ?? 0, nameOf, words);
      const known = marks.get(mark.key);
      const gates = [...(known?.gates ?? []), ...mark.gates];
      const unknown = [...new Set([...(known?.gaps ?? []), ...mark.gaps])];
      marks.set(mark.key, { ...mark, ...(known && { column: known.column, at: known.at }), gates, gaps: unknown });
    }
  }
  const ordered = [...marks.values()].sort((a, b) => Number(isPart(a)) - Number(isPart(b)) || a.at - b.at);
  const heads = columns.map((id) => (id === null ? '' : headOf(id, nameOf)));
  return { columns, heads, marks: ordered, ties: tiesOf(chain, marks) };
}

export const isPart = ({ shape }: PlanMark): boolean => shape === 'part';

/** What stands in several lanes bears on all of their bodies, and is drawn once. */
function withAll(known: ChainLink | undefined, link: ChainLink): ChainLink {
  const before = known?.through ?? [];
  const fresh = link.through.filter((one) => !before.some((b) => b.type === one.type && b.other === one.other));
  return { ...link, role: known?.role ?? link.role, through: [...before, ...fresh] };
}

/** WG.2 for CTOC/COP/WG.2: its line bears the whole name. */
function shortName(id: Id, nameOf: NameOf): string {
  const { parent, detail, full } = nameOf(id);
  const above = parent === undefined ? '' : `${nameOf(parent).detail}/`;
  return above.length > 1 && detail.startsWith(above) ? detail.slice(above.length) : full;
}

const headOf = (id: Id, nameOf: NameOf): string =>
  nameOf(id).parent === undefined ? nameOf(id).detail : shortName(id, nameOf);

/** The body at the top of the first: the Conference for its groups, itself for a body that rests on none. */
function trunkOf(chain: Chain, nameOf: NameOf): Id | null {
  const top = (body: Id): Id => {
    const { parent } = nameOf(body);
    return parent === undefined ? body : top(parent);
  };
  const [first] = chain.lanes;
  return first === undefined ? null : top(first.body);
}

interface Lane {
  readonly body: Id;
  readonly column: number;
  /** Whether no other body is drawn beside it. */
  readonly isOne: boolean;
}

function markOf({ link, gaps }: ChainNode, lane: Lane, at: number, nameOf: NameOf, words: Words): PlanMark {
  const { body, column, isOne } = lane;
  const lacksReport = gaps.some(({ role }) => role === 'document');
  const unknown = gaps.map((gap) => gapText(gap, words));
  if (link === null) {
    const [gap] = gaps;
    const own = gap?.role === 'meeting' || gap?.role === 'document';
    return {
      ...{
        key: `${body}?${gap?.role} ${gap?.after ?? ''}`,
        id: null,
        shape: 'gap',
        column: own ? column : 0,
        gates: [],
      },
      ...{ at, isHere: false, isPlanned: false, label: dotted(words, unknown) },
      ...{ small: '', said: '', gaps: [] },
      lacksReport: false,
    };
  }
  const own = OWN.has(link.role) || isOwnSession(link, body);
  const text = sayLink(link, nameOf, words, (id) => shortName(id, nameOf));
  // Where several bodies share one column of words, a number alone does not say whose meeting it was.
  const whose = own && MEETINGS.has(link.role) ? shortName(body, nameOf) : '';
  return {
    key: link.id,
    id: link.id,
    shape: shapeOf(link.role),
    column: own ? column : 0,
    gates: isGate(link.role) && column > 0 ? [column] : [],
    at,
    isHere: link.here,
    isPlanned: nameOf(link.id).isPlanned ?? false,
    ...(isOne ? text : { ...text, small: dotted(words, [whose, text.small]) }),
    said: sayLink(link, nameOf, words).small,
    gaps: unknown,
    lacksReport,
  };
}

/** When each node of a lane stands, in years. What has no date of its own stands with what it rests on. */
function timesOf(nodes: readonly ChainNode[], nameOf: NameOf): number[] {
  const own = nodes.map(({ link }) => {
    const date = link === null || link.role === 'part' ? undefined : nameOf(link.id).date;
    return date === undefined ? undefined : yearsOf(date);
  });
  const known = (from: number, step: 1 | -1): number | undefined => {
    for (let i = from; i >= 0 && i < nodes.length; i += step) if (own[i] !== undefined) return own[i];
    return undefined;
  };
  const ofRole = (...roles: ChainRole[]) => {
    const at = nodes.findIndex(({ link }) => link !== null && roles.includes(link.role));
    return at < 0 ? undefined : known(at, -1);
  };
  const begun = ofRole('founding') ?? ofRole('article') ?? ofRole('treaty', 'continuing', 'task');
  const latest = Math.max(0, ...own.map((at) => at ?? 0));
  return nodes.map(({ link, gaps: [gap] }, i) => {
    const told = own[i];
    if (told !== undefined) return told;
    const [last, next] = [known(i - 1, -1), known(i + 1, 1)];
    if (link?.role === 'body') return begun ?? last ?? next ?? 0;
    if (link?.role === 'part') return latest;
    // A note belongs to the session before which it was put.
    if (link?.role === 'note') return next ?? last ?? 0;
    if (isBetween(gap) && last !== undefined && next !== undefined) return (last + next) / 2;
    return last ?? next ?? 0;
  });
}

const isBetween = (gap: Gap | undefined): boolean => gap?.role === 'meeting' && gap.least !== undefined;

function tiesOf(chain: Chain, marks: ReadonlyMap<string, PlanMark>): Tie[] {
  const ties = new Map<string, Tie>();
  const add = (from: Id, to: Id, kind: Tie['kind']) => {
    if (marks.has(from) && marks.has(to) && !ties.has(`${to} ${from}`)) ties.set(`${from} ${to}`, { from, to, kind });
  };
  const links = chain.lanes.flatMap((lane) => lane.links);
  const isBrought = (id: Id) =>
    links.some(({ through }) => through.some(({ type, other }) => BRINGING.has(type) && other === id));
  for (const { id, through } of links) {
    for (const { type, other } of through) {
      if (type === 'report-of') add(other, id, 'report');
      else if (BRINGING.has(type)) add(other, id, 'brought');
      else if (type === 'before-session' && !isBrought(other)) add(other, id, 'brought');
      else if (type === 'joint-with') add(id, other, 'joint');
    }
  }
  return [...ties.values()];
}
