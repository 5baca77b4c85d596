import type { CardStatus } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Context, Reason, Reference } from '../core/reference/reference.ts';
import { scan } from '../core/reference/scan.ts';
import type { PageText } from '../text/page-text.ts';
import { readPages } from '../text/reading.ts';
import { BETWEEN, type Part, type Parts } from './file-text.ts';

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
export async function answers(text: Parts, start: Context, known: ReadonlySet<Id>): Promise<Answer[][]> {
  const found = text.unit === 'page' ? await inPages(text.parts, start) : inParts(text.parts, start);
  let offset = 0;
  return text.parts.map((part, index) => {
    const here = (found[index] ?? []).map((reference) => answer(reference, offset, known));
    offset += part.text.length + BETWEEN.length;
    return here;
  });
}

function inParts(parts: readonly Part[], start: Context): (readonly Reference[])[] {
  let context = start;
  return parts.map(({ text, language }) => {
    const read = scan(text, { ...context, language: language ?? start.language });
    context = read.context;
    return read.references;
  });
}

/** As the viewer reads: one that goes on over the end of a page is listed on the page where it begins. */
async function inPages(pages: readonly PageText[], start: Context): Promise<(readonly Reference[])[]> {
  const found: (readonly Reference[])[] = [];
  await readPages(pages.length, {
    textOf: async (page) => pages[page - 1] as PageText,
    scan,
    start: () => start,
    onPage: ({ references }) => found.push(references),
    signal: new AbortController().signal,
    rest: async () => {},
  });
  return found;
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
