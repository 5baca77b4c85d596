import { pick, type Wording } from '../card/context.ts';
import { describeDocument } from '../card/document.ts';
import { fullName, headLabel, type Named, nameOf } from '../card/name.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Texts } from '../language.ts';
import { isMeeting } from '../records/kinds.ts';
import type { AnyRecord, MeetingRecord } from '../records/record.ts';
import { dotted, type Words } from '../words.ts';

export interface HitLine {
  /** What it is called; never an id of ours. */
  readonly label: string;
  /** What tells it from its like: title, session, dates. */
  readonly detail: string;
  /** Of a title or summary among the details; absent where there is none. */
  readonly wording?: Wording;
}

/** The two lines under which a record stands in a list. */
export function hitLine(record: AnyRecord, named: Named, words: Words): HitLine {
  const { language } = words;
  let wording: Wording | undefined;
  const title = (texts: Texts | undefined, isOurs = false) => {
    const own = pick(texts, language);
    if (own) wording = { language: own.language, isOurs };
    return own?.text;
  };
  const when = (meeting: MeetingRecord) => {
    const dates = meeting.start && formatRange(meeting.start, meeting.end, language);
    // A list has no room to say more, but a planned date must not pass for one that was kept.
    return dates && meeting.status === 'planned' ? words('card_comma', dates, words('card_planned')) : dates;
  };
  const details: (string | undefined)[] = [];
  switch (record.kind) {
    case 'document': {
      const meetings = (record.relations ?? [])
        .filter(({ type }) => type === 'report-of' || type === 'agenda-of')
        .map(({ to }) => named(to))
        .filter(isMeeting);
      const known = title(record.title) ?? (meetings.length > 0 ? undefined : title(record.gloss, true));
      if (known === undefined) wording = { language, isOurs: true };
      details.push(known ?? describeDocument(record, meetings, named, words));
      break;
    }
    case 'resolution':
    case 'decision': {
      const session = record.session === undefined ? undefined : named(record.session);
      if (isMeeting(session)) details.push(nameOf(session, named, words), session.start?.slice(0, 4));
      else if (record.adopted) details.push(formatDate(record.adopted, language));
      details.push(title(record.title) ?? title(record.summary, true));
      break;
    }
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      details.push(when(record), pick(record.place, language)?.text, title(record.title));
      break;
    case 'body':
      details.push(record.series, title(record.name));
      break;
    case 'treaty':
      details.push(title(record.name));
      break;
    case 'article':
    case 'rule':
      details.push(title(record.title) ?? title(record.summary, true));
      break;
  }
  const label = headLabel(fullName(record, named, words), words);
  const said = details.filter((text) => text !== label);
  return { label, detail: dotted(words, said), ...(wording && { wording }) };
}
