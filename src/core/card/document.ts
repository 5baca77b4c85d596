import { formatDate } from '../dates.ts';
import { broughtBy, meetingsOf, notesOn } from '../mandate/around.ts';
import { mandateOf } from '../mandate/mandate.ts';
import { isSymbol } from '../records/id.ts';
import type { DocumentRecord, MeetingRecord, Source } from '../records/record.ts';
import { pluralKey, type Words } from '../words.ts';
import type { CardRow, Line } from './content.ts';
import { type CardContext, pick } from './context.ts';
import type { Draft } from './draft.ts';
import { capital, list } from './grammar.ts';
import { bodyName, fullName, type Named, namedIn } from './name.ts';
import { ofAll } from './owner.ts';
import { fullRef, glossRow, joined, ref, row, sentence, told, unknownRow, whenAndWhere } from './pieces.ts';
import {
  conflictRows,
  mandateLine,
  neighboursOf,
  relationLines,
  relationSources,
  reportsLine,
  sourcesOf,
} from './rows.ts';

/** "Report of the 12th meeting of the Working Group on Trafficking in Persons": what it is, in our own words. */
export function describeDocument(
  record: DocumentRecord,
  meetings: readonly MeetingRecord[],
  named: Named,
  words: Words,
): string {
  const type = words(`kind_${record.type.replaceAll('-', '_') as Snake<DocumentRecord['type']>}`);
  const owners = meetings.map((meeting) => fullName(meeting, named, words));
  const text =
    owners.length > 0
      ? ofAll('document', type, owners, words)
      : words('card_comma', type, bodyName(record.body, named, words));
  return capital(text, words.language);
}

type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

function titleOf(record: DocumentRecord, said: string, bySeries: boolean, ctx: CardContext): Draft['title'] {
  const { language } = ctx.words;
  const official = pick(record.title, language);
  if (official) return { ...official, official: true };
  // What the records say together is fuller than a gloss when the document belongs to a meeting.
  const gloss = bySeries ? undefined : pick(record.gloss, language);
  return gloss ? { ...gloss, official: false } : { text: said, language, official: false };
}

function reportRows(record: DocumentRecord, meetings: readonly MeetingRecord[], ctx: CardContext): CardRow[] {
  const { words, web } = ctx;
  const lines: Line[] = [];
  if (record.type === 'meeting-report' || record.type === 'session-report') {
    for (const meeting of meetings) {
      const { previous, next } = neighboursOf(meeting, ctx);
      const before = previous ? reportsOrNone(previous, ctx) : [];
      const after = next ? reportsOrNone(next, ctx) : [];
      if (before.length > 0) lines.push([words('card_colon', words('card_previous_report')), ...before]);
      if (after.length > 0) lines.push([words('card_colon', words('card_next_report')), ...after]);
    }
  }
  for (const note of notesOn(record.id, web)) {
    lines.push(
      note.session !== undefined
        ? sentence(words, 'card_brought_to', ref(note.session, ctx), ref(note.id, ctx))
        : sentence(words, 'card_brought', ref(note.id, ctx)),
    );
  }
  const brought = broughtBy(record.id, web).map(({ id }) => ref(id, ctx));
  if (brought.length > 0)
    lines.push([words('card_colon', words('card_brings')), ...joined(brought, words('card_separator'))]);
  const siblings = meetings.flatMap((meeting) =>
    (['agenda-of', 'report-of', 'paper-of'] as const).flatMap((type) =>
      web
        .in(meeting.id)
        .filter((edge) => edge.type === type && edge.from !== record.id)
        .map((edge) => edge.from),
    ),
  );
  const others = [...new Set(siblings)];
  if (others.length > 0) {
    const shown = others.slice(0, 4).map((id) => ref(id, ctx));
    const more = others.length > 4 ? [words('card_and_more', others.length - 4)] : [];
    lines.push([words('card_colon', words('card_same_meeting')), ...joined(shown, words('card_separator')), ...more]);
  }
  return row(words('card_row_reports'), lines);
}

/** The reports of a meeting beside this one; of one that was held it is said when none is known. */
function reportsOrNone(meeting: MeetingRecord, ctx: CardContext): Line {
  const known = reportsLine(meeting, ctx);
  if (known.length > 0 || meeting.status !== 'held') return known;
  return sentence(ctx.words, 'card_brackets', ctx.words('card_not_known'), ref(meeting.id, ctx));
}

