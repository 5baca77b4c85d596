import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../../src/ui/chain/describe.ts';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import { exportFile, FORMATS } from '../../../src/ui/sheet/export.ts';
import { type SheetReference, sheetRows } from '../../../src/ui/sheet/rows.ts';
import { shippedKnowledge } from './knowledge.ts';
import { wordsOf } from './words.ts';

const words = wordsOf();
const NOW = new Date(2026, 10, 22, 12);
const OPEN: SheetReference = { text: 'decision 3', kind: 'decision', target: null, candidates: [] };
const MEETING: SheetReference = {
  text: 'twelfth meeting',
  kind: 'meeting',
  target: 'CTOC/COP/WG.4#12',
  candidates: [],
};
const NOTE: SheetReference = { text: 'CTOC/COP/2022/5', kind: 'symbol', target: 'CTOC/COP/2022/5', candidates: [] };
let knowledge: Knowledge;
const save = (references: SheetReference[], format: (typeof FORMATS)[number]) =>
  exportFile(
    sheetRows(references, () => plain('')),
    format,
    { symbol: 'CTOC/COP/2022/9', title: 'A note', asOf: knowledge.asOf, named: knowledge.named, words },
    NOW,
  );

beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
});

describe('exportFile', () => {
  it('names every file as the UN’s libraries would, with its type', () => {
    const files = FORMATS.map((format) => save([NOTE, MEETING], format));
    expect(files.map((file) => 'name' in file && [file.name, file.type.split(';')[0]])).toEqual([
      ['CTOC_COP_2022_9-EN.csv', 'text/csv'],
      ['CTOC_COP_2022_9-EN.md', 'text/markdown'],
      ['CTOC_COP_2022_9-EN.ris', 'application/x-research-info-systems'],
      ['CTOC_COP_2022_9-EN.json', 'application/json'],
      ['CTOC_COP_2022_9-EN.ics', 'text/calendar'],
    ]);
    expect(files.every((file) => 'text' in file && file.text !== '')).toBe(true);
  });
  it('says why there is nothing to be written', () => {
    expect(save([NOTE], 'calendar')).toEqual({ refusal: expect.stringContaining('None of these is a meeting') });
    expect(save([OPEN], 'ris')).toEqual({ refusal: expect.stringContaining('settled') });
  });
});
