import type { Id } from '../records/id.ts';
import type { AnyRecord, DocumentRecord, MeetingRecord } from '../records/record.ts';
import type { ChainLink, ChainRole } from './chain.ts';
import { linesOfBodies, mandateOf, treatyLine } from './mandate.ts';
import { inOrder } from './order.ts';
import { AT_MEETING, CONTINUING, FOUNDING } from './relations.ts';
import type { Web } from './web.ts';

export interface Lane {
  readonly body: Id;
  readonly links: readonly ChainLink[];
  readonly unknown: readonly ChainRole[];
}

export const isMeeting = (record: AnyRecord | undefined): record is MeetingRecord =>
  record?.kind === 'meeting' || record?.kind === 'session' || record?.kind === 'dialogue' || record?.kind === 'event';

const isDocument = (record: AnyRecord | undefined): record is DocumentRecord => record?.kind === 'document';

/** Records at the far end of links of some types, each once, oldest first. */
function across<R extends AnyRecord>(
  web: Web,
  id: Id,
  direction: 'in' | 'out',
  types: ReadonlySet<string>,
  is: (record: AnyRecord | undefined) => record is R,
): R[] {
  const found = new Set<R>();
  for (const edge of web[direction](id)) {
    if (!types.has(edge.type)) continue;
    const record = web.record(direction === 'in' ? edge.from : edge.to);
    if (is(record)) found.add(record);
  }
  return [...found].sort(inOrder);
}

const REPORT = new Set(['report-of']);
const BRINGS = new Set(['brings']);
const HELD_BY = new Set(['meeting-of']);

/** The meetings that a document is the report, the agenda or a paper of. */
export const meetingsOf = (document: Id, web: Web) => across(web, document, 'out', AT_MEETING, isMeeting);
export const reportsOf = (meeting: Id, web: Web) => across(web, meeting, 'in', REPORT, isDocument);
export const notesOn = (report: Id, web: Web) => across(web, report, 'in', BRINGS, isDocument);
export const broughtBy = (note: Id, web: Web) => across(web, note, 'out', BRINGS, isDocument);
export const meetingsHeldBy = (body: Id, web: Web) => across(web, body, 'in', HELD_BY, isMeeting);

/** The bodies that serve a treaty: the Conference where there is one, else its groups. */
function servantsOf(treaty: Id, web: Web): Id[] {
  const all = web.in(treaty).flatMap(({ type, from }) => (type === 'serves-treaty' ? [from] : []));
  const plenary = all.filter((id) => linesOfBodies(id, web).length === 1);
  return plenary.length > 0 ? plenary : all;
}

/** The bodies whose mandate stands behind a record: one lane each. */
export function bodiesOf(record: AnyRecord, web: Web): Id[] {
  const bodies = new Set<Id>();
  switch (record.kind) {
    case 'body':
      return [record.id];
    case 'document':
      for (const meeting of meetingsOf(record.id, web)) bodies.add(meeting.body);
      break;
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return [record.body];
    case 'treaty':
      for (const body of servantsOf(record.id, web)) bodies.add(body);
      break;
    case 'rule':
      return [record.of];
    default:
      break;
  }
  if (record.kind === 'resolution' || record.kind === 'decision' || record.kind === 'article') {
    const toBodies = web.out(record.id).filter((e) => web.record(e.to)?.kind === 'body' && e.type !== 'issued-by');
    // What founds or keeps a body says more about its mandate than what asks something of it.
    const strong = toBodies.filter(({ type }) => FOUNDING.has(type) || CONTINUING.has(type));
    for (const { to } of strong.length > 0 ? strong : toBodies) bodies.add(to);
    for (const edge of web.in(record.id)) {
      if (edge.type === 'adopted-by') for (const body of servantsOf(edge.from, web)) bodies.add(body);
    }
  }
  if (bodies.size === 0 && 'body' in record) bodies.add(record.body);
  // An article or treaty on which no body rests still has the line above it.
  if (bodies.size === 0) bodies.add(record.kind === 'article' ? record.of : record.id);
  return [...bodies];
}

