import { partsOf } from '../card/name.ts';
import { isMeeting } from '../records/kinds.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { MeetingRecord } from '../records/record.ts';
import { type SaidDate, type SaidOfMeeting, saidOfMeetings } from './beside-meeting.ts';
import { datesIn } from './dates.ts';
import { agrees, begins, isBefore, isExactly, isSame, overlaps, type Span, spanOf } from './days.ts';
import type { Fact } from './finding.ts';
import { dates, type Judged, sourcesFor, type Verdict } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

type Meeting = KnownRecord & MeetingRecord;
/** What does not fit the facts about the meetings and sessions that a paragraph names. */
export const meetingFindings = (paragraph: Paragraph, next: Paragraph | undefined, knowledge: Knowledge): Judged[] =>
  saidOfMeetings(paragraph, next).flatMap((said) =>
    judge(said, knowledge).map((verdict) => ({ paragraph, reference: said.reference, ...verdict })),
  );

/** When a record says that a meeting is; null where it does not. */
export const heldOn = ({ start, end }: MeetingRecord): Span | null => (start ? { start, end: end ?? start } : null);

function judge({ reference, when, where }: SaidOfMeeting, knowledge: Knowledge): Verdict[] {
  const record = reference.target === null ? undefined : knowledge.record(reference.target);
  const meeting = isMeeting(record) ? record : null;
  if (when) {
    const verdict =
      meeting && heldOn(meeting) ? judgeKnown(meeting, when, knowledge) : judgeUnknown(reference, when, knowledge);
    if (verdict) return [verdict];
  }
  const place = meeting?.place;
  if (!where || !meeting || !place?.en || where.city === place.en) return [];
  return [
    {
      kind: 'wrong-place',
      weight: 'alarm',
      said: where.piece,
      facts: [{ is: 'place', id: meeting.id, place }],
      sources: sourcesFor(meeting, 'place'),
    },
  ];
}

const fits = ({ date, isOpening }: SaidDate, span: Span): boolean =>
  isOpening ? begins(date, span) : agrees(date, span);

/** A meeting whose dates are known. */
function judgeKnown(meeting: Meeting, when: SaidDate, knowledge: Knowledge): Verdict | null {
  const held = heldOn(meeting);
  if (!held || fits(when, held)) return null;
  const { date, piece } = when;
  const about = { said: piece, facts: [datesOf(meeting)], sources: sourcesFor(meeting, 'start', 'end') };
  if (meeting.planned?.some((span) => fits(when, span))) return { ...about, kind: 'wrong-date', weight: 'note' };
  const disputed = (meeting.conflicts ?? []).filter(({ detail }) =>
    datesIn(detail, 'en').some((one) => isSame(one, date)),
  );
  if (disputed.length > 0) {
    const facts = disputed.map(({ about, detail }): Fact => ({ is: 'conflict', id: meeting.id, about, detail }));
    const sources = disputed.flatMap(({ sources }) => sources);
    return { kind: 'sources-differ', weight: 'sources', said: piece, facts: [...about.facts, ...facts], sources };
  }
  const other = heldThen(meeting.body, date, knowledge, meeting);
  if (!other) return { ...about, kind: 'wrong-date', weight: 'alarm' };
  return {
    ...about,
    kind: 'ordinal-and-date-apart',
    weight: 'alarm',
    ids: [other.id],
    facts: [datesOf(meeting), datesOf(other)],
    sources: [...about.sources, ...sourcesFor(other, 'start', 'end')],
  };
}

const datesOf = (meeting: MeetingRecord): Fact => {
  const { start, end } = heldOn(meeting) ?? { start: '', end: '' };
  return dates(meeting.id, 'held', start, end, meeting.status === 'planned');
};

/** Another meeting of the same body, counted otherwise, that was held on exactly these days. */
const heldThen = (
  body: string,
  date: SaidDate['date'],
  { counted }: Knowledge,
  not?: Meeting,
): MeetingRecord | undefined =>
  counted(body).find((one) => {
    const held = heldOn(one);
    return one.id !== not?.id && held !== null && isExactly(date, held);
  });

/** A row goes on by so many meetings before the records learn of them. */
const BEYOND = 3;

/** A meeting of which no dates are known: others of the body are, and it would have to stand before or after them. */
function judgeUnknown({ target }: Cited, when: SaidDate, knowledge: Knowledge): Verdict | null {
  const { owner = '', number = '' } = (target === null ? undefined : partsOf(target)) ?? {};
  const said = spanOf(when.date);
  if (!said) return null;
  if (!/^\d+$/.test(number)) return judgeDated(owner, said, when, knowledge);
  const ordinal = Number(number);
  const counted = knowledge.counted(owner);
  // far beyond the last one known it is no meeting of this row: a sitting, or that of another body
  const isOfRow = ordinal <= (counted.at(-1)?.ordinal ?? 0) + BEYOND;
  const other =
    heldThen(owner, when.date, knowledge) ??
    counted.find((one) => {
      const held = heldOn(one);
      if (!held || !isOfRow || one.ordinal === ordinal) return false;
      return one.ordinal < ordinal ? isBefore(said.end, held.start) : isBefore(held.end, said.start);
    });
  if (!other) return null;
  return {
    kind: 'ordinal-and-date-apart',
    weight: 'alarm',
    said: when.piece,
    ids: [other.id],
    facts: [datesOf(other)],
    sources: sourcesFor(other, 'start', 'end'),
  };
}

/** A meeting that its date alone tells: one of the same body shares some of the days, and not all. */
function judgeDated(body: string, said: Span, when: SaidDate, { held }: Knowledge): Verdict | null {
  const near = held(body).filter((one) => overlaps(heldOn(one) ?? said, said));
  const [other] = near;
  if (!other || near.length > 1 || !when.date.isSpan || near.some((one) => fits(when, heldOn(one) ?? said)))
    return null;
  return {
    kind: 'wrong-date',
    weight: 'alarm',
    said: when.piece,
    ids: [other.id],
    facts: [datesOf(other)],
    sources: sourcesFor(other, 'start', 'end'),
  };
}
