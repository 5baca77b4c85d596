import { expect, it } from 'vitest';
import { edgesOf } from '../../../src/core/records/edges.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { halvesOf, versionEdges } from '../../../src/core/records/versions.ts';

const links = (symbol: string) => versionEdges(symbol).map(({ type, to }) => `${type} ${to}`);

it.each([
  ['CTOC/COP/WG.10/2019/L.1/Add.2', ['adds-to CTOC/COP/WG.10/2019/L.1']],
  ['CTOC/COP/WG.10/2019/L.1/Add.2/Corr.1', ['corrects CTOC/COP/WG.10/2019/L.1/Add.2']],
  ['CTOC/COP/WG.5/2011/3/Rev.1', ['revises CTOC/COP/WG.5/2011/3']],
  ['CTOC/COP/WG.5/2011/2/Rev.3', ['revises CTOC/COP/WG.5/2011/2/Rev.2', 'revises CTOC/COP/WG.5/2011/2']],
  ['CTOC/COP/WG.2/2022/4/Rev.1-CTOC/COP/WG.3/2022/4/Rev.1', ['revises CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4']],
])('%s says what came before', (symbol, expected) => {
  expect(links(symbol)).toEqual(expected);
});

it.each([
  'CTOC/COP/2022/5',
  'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
  // only one half is revised, and nothing is said of the other
  'CTOC/COP/WG.2/2022/4/Rev.1-CTOC/COP/WG.3/2022/4',
  'A/80/6 (Sect. 16)',
  'CTOC/COP/2022/5/Rev.0',
  'CTOC/COP/RES/7/1',
])('%s says nothing of others', (symbol) => {
  expect(links(symbol)).toEqual([]);
});

it('knows the halves of a joint symbol, also where they have hyphens of their own', () => {
  expect(halvesOf('E/2022/28-E/CN.7/2022/14')).toEqual(['E/2022/28', 'E/CN.7/2022/14']);
  expect(halvesOf('A/RES/S-25/1')).toEqual([]);
});

it('leads from the superseded document to the revision, without a stored link', async () => {
  const sources = [{ ref: 'X/1', where: 'masthead' }];
  const revision: AnyRecord = {
    id: 'X/2012/1/Rev.2',
    kind: 'document',
    type: 'agenda',
    body: 'X',
    status: 'issued',
    sources,
  };
  expect(edgesOf(revision)).toContainEqual({ from: revision.id, to: 'X/2012/1', type: 'revises' });
  const arriving = await memoryLookup([revision], { asOf: '2026-01-31', hash: '0' }).edgesTo(['X/2012/1']);
  expect(arriving.get('X/2012/1')).toEqual([{ from: revision.id, to: 'X/2012/1', type: 'revises' }]);
});
