import { pick } from '../card/context.ts';
import { fullName, headLabel, type Named } from '../card/name.ts';
import { type IsoDate, isPast } from '../dates.ts';
import type { Id } from '../records/id.ts';
import { isMeeting } from '../records/kinds.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { MeetingRecord } from '../records/record.ts';
import type { Words } from '../words.ts';

export interface Calendar {
  /** An iCalendar file (RFC 5545). */
  readonly text: string;
  readonly meetings: number;
  /** Meetings of which no source here gives the days: they stand in no calendar. */
  readonly undated: number;
}

export interface CalendarOptions {
  readonly named: Named;
  readonly words: Words;
  /** "Facts as of 22 November 2026". */
  readonly asOf: string;
  readonly now: Date;
  readonly today: IsoDate;
}

type Meeting = KnownRecord & MeetingRecord;

/** The meetings and sessions among these ids, each once, on whole days, in the order of time. */
export function calendarOf(ids: readonly Id[], options: CalendarOptions): Calendar {
  const meetings = new Map<Id, Meeting>();
  for (const id of ids) {
    const record = options.named(id);
    if (record !== undefined && isMeeting(record)) meetings.set(record.id, record);
  }
  const dated = [...meetings.values()].flatMap((meeting) => {
    const { start, end = start } = meeting;
    return start?.length === 10 && end?.length === 10 ? [{ meeting, start, end }] : [];
  });
  dated.sort((a, b) => (a.start < b.start ? -1 : 1));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mandate Lens//Meetings//EN',
    'CALSCALE:GREGORIAN',
    ...dated.flatMap((one) => eventOf(one, options)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map((line) => `${fold(line)}\r\n`).join(''),
    meetings: dated.length,
    undated: meetings.size - dated.length,
  };
}

interface Dated {
  readonly meeting: Meeting;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function eventOf({ meeting, start, end }: Dated, { named, words, asOf, now, today }: CalendarOptions): string[] {
  const place = pick(meeting.place, words.language)?.text;
  const isHeld = meeting.status === 'held';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(meeting.id)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(end).replaceAll('-', '')}`,
    `SUMMARY:${escaped(headLabel(fullName(meeting, named, words), words))}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${isHeld ? 'CONFIRMED' : 'TENTATIVE'}`,
    `DESCRIPTION:${escaped(`${stateOf(meeting, end, words, today)}\n${asOf}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Nothing here says of a planned meeting that it was held because its days are over. */
function stateOf({ status }: Meeting, end: IsoDate, words: Words, today: IsoDate): string {
  if (status === 'held') return words('card_held');
  return words(isPast(end, today) ? 'export_was_planned' : 'card_planned');
}

/** The same for a meeting at every export, so that a calendar renews it. A label of ours, and no symbol. */
const uidOf = (id: Id): string => `${id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}@mandate-lens.invalid`;

/** The day that an event of whole days no longer holds. */
function dayAfter(day: IsoDate): IsoDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Octets in a line, without its end. */
const LONGEST = 75;

/** Lines over 75 octets go on in the next one, behind a space; never within a character. */
function fold(line: string): string {
  const octets = new TextEncoder();
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
