import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/ui/chain/describe.ts';
import { type ListingOptions, listing } from '../../../src/ui/sheet/listing.ts';
import { type SheetReference, sheetRows } from '../../../src/ui/sheet/rows.ts';

const found = (text: string, target: string | null, more: Partial<SheetReference> = {}): SheetReference => ({
  text,
  kind: 'symbol',
  target,
  candidates: [],
  ...more,
});
const TITLES: Record<string, string> = { 'CTOC/COP/WG.4/2022/4': 'Rapport sur la douzième réunion du Groupe' };
const rows = sheetRows(
  [
    found('CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2022/4'),
    found('resolution 9/1', null, { kind: 'resolution', candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'] }),
    found('A/77/999', 'A/77/999'),
    found('decision 3', null, { kind: 'decision' }),
    found('resolution 8/1', null, {
      kind: 'resolution',
      candidates: ['CTOC/COP/RES/8/1', 'CAC/COSP/RES/8/1'],
      chosen: 'CTOC/COP/RES/8/1',
    }),
    found('CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2022/4'),
  ],
  (id) => (TITLES[id] ? plain(TITLES[id]) : null),
);
const list = (options: Partial<ListingOptions> = {}) => {
  const { rows: shown, headings } = listing(rows, {
    view: 'all',
    onlyFirst: false,
    filter: '',
    bodyOf: (id) => (id.startsWith('CTOC') ? 'Conference' : id.startsWith('A/') ? 'General Assembly' : null),
    headings: { ambiguous: 'Ambiguous', chosen: 'Chosen', unknown: 'Unknown' },
    ...options,
  });
  return shown.map(({ index }) => {
    const heading = headings.get(index);
    return heading ? `${heading.text} ${heading.count}: ${index}` : index;
  });
};

describe('listing', () => {
  it('is in the order of the text, without headings', () => {
    expect(list()).toEqual([0, 1, 2, 3, 4, 5]);
  });
  it('groups by body in the order of first mentions; what has none comes last', () => {
    expect(list({ view: 'body' })).toEqual([
      'Conference 3: 0',
      4,
      5,
      'General Assembly 1: 2',
      'Ambiguous 1: 1',
      'Unknown 1: 3',
    ]);
  });
  it('sets ambiguous, unknown and what the reader has chosen apart', () => {
    expect(list({ view: 'open' })).toEqual(['Ambiguous 1: 1', 'Unknown 1: 3', 'Chosen 1: 4']);
  });
  it('names each thing once on demand, in any view', () => {
    expect(list({ onlyFirst: true })).toEqual([0, 1, 2, 3, 4]);
    expect(list({ onlyFirst: true, view: 'body' })[0]).toBe('Conference 2: 0');
  });
  it('filters by every word, without case and accents, in text, target and title', () => {
    expect(list({ filter: 'douzieme REUNION' })).toEqual([0, 5]);
    expect(list({ filter: 'resolution 1' })).toEqual([1, 4]);
    expect(list({ filter: '9/1 nowhere' })).toEqual([]);
    expect(list({ filter: 'decision', view: 'open' })).toEqual(['Unknown 1: 3']);
  });
});
