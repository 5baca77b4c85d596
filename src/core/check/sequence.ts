import type { Id } from '../records/id.ts';
import { isMeeting } from '../records/kinds.ts';
import { isBefore } from './days.ts';
import { dates, type Judged, type Piece, sourcesFor } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import { heldOn } from './meetings.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { speechOf } from './speech.ts';

/** `A, immédiatement après B`: one meeting that is said to be after another. */
interface SaidSequence {
  readonly paragraph: Paragraph;
  readonly earlier: Cited;
  readonly later: Cited;
  /** The words that say it. */
  readonly piece: Piece;
}

/** What does not fit the facts where a document says which of two meetings came after the other. */
export function sequenceFindings(paragraphs: readonly Paragraph[], knowledge: Knowledge): Judged[] {
  const said = paragraphs.flatMap(saidSequences);
  const held = (id: Id | null) => {
    const record = id === null ? undefined : knowledge.record(id);
    return isMeeting(record) ? { record, span: heldOn(record) } : null;
  };
  return said.flatMap(({ paragraph, earlier, later, piece }) => {
    const [one, other] = [held(earlier.target), held(later.target)];
    if (!one?.span || !other?.span || !isBefore(other.span.end, one.span.start)) return [];
    const reverse = said.find((two) => two.earlier.target === later.target && two.later.target === earlier.target);
    return [
      {
        kind: 'wrong-sequence',
        weight: 'alarm',
        paragraph,
        reference: later,
        said: piece,
        ids: [one.record.id],
        facts: [other, one].map(({ record, span }) => dates(record.id, 'held', span?.start ?? '', span?.end)),
        sources: [...sourcesFor(other.record, 'start', 'end'), ...sourcesFor(one.record, 'start', 'end')],
        ...(reverse ? { elsewhere: reverse.piece } : {}),
      } satisfies Judged,
    ];
  });
}

function saidSequences(paragraph: Paragraph): SaidSequence[] {
  const { text, grammar } = paragraph;
  const { after, before } = speechOf(grammar.language);
  const meetings = paragraph.references.filter(({ kind, target }) => kind === 'meeting' && target !== null);
  return meetings.flatMap((second, index) => {
    const sentence = paragraph.sentence(second.start);
    const first = meetings[index - 1];
    if (!first || first.start < sentence.start || first.target === second.target) return [];
    const gap = text.slice(first.end, second.start);
    // in Chinese the word stands behind: `第十二次会议之后`
    const found = grammar.last ? behind(paragraph, second, sentence.end) : directlyBefore(gap, first.end);
    if (!found) return [];
    const isAfter = after.test(found.words);
    if (isAfter === before.test(found.words)) return [];
    const [earlier, later] = isAfter ? [second, first] : [first, second];
    const piece = { paragraph, start: found.start, end: Math.max(second.end, found.start + found.words.length) };
    return [{ paragraph, earlier, later, piece }];
  });

  function directlyBefore(gap: string, from: number) {
    const at = Math.max(lastOf(gap, after), lastOf(gap, before));
    // `after` belongs to the second meeting only where little stands between them
    return at < 0 || gap.length - at > LONGEST ? null : { start: from + at, words: gap.slice(at) };
  }
}

const LONGEST = 36;
const NEAR = 6;

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index, 0: word } of text.matchAll(new RegExp(pattern.source, 'gu')))
    last = index + word.search(/\p{L}/u);
  return last;
}

/** The words right behind a meeting that say so. */
function behind({ text, grammar }: Paragraph, { end }: Cited, stop: number) {
  const { after, before } = speechOf(grammar.language);
  const near = text.slice(end, Math.min(stop, end + NEAR));
  const found = after.exec(near) ?? before.exec(near);
  return found ? { start: end + found.index, words: found[0] } : null;
}
