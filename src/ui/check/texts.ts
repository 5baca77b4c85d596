import type { CheckBlock, Finding, Place, Weight } from '../../core/check/finding.ts';
import type { Language } from '../../core/language.ts';
import type { Id } from '../../core/records/id.ts';

/** The order in which findings are told. */
export const WEIGHTS: readonly Weight[] = ['alarm', 'note', 'sources'];

/** A block of a text with what is shown of its place. */
export interface TextBlock extends CheckBlock {
  /** The page of a PDF on which it begins, from 1, and the offset at which it goes on over the next one. */
  readonly page?: number;
  readonly turn?: number;
  /** The browser's number of the frame that holds it, and which block of that it is. */
  readonly frame?: { readonly id: number; readonly index: number };
}

/** A whole text to be checked. */
export interface CheckedText {
  /** Its own symbol, where it is known. */
  readonly document: Id | null;
  /** What dismissals are remembered by; null: they are forgotten with the panel. */
  readonly name: string | null;
  /** Null: it is to be detected. */
  readonly language: Language | null;
  readonly blocks: readonly TextBlock[];
}

/** The page on which an offset of a block stands; null outside PDFs. */
export const pageAt = ({ page, turn }: Pick<TextBlock, 'page' | 'turn'>, offset: number): number | null =>
  page === undefined ? null : turn !== undefined && offset >= turn ? page + 1 : page;

/** A passage as it is shown: around the piece in question, cut where it is long, every white space one space. */
export interface Excerpt {
  /** `said`: the piece in question. `cited`: the rest of the reference that it stands beside. */
  readonly pieces: readonly { readonly text: string; readonly is: 'said' | 'cited' | null }[];
  /** Null: it is the text's. */
  readonly language: Language | null;
  readonly page: number | null;
}

/** So many characters on either side are enough to know the place again. */
const AROUND = 110;

/** The passage of a finding with the piece that it is about. */
export function excerptOf({ blocks }: CheckedText, { passage, said, reference }: Finding): Excerpt {
  const { block, start, end } = said.place;
  const { text, language, ...at } = blocks[block] ?? { text: '' };
  const whole = passage.block === block ? passage : said.place;
  const from = cutBefore(text, Math.min(whole.start, start), start);
  const to = cutAfter(text, end, Math.max(whole.end, end));
  const cited = reference.block === block ? reference : said.place;
  const ends = [from, start, end, to, cited.start, cited.end].filter((one) => one >= from && one <= to);
  const cuts = [...new Set(ends)].sort((one, other) => one - other);
  const pieces = cuts.slice(1).map((stop, index) => {
    const first = cuts[index] as number;
    const isWithin = (place: Pick<Place, 'start' | 'end'>) => first >= place.start && stop <= place.end;
    const isCut = { before: first === from && from > whole.start, after: stop === to && to < whole.end };
    const written = oneLine(text.slice(first, stop));
    return {
      text: `${isCut.before ? '… ' : ''}${written}${isCut.after ? ' …' : ''}`,
      is: isWithin(said.place) ? ('said' as const) : isWithin(cited) ? ('cited' as const) : null,
    };
  });
  return { pieces, language: language ?? null, page: pageAt(at, start) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Where the words begin that are left of a long text before a place; amid signs where there are no words. */
function cutBefore(text: string, from: number, place: number): number {
  if (place - from <= AROUND) return from;
  const space = text.slice(place - AROUND, place).search(/\s\S/);
  return place - AROUND + (space < 0 ? 0 : space + 1);
}

/** Where those end that are left of one after it. */
function cutAfter(text: string, place: number, to: number): number {
  if (to - place <= AROUND) return to;
  const kept = text.slice(place, place + AROUND).replace(/\s+\S*$/, '');
  return place + (kept === '' ? AROUND : kept.length);
}

/** What a document, or a frame of it, is asked to show. */
export function passageAt({ blocks }: CheckedText, { block, start, end }: Place) {
  const { text, frame } = blocks[block] ?? { text: '' };
  return { block: frame?.index ?? block, start, end, text: text.slice(start, end), frame: frame?.id ?? null };
}

/** Texts of a document and of its frames as one, for whoever reads it; null: there is none. */
export function joinTexts(
  texts: readonly { readonly frame: number | null; readonly text: CheckedText }[],
): CheckedText | null {
  const [first] = texts;
  if (first === undefined) return null;
  const blocks = texts.flatMap(({ frame: id, text: { language, blocks: own } }) =>
    id === null ? own : own.map((block, index) => ({ language, ...block, frame: { id, index } })),
  );
  return { ...first.text, blocks };
}
