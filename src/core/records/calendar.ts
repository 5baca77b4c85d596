import { type Placed, type Problem, problem } from './proof.ts';
import type { AnyRecord, MeetingRecord } from './record.ts';

/** Meetings of a body follow one another: ordinals and dates have one order, and no two of them overlap. */
export function checkMeetings(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const meetings = placed.filter((p) => isMeeting(p.record));
  for (const p of meetings) {
    const one = p.record as MeetingRecord;
    if (one.start !== undefined && one.end !== undefined && laterThan(one.start, one.end))
      problems.push(problem(p, 'end', `ends on ${one.end}, before it starts`));
    for (const { record } of meetings) {
      const other = record as MeetingRecord;
      if (other.body === one.body) problems.push(...checkPair(p, one, other));
    }
  }
  return problems;
}

function checkPair(p: Placed, one: MeetingRecord, other: MeetingRecord): Problem[] {
  if (one.start === undefined || other.start === undefined || one === other) return [];
  const problems: Problem[] = [];
  if (one.ordinal !== undefined && other.ordinal !== undefined && one.ordinal < other.ordinal) {
    if (laterThan(one.start, other.start))
      problems.push(problem(p, 'ordinal', `number before ${other.id}, but held after it`));
  }
  // Months say too little to tell whether two meetings overlap.
  const exact = [one.start, one.end, other.start, other.end].every((date) => date?.length === 10);
  const joint = one.jointWith?.includes(other.id) || other.jointWith?.includes(one.id);
  if (exact && !joint && one.id < other.id && one.start <= (other.end ?? '') && other.start <= (one.end ?? ''))
    problems.push(problem(p, 'start', `overlaps ${other.id}`));
  return problems;
}

/** Dialogues and events run beside meetings. */
const isMeeting = (record: AnyRecord): boolean => record.kind === 'meeting' || record.kind === 'session';

/** Whether one day or month lies wholly after the other. */
const laterThan = (one: string, other: string): boolean => one.slice(0, other.length) > other.slice(0, one.length);

/** A report is not older than the meeting that it reports on. */
export function checkReports(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(placed.map((p) => [p.record.id, p.record]));
  for (const p of placed) {
    if (p.record.kind !== 'document' || p.record.date === undefined) continue;
    for (const { type, to } of p.record.relations ?? []) {
      const meeting = byId.get(to);
      if (type !== 'report-of' || meeting === undefined || !('end' in meeting) || meeting.end === undefined) continue;
      if (laterThan(meeting.end, p.record.date))
        problems.push(problem(p, 'date', `reports on ${to}, which ended later`));
    }
  }
  return problems;
}
