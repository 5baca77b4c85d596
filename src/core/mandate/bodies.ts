import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { broughtBy, meetingsBroughtBy, meetingsOf } from './around.ts';
import { linesOfBodies } from './mandate.ts';
import { CONTINUING, FOUNDING } from './relations.ts';
import type { Web } from './web.ts';

/** The bodies that serve a treaty: the Conference where there is one, else its groups. */
function servantsOf(treaty: Id, web: Web): Id[] {
  const all = web.in(treaty).flatMap(({ type, from }) => (type === 'serves-treaty' ? [from] : []));
  const plenary = all.filter((id) => linesOfBodies(id, web).length === 1);
  return plenary.length > 0 ? plenary : all;
}

/** The bodies of the meetings that a document is about; for a note, of those whose outcome it brings. */
function bodiesOfDocument(id: Id, web: Web): Id[] {
  const brought = broughtBy(id, web);
  const own = [...meetingsOf(id, web), ...meetingsBroughtBy(id, web)];
  const theirs = brought.flatMap((report) => {
    const meetings = meetingsOf(report.id, web);
    return meetings.length > 0 ? meetings.map(({ body }) => body) : [report.body];
  });
  return [...own.map(({ body }) => body), ...theirs];
}

/** The bodies that an instrument or article bears on; what founds or keeps one says more than what asks something of it. */
function bodiesBelow(record: AnyRecord, web: Web): Id[] {
  const toBodies = web.out(record.id).filter((e) => web.record(e.to)?.kind === 'body' && e.type !== 'issued-by');
  const strong = toBodies.filter(({ type }) => FOUNDING.has(type) || CONTINUING.has(type));
  const adopted = web.in(record.id).flatMap(({ type, from }) => (type === 'adopted-by' ? servantsOf(from, web) : []));
  return [...(strong.length > 0 ? strong : toBodies).map(({ to }) => to), ...adopted];
}

function told(record: AnyRecord, web: Web): Id[] {
  switch (record.kind) {
    case 'body':
      return [record.id];
    case 'document':
      return bodiesOfDocument(record.id, web);
    case 'treaty':
      return servantsOf(record.id, web);
    case 'rule':
      return [record.of];
    case 'article':
    case 'resolution':
    case 'decision':
      return bodiesBelow(record, web);
    default:
      return [record.body];
  }
}

/** The bodies whose mandate stands behind a record: one lane each. Never empty. */
export function bodiesOf(record: AnyRecord, web: Web): Id[] {
  const bodies = told(record, web);
  if (bodies.length > 0) return [...new Set(bodies)];
  // An article or treaty on which no body rests still has the line above it.
  return ['body' in record ? record.body : record.kind === 'article' ? record.of : record.id];
}
