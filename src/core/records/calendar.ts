import type { Id } from './id.ts';
import { type Placed, type Problem, problem } from './proof.ts';
import type { AnyRecord, MeetingRecord } from './record.ts';

/** A meeting, or a session, and where it stands. Dialogues and events run beside meetings and are not among them. */
interface Held extends Placed {
  readonly record: MeetingRecord;
}

const isHeld = (p: Placed): p is Held => p.record.kind === 'meeting' || p.record.kind === 'session';

/** Whether one day or month lies wholly after the other. */
const laterThan = (one: string, other: string): boolean => one.slice(0, other.length) > other.slice(0, one.length);

/** The meetings of a body follow one another: ordinals and dates have one order, and no two of them overlap. */
export function checkMeetings(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const byBody = new Map<Id, Held[]>();
  for (const p of placed) {
    if (!isHeld(p)) continue;
    const { body, start, end } = p.record;
    if (start !== undefined && end !== undefined && laterThan(start, end))
      problems.push(problem(p, 'end', `ends on ${end}, before it starts`));
    const own = byBody.get(body);
    if (own === undefined) byBody.set(body, [p]);
    else own.push(p);
  }
  for (const meetings of byBody.values()) problems.push(...checkOrder(meetings), ...checkOverlaps(meetings));
  return problems;
}

function checkOrder(meetings: readonly Held[]): Problem[] {
  const numbered = meetings
    .filter(({ record }) => record.ordinal !== undefined && record.start !== undefined)
    .toSorted((a, b) => Number(a.record.ordinal) - Number(b.record.ordinal));
  return numbered.flatMap((p, i) => {
    const next = numbered[i + 1]?.record;
    const wrong = next !== undefined && laterThan(p.record.start ?? '', next.start ?? '');
    return wrong ? [problem(p, 'ordinal', `number before ${next.id}, but held after it`)] : [];
  });
}

/** Months say too little to tell whether two meetings overlap, and joint meetings are one. */
function checkOverlaps(meetings: readonly Held[]): Problem[] {
  const exact = meetings
    .filter(({ record }) => record.start?.length === 10 && record.end?.length === 10)
    .toSorted((a, b) => (String(a.record.start) < String(b.record.start) ? -1 : 1));
  const problems: Problem[] = [];
  let latest: Held | undefined;
  for (const p of exact) {
    const { record } = p;
    const joint =
      latest && (record.jointWith?.includes(latest.record.id) || latest.record.jointWith?.includes(record.id));
    if (latest && !joint && String(record.start) <= String(latest.record.end))
      problems.push(problem(p, 'start', `overlaps ${latest.record.id}`));
    if (!latest || String(latest.record.end) <= String(record.end)) latest = p;
  }
  return problems;
}

/** A report is not older than its meeting, and a meeting whose report is there was held. */
export function checkReports(placed: readonly Placed[]): Problem[] {
  const byId = recordsById(placed);
  return placed.flatMap((p) => {
    const { record } = p;
    if (record.kind !== 'document') return [];
    return (record.relations ?? []).flatMap(({ type, to }) => {
      const meeting = byId.get(to);
      if (type !== 'report-of' || !meeting || !('end' in meeting) || !('status' in meeting)) return [];
      if (record.date !== undefined && meeting.end !== undefined && laterThan(meeting.end, record.date))
        return [problem(p, 'date', `reports on ${to}, which ended later`)];
      const planned = meeting.status === 'planned' && record.status === 'issued';
      return planned ? [problem(p, 'report-of', `was issued, but ${to} stands as planned`)] : [];
    });
  });
}

/** What a session adopted, it adopted while it lasted. */
export function checkAdoptions(placed: readonly Placed[]): Problem[] {
  const byId = recordsById(placed);
  return placed.flatMap((p) => {
    if (p.record.kind !== 'resolution' && p.record.kind !== 'decision') return [];
    const { adopted, session } = p.record;
    const held = session === undefined ? undefined : byId.get(session);
    if (adopted === undefined || !held || !('start' in held) || held.start === undefined) return [];
    const outside = laterThan(held.start, adopted) || laterThan(adopted, held.end ?? adopted);
    return outside ? [problem(p, 'adopted', `adopted on ${adopted}, outside ${held.id}`)] : [];
  });
}

const recordsById = (placed: readonly Placed[]): ReadonlyMap<Id, AnyRecord> =>
  new Map(placed.map(({ record }) => [record.id, record]));
