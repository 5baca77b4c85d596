import { pick } from '../../core/card/context.ts';
import { bodyName, fullName, headLabel, labelOf, type Named, nameOf } from '../../core/card/name.ts';
import { formatDate, formatRange } from '../../core/dates.ts';
import type { Texts } from '../../core/language.ts';
import { dateOf } from '../../core/mandate/order.ts';
import type { Id } from '../../core/records/id.ts';
import type { AnyRecord, InstrumentRecord, MeetingRecord } from '../../core/records/record.ts';
import { dotted, type WordKey, type Words } from '../../core/words.ts';
import { tagOf } from '../wording.ts';
import type { Name } from './nodes.ts';

/** What a line says of a thing, and whose words that is in where they are not official ones in the reader's language. */
export interface Gist {
  readonly text: string;
  readonly tag: string;
}

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
  const { text, tag } = detailOf(record, named, words);
  const detail = dotted(words, [text, tag, record.pack]);
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
export function gist(id: Id, named: Named, words: Words): Gist {
  const record = named(id);
  if (record === undefined) return plain('');
  const detail = detailOf(record, named, words);
  if (record.kind === 'document') return detail.text === '' ? plain(bodyName(record.body, named, words)) : detail;
  const isInstrument = record.kind === 'resolution' || record.kind === 'decision';
  const whose = isInstrument ? bodyName(record.body, named, words) : fullLabel(id, named, words);
  const said = (isInstrument && quoted(record.title, false, words)) || detail;
  return { ...said, text: dotted(words, [whose, said.text]) };
}

/** Facts in words of the interface. */
export const plain = (text: string): Gist => ({ text, tag: '' });

function quoted(texts: Texts | undefined, isOurs: boolean, words: Words): Gist | undefined {
  const own = pick(texts, words.language);
  return own && { text: own.text, tag: tagOf({ ...own, isOurs }, words) };
}

function detailOf(record: AnyRecord, named: Named, words: Words): Gist {
  const { language } = words;
  switch (record.kind) {
    case 'document':
      return quoted(record.title, false, words) ?? quoted(record.gloss, true, words) ?? plain('');
    case 'resolution':
    case 'decision':
      return plain(adoption(record, named, words));
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return plain(both('card_place_dates', pick(record.place, language)?.text, when(record, words), words));
    case 'treaty':
      return plain(record.adopted === undefined ? '' : words('chain_adopted', formatDate(record.adopted, language)));
    case 'body':
      return plain(record.series ?? '');
    case 'article':
    case 'rule':
      return quoted(record.title, false, words) ?? plain('');
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
