import type { Id } from '../records/id.ts';
import { isInstrument, isMeeting } from '../records/kinds.ts';
import type { AnyRecord, DocumentRecord, InstrumentRecord, MeetingRecord } from '../records/record.ts';
import {
  before,
  broughtBefore,
  broughtBy,
  howBrought,
  jointWith,
  meetingsBroughtBy,
  meetingsHeldBy,
  meetingsOf,
  notesOn,
  partsOf,
  reasonOf,
  reportsOf,
} from './around.ts';
import type { ChainLink, ChainRole, Gap, Through } from './chain.ts';
import { gapsOf } from './gaps.ts';
import { linesOfBodies, type Mandate, mandateOf, treatyLine } from './mandate.ts';
import { byDate, dateOf } from './order.ts';
import { type AnyRelation, AT_MEETING, BRINGING } from './relations.ts';
import type { Web } from './web.ts';

export interface Lane {
  readonly body: Id;
  readonly links: readonly ChainLink[];
  readonly unknown: readonly Gap[];
}

/** The links of a lane in their order, each thing once, with every relation that leads to it. */
class Line {
  readonly #asked: Id;
  readonly #links = new Map<Id, ChainLink>();

  constructor(asked: Id) {
    this.#asked = asked;
  }

  add(role: ChainRole, id: Id, type?: AnyRelation, other?: Id): void {
    const known = this.#links.get(id);
    const through: Through[] = type !== undefined && other !== undefined ? [{ type, other }] : [];
    // A note on several reports stands after the last of them, and its session after the note.
    if (known?.role === 'note' || known?.role === 'session') this.#links.delete(id);
    const before = known?.through ?? [];
    const fresh = through.filter((one) => !before.some((b) => b.type === one.type && b.other === one.other));
    this.#links.set(id, { id, role: known?.role ?? role, through: [...before, ...fresh], here: id === this.#asked });
  }

  has(id: Id): boolean {
    return this.#links.has(id);
  }

