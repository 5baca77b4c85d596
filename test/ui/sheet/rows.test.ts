import { describe, expect, it } from 'vitest';
import { count } from '../../../src/core/words.ts';
import { type SheetReference, sheetRows, shownRows } from '../../../src/ui/sheet/rows.ts';
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
const rows = sheetRows(REFERENCES, (id) => TITLES[id] ?? null);

describe('sheetRows', () => {
  it('says of each reference whether it is known here, ambiguous or unknown', () => {
    expect(rows.map((row) => row.status)).toEqual(['found', 'found', 'known-form', 'ambiguous', 'unknown', 'found']);
  });
  it('keeps the place in the document, folds line breaks and counts mentions of one target', () => {
    expect(rows[1]).toMatchObject({ index: 1, text: 'resolution 7/1', times: 2, page: null });
    expect(rows[0]).toMatchObject({ page: 1, times: 1 });
  });
});

describe('shownRows', () => {
  it('shows each target once in first mentions', () => {
    expect(shownRows(rows, 'first', '').map((row) => row.index)).toEqual([0, 1, 2, 3, 4]);
  });
  it('sets apart what could not be settled', () => {
    expect(shownRows(rows, 'open', '').map((row) => row.index)).toEqual([3, 4]);
  });
  it('filters by every word, without case and accents, in text, target and title', () => {
    expect(shownRows(rows, 'all', 'douzieme REUNION').map((row) => row.index)).toEqual([0]);
    expect(shownRows(rows, 'all', '7/1').map((row) => row.index)).toEqual([1, 5]);
    expect(shownRows(rows, 'all', '7/1 nowhere')).toEqual([]);
  });
});

describe('count', () => {
  it('follows the plural of the language: zero is plural in English, singular in French', () => {
    expect(count(wordsOf('en'), 'popup_references', 0)).toBe('0 references');
    expect(count(wordsOf('fr'), 'popup_references', 0)).toBe('0 référence');
    expect(count(wordsOf('fr'), 'popup_references', 43)).toBe('43 références');
  });
});
