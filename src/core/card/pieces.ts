import { formatDate, formatRange, isPast } from '../dates.ts';
import type { Texts } from '../language.ts';
import type { Id } from '../records/id.ts';
import type { MeetingRecord } from '../records/record.ts';
import type { WordKey, Words } from '../words.ts';
import type { CardRow, Line, Piece } from './content.ts';
import { type CardContext, pick, type Text } from './context.ts';
import { fullName, labelOf, namedIn } from './name.ts';

/** A mention that opens the card of what it names. */
export const ref = (id: Id, ctx: CardContext): Piece => ({
  ref: ctx.web.record(id)?.id ?? id,
  label: labelOf(id, namedIn(ctx), ctx.words),
});

/** A mention that also says whose meeting or article it is. */
export const fullRef = (id: Id, ctx: CardContext): Piece => {
  const record = ctx.web.record(id);
  return record ? { ref: record.id, label: fullName(record, namedIn(ctx), ctx.words) } : ref(id, ctx);
};

/** A sentence of the interface with pieces, not only texts, in the places of `$1`, `$2` … */
export function sentence(words: Words, key: WordKey, ...pieces: readonly Piece[]): Line {
  const marks = pieces.map((_, i) => `\u{e000}${i}\u{e001}`);
  return words(key, ...marks)
    .split(/\u{e000}(\d+)\u{e001}/u)
    .map((part, i): Piece => (i % 2 === 0 ? part : (pieces[Number(part)] ?? '')))
    .filter((piece) => piece !== '');
}

/** Pieces with a separator between them. */
export const joined = (pieces: readonly Piece[], separator: string): Line =>
  pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece]));

/** A text of the records; one in another language than the card's says so. */
export const told = ({ text, language }: Text, words: Words): Piece =>
  language === words.language ? text : { label: text, language };

/** A row, or nothing when it has no lines. */
export const row = (label: string, lines: readonly Line[], tone?: CardRow['tone']): CardRow[] => {
  const filled = lines.filter((line) => line.length > 0);
  return filled.length === 0 ? [] : [tone ? { label, lines: filled, tone } : { label, lines: filled }];
};

/** Our own name for what has no official one in the reader's language, said to be ours. */
export const glossRow = ({ gloss }: { gloss?: Texts | undefined }, { words }: CardContext): CardRow[] => {
  const own = gloss?.[words.language];
  return row(words('card_row_translation'), own === undefined ? [] : [[own]], 'ours');
};

/** A row that says plainly that something is not known here. */
export const unknownRow = (label: string, ctx: CardContext): CardRow[] =>
  row(label, [[ctx.words('card_not_known')]], 'unknown');

/** The day to which all that is known here reaches. */
export const asOfWords = ({ words, web }: CardContext): string =>
  words('card_as_of', formatDate(web.lookup.version.asOf, words.language));

/**
 * Place and dates. Only a meeting that a later source says was held is shown as held; a date that has gone by without
 * such a source is said to be just that.
 */
export function whenAndWhere(meeting: MeetingRecord, { words, today }: CardContext): Line[] {
  const { language } = words;
  const place = pick(meeting.place, language)?.text;
  const at = (dates: string) => (place === undefined ? dates : words('card_place_dates', place, dates));
  if (meeting.start === undefined) return place === undefined ? [] : [[place]];
  const dates = formatRange(meeting.start, meeting.end, language);
  const lines: Line[] = [];
  if (meeting.status === 'held') {
    lines.push([at(dates), { chip: words('card_held'), tone: 'held' }]);
  } else if (isPast(meeting.end ?? meeting.start, today)) {
    lines.push([words('card_was_planned', at(dates))]);
  } else {
    lines.push([at(dates), { chip: words('card_planned'), tone: 'planned' }]);
  }
  for (const { start, end } of meeting.planned ?? []) {
    lines.push([words('card_planned_earlier', formatRange(start, end, language))]);
  }
  return lines;
}