/** Agenda items under which it was taken up, or the agenda of its meeting. */
function agendaRows(record: DocumentRecord, meetings: readonly MeetingRecord[], ctx: CardContext): CardRow[] {
  const { words, web } = ctx;
  if (record.type === 'agenda') return [];
  const lines: Line[] = [];
  if (record.items && record.items.length > 0) {
    const items = list(record.items, words.language);
    const many = record.items.length;
    lines.push(
      record.session !== undefined
        ? sentence(words, pluralKey(words, 'card_items_at', many), items, ref(record.session, ctx))
        : [words(pluralKey(words, 'card_items', many), items)],
    );
  }
  for (const meeting of meetings) {
    const agendas = web.in(meeting.id).filter((edge) => edge.type === 'agenda-of');
    for (const { from } of agendas) lines.push([ref(from, ctx)]);
    for (const { item, title } of meeting.items ?? []) {
      const text = pick(title, words.language);
      if (text) lines.push(sentence(words, 'card_item_title', item, told(text, words)));
    }
  }
  return lines.length > 0 ? row(words('card_row_agenda'), lines) : unknownRow(words('card_row_agenda'), ctx);
}

function versionRows(record: DocumentRecord, ctx: CardContext): CardRow[] {
  const { words } = ctx;
  const types = ['revises', 'reissues', 'corrects', 'adds-to'] as const;
  const halves = (record.aliases ?? []).filter(isSymbol);
  const lines: Line[] = [...relationLines(record.id, 'in', types, ctx), ...relationLines(record.id, 'out', types, ctx)];
  if (halves.length > 1) lines.unshift([words('card_joint', list(halves, words.language))]);
  return row(words('card_row_versions'), lines);
}

/** What a card says of a document: what it is, its meeting, the mandate it answers to, what belongs to it. */
export function documentDraft(record: DocumentRecord, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const { language } = words;
  const meetings = meetingsOf(record.id, web);
  const said = describeDocument(record, meetings, namedIn(ctx), words);
  const bySeries = meetings.length > 0 && ['meeting-report', 'session-report', 'agenda'].includes(record.type);
  const title = titleOf(record, said, bySeries, ctx);
  const bodies = [...new Set(meetings.length > 0 ? meetings.map(({ body }) => body) : [record.body])];

  const what: Line[] = title?.text === said ? [] : [[said]];
  if (record.status === 'announced') what.push([words('card_announced')]);

  const meetingRows = meetings.flatMap((meeting) =>
    row(words(meeting.kind === 'session' ? 'card_row_session' : 'card_row_meeting'), [
      [fullRef(meeting.id, ctx)],
      ...whenAndWhere(meeting, ctx),
    ]),
  );
  if (meetingRows.length === 0 && record.type === 'meeting-report') {
    meetingRows.push(...unknownRow(words('card_row_meeting'), ctx));
  }
  const session = web.record(record.session);
  const sessionIsShown =
    meetings.some(({ id }) => id === record.session) ||
    notesOn(record.id, web).some((n) => n.session === record.session);
  if (session && 'status' in session && session.kind === 'session' && !sessionIsShown) {
    meetingRows.push(
      ...row(words('card_row_session'), [[fullRef(session.id, ctx)], ...whenAndWhere(session, ctx).slice(0, 1)]),
    );
  }

  const dates: Line[] = [];
  if (record.date) dates.push([formatDate(record.date, language)]);
  if (record.reissued) dates.push([words('card_reissued', formatDate(record.reissued, language))]);

  const mandates = bodies.map((body) => mandateLine(body, ctx));
  return {
    heading: record.id,
    ...(title ? { title } : {}),
    rows: [
      ...(title?.official && title.language !== language ? glossRow(record, ctx) : []),
      ...row(words('card_row_what'), what),
      ...meetingRows,
      ...row(words('card_row_mandate'), mandates),
      ...reportRows(record, meetings, ctx),
      ...agendaRows(record, meetings, ctx),
      ...versionRows(record, ctx),
      ...row(words('card_row_date'), dates),
      ...conflictRows(record, ctx),
    ],
    linked: record.id,
    sources: sourcesOf(documentSources(record, meetings, bodies, ctx), ctx),
  };
}

/** Where each thing that the card says comes from: the document, its meetings, its mandate, the notes that bring it. */
function documentSources(
  record: DocumentRecord,
  meetings: readonly MeetingRecord[],
  bodies: readonly string[],
  { web }: CardContext,
): (readonly Source[])[] {
  const mandates = bodies.flatMap((body) => {
    const { articles, founding, continuing } = mandateOf(body, web);
    return [...articles.filter((basis) => basis.body === body), ...founding, ...continuing];
  });
  return [
    record.sources,
    ...meetings.map(({ sources }) => sources),
    ...meetings.map(({ id }) => relationSources(record, id)),
    ...mandates.map((basis) => relationSources(basis.record, basis.body)),
    ...notesOn(record.id, web).map((note) => relationSources(note, record.id)),
  ];
}
