import { withoutBodies } from './beside-instrument.ts';
import { datesIn, type WrittenDate } from './dates.ts';
import type { Piece } from './judged.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { speechOf } from './speech.ts';

/** When a text says that a meeting is, was or will be. */
export interface SaidDate {
  readonly date: WrittenDate;
  readonly piece: Piece;
  /** Only that it begins then. */
  readonly isOpening: boolean;
}

/** What a text says of a meeting or session that it names. */
export interface SaidOfMeeting {
  readonly reference: Cited;
  readonly when: SaidDate | null;
  readonly where: { readonly city: string; readonly piece: Piece } | null;
}

/** From a meeting to its date it is no farther; the name of its body stands between them. */
const FAR = 400;
/** Behind a date its place, or the next date, is no farther. */
const NEAR = 24;

/**
 * @param next the paragraph that follows: the date of a heading may stand alone below it
 */
export function saidOfMeetings(paragraph: Paragraph, next: Paragraph | undefined): SaidOfMeeting[] {
  const cited = paragraph.references.filter(({ kind }) => kind === 'meeting');
  if (cited.length === 0) return [];
  const dates = datesIn(paragraph.text, paragraph.grammar.language);
  return rowsOf(paragraph, cited).flatMap((row): SaidOfMeeting[] => {
    const [reference, ...mates] = row as [Cited, ...Cited[]];
    if (mates.length > 0)
      return row.map((one, index) => saidOf(one, datesOfRow(paragraph, row, dates)?.[index] ?? null));
    const when =
      dateBehind(paragraph, reference, dates) ??
      dateBefore(paragraph, reference, dates) ??
      dateBelow(paragraph, reference, next);
    return [saidOf(reference, when)];
  });
}

const saidOf = (reference: Cited, when: SaidDate | null): SaidOfMeeting => ({
  reference,
  when,
  where: when && cityBeside(reference, when),
});

/** Meetings that are named together: `eighth, ninth and tenth sessions`. */
function rowsOf({ text, grammar }: Paragraph, cited: readonly Cited[]): Cited[][] {
  const { joining } = speechOf(grammar.language);
  const rows: Cited[][] = [];
  for (const one of cited) {
    const end = rows.at(-1)?.at(-1)?.end;
    if (end !== undefined && joining.test(text.slice(end, one.start))) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** The dates of meetings that are named together, each in its place; null where they are not as many. */
function datesOfRow(paragraph: Paragraph, row: readonly Cited[], dates: readonly WrittenDate[]): SaidDate[] | null {
  const { text, grammar } = paragraph;
  const { joiningDates } = speechOf(grammar.language);
  const first = dateBehind(paragraph, row.at(-1) as Cited, dates);
  if (!first) return null;
  const found = [first];
  for (const date of dates.slice(dates.indexOf(first.date) + 1)) {
    const gap = text.slice(found.at(-1)?.piece.end, date.start);
    if (gap.length > NEAR || !joiningDates.test(gap)) break;
    found.push({ date, piece: { paragraph, start: date.start, end: date.end }, isOpening: false });
  }
  return found.length === row.length ? found : null;
}

function dateBehind(paragraph: Paragraph, reference: Cited, dates: readonly WrittenDate[]): SaidDate | null {
  const { text, grammar, references } = paragraph;
  const { untilHeld, opens, held, ofUnknown } = speechOf(grammar.language);
  const inside = dates.find(({ start, end }) => start >= reference.start && end <= reference.end);
  const date = inside ?? dates.find(({ start }) => start >= reference.end);
  if (!date || date.start - reference.end > FAR) return null;
  const piece = { paragraph, start: date.start, end: date.end };
  // `réunion du Groupe de travail, tenue les 16 et 17 juillet 2020`
  if (inside) return { date, piece, isOpening: false };
  if (references.some(({ start }) => start >= reference.end && start < date.start)) return null;
  const known = text.slice(behindBody(paragraph, reference.end, date.start), date.start);
  const gap = untilHeld.test(known) ? known : known.replace(ofUnknown, '');
  return untilHeld.test(gap) && (gap === known || held.test(gap)) ? { date, piece, isOpening: opens.test(gap) } : null;
}

/** Where the name of the body ends that stands behind a meeting; the end of the meeting itself where none does. */
function behindBody({ text, grammar, bodies }: Paragraph, from: number, to: number): number {
  const { ofThe } = speechOf(grammar.language);
  let at = from;
  for (const { start, end } of bodies) {
    if (start < at || end > to) continue;
    if (!ofThe.test(text.slice(at, start))) break;
    at = end;
  }
  return at;
}

/** `2021年10月12日和13日举行的第十一次会议`. */
function dateBefore(paragraph: Paragraph, reference: Cited, dates: readonly WrittenDate[]): SaidDate | null {
  const { grammar, references } = paragraph;
  if (!grammar.last) return null;
  const date = dates.findLast(({ end }) => end <= reference.start);
  if (!date || reference.start - date.end > FAR) return null;
  if (references.some(({ start }) => start >= date.start && start < reference.start)) return null;
  const { untilHeld, held } = speechOf(grammar.language);
  const gap = withoutBodies(paragraph, date.end, reference.start);
  if (!held.test(gap) || !untilHeld.test(gap)) return null;
  return { date, piece: { paragraph, start: date.start, end: date.end }, isOpening: false };
}

/** A session that is named alone in a heading, with place and date below it. */
function dateBelow({ text }: Paragraph, { end }: Cited, next: Paragraph | undefined): SaidDate | null {
  if (!next || /\S/.test(text.slice(end))) return null;
  const [date] = datesIn(next.text.slice(0, FAR), next.grammar.language);
  if (!date || next.references.some(({ start }) => start < date.start)) return null;
  if (!speechOf(next.grammar.language).untilHeld.test(next.text.slice(0, date.start))) return null;
  return { date, piece: { paragraph: next, start: date.start, end: date.end }, isOpening: false };
}

/** The city named between a meeting and its date, or directly behind the date. */
function cityBeside(reference: Cited, { piece: { paragraph, start, end } }: SaidDate): SaidOfMeeting['where'] {
  const { text, grammar } = paragraph;
  const { city, cityOf } = speechOf(grammar.language);
  const from = start >= reference.end ? reference.end : start >= reference.start ? reference.start : 0;
  const stretch = [
    start > from ? text.slice(from, start) : '',
    text.slice(end, end + NEAR).replace(/[.;。；].*$/s, ''),
  ];
  for (const [index, part] of stretch.entries()) {
    const named = [...part.matchAll(city)];
    const [only] = named;
    if (!only || named.length > 1) continue;
    const at = (index === 0 ? from : end) + only.index;
    return { city: cityOf(only.slice(1)), piece: { paragraph, start: at, end: at + only[0].length } };
  }
  return null;
}
