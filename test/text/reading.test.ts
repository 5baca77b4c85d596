import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/core/reference/reference.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { readEarly } from '../../src/text/reading.ts';

const start = () => initialContext();
const early = (text: string): readonly Reference[] =>
  readEarly(7, { text, stretches: [], body: { start: 0, end: 0 } }, { scan, start }).references;

describe('a page that is read before the pages before it', () => {
  const TEXT = 'In resolution 9/1 the Conference took note of CTOC/COP/2022/5 and of decision 4/4 and that decision.';

  it('decides symbols, which need no other page, and nothing else', () => {
    expect(early(TEXT).map(({ text, target }) => [text, target])).toEqual([
      ['resolution 9/1', null],
      ['CTOC/COP/2022/5', 'CTOC/COP/2022/5'],
      ['decision 4/4', null],
    ]);
  });

  it('names no candidates either', () => {
    expect(early(TEXT).flatMap(({ candidates }) => candidates)).toEqual([]);
  });

  it('finds nothing that the reading in order would not find there, and decides no symbol otherwise', () => {
    const context = scan(
      'The Conference of the States Parties met. Resolutions of the General Assembly:',
      start(),
    ).context;
    const later = scan(TEXT, context).references;
    for (const found of early(TEXT)) {
      const same = later.find((one) => one.start === found.start && one.end === found.end);
      expect(same?.text).toBe(found.text);
      if (found.target !== null) expect(same?.target).toBe(found.target);
    }
  });
});
