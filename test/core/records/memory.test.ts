import { expect, it } from 'vitest';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';

const sources = [{ ref: 'X/1', where: 'para. 1' }];
const records: AnyRecord[] = [
  { id: 'X', kind: 'body', type: 'plenary', name: { en: 'Sample Conference' }, sources },
  { id: 'X/WG.1', kind: 'body', type: 'working-group', name: {}, parent: 'X', sources },
  { id: 'X/WG.1#1', kind: 'meeting', body: 'X/WG.1', ordinal: 1, status: 'held', sources },
  {
    id: 'X/WG.1/1-Y/2',
    kind: 'document',
    type: 'meeting-report',
    aliases: ['X/WG.1/1', 'Y/2'],
    body: 'X/WG.1',
    alsoOf: ['X'],
    status: 'issued',
    relations: [{ type: 'report-of', to: 'X/WG.1#1', sources }],
    sources,
  },
];
const lookup = memoryLookup(records, { asOf: '2026-01-31', hash: '0' });

it('answers by the id that was asked for, by each half of a joint symbol, and is silent about the rest', async () => {
  const found = await lookup.records(['Y/2', 'X/WG.1/1-Y/2', 'X/WG.2']);
  expect([...found.keys()]).toEqual(['Y/2', 'X/WG.1/1-Y/2']);
  expect(found.get('Y/2')).toBe(records[3]);
  expect(await lookup.records([])).toEqual(new Map());
});

it('knows what arrives at an id, from relations and from fields', async () => {
  const edges = await lookup.edgesTo(['X', 'X/WG.1', 'X/WG.1#1', 'Y/2']);
  expect(Object.fromEntries(edges)).toEqual({
    X: [
      { from: 'X/WG.1', to: 'X', type: 'part-of-body' },
      { from: 'X/WG.1/1-Y/2', to: 'X', type: 'issued-by' },
    ],
    'X/WG.1': [
      { from: 'X/WG.1#1', to: 'X/WG.1', type: 'meeting-of' },
      { from: 'X/WG.1/1-Y/2', to: 'X/WG.1', type: 'issued-by' },
    ],
    'X/WG.1#1': [{ from: 'X/WG.1/1-Y/2', to: 'X/WG.1#1', type: 'report-of' }],
  });
});

it('gives everything, and its version', async () => {
  expect(await lookup.all()).toEqual(records);
  expect(lookup.version.asOf).toBe('2026-01-31');
});
