import type { Named } from '../../core/card/name.ts';
import type { Chain, ChainLink } from '../../core/mandate/chain.ts';
import { BRINGING } from '../../core/mandate/relations.ts';
import type { Id } from '../../core/records/id.ts';
import { yearsOf } from '../chain/drawing/years.ts';
import { laneNodes } from '../chain/nodes.ts';
import type { NameOf } from '../chain/say.ts';

/** A meeting or session on the line of its body, or meetings that are left out between two that are known. */
export interface Sitting {
  readonly key: string;
  readonly id: Id | null;
  /** In years. */
  readonly at: number;
  readonly isPlanned: boolean;
  /** Its number, where a source gives it. */
  readonly ordinal: number | undefined;
  /** Its report, and the notes that brought this before the Conference. */
  readonly documents: readonly Id[];
  /** True where it was held and its report is not known here. */
  readonly lacksReport: boolean;
  /** How many meetings are not known here, at the least. */
  readonly least: number;
}

export interface TimelineLane {
  readonly body: Id;
  readonly treaty: Id | undefined;
  readonly sittings: readonly Sitting[];
}

export const CONFERENCE: Id = 'CTOC/COP';

/** The Conference first, then each of its bodies of which a meeting is known here, as their chains tell. */
export async function conferenceLanes(
  chainOf: (id: Id) => Promise<Chain | null>,
  named: Named,
  nameOf: NameOf,
): Promise<TimelineLane[]> {
  const conference = await chainOf(CONFERENCE);
  const parts = conference?.lanes[0]?.links.filter(({ role }) => role === 'part').map(({ id }) => id) ?? [];
  const chains = [conference, ...(await Promise.all(parts.map(chainOf)))];
  return chains.flatMap((chain) => {
    const lane = chain && laneOf(chain, named, nameOf);
    return lane && lane.sittings.length > 0 ? [lane] : [];
  });
}

/** The line of the body that a chain is of. */
export function laneOf(chain: Chain, named: Named, nameOf: NameOf): TimelineLane {
  const body = chain.of;
  const record = named(body);
  const nodes = laneNodes(chain, body);
  const links = nodes.flatMap(({ link }) => link ?? []);
  const sittings: Sitting[] = [];
  let last = 0;
  for (const { link, gaps } of nodes) {
    if (link === null) {
      const [gap] = gaps;
      if (gap?.role !== 'meeting' || gap.least === undefined) continue;
      sittings.push({ ...NOTHING, key: `?${gap.after}`, at: Number.NaN, least: gap.least });
      continue;
    }
    if (!link.through.some(({ type, other }) => type === 'meeting-of' && other === body)) continue;
    const { date, isPlanned = false } = nameOf(link.id);
    const meeting = named(link.id);
    const lacksReport = gaps.some(({ role }) => role === 'document');
    last = Math.max(last, date === undefined ? last : yearsOf(date));
    sittings.push({
      ...{ key: link.id, id: link.id, at: last, isPlanned, lacksReport, least: 0 },
      ordinal: meeting && 'ordinal' in meeting ? meeting.ordinal : undefined,
      documents: documentsOf(link.id, links),
    });
  }
  return { body, treaty: record && 'treaty' in record ? record.treaty : undefined, sittings: between(sittings) };
}

const NOTHING = { id: null, isPlanned: false, ordinal: undefined, documents: [], lacksReport: false } as const;

/** The report, and what brought the report or the meeting before the Conference. */
function documentsOf(meeting: Id, links: readonly ChainLink[]): Id[] {
  const reports = links.filter(({ through }) => through.some((t) => t.type === 'report-of' && t.other === meeting));
  const about = new Set([meeting, ...reports.map(({ id }) => id)]);
  const notes = links.filter(({ through }) => through.some((t) => BRINGING.has(t.type) && about.has(t.other)));
  return [...new Set([...reports, ...notes].map(({ id }) => id))];
}

/** Meetings left out stand in the middle of those beside them; before the first known one, a year earlier. */
function between(sittings: readonly Sitting[]): Sitting[] {
  return sittings.map((sitting, i) => {
    if (!Number.isNaN(sitting.at)) return sitting;
    const [before, after] = [sittings[i - 1]?.at, sittings[i + 1]?.at];
    const at = before === undefined ? (after ?? 0) - 1 : (before + (after ?? before)) / 2;
    return { ...sitting, at };
  });
}

/** The lanes of a treaty or of one body; the Conference stays, because all the others report to it. */
export function shownLanes(lanes: readonly TimelineLane[], treaty: Id | '', body: Id | ''): TimelineLane[] {
  if (body !== '') return lanes.filter((lane) => lane.body === body);
  return lanes.filter((lane) => treaty === '' || lane.treaty === treaty || lane.body === CONFERENCE);
}
