import { pick } from '../../core/card/context.ts';
import { fullName, headLabel, labelOf, type Named, nameOf } from '../../core/card/name.ts';
import { formatDate, formatRange } from '../../core/dates.ts';
import type { Id } from '../../core/records/id.ts';
import type { AnyRecord, InstrumentRecord, MeetingRecord } from '../../core/records/record.ts';
import type { Words } from '../../core/words.ts';
import type { Name } from './nodes.ts';

/** What stands beside a node of the chain: its name, and when and where. Never an id of ours as if it were a symbol. */
export function describe(id: Id, named: Named, words: Words): Name {
  const record = named(id);
  if (record === undefined) return { label: headLabel(labelOf(id, named, words), words), detail: '' };
  return { label: headLabel(fullName(record, named, words), words), detail: detailOf(record, named, words) };
}

function detailOf(record: AnyRecord, named: Named, words: Words): string {
  const { language } = words;
  switch (record.kind) {
    case 'document':
      return pick(record.title ?? record.gloss, language)?.text ?? '';
    case 'resolution':
    case 'decision':
      return adoption(record, named, words);
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return [when(record, words), pick(record.place, language)?.text].filter(Boolean).join(words('chain_separator'));
    case 'treaty':
      return record.adopted === undefined ? '' : words('chain_adopted', formatDate(record.adopted, language));
    case 'body':
      return record.series ?? '';
    case 'article':
    case 'rule':
      return pick(record.title, language)?.text ?? '';
  }
}

/** "4th session, 8–17 October 2008", or the day alone. */
function adoption(record: InstrumentRecord, named: Named, words: Words): string {
  const session = record.session === undefined ? undefined : named(record.session);
  const between = record.adoptedBetween;
  const dates = record.adopted
    ? formatDate(record.adopted, words.language)
    : between
      ? formatRange(...between, words.language)
      : session && 'start' in session
        ? when(session, words)
        : '';
  const name = session?.kind === 'session' && session.ordinal !== undefined ? nameOf(session, named, words) : '';
  return [name, dates].filter(Boolean).join(words('chain_separator'));
}

const when = (meeting: MeetingRecord, words: Words): string =>
  meeting.start === undefined ? '' : formatRange(meeting.start, meeting.end, words.language);