  get links(): readonly ChainLink[] {
    return [...this.#links.values()];
  }
}

/** The chain of `asked` through `body`, from the treaty down, and what is expected in it and not known. */
export function laneOf(asked: AnyRecord, body: Id, web: Web): Lane {
  const line = new Line(asked.id);
  const meetings = meetingsBelow(asked, body, web);
  addMandate(line, asked, body, meetings, web);
  if (isInstrument(asked) && !line.has(asked.id)) addAdoption(line, asked, web);
  else {
    if (goesDown(asked)) addParts(line, body, web);
    for (const meeting of meetings) addMeeting(line, meeting, asked, web);
  }
  if (asked.kind === 'document') addDocument(line, asked, body, meetings, web);
  const { links } = line;
  return { body, links, unknown: gapsOf(asked, links, body, web) };
}

/** From the adopting resolution down to the body, as it stood when the last of the meetings was held. */
function addMandate(line: Line, asked: AnyRecord, body: Id, meetings: readonly MeetingRecord[], web: Web): void {
  const mandate = mandateOf(body, web);
  addTreaties(line, asked, body, mandate, web);
  for (const { record, type, body: founded } of mandate.articles) line.add('article', record.id, type, founded);
  if (asked.kind === 'article' || asked.kind === 'rule') line.add('article', asked.id, 'article-of', asked.of);
  for (const { record, type, body: founded } of mandate.founding) line.add('founding', record.id, type, founded);

  const isLater = laterThan(asked, meetings, web);
  const order = byDate(web);
  const later = [
    ...mandate.continuing.map((basis) => ({ role: 'continuing' as const, ...basis })),
    ...mandate.tasking.map((basis) => ({ role: 'task' as const, ...basis })),
  ].sort((a, b) => order(a.record, b.record));
  for (const { role, record, type, body: kept } of later) if (!isLater(record)) line.add(role, record.id, type, kept);
  const bearing = web.out(asked.id).find(({ to, type }) => to === body && type !== 'issued-by');
  if (isInstrument(asked) && bearing) line.add('task', asked.id, bearing.type, body);

  if (web.record(body)?.kind !== 'body') return;
  const basis = [...mandate.articles, ...mandate.founding, ...mandate.continuing].findLast((b) => b.body === body);
  line.add('body', body, basis?.type, basis?.record.id);
}

/** Of a document, a meeting or a rule only what stands above it is asked, and what brought it before a session. */
export const goesDown = (asked: AnyRecord): boolean =>
  asked.kind === 'body' || asked.kind === 'treaty' || asked.kind === 'article' || isInstrument(asked);

function addParts(line: Line, body: Id, web: Web): void {
  if (linesOfBodies(body, web).length > 1) return;
  for (const part of partsOf(body, web)) line.add('part', part.id, 'part-of-body', body);
}

/** Whether an instrument is younger than the meetings of the lane: it was no mandate of theirs. */
function laterThan(asked: AnyRecord, meetings: readonly MeetingRecord[], web: Web): (record: AnyRecord) => boolean {
  if (asked.kind !== 'document' && !isMeeting(asked)) return () => false;
  const last =
    meetings
      .map(({ start, end }) => end ?? start ?? '~')
      .sort()
      .at(-1) ?? '~';
  return (record) => (dateOf(record, web) ?? '') > last;
}

function addTreaties(line: Line, asked: AnyRecord, body: Id, mandate: Mandate, web: Web): void {
  const treaty = asked.kind === 'article' ? asked.of : asked.kind === 'treaty' ? asked.id : undefined;
  const treaties = mandate.treaties.length > 0 ? mandate.treaties : treatyLine(treaty, web);
  for (const { id, adoptedBy } of treaties) {
    if (adoptedBy === undefined || !web.record(adoptedBy)) continue;
    for (const { id: earlier } of before(adoptedBy, web)) line.add('preceding', earlier, 'builds-on', adoptedBy);
    line.add('adopting-resolution', adoptedBy, 'adopted-by', id);
  }
  for (const [i, { id }] of treaties.entries()) {
    const supplement = treaties[i + 1];
    if (supplement) line.add('treaty', id, 'supplements', supplement.id);
    else line.add('treaty', id, 'serves-treaty', body);
  }
}

/** The meetings of the lane: of the body asked about, or those that a document belongs to. */
function meetingsBelow(asked: AnyRecord, body: Id, web: Web): MeetingRecord[] {
  if (isMeeting(asked)) return [asked];
  const order = byDate(web);
  if (asked.kind === 'document') {
    const brought = broughtBy(asked.id, web).flatMap(({ id }) => meetingsOf(id, web));
    const all = new Set([...meetingsOf(asked.id, web), ...meetingsBroughtBy(asked.id, web), ...brought]);
    return [...all].filter((meeting) => meeting.body === body).sort(order);
  }
  if (!goesDown(asked)) return [];
  const from = isInstrument(asked) ? (dateOf(asked, web) ?? '') : '';
  return meetingsHeldBy(body, web).filter(({ start }) => start === undefined || start >= from);
}

function addMeeting(line: Line, meeting: MeetingRecord, asked: AnyRecord, web: Web): void {
  const role = meeting.kind === 'session' ? 'session' : 'meeting';
  if (asked.id === meeting.id && role === 'session') {
    for (const document of broughtBefore(meeting.id, web)) {
      const reports = broughtBy(document.id, web);
      for (const { id } of reports) line.add('document', id, howBrought(document.id, id, web), document.id);
      const brought = [...reports, ...meetingsBroughtBy(document.id, web)];
      for (const { id } of brought) addNote(line, document, id, web);
      if (brought.length === 0) line.add('document', document.id, 'before-session', meeting.id);
    }
  }
  line.add(role, meeting.id, 'meeting-of', meeting.body);
  for (const other of jointWith(meeting.id, web)) line.add(role, meeting.id, 'joint-with', other.id);
  const reason = reasonOf(meeting, web);
  if (reason) line.add(role, meeting.id, 'implements', reason.id);

  if (asked.kind === 'document') {
    for (const report of broughtBy(asked.id, web))
      if (meetingsOf(report.id, web).includes(meeting)) line.add('document', report.id, 'report-of', meeting.id);
    return;
  }
  for (const report of reportsOf(meeting.id, web)) {
    line.add('document', report.id, 'report-of', meeting.id);
    for (const note of notesOn(report.id, web)) addNote(line, note, report.id, web);
  }
  for (const note of notesOn(meeting.id, web)) addNote(line, note, meeting.id, web);
}

function addNote(line: Line, note: DocumentRecord, brought: Id, web: Web): void {
  line.add('note', note.id, howBrought(note.id, brought, web), brought);
  if (web.record(note.session)) line.add('session', note.session as Id, 'before-session', note.id);
}

function addDocument(line: Line, asked: DocumentRecord, body: Id, meetings: readonly MeetingRecord[], web: Web): void {
  for (const report of broughtBy(asked.id, web)) {
    if (report.body === body && meetingsOf(report.id, web).length === 0)
      line.add('document', report.id, howBrought(asked.id, report.id, web), asked.id);
  }
  const brought = web.out(asked.id).filter(({ type }) => BRINGING.has(type));
  for (const { type, to } of brought) {
    const id = web.record(to)?.id ?? to;
    if (line.has(id)) line.add('note', asked.id, type, id);
  }
  const through = web.out(asked.id).filter(({ type, to }) => AT_MEETING.has(type) && meetings.some((m) => m.id === to));
  const role = brought.length > 0 ? 'note' : 'document';
  for (const { type, to } of through) line.add(role, asked.id, type, to);
  if (through.length === 0) line.add(role, asked.id);
  for (const note of notesOn(asked.id, web)) addNote(line, note, asked.id, web);
  for (const meeting of meetings) for (const note of notesOn(meeting.id, web)) addNote(line, note, meeting.id, web);
  if (web.record(asked.session)) line.add('session', asked.session as Id, 'before-session', asked.id);
}

/** An instrument that bears on no body: the session that adopted it, and where its text stands. */
function addAdoption(line: Line, asked: InstrumentRecord, web: Web): void {
  const session = web.record(asked.session) ? asked.session : undefined;
  if (session) line.add('session', session, 'adopted-at', asked.id);
  line.add('document', asked.id, 'adopted-at', session);
  for (const { type, to } of web.out(asked.id))
    if (type === 'contained-in' && web.record(to)) line.add('document', to, type, asked.id);
}
