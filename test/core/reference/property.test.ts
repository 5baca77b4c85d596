import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraphStarts } from '../../../src/core/reference/paragraph.ts';
import type { Context, Reference } from '../../../src/core/reference/reference.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { documents } from './documents.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 20_000);

const contexts = fc.constantFrom(
  initialContext(),
  initialContext({ document: 'CTOC/COP/2022/5', language: 'fr' }),
  initialContext({ document: 'CTOC/COP/WG.4/2022/4', language: 'ar' }),
  initialContext({ document: 'A/RES/55/25', language: 'zh' }),
  initialContext({ document: 'E/2022/28', language: 'ru' }),
);

/** What is wrong with the references of a text; asked of millions, for which `expect` would be slow. */
function flaw(text: string, references: readonly Reference[]): string | null {
  let end = 0;
  for (const reference of references) {
    if (reference.start < end) return `${reference.text} is not behind what comes before`;
    if (reference.end <= reference.start) return `nothing is found at ${reference.start}`;
    if (text.slice(reference.start, reference.end) !== reference.text) return `${reference.text} stands elsewhere`;
    end = reference.end;
  }
  return end > text.length ? 'the last one ends behind the text' : null;
}

/** Reads piece by piece, each in the context that the one before left. */
function fold(text: string, cuts: readonly number[], before: Context): ReturnType<typeof scan> {
  let context = before;
  const references = [0, ...cuts].flatMap((start, index) => {
    const read = scan(text.slice(start, cuts[index]), context);
    context = read.context;
    return read.references.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  });
  return { references, context };
}

it('finds ordered, disjoint references inside the text, the same in the whole as in pieces cut between paragraphs', {
  timeout: 18 * 60_000,
}, () => {
  fc.assert(
    fc.property(documents, contexts, fc.nat(), (text, before, coins) => {
      const whole = scan(text, before);
      expect(flaw(text, whole.references)).toBeNull();
      const cuts = paragraphStarts(text).filter((_, index) => (coins >> (index % 30)) & 1);
      expect(fold(text, cuts, before)).toEqual(whole);
    }),
    { numRuns },
  );
});

it('finds references of every kind in such texts', () => {
  const context = initialContext({ document: 'CTOC/COP/2022/5' });
  const found = fc.sample(documents, { seed: 1, numRuns: 300 }).flatMap((text) => scan(text, context).references);
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
    'article',
    'backward',
    'decision',
    'meeting',
    'paragraph',
    'resolution',
    'rule',
    'symbol',
  ]);
});
