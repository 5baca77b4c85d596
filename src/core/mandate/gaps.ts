import type { Id } from '../records/id.ts';
import { isDocument, isMeeting } from '../records/kinds.ts';
import type { AnyRecord, MeetingRecord } from '../records/record.ts';
import type { ChainLink, Gap, GapRole } from './chain.ts';
import { linesOfBodies, mandateOf } from './mandate.ts';
import { BRINGING } from './relations.ts';
import type { Web } from './web.ts';

const REPORT = new Set(['report-of']);
const BEFORE = new Set(['before-session']);

/** What a reader may expect in the lane of a body and what is not known here. */
export function gapsOf(asked: AnyRecord, links: readonly ChainLink[], body: Id, web: Web): Gap[] {
  const gaps = [...aboveBody(links, body, web), ...belowBody(links, body, web)];
  // Below anything but a body, not all of its meetings are listed.
  return asked.id === body ? [...gaps, ...meetingsLeftOut(links, body, web)] : gaps;
}

function aboveBody(links: readonly ChainLink[], body: Id, web: Web): Gap[] {
  const line = linesOfBodies(body, web);
  // Organs of the Charter and their commissions rest on no treaty of their own.
  if (line.at(-1)?.type !== 'plenary') return [];
  const has = (role: GapRole) => links.some((link) => link.role === role);
  const hasOwnArticle = mandateOf(body, web).articles.some((basis) => basis.body === body);
  const expected: readonly (readonly [GapRole, boolean])[] = [
    ['treaty', true],
    ['adopting-resolution', has('treaty')],
    ['article', has('treaty')],
    ['founding', line.length > 1 && !hasOwnArticle],
  ];
  return expected.flatMap(([role, when]) => (when && !has(role) ? [{ body, role }] : []));
}

/** A meeting that was held has a report, a report of a group is brought to the Conference, by a note before a session. */
function belowBody(links: readonly ChainLink[], body: Id, web: Web): Gap[] {
  const isGroup = linesOfBodies(body, web).length > 1;
  const leads = (types: ReadonlySet<string>, to: Id) =>
    links.some(({ through }) => through.some((t) => types.has(t.type) && t.other === to));
  return links.flatMap(({ id, role, through, here }): Gap[] => {
    const record = web.record(id);
    const gap = (missing: GapRole): Gap[] => [{ body, role: missing, after: id }];
    if (isMeeting(record) && (record.kind === 'meeting' || record.kind === 'session') && record.body === body) {
      const isTold = leads(REPORT, id) || leads(BRINGING, id) || through.some((t) => t.type === 'report-of');
      return record.status === 'held' && !isTold ? gap('document') : [];
    }
    if (!isDocument(record)) return [];
    // A report issued in the series of the Conference is before it already.
    const isReport = record.type === 'meeting-report' && linesOfBodies(record.body, web).length > 1;
    if (role === 'document' && isReport && isGroup && !leads(BRINGING, id)) return gap('note');
    if (here && record.type === 'meeting-report' && !links.some(({ role }) => role === 'meeting'))
      return [{ body, role: 'meeting' }];
    return role === 'note' && !leads(BEFORE, id) ? gap('session') : [];
  });
}

/** How many meetings the ordinals leave out, before and between those known: at the least, since some have no ordinal. */
function meetingsLeftOut(links: readonly ChainLink[], body: Id, web: Web): Gap[] {
  const meetings = links
    .map(({ id }) => web.record(id))
    .filter(
      (r): r is MeetingRecord => isMeeting(r) && r.body === body && (r.kind === 'meeting' || r.kind === 'session'),
    );
  const gaps: Gap[] = [];
  let [last, after, unnumbered] = [0, body, 0];
  for (const { id, ordinal } of meetings) {
    if (ordinal === undefined) unnumbered++;
    else {
      const least = ordinal - last - 1 - unnumbered;
      if (least > 0) gaps.push({ body, role: 'meeting', after, least });
      [last, unnumbered] = [ordinal, 0];
    }
    after = id;
  }
  return gaps;
}
