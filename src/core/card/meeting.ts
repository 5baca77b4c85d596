import { calendarOf } from '../export/calendar.ts';
import { exportName } from '../export/file-name.ts';
import { jointWith } from '../mandate/around.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { MeetingRecord } from '../records/record.ts';
import type { Line } from './content.ts';
import { type CardContext, pick } from './context.ts';
import type { Draft } from './draft.ts';
import { capital } from './grammar.ts';
import { bodyName, fullName, headLabel, namedIn, nameOf } from './name.ts';
import { asOfWords, fullRef, joined, ref, row, sentence, told, unknownRow, whenAndWhere } from './pieces.ts';
import { conflictRows, listLine, mandateLine, neighboursOf, relationLines, sourcesOf } from './rows.ts';

/** What a card says of a session, meeting, dialogue or event: when and where, held or planned, its papers and neighbours. */
export function meetingDraft(record: MeetingRecord, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const { language } = words;
  const named = namedIn(ctx);
  const title = pick(record.title, language);
  const { previous, next } = neighboursOf(record, ctx);

  const agenda: Line[] = relationLines(record.id, 'in', ['agenda-of'], ctx).map((line) => line.slice(1));
  for (const { item, title: text } of record.items ?? []) {
    const said = pick(text, language);
    if (said) agenda.push(sentence(words, 'card_item_title', item, told(said, words)));
  }
  const reports = relationLines(record.id, 'in', ['report-of'], ctx).map((line) => line.slice(1));
  const papers = listLine(papersOf(record.id, ctx), ctx, 8);
  const adopted = relationLines(record.id, 'in', ['adopted-at'], ctx, 20).map((line) => line.slice(1));

  const within: Line[] = [];
  if (record.session !== undefined) within.push(sentence(words, 'card_within', fullRef(record.session, ctx)));
  const joint = jointWith(record.id, web).map(({ id }) => fullRef(id, ctx));
  if (joint.length > 0)
    within.push([words('card_colon', words('card_joint_with')), ...joined(joint, words('card_separator'))]);

  const isHeld = record.status === 'held';
  const isOneOfMany = record.kind === 'meeting' || record.kind === 'session';
  const beside = (key: 'card_previous' | 'card_next', meeting: MeetingRecord | undefined, isThere: boolean): Line[] => {
    const name = words('card_colon', words(key));
    if (!meeting) return isThere && isHeld && isOneOfMany ? [[name, words('card_not_known')]] : [];
    return [[name, ref(meeting.id, ctx), words('card_separator'), ...(whenAndWhere(meeting, ctx)[0] ?? [])]];
  };
  const around = [...beside('card_previous', previous, record.ordinal !== 1), ...beside('card_next', next, true)];
  /** What was held has a report, and a meeting or session papers; of an event nobody can tell. */
  const rowOf = (key: 'card_row_report' | 'card_row_papers', lines: Line[], isThere: boolean) =>
    lines.length === 0 && isHeld && isThere ? unknownRow(words(key), ctx) : row(words(key), lines);
  const when = [...whenAndWhere(record, ctx), calendarFile(record, ctx)].filter((line) => line.length > 0);
  return {
    heading: words(
      'card_dot',
      capital(title ? words(`kind_one_${record.kind}`) : nameOf(record, named, words), language),
      bodyName(record.body, named, words),
    ),
    ...(title ? { title: { ...title, official: record.kind === 'meeting' || record.kind === 'session' } } : {}),
    rows: [
      ...(when.length > 0 ? row(words('card_row_when'), when) : unknownRow(words('card_row_when'), ctx)),
      ...row(words('card_row_within'), within),
      ...row(words('card_row_mandate'), [mandateLine(record.body, ctx)]),
      ...(agenda.length > 0 ? row(words('card_row_agenda'), agenda) : unknownRow(words('card_row_agenda'), ctx)),
      ...rowOf('card_row_report', reports, record.kind !== 'event'),
      ...row(words('card_row_adopted_here'), adopted),
      ...rowOf('card_row_papers', papers.length > 0 ? [papers] : [], isOneOfMany),
      ...row(words('card_row_around'), around),
      ...conflictRows(record, ctx),
    ],
    sources: sourcesOf(
      [record.sources, ...web.in(record.id).map(({ from }) => reportSources(from, record.id, ctx))],
      ctx,
    ),
  };
}

/** The meeting for the reader's own calendar, in the address itself: nothing is asked of anybody. Of no use without its days. */
function calendarFile(record: MeetingRecord, ctx: CardContext): Line {
  const { words, today } = ctx;
  const named = namedIn(ctx);
  const options = { named, words, asOf: asOfWords(ctx), now: new Date(today), today };
  const { text, meetings } = calendarOf([record.id], options);
  if (meetings === 0) return [];
  const href = `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
  const name = headLabel(fullName(record, named, words), words);
  return [{ href, label: words('card_calendar'), file: exportName(null, name, words.language, 'ics') }];
}

/** The documents before a meeting or session, but for its agenda and its report. */
function papersOf(id: Id, { web }: CardContext): Id[] {
  const edges = web.in(id);
  const others = new Set(
    edges.filter(({ type }) => type === 'agenda-of' || type === 'report-of').map(({ from }) => from),
  );
  const before = edges.filter(
    ({ type, from }) => type === 'paper-of' || (type === 'before-session' && isSymbol(from) && !others.has(from)),
  );
  return [...new Set(before.map(({ from }) => from))];
}

const reportSources = (from: string, to: string, { web }: CardContext) =>
  (web.record(from)?.relations ?? [])
    .filter(({ type, to: end }) => end === to && (type === 'report-of' || type === 'agenda-of'))
    .flatMap(({ sources }) => sources);
