import { isPast } from '../dates.ts';
import { meetingsHeldBy } from '../mandate/around.ts';
import { mandateOf } from '../mandate/mandate.ts';
import { isSymbol } from '../records/id.ts';
import type { BodyRecord, MeetingRecord } from '../records/record.ts';
import type { Line } from './content.ts';
import { type CardContext, pick } from './context.ts';
import type { Draft } from './draft.ts';
import { capital } from './grammar.ts';
import { bodyName, namedIn } from './name.ts';
import { fullRef, glossRow, ref, row, unknownRow, whenAndWhere } from './pieces.ts';
import { conflictRows, mandateLine, relationLines, relationSources, sourcesOf } from './rows.ts';

/** Meetings known here: the last that was held, planned ones that have gone by since, and the next, as of today. */
function meetingLines(body: string, ctx: CardContext): Line[] {
  const { words, web, today } = ctx;
  const dated = meetingsHeldBy(body, web).filter(({ start }) => start !== undefined);
  const over = ({ start = '', end }: MeetingRecord) => isPast(end ?? start, today);
  const past = dated.filter(over);
  const last = past.findLast(({ status }) => status === 'held');
  const unproved = past.slice(last ? past.indexOf(last) + 1 : -1);
  const next = dated.find((meeting) => !over(meeting));
  if (dated.length === 0) return [];
  const line = (key: 'card_last' | 'card_next', meeting: MeetingRecord | undefined): Line => [
    words('card_colon', words(key)),
    ...(meeting
      ? [ref(meeting.id, ctx), words('card_separator'), ...(whenAndWhere(meeting, ctx)[0] ?? [])]
      : [words('card_not_known')]),
  ];
  const planned = unproved.map(
    (meeting): Line => [ref(meeting.id, ctx), words('card_separator'), ...(whenAndWhere(meeting, ctx)[0] ?? [])],
  );
  return [line('card_last', last), ...planned, line('card_next', next), [words('card_meetings_known', dated.length)]];
}

/** What a card says of a body: what it is, the mandate behind it, its last and its next meeting known here. */
export function bodyDraft(record: BodyRecord, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const { language } = words;
  const name = pick(record.name, language);
  const { founding, continuing, articles } = mandateOf(record.id, web);
  const bases = [...articles, ...founding, ...continuing];
  const mandate = mandateLine(record.id, ctx);
  const series = record.series ?? (isSymbol(record.id) ? record.id : undefined);
  const meetings = meetingLines(record.id, ctx);
  return {
    heading: series ?? capital(bodyName(record.id, namedIn(ctx), words), language),
    ...(name ? { title: { ...name, text: capital(name.text, name.language), official: true } } : {}),
    rows: [
      ...glossRow(record, ctx),
      ...row(words('card_row_part_of'), record.parent === undefined ? [] : [[fullRef(record.parent, ctx)]]),
      ...row(words('card_row_treaty'), record.treaty === undefined ? [] : [[ref(record.treaty, ctx)]]),
      ...(mandate.length > 0 ? row(words('card_row_mandate'), [mandate]) : unknownRow(words('card_row_mandate'), ctx)),
      ...row(words('card_row_also'), relationLines(record.id, 'in', OTHER, ctx)),
      ...(meetings.length > 0
        ? row(words('card_row_meetings'), meetings)
        : unknownRow(words('card_row_meetings'), ctx)),
      ...row(words('card_row_bodies'), relationLines(record.id, 'in', ['part-of-body'], ctx, 12)),
      ...conflictRows(record, ctx),
    ],
    sources: sourcesOf([record.sources, ...bases.map((basis) => relationSources(basis.record, basis.body))], ctx),
  };
}

const OTHER = ['encourages', 'tasks', 'amends-rules-of', 'takes-up-recommendations-of'] as const;
