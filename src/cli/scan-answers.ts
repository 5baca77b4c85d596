import type { CardStatus } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Context, Reason, Reference } from '../core/reference/reference.ts';
import { scan } from '../core/reference/scan.ts';
import { BETWEEN, type Part } from './file-text.ts';

const REASONS: { readonly [reason in Reason]: string } = {
  symbol: 'the symbol names its organ',
  phrase: 'the body stands beside it',
  subject: 'the subject of the sentence',
  list: 'shares the body of the list',
  'last-named': 'the last body named that fits',
  'own-organ': "the document's own organ",
  number: 'who can have such a number',
  treaty: 'the treaty or rules named',
  heading: 'the heading of the list',
  backward: 'what was cited last of its kind',
  none: 'nothing tells the body',
};

/** A reference as it is printed: with what is known of it, and why it is what it is, in words. */
export type Answer = Omit<Reference, 'why' | 'candidates'> & {
  readonly status: CardStatus;
  readonly why: string;
  readonly candidates?: readonly Id[];
};

/**
 * The references of all parts in order, each part's with what was named in those before it in mind. Offsets are into the
 * whole text; `known` holds the ids of the knowledge base.
 */
export function answers(parts: readonly Part[], start: Context, known: ReadonlySet<Id>): Answer[][] {
  let context = start;
  let offset = 0;
  return parts.map(({ text, language }) => {
    const read = scan(text, { ...context, language: language ?? start.language });
    const found = read.references.map((reference) => answer(reference, offset, known));
    context = read.context;
    offset += text.length + BETWEEN.length;
    return found;
  });
}

function answer(
  { candidates, why, start, end, ...reference }: Reference,
  offset: number,
  known: ReadonlySet<Id>,
): Answer {
  return {
    start: start + offset,
    end: end + offset,
    ...reference,
    status: status(reference.target, candidates, known),
    why: REASONS[why],
    ...(candidates.length > 0 ? { candidates } : {}),
  };
}

function status(target: Id | null, candidates: readonly Id[], known: ReadonlySet<Id>): CardStatus {
  if (target !== null) return known.has(target) ? 'found' : 'known-form';
  return candidates.length > 0 ? 'ambiguous' : 'unknown';
}
