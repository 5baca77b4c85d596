import { formatDate, type IsoDate } from '../dates.ts';
import { LANGUAGES } from '../language.ts';
import type { AnyRecord } from '../records/record.ts';
import { fold, wordsOf } from './fold.ts';

/** Two months are spelled otherwise in Arabic than the UN does: يونيو for يونيه. */
const OTHER_SPELLING = new Intl.DateTimeFormat('ar', { month: 'long', timeZone: 'UTC' });

const known = new Map<string, readonly string[]>();

/** How a month is called in the six languages, alone and behind a day, with its year. */
function monthWords(month: string): readonly string[] {
  const made = known.get(month);
  if (made !== undefined) return made;
  const day = `${month}-15`;
  const texts = LANGUAGES.flatMap((language) => [formatDate(month, language), formatDate(day, language)]);
  const words = new Set(wordsOf(fold([...texts, OTHER_SPELLING.format(new Date(day))].join(' '))));
  words.delete('15');
  known.set(month, [...words]);
  return [...words];
}

/** The days on which something happened, or was to happen, from its own fields. */
function daysOf(record: AnyRecord): readonly (IsoDate | undefined)[] {
  switch (record.kind) {
    case 'document':
      return [record.date];
    case 'resolution':
    case 'decision':
      return [record.adopted, ...(record.adoptedBetween ?? [])];
    case 'treaty':
      return [record.adopted, record.inForce];
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return [record.start, record.end, ...(record.planned ?? []).flatMap(({ start, end }) => [start, end])];
    default:
      return [];
  }
}

/** The words by which a record is found by date: "27 June 2022", "juin 2022", "2022年6月". */
export function dateWordsOf(record: AnyRecord): string[] {
  const days = daysOf(record).filter((day) => day !== undefined);
  return days.flatMap((day) => [
    ...monthWords(day.slice(0, 7)),
    ...(day.length > 7 ? [String(Number(day.slice(8)))] : []),
  ]);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years in which something happened; for a document, those that its symbol names too. */
export function yearsOf(record: AnyRecord, session?: AnyRecord): number[] {
  const own = daysOf(record).flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)]));
  const told = record.kind === 'document' || /@/.test(record.id) ? (record.id.match(YEAR) ?? []) : [];
  const from = own.length === 0 && session && session.id !== record.id ? yearsOf(session) : [];
  const numbered = 'number' in record && record.kind !== 'article' ? (record.number.match(YEAR) ?? []) : [];
  return [...new Set([...own, ...told, ...numbered].map(Number).concat(from))].sort((a, b) => a - b);
}
