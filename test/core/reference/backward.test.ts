import { expect, it } from 'vitest';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

/** Symbols of so many documents, as a list or each in a sentence of its own. */
const documents = (count: number) => Array.from({ length: count }, (_, index) => `A/62/${index + 1}`);

/** What the last reference of a text means, with all it may mean. */
function lastOf(text: string) {
  const { kind, target, candidates } = scan(text, initialContext()).references.at(-1) ?? {};
  return { kind, target, candidates };
}

it('means any of a list, of a long one of its first 64', () => {
  for (const [count, all] of [
    [3, 3],
    [64, 64],
    [70, 64],
  ] as const) {
    expect(lastOf(`Documents ${documents(count).join(', ')} were read. That document was long.`)).toEqual({
      kind: 'backward',
      target: null,
      candidates: documents(all),
    });
  }
});

it('looks for one of another kind no farther than 64 passages back', () => {
  const afterSymbols = (count: number) =>
    lastOf(
      `Decision 4/4 of the Human Rights Council was read. ${documents(count)
        .map((symbol) => `Then came ${symbol}.`)
        .join(' ')} That decision was long.`,
    );
  expect(afterSymbols(63)).toEqual({ kind: 'backward', target: 'A/HRC/DEC/4/4', candidates: [] });
  expect(afterSymbols(64).kind).toBe('symbol');
});
