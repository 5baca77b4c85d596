import { describe, expect, test } from 'vitest';
import { type Chain, chainOf } from '../../../src/core/mandate/chain.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';

const known = async (id: string): Promise<Chain> => {
  const chain = await chainOf(id, KNOWLEDGE);
  if (!chain) throw new Error(`${id} has no chain`);
  return chain;
};
const steps = (chain: Chain, lane = 0): string[] =>
  (chain.lanes[lane]?.links ?? []).map(({ role, id, here }) => `${role} ${id}${here ? ' here' : ''}`);

describe('over the facts that ship', () => {
  test('a meeting report rests on everything from the General Assembly down, and goes on to the session', async () => {
    expect(steps(await known('CTOC/COP/WG.4/2022/4'))).toEqual([
      'adopting-resolution A/RES/55/25',
      'treaty UNTOC',
      'treaty UNTOC-TIP',
      'article UNTOC/ART/32',
      'founding CTOC/COP/DEC/4/4',
      'continuing CTOC/COP/RES/7/1',
      'body CTOC/COP/WG.4',
      'meeting CTOC/COP/WG.4#12',
      'document CTOC/COP/WG.4/2022/4 here',
      'note CTOC/COP/2022/5',
      'session CTOC/COP#11',
    ]);
  });

  test.each(['CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4', 'CTOC/COP/WG.2/2022/4', 'CTOC/COP/WG.3/2022/4'])(
    'a joint document has two lanes, by whichever symbol: %s',
    async (id) => {
      const chain = await known(id);
      expect(chain.lanes.map(({ body }) => body)).toEqual(['CTOC/COP/WG.2', 'CTOC/COP/WG.3']);
      expect(steps(chain, 0)).toContain('founding CTOC/COP/DEC/2/6');
      expect(steps(chain, 1)).toContain('founding CTOC/COP/DEC/3/2');
      for (const lane of [0, 1]) expect(steps(chain, lane)).toContain('note CTOC/COP/2022/5');
    },
  );

  test('an instrument has a lane for each body that it founds or keeps', async () => {
    const chain = await known('CTOC/COP/RES/7/1');
    expect(new Set(chain.lanes.map(({ body }) => body))).toEqual(
      new Set(['CTOC/COP/WG.4', 'CTOC/COP/WG.6', 'CTOC/COP/WG.7']),
    );
  });

  test('the resolution that adopted the Convention leads to the Conference', async () => {
    const chain = await known('A/RES/55/25');
    const lane = chain.lanes.findIndex(({ body }) => body === 'CTOC/COP');
    expect(steps(chain, lane)).toEqual([
      'adopting-resolution A/RES/55/25 here',
      'treaty UNTOC',
      'article UNTOC/ART/32',
      'body CTOC/COP',
    ]);
  });

  test('what is expected and not known is named', async () => {
    const { unknown } = await known('CTOC/COP/WG.8');
    expect(unknown).toContainEqual({ body: 'CTOC/COP/WG.8', role: 'founding' });
    expect((await known('CTOC/COP/WG.4/2022/4')).unknown).toEqual([]);
  });

  test('every record has a chain, with itself in it and nothing twice', async () => {
    for (const { id } of RECORDS) {
      const chain = await known(id);
      expect(chain.cut, id).toBe(false);
      expect(chain.lanes.length, id).toBeGreaterThan(0);
      for (const { body, links } of chain.lanes) {
        const ids = links.map((link) => link.id);
        expect(new Set(ids).size, `${id} by ${body}`).toBe(ids.length);
        expect(links.filter(({ here }) => here).length, `${id} by ${body}`).toBe(1);
        for (const link of ids)
          expect(
            RECORDS.some((r) => r.id === link),
            `${id}: ${link}`,
          ).toBe(true);
      }
    }
  });
});

describe('over records that could go wrong', () => {
  const sources = [{ ref: 'X/1', where: 'para. 1' }];
  const body = (id: string, parent: string): AnyRecord => ({
    id,
    kind: 'body',
    type: 'working-group',
    name: { en: id },
    parent,
    sources,
  });
  const document = (id: string, brings: string): AnyRecord => ({
    id,
    kind: 'document',
    type: 'secretariat-note',
    body: 'X/A',
    status: 'issued',
    sources,
    relations: [{ type: 'brings', to: brings, sources }],
  });
  const lookup = (records: readonly AnyRecord[]) => memoryLookup(records, { asOf: '2026-01-01', hash: '' });

  test('circles end', async () => {
    const records = [body('X/A', 'X/B'), body('X/B', 'X/A'), document('X/1', 'X/2'), document('X/2', 'X/1')];
    const chain = await chainOf('X/1', lookup(records));
    expect(chain?.lanes.map((lane) => lane.links.map(({ id }) => id))).toEqual([['X/A', 'X/2', 'X/1']]);
  });

  test('the bound stops the walk, and the chain says so', async () => {
    const chain = await chainOf('CTOC/COP/WG.4/2022/4', KNOWLEDGE, { bound: 3 });
    expect(chain?.cut).toBe(true);
  });

  test('what is not known has no chain', async () => {
    expect(await chainOf('X/9', lookup([]))).toBeNull();
  });
});