/** The chain of `asked` through `body`, from the treaty down, and the roles that stay empty. */
export function laneOf(asked: AnyRecord, body: Id, web: Web): Lane {
  const links: ChainLink[] = [];
  const push = (role: ChainRole, id: Id, type?: string, other?: Id) => {
    if (links.some((link) => link.id === id)) return;
    const here = id === asked.id;
    links.push(
      type !== undefined && other !== undefined ? { id, role, through: { type, other }, here } : { id, role, here },
    );
  };
  const has = (role: ChainRole) => links.some((link) => link.role === role);

  const mandate = mandateOf(body, web);
  const treaties =
    mandate.treaties.length > 0
      ? mandate.treaties
      : treatyLine(asked.kind === 'article' ? asked.of : asked.kind === 'treaty' ? asked.id : undefined, web);
  for (const treaty of treaties) {
    if (treaty.adoptedBy !== undefined) push('adopting-resolution', treaty.adoptedBy, 'adopted-by', treaty.id);
  }
  for (const treaty of treaties) push('treaty', treaty.id, 'serves-treaty', body);
  for (const { record, type, body: founded } of mandate.articles) push('article', record.id, type, founded);
  if (asked.kind === 'article' || asked.kind === 'rule') push('article', asked.id, 'article-of', asked.of);
  for (const { record, type, body: founded } of mandate.founding) push('founding', record.id, type, founded);
  for (const { record, type, body: founded } of mandate.continuing) push('continuing', record.id, type, founded);
  const bearing = web.out(asked.id).find((edge) => edge.to === body && edge.type !== 'issued-by');
  if ((asked.kind === 'resolution' || asked.kind === 'decision') && bearing)
    push('continuing', asked.id, bearing.type, body);

  if (web.record(body)?.kind === 'body') {
    const basis = links.findLast(({ role, through }) => through?.other === body && role !== 'treaty');
    push('body', body, basis?.through?.type, basis?.id);
  }
  const meetings = meetingsBelow(asked, body, web);
  for (const meeting of meetings) {
    push(meeting.kind === 'session' ? 'session' : 'meeting', meeting.id, 'meeting-of', body);
    if (asked.kind !== 'document') {
      for (const report of reportsOf(meeting.id, web)) {
        push('document', report.id, 'report-of', meeting.id);
        pushNotes(report, web, push);
      }
    }
  }
  if (asked.kind === 'document') {
    const brought = broughtBy(asked.id, web);
    for (const report of brought) push('document', report.id, 'brings', asked.id);
    const through = web
      .out(asked.id)
      .find((edge) => AT_MEETING.has(edge.type) && meetings.some((m) => m.id === edge.to));
    push(brought.length > 0 ? 'note' : 'document', asked.id, through?.type, through?.to);
    pushNotes(asked, web, push);
    if (asked.session !== undefined && web.record(asked.session))
      push('session', asked.session, 'before-session', asked.id);
  } else if (
    (asked.kind === 'resolution' || asked.kind === 'decision') &&
    !bearing &&
    !links.some(({ here }) => here)
  ) {
    if (asked.session !== undefined && web.record(asked.session))
      push('session', asked.session, 'adopted-at', asked.id);
    push('document', asked.id, 'adopted-at', asked.session);
  }
  return { body, links, unknown: missing(asked, body, web, has, meetings) };
}

type Push = (role: ChainRole, id: Id, type?: string, other?: Id) => void;

function pushNotes(report: DocumentRecord, web: Web, push: Push): void {
  for (const note of notesOn(report.id, web)) {
    push('note', note.id, 'brings', report.id);
    if (note.session !== undefined && web.record(note.session))
      push('session', note.session, 'before-session', note.id);
  }
}

function meetingsBelow(asked: AnyRecord, body: Id, web: Web): MeetingRecord[] {
  if (asked.kind === 'document') return meetingsOf(asked.id, web).filter((meeting) => meeting.body === body);
  if (isMeeting(asked)) return [asked];
  return asked.kind === 'body' ? meetingsHeldBy(body, web) : [];
}

/** Roles that a reader may expect to be filled and for which nothing is known here. */
function missing(
  asked: AnyRecord,
  body: Id,
  web: Web,
  has: (role: ChainRole) => boolean,
  meetings: readonly MeetingRecord[],
): ChainRole[] {
  const line = linesOfBodies(body, web);
  const plenary = line.at(-1);
  const roles: ChainRole[] = [];
  const expect = (role: ChainRole, when: boolean) => {
    if (when && !has(role)) roles.push(role);
  };
  // Organs of the Charter and their commissions rest on no treaty of their own.
  const underTreaty = plenary?.type === 'plenary';
  expect('treaty', underTreaty);
  expect('adopting-resolution', underTreaty && has('treaty'));
  expect('article', underTreaty && has('treaty'));
  const hasOwnArticle = mandateOf(body, web).articles.some((basis) => basis.body === body);
  expect('founding', underTreaty && line.length > 1 && !hasOwnArticle);
  const isReport = asked.kind === 'document' && asked.type === 'meeting-report';
  expect('meeting', isReport);
  expect('document', isMeeting(asked) && asked.status === 'held');
  const ofGroup = line.length > 1 && meetings.some((meeting) => meeting.kind === 'meeting');
  expect('note', (isReport || isMeeting(asked)) && ofGroup && has('document'));
  expect('session', has('note'));
  return roles;
}
