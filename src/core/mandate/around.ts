import type { Id } from '../records/id.ts';
import { isDocument, isInstrument, isMeeting } from '../records/kinds.ts';
import type { AnyRecord, InstrumentRecord, MeetingRecord } from '../records/record.ts';
import { byDate, dateOf } from './order.ts';
import type { AnyRelation } from './relations.ts';
import { AT_MEETING, BRINGING, PRECEDING } from './relations.ts';
import type { Direction, Web } from './web.ts';

/** What stands around one record: each question is answered from what a walk has reached, oldest first. */

const isBody = (record: AnyRecord | undefined) => record?.kind === 'body';

/** Records at the far end of links of some types, each once. */
function across<R extends AnyRecord>(
  web: Web,
  id: Id,
  direction: Direction,
  types: ReadonlySet<string>,
  is: (record: AnyRecord | undefined) => record is R,
): R[] {
  const found = new Set<R>();
  for (const edge of web[direction](id)) {
    if (!types.has(edge.type)) continue;
    const record = web.record(direction === 'in' ? edge.from : edge.to);
    if (is(record)) found.add(record);
  }
  return [...found].sort(byDate(web));
}

const only = (...types: readonly AnyRelation[]): ReadonlySet<string> => new Set(types);
const REPORT = only('report-of');
const HELD_BY = only('meeting-of');
const BEFORE = only('before-session');
const IMPLEMENTS = only('implements');
const JOINT = only('joint-with');
const TASKS = only('tasks');

/** The meetings that a document is the report, the agenda or a paper of. */
export const meetingsOf = (document: Id, web: Web) => across(web, document, 'out', AT_MEETING, isMeeting);
/** The reports of a meeting. */
export const reportsOf = (meeting: Id, web: Web) => across(web, meeting, 'in', REPORT, isDocument);
/** The notes that bring a report, or the outcome of a meeting, before the Conference. */
export const notesOn = (brought: Id, web: Web) => across(web, brought, 'in', BRINGING, isDocument);
/** The reports that a note brings before the Conference. */
export const broughtBy = (note: Id, web: Web) => across(web, note, 'out', BRINGING, isDocument);
/** The meetings whose outcome a note brings before the Conference. */
export const meetingsBroughtBy = (note: Id, web: Web) => across(web, note, 'out', BRINGING, isMeeting);
/** The sessions and meetings of a body. */
export const meetingsHeldBy = (body: Id, web: Web) => across(web, body, 'in', HELD_BY, isMeeting);
/** The meetings held jointly with one; either of them may say so. */
export const jointWith = (meeting: Id, web: Web) => [
  ...new Set([...across(web, meeting, 'out', JOINT, isMeeting), ...across(web, meeting, 'in', JOINT, isMeeting)]),
];
/** The notes and the reports of other meetings that a session had before it. */
export const broughtBefore = (session: Id, web: Web) =>
  across(web, session, 'in', BEFORE, isDocument).filter(({ id }) =>
    web.out(id).some(({ type, to }) => BRINGING.has(type) || (REPORT.has(type) && to !== session)),
  );
/** Whether a note only brings something before a session, or transmits it. */
export const howBrought = (note: Id, brought: Id, web: Web): AnyRelation =>
  web.out(note).find(({ type, to }) => BRINGING.has(type) && web.record(to)?.id === brought)?.type ?? 'brings';
/** The instruments that an instrument builds on or recalls. */
export const before = (instrument: Id, web: Web) => across(web, instrument, 'out', PRECEDING, isInstrument);

/** The bodies that belong to a body, by number. */
export const partsOf = (body: Id, web: Web) =>
  across(web, body, 'in', only('part-of-body'), (record): record is AnyRecord => isBody(record));

/**
 * Why a meeting was held jointly with others: the instrument that it says it implements, else the latest one before it
 * that gave a task to every body concerned.
 */
export function reasonOf(meeting: MeetingRecord, web: Web): InstrumentRecord | undefined {
  const others = jointWith(meeting.id, web);
  if (others.length === 0) return undefined;
  const told = across(web, meeting.id, 'out', IMPLEMENTS, isInstrument).at(-1);
  const asked = [meeting, ...others].map(({ body }) => across(web, body, 'in', TASKS, isInstrument));
  const until = meeting.end ?? meeting.start ?? '';
  return (
    told ?? asked[0]?.findLast((one) => asked.every((list) => list.includes(one)) && (dateOf(one, web) ?? '') < until)
  );
}
