import { describe, expect, it } from 'vitest';
import { count } from '../../../src/core/words.ts';
import { plain } from '../../../src/ui/chain/describe.ts';
import { firstMentions, questionOfRow, type SheetReference, sheetRows } from '../../../src/ui/sheet/rows.ts';
import { wordsOf } from './words.ts';

const REFERENCES: SheetReference[] = [
  { text: 'CTOC/COP/WG.4/2022/4', kind: 'symbol', target: 'CTOC/COP/WG.4/2022/4', candidates: [], page: 1 },
  { text: 'resolution\n 7/1', kind: 'resolution', target: 'CTOC/COP/RES/7/1', candidates: [] },
  { text: 'A/77/999', kind: 'symbol', target: 'A/77/999', candidates: [] },
  { text: 'resolution 9/1', kind: 'resolution', target: null, candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'] },
  { text: 'decision 3', kind: 'decision', target: null, candidates: [] },
  { text: '7/1', kind: 'resolution', target: 'CTOC/COP/RES/7/1', candidates: [] },
];
const TITLES: Record<string, string> = {
  'CTOC/COP/WG.4/2022/4': 'Rapport sur la douzième réunion du Groupe de travail',
  'CTOC/COP/RES/7/1': 'Resolution 7/1 of the Conference',
};
const rows = sheetRows(REFERENCES, (id) => (TITLES[id] ? plain(TITLES[id]) : null));

describe('sheetRows', () => {
  it('says of each reference whether it is known here, ambiguous or unknown', () => {
    expect(rows.map((row) => row.status)).toEqual(['found', 'found', 'known-form', 'ambiguous', 'unknown', 'found']);
  });
  it('keeps the place in the document, folds line breaks and counts mentions of one target', () => {
    expect(rows[1]).toMatchObject({ index: 1, text: 'resolution 7/1', times: 2, page: null });
    expect(rows[0]).toMatchObject({ page: 1, times: 1 });
  });
});

describe('what the reader has chosen', () => {
  const [chosen] = sheetRows([{ ...(REFERENCES[3] as SheetReference), chosen: 'CTOC/COP/RES/9/1' }], () => ({
    text: 'A title',
    tag: 'French',
  }));

  it('is what the row means, and stays told from what the text says', () => {
    expect(chosen).toMatchObject({
      target: 'CTOC/COP/RES/9/1',
      status: 'found',
      isChosen: true,
      title: 'A title',
      tag: 'French',
    });
    expect(rows.filter(({ isChosen }) => isChosen)).toEqual([]);
  });
  it('goes into the question of its card, beside the candidates', () => {
    expect(questionOfRow(chosen as never)).toMatchObject({
      target: null,
      chosen: 'CTOC/COP/RES/9/1',
      candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'],
    });
  });
});

describe('firstMentions', () => {
  it('keeps each thing once, and what is open once for each question', () => {
    expect(firstMentions(rows).map((row) => row.index)).toEqual([0, 1, 2, 3, 4]);
    expect(firstMentions(sheetRows([...REFERENCES, ...REFERENCES], () => null))).toHaveLength(5);
  });
});

describe('count', () => {
  it('follows the plural of the language: zero is plural in English, singular in French', () => {
    expect(count(wordsOf('en'), 'popup_references', 0)).toBe('0 references');
    expect(count(wordsOf('fr'), 'popup_references', 0)).toBe('0 référence');
    expect(count(wordsOf('fr'), 'popup_references', 43)).toBe('43 références');
  });
});
