import { expect, test } from 'vitest';
import { exportName } from '../../../src/core/export/file-name.ts';
import { exportItem, onceEach } from '../../../src/core/export/item.ts';
import { wordsIn } from '../words.ts';
import { itemsIn, named } from './samples.ts';

const items = itemsIn('en');

test('a document has symbol, official title, body, date and address', () => {
  expect(items[0]).toMatchObject({
    number: 1,
    page: 2,
    status: 'found',
    symbol: 'CTOC/COP/WG.4/2022/4',
    title: { isOfficial: expect.any(Boolean) },
    href: 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4',
    possible: [],
  });
});

test('a resolution of the Conference has a name and no symbol; one of the General Assembly has both', () => {
  expect(items[1]).toMatchObject({
    text: 'resolution 7/1',
    name: 'Resolution 7/1 of the Conference of the Parties (organized crime)',
    year: '2014',
  });
  expect(items[1]).not.toHaveProperty('symbol');
  const assembly = { index: 0, text: '55/25', kind: 'resolution', target: 'A/RES/55/25', candidates: [] } as const;
  expect(exportItem(assembly, named, wordsIn('en'))).toMatchObject({ symbol: 'A/RES/55/25', body: 'General Assembly' });
});

test('what is open names all that may be meant, and what the reader chose says so', () => {
  expect(items[3]).toMatchObject({ status: 'ambiguous', isChosen: false });
  expect(items[3]?.possible).toEqual([
    'Resolution 9/1 of the Conference of the Parties (organized crime)',
    expect.stringContaining('Resolution 9/1 of the Conference of the States Parties'),
  ]);
  expect(items[4]).toMatchObject({ status: 'found', isChosen: true });
  expect(items[5]).toMatchObject({ status: 'unknown', possible: [] });
});

test('a title of ours is told from an official one', () => {
  const gloss = { id: 'XX/1', kind: 'document', type: 'other-report', gloss: { en: 'Ours' }, body: 'XX' } as const;
  const record = { ...gloss, status: 'issued', sources: [] } as const;
  const reference = { index: 0, text: 'XX/1', kind: 'symbol', target: 'XX/1', candidates: [] } as const;
  expect(exportItem(reference, () => record as never, wordsIn('en')).title).toEqual({
    text: 'Ours',
    language: 'en',
    isOfficial: false,
  });
});

test('each thing stands once, and nothing that is open', () => {
  const once = onceEach([...items, ...items]);
  expect(once.map(({ number }) => number)).toEqual([1, 2, 3, 5, 7, 8, 9]);
});

test('files are named as the libraries of the UN name them', () => {
  expect(exportName('CTOC/COP/WG.4/2022/4', '', 'en', 'csv')).toBe('CTOC_COP_WG.4_2022_4-EN.csv');
  expect(exportName(null, 'Report: a "sample"?', 'fr', 'ris')).toBe('Report_a_sample-FR.ris');
  expect(exportName(null, '../..', 'en', 'json')).toBe('document-EN.json');
  expect(exportName(null, 'x'.repeat(300), 'en', 'md')).toHaveLength(106);
});
