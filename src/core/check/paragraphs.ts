import { detectLanguage } from '../reference/detect.ts';
import { type Found, findIn } from '../reference/found.ts';
import type { Grammar } from '../reference/grammar.ts';
import type { Name } from '../reference/names.ts';
import { sentences } from '../reference/paragraph.ts';
import { firstFrom } from '../reference/place.ts';
import type { Reference } from '../reference/reference.ts';
import { initialContext, scan } from '../reference/scan.ts';
import type { CheckBlock, CheckOptions, Place } from './finding.ts';

/** A reference as the reader of claims sees it: `start` and `end` are offsets into the text of its paragraph. */
export type Cited = Omit<Reference, 'text' | 'candidates'>;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One paragraph of a document with what it refers to. `text` has the plain signs of its language (see core/reference/plain). */
export interface Paragraph {
  readonly text: string;
  readonly grammar: Grammar;
  readonly bodies: readonly Name[];
  readonly references: readonly Cited[];
  /** The text of its block as given. */
  readonly given: string;
  /** The sentence around a place. */
  readonly sentence: (at: number) => Stretch;
  /** Where a stretch of the text stands in the document, and what is written there. */
  readonly place: (stretch: Stretch) => Place;
  readonly written: (stretch: Stretch) => string;
}

/** How much of a document is read to tell its language. */
const SAMPLE = 20_000;

/** The paragraphs of a document in order, read as everywhere: each with what was named before it in mind. */
export function readParagraphs(blocks: readonly CheckBlock[], { document, language }: CheckOptions): Paragraph[] {
  const stated = language ?? detectLanguage(sample(blocks)) ?? 'en';
  const paragraphs: Paragraph[] = [];
  let context = initialContext({ document, language: stated });
  for (const [block, { text, language: own }] of blocks.entries()) {
    const here = own ?? stated;
    const read = scan(text, { ...context, language: here });
    context = read.context;
    let next = 0;
    const found = findIn(text, here);
    const first = paragraphs.length;
    for (const [index, one] of found.entries()) {
      const stop = found[index + 1]?.start ?? text.length;
      const from = next;
      while (next < read.references.length && (read.references[next] as Reference).start < stop) next++;
      const paragraph = paragraphOf(text, block, one, read.references.slice(from, next));
      const before = beginningOf(paragraph, paragraphs, first);
      if (before < 0) paragraphs.push(paragraph);
      else paragraphs[before] = joined(paragraphs[before] as Paragraph, paragraph);
    }
  }
  return paragraphs;
}

function sample(blocks: readonly CheckBlock[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= SAMPLE) break;
    text += `${block.text}\n`;
  }
  return text;
}

function paragraphOf(given: string, block: number, found: Found, references: readonly Reference[]): Paragraph {
  const place = ({ start, end }: Stretch): Place => {
    const inParagraph = found.place ? found.place(start, end) : { start, end };
    return { block, start: found.start + inParagraph.start, end: found.start + inParagraph.end };
  };
  const plain = found.place ? plainPlaces(found) : null;
  return {
    text: found.text,
    grammar: found.grammar,
    bodies: found.names.bodies,
    references: references.map((reference) => {
      const start = reference.start - found.start;
      const end = reference.end - found.start;
      return { ...reference, ...(plain ? plain({ start, end }) : { start, end }) };
    }),
    sentence: sentenceIn(found.text),
    given,
    place,
    written: (stretch) => {
      const { start, end } = place(stretch);
      return given.slice(start, end);
    },
  };
}

/** What stands at the foot of a page: notes, its number, the number of the job. */
const AT_FOOT = /^\s*(?:(?:\^\{)?[*†¹²³⁴-⁹]|(?:\d+\/\d+\s*)?V\.\d\d-\d{4,}|[\d\s/_–—-]+$)/;
/** Notes that may stand between the two parts of a sentence. */
const MOST_NOTES = 4;

/**
 * The paragraph that another one goes on with; -1 where it begins by itself. PDFs have blank lines inside sentences, and
 * notes at the foot of the page.
 */
function beginningOf({ text, grammar }: Paragraph, paragraphs: readonly Paragraph[], first: number): number {
  if (!/^\s*(?:[(\p{Ll}]|\d{4}(?!\d))/u.test(text)) return -1;
  for (let at = paragraphs.length - 1; at >= Math.max(first, paragraphs.length - MOST_NOTES); at--) {
    const before = paragraphs[at] as Paragraph;
    if (AT_FOOT.test(before.text)) continue;
    return before.grammar === grammar && !/[.!?;:。；！？]\s*$/.test(before.text) ? at : -1;
  }
  return -1;
}

function joined(one: Paragraph, other: Paragraph): Paragraph {
  const shift = one.text.length;
  const moved = <T extends Stretch>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
  const text = one.text + other.text;
  const place = ({ start, end }: Stretch): Place => {
    if (end <= shift) return one.place({ start, end });
    if (start >= shift) return other.place({ start: start - shift, end: end - shift });
    const first = one.place({ start, end: shift });
    return { ...first, end: other.place({ start: 0, end: end - shift }).end };
  };
  return {
    text,
    grammar: one.grammar,
    bodies: [...one.bodies, ...moved(other.bodies)],
    references: [...one.references, ...moved(other.references)],
    sentence: sentenceIn(text),
    place,
    written: (stretch) => one.given.slice(place(stretch).start, place(stretch).end),
    given: one.given,
  };
}

function sentenceIn(text: string): Paragraph['sentence'] {
  let starts: readonly { readonly start: number }[] | null = null;
  return (at) => {
    starts ??= sentences(text);
    const next = firstFrom(starts, at + 1);
    return { start: starts[next - 1]?.start ?? 0, end: starts[next]?.start ?? text.length };
  };
}

/** From places of the paragraph as given to those of its plain text. */
function plainPlaces({ text, place }: Found): (stretch: Stretch) => Stretch {
  const given = Array.from({ length: text.length }, (_, at) => place?.(at, at + 1) ?? { start: at, end: at + 1 });
  return ({ start, end }) => {
    const first = given.findIndex((one) => one.end > start);
    const last = given.findLastIndex((one) => one.start < end);
    return { start: Math.max(first, 0), end: last + 1 };
  };
}
