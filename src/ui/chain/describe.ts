import { oursOf, pick } from '../../core/card/context.ts';
import { bodyName, fullName, headLabel, labelOf, type Named, nameOf } from '../../core/card/name.ts';
import { formatDate, formatRange } from '../../core/dates.ts';
import { dateOf } from '../../core/mandate/order.ts';
import type { Id } from '../../core/records/id.ts';
import type { AnyRecord, InstrumentRecord, MeetingRecord } from '../../core/records/record.ts';
import { dotted, type WordKey, type Words } from '../../core/words.ts';
import type { Name } from './nodes.ts';

/** What stands beside a node of the chain: its name, and when and where. Never an id of ours as if it were a symbol. */
export function describe(id: Id, named: Named, words: Words): Name {
  const record = named(id);
  if (record === undefined) {
    const label = headLabel(labelOf(id, named, words), words);
    return { label, detail: '', full: label };
  }
  // The body stands on the same line, so that a meeting or an instrument needs no more than its number.
  const isShort = record.kind === 'meeting' || record.kind === 'resolution' || record.kind === 'decision';
  const label = (isShort ? nameOf : fullName)(record, named, words);
  const full = headLabel(fullName(record, named, words), words);
  // What is not bundled says from which pack it comes.
  const detail = dotted(words, [detailOf(record, named, words), record.pack]);
  return { label: headLabel(label, words), detail, full, ...placeOf(record, named) };
}

/** Where it stands in time, and below which body. */
function placeOf(record: AnyRecord, named: Named): Pick<Name, 'date' | 'isPlanned' | 'parent'> {
  const date = dateOf(record, { record: (id) => (id === undefined ? undefined : named(id)) });
  return {
    ...(date !== undefined && { date }),
    ...('status' in record && record.status === 'planned' && { isPlanned: true }),
    ...(record.kind === 'body' && record.parent !== undefined && { parent: record.parent }),
  };
}

/** The name that also says whose it is, for places where nothing else does. */
export function fullLabel(id: Id, named: Named, words: Words): string {
  const record = named(id);
  return headLabel(record ? fullName(record, named, words) : labelOf(id, named, words), words);
}

/** What the line of a reference adds to its text: whose it is and what it is about, else when and where. */
export function gist(id: Id, named: Named, words: Words): string {
  const record = named(id);
  if (record === undefined) return '';
  const detail = detailOf(record, named, words);
  if (record.kind === 'document') return detail === '' ? bodyName(record.body, named, words) : detail;
  if (record.kind === 'resolution' || record.kind === 'decision') {
    const title = pick(record.title, words.language)?.text ?? detail;
    return dotted(words, [bodyName(record.body, named, words), title]);
  }
  return dotted(words, [fullLabel(id, named, words), detail]);
}

function detailOf(record: AnyRecord, named: Named, words: Words): string {
  const { language } = words;
  switch (record.kind) {
    case 'document':
      return pick(record.title, language)?.text ?? oursOf(record.gloss, words) ?? '';
    case 'resolution':
    case 'decision':
      return adoption(record, named, words);
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return both('card_place_dates', pick(record.place, language)?.text, when(record, words), words);
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
  return both('card_comma', name, dates, words);
}

/** Two parts in one phrase, or the one that there is. */
const both = (phrase: WordKey, first: string | undefined, second: string, words: Words): string =>
  first && second ? words(phrase, first, second) : first || second;

/** A planned date must not pass for one that was kept. */
function when(meeting: MeetingRecord, words: Words): string {
  if (meeting.start === undefined) return '';
  const dates = formatRange(meeting.start, meeting.end, words.language);
  return meeting.status === 'planned' ? words('card_comma', dates, words('card_planned')) : dates;
}
