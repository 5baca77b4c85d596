import { classOf } from '../issuer/bodies.ts';
import type { Id } from '../records/id.ts';
import { isDocument, isMeeting } from '../records/kinds.ts';
import type { DocumentRecord } from '../records/record.ts';
import { halvesOf } from '../records/versions.ts';
import { symbolBody } from '../symbol/read.ts';
import { type SaidReports, saidOfReports } from './beside-document.ts';
import type { Fact } from './finding.ts';
import { type Judged, sourcesFor, type Verdict } from './judged.ts';
import { type Knowledge, reportedBy } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

/** What does not fit the facts where a paragraph says which document reports on which meeting, and to which session. */
export const reportFindings = (paragraph: Paragraph, knowledge: Knowledge): Judged[] =>
  saidOfReports(paragraph).flatMap((said) =>
    said.symbols.flatMap((symbol, index) =>
      [judgeMeeting(said, symbol, index, knowledge), judgeSession(paragraph, said, symbol, knowledge)]
        .filter((verdict) => verdict !== null)
        .map((verdict) => ({ paragraph, reference: symbol, ...verdict })),
    ),
  );

function judgeMeeting(
  { symbols, meetings }: SaidReports,
  { target }: Cited,
  index: number,
  knowledge: Knowledge,
): Verdict | null {
  const own = meetings[index];
  const said = (symbols.length === meetings.length && own ? [own] : meetings).map((one) => one.target ?? '');
  const symbol = target ?? '';
  const record = knowledge.record(symbol);
  const document = isDocument(record) ? record : null;
  const reportOf = document ? reportedBy(document).map((id) => knowledge.record(id)?.id ?? id) : [];
  if (reportOf.some((id) => said.includes(id))) return null;
  const reports = said.map((id) => knowledge.reportsOf(id));
  if (reportOf.length > 0 && document) {
    return {
      kind: isOfOther(symbol, said) ? 'wrong-body' : 'wrong-symbol',
      weight: 'alarm',
      ids: said,
      facts: [
        ...reportOf.map((meeting): Fact => ({ is: 'report-of', id: document.id, meeting })),
        ...factsOf(reports.flat(), said, knowledge),
      ],
      sources: [...reportSources(document), ...reports.flat().flatMap(reportSources)],
    };
  }
  // one of those meetings may have a report that is not known here
  if (reports.some((known) => known.length === 0) || (document && isBringing(document))) return null;
  if (reports.flat().some((report) => isVersionOf(symbol, report))) return null;
  return {
    kind: isOfOther(symbol, said) ? 'wrong-body' : 'wrong-symbol',
    weight: 'alarm',
    ids: said,
    facts: factsOf(reports.flat(), said, knowledge),
    sources: reports.flat().flatMap(reportSources),
  };
}

/** A note that brings a report before a session has its meeting in its title. */
const isBringing = ({ type, relations = [] }: DocumentRecord): boolean =>
  type === 'secretariat-note' || relations.some((one) => one.type === 'brings' || one.type === 'transmits');

const factsOf = (reports: readonly DocumentRecord[], said: readonly Id[], knowledge: Knowledge): Fact[] =>
  reports.flatMap((report) =>
    reportedBy(report)
      .map((id) => knowledge.record(id)?.id ?? id)
      .filter((id) => said.includes(id))
      .map((meeting): Fact => ({ is: 'report-of', id: report.id, meeting })),
  );

const reportSources = ({ relations = [] }: DocumentRecord) =>
  relations.filter(({ type }) => type === 'report-of').flatMap(({ sources }) => sources);

/** `X/Rev.1`, `X/Add.1`, or half of a joint symbol. */
const isVersionOf = (symbol: Id, { id, aliases = [] }: DocumentRecord): boolean =>
  [id, ...aliases, ...halvesOf(id)].some(
    (one) => symbol === one || symbol.startsWith(`${one}/`) || one.startsWith(`${symbol}/`),
  ) || halvesOf(symbol).some((half) => half === id || aliases.includes(half));

/** Whether the symbol is of the series of another group than those whose meetings are named. */
export const isOfOther = (symbol: Id, meetings: readonly Id[]): boolean => {
  const halves = halvesOf(symbol);
  const bodies = (halves.length > 0 ? halves : [symbol]).map((half) => symbolBody(half) ?? '');
  return (
    bodies.every((body) => classOf(body) === 'group') &&
    !bodies.some((body) => meetings.some((meeting) => meeting.startsWith(`${body}#`) || meeting.startsWith(`${body}@`)))
  );
};

function judgeSession(
  paragraph: Paragraph,
  { session }: SaidReports,
  { target }: Cited,
  knowledge: Knowledge,
): Verdict | null {
  const record = target === null ? undefined : knowledge.record(target);
  if (!session?.target || !isDocument(record) || record.session === undefined) return null;
  const [said, known] = [session.target, record.session].map((id) => knowledge.record(id)?.id ?? id);
  if (said === known || !isMeeting(knowledge.record(record.session))) return null;
  if (said?.split('#')[0] !== known?.split('#')[0]) return null;
  return {
    kind: 'wrong-ordinal',
    weight: 'alarm',
    said: { paragraph, start: session.start, end: session.end },
    ids: [session.target],
    facts: [{ is: 'prepared-for', id: record.id, meeting: record.session }],
    sources: sourcesFor(record, 'session'),
  };
}
