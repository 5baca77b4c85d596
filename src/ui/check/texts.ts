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

/** A passage as it is shown: around the piece in question, cut where it is long. */
export interface Excerpt {
  readonly before: string;
  readonly said: string;
  readonly after: string;
  /** Null: it is the text's. */
  readonly language: Language | null;
  readonly page: number | null;
}

/** So many characters on either side are enough to know the place again. */
const AROUND = 110;

/** The passage of a finding with the piece that it is about. */
export function excerptOf({ blocks }: CheckedText, { passage, said }: Finding): Excerpt {
  const { block, start, end } = said.place;
  const { text, language, ...at } = blocks[block] ?? { text: '' };
  const [from, to] = passage.block === block ? [passage.start, passage.end] : [start, end];
  return {
    before: cut(text.slice(Math.min(from, start), start), 'start'),
    said: oneLine(text.slice(start, end)),
    after: cut(text.slice(end, Math.max(to, end)), 'end'),
    language: language ?? null,
    page: pageAt(at, start),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Leaves what is nearest to the piece, in whole words where there are any. */
function cut(text: string, far: 'start' | 'end'): string {
  const line = far === 'start' ? oneLine(text).trimStart() : oneLine(text).trimEnd();
  if (line.length <= AROUND) return line;
  if (far === 'start') {
    const kept = line.slice(-AROUND);
    return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
  }
  const kept = line.slice(0, AROUND);
  const space = kept.lastIndexOf(' ');
  return `${space < 0 ? kept : kept.slice(0, space)} …`;
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
