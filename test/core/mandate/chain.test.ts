import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../../src/core/mandate/chain.ts';
import type { Lookup } from '../../../src/core/records/lookup.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { RELATION_TYPES } from '../../../src/core/records/relation.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { known, steps } from './steps.ts';

describe('over the facts that ship', () => {
  test('a meeting report rests on everything from the General Assembly down, and goes on to the session', async () => {
    expect(steps(await known('CTOC/COP/WG.4/2022/4'))).toEqual([
      'adopting-resolution A/RES/55/25',
      'treaty UNTOC',
      'treaty UNTOC-TIP',
      'article UNTOC/ART/32',
      'founding CTOC/COP/DEC/4/4',
      'task CTOC/COP/RES/5/2',
      'continuing CTOC/COP/RES/7/1',
      'body CTOC/COP/WG.4',
      'meeting CTOC/COP/WG.4#12',
      'document CTOC/COP/WG.4/2022/4 here',
      'note CTOC/COP/2022/5',
      'session CTOC/COP#11',
    ]);
  });

  test('an instrument has a lane for each body that it founds or keeps', async () => {
    const chain = await known('CTOC/COP/RES/7/1');
    expect(new Set(chain.lanes.map(({ body }) => body))).toEqual(
      new Set(['CTOC/COP/WG.4', 'CTOC/COP/WG.6', 'CTOC/COP/WG.7']),
    );
  });

  test('the resolution that adopted the Convention leads to the Conference', async () => {
    const chain = await known('A/RES/55/25');
    const lane = chain.lanes.findIndex(({ body }) => body === 'CTOC/COP');
    expect(steps(chain, lane).slice(0, 3)).toEqual([
      'adopting-resolution A/RES/55/25 here',
      'treaty UNTOC',
      'article UNTOC/ART/32',
    ]);
    expect(steps(chain, lane)).toEqual(
      expect.arrayContaining([
        'body CTOC/COP',
        'part CTOC/COP/WG.4',
        'session CTOC/COP#10',
        'document CTOC/COP/2020/10',
      ]),
    );
  });

  test('a note has a lane for every body whose outcome it brings', async () => {
    const chain = await known('CTOC/COP/2020/5');
    expect(chain.lanes.map(({ body }) => body)).toEqual(
      expect.arrayContaining([2, 3, 4, 6, 7, 10].map((number) => `CTOC/COP/WG.${number}`)),
    );
    for (const { links } of chain.lanes) expect(links.at(-1)?.id).toBe('CTOC/COP#10');
  });

  test('a session shows what was brought before it, and its own report after it', async () => {
    const all = steps(await known('CTOC/COP#11'));
    expect(all).toEqual(expect.arrayContaining(['document CTOC/COP/WG.4/2022/4', 'note CTOC/COP/2022/5']));
    expect(all.slice(-2)).toEqual(['session CTOC/COP#11 here', 'document CTOC/COP/2022/9']);
  });

  test('an instrument that bears on no body has its session and the report that holds it', async () => {
    expect(steps(await known('CTOC/COP/RES/5/1')).slice(-3)).toEqual([
      'session CTOC/COP#5',
      'document CTOC/COP/RES/5/1 here',
      'document CTOC/COP/2010/17',
    ]);
  });

  test('an instrument is no mandate of a meeting held before it', async () => {
    const all = steps(await known('CTOC/COP/WG.4#2'));
    expect(all).toContain('founding CTOC/COP/DEC/4/4');
    expect(all).not.toContain('continuing CTOC/COP/RES/7/1');
  });

  test('both ways: from what stands above a report one comes down to it, from the treaty to its body', async () => {
    const reports = RECORDS.filter((r) => r.kind === 'document' && r.type === 'meeting-report');
    expect(reports.length).toBeGreaterThan(15);
    for (const { id } of reports) {
      const { lanes } = await known(id);
      for (const { body, link } of lanes.flatMap(({ body, links }) => links.map((link) => ({ body, link })))) {
        if (link.role === 'task') continue;
        const back = (await known(link.id)).lanes.flatMap((lane) => lane.links.map((other) => other.id));
        const isAbove = ['adopting-resolution', 'treaty', 'article'].includes(link.role);
        expect(back, `from ${link.id}`).toContain(isAbove ? body : id);
      }
    }
  });

  test('what is expected and not known is named', async () => {
    const { unknown } = await known('CTOC/COP/WG.8');
    expect(unknown).toContainEqual({ body: 'CTOC/COP/WG.8', role: 'founding' });
    expect((await known('CTOC/COP/WG.4/2022/4')).unknown).toEqual([]);
  });

  test('what is missing below a body is named where it is missing', async () => {
    const { unknown } = await known('CTOC/COP/WG.4');
    expect(unknown).toContainEqual({ body: 'CTOC/COP/WG.4', role: 'document', after: 'CTOC/COP/WG.4#1' });
    expect(unknown.some(({ after }) => after === 'CTOC/COP/WG.4#12')).toBe(false);
  });

  test('every record has a chain, with itself in it and nothing twice', async () => {
    for (const { id } of RECORDS) {
      const chain = await known(id);
      expect(chain.cut, id).toEqual([]);
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
    expect(chain?.cut).toContain('CTOC/COP/WG.4/2022/4');
  });

  const instrument = (number: string, organ: string, more: object = {}): AnyRecord => ({
    id: `${organ}/RES/${number.replace(' ', '')}`,
    kind: 'resolution',
    number,
    body: organ,
    sources,
    ...more,
  });

  test('early resolutions stand in order of date, told by the session or by the number where no day is', async () => {
    const reaffirms = { relations: [{ type: 'reaffirms', to: 'X/A', sources }] };
    const records: AnyRecord[] = [
      body('X/A', 'X/B'),
      { id: 'X/B#3', kind: 'session', body: 'X/B', ordinal: 3, start: '1999-05-03', status: 'held', sources },
      instrument('55/25', 'A', { adopted: '2000-11-15', ...reaffirms }),
      instrument('94 (I)', 'A', { adopted: '1946-12-11', ...reaffirms }),
      instrument('3/9', 'X/B', { session: 'X/B#3', ...reaffirms }),
      instrument('1503 (XLVIII)', 'E', reaffirms),
      instrument('1998/14', 'E', reaffirms),
      instrument('2625 (XXV)', 'A', reaffirms),
      instrument('10/1', 'X/C', reaffirms),
      instrument('9/1', 'X/C', reaffirms),
    ];
    const chain = await chainOf('X/A', lookup(records.toReversed()));
    expect(chain?.lanes[0]?.links.filter(({ role }) => role === 'continuing').map(({ id }) => id)).toEqual([
      'A/RES/94(I)',
      'E/RES/1503(XLVIII)',
      'A/RES/2625(XXV)',
      'E/RES/1998/14',
      'X/B/RES/3/9',
      'A/RES/55/25',
      'X/C/RES/9/1',
      'X/C/RES/10/1',
    ]);
  });

  test('what led up to the adopting resolution stands before it, the earliest first', async () => {
    const treaty: AnyRecord = { id: 'T', kind: 'treaty', name: {}, short: {}, adoptedBy: 'A/RES/3/3', sources };
    const recalls = ['A/RES/2/1', 'A/RES/1/1'].map((to) => ({ type: 'recalls' as const, to, sources }));
    const records = [
      treaty,
      instrument('2/1', 'A'),
      instrument('1/1', 'A'),
      instrument('3/3', 'A', { relations: recalls }),
    ];
    const chain = await chainOf('T', lookup(records));
    expect(chain?.lanes[0]?.links.map(({ id }) => id)).toEqual(['A/RES/1/1', 'A/RES/2/1', 'A/RES/3/3', 'T']);
  });

  test('meetings left out by the ordinals are counted, those without one taken off', async () => {
    const meeting = (at: string, start: string, ordinal?: number): AnyRecord => ({
      id: `X/A${at}`,
      kind: 'meeting',
      body: 'X/A',
      start,
      status: 'planned',
      sources,
      ...(ordinal && { ordinal }),
    });
    const records = [
      body('X/A', 'X/B'),
      meeting('#3', '2003-01-01', 3),
      meeting('@2004-01', '2004-01'),
      meeting('#7', '2005-01-01', 7),
      meeting('#8', '2006-01-01', 8),
    ];
    const { unknown } = (await chainOf('X/A', lookup(records))) ?? {};
    expect(unknown).toEqual([
      { body: 'X/A', role: 'meeting', after: 'X/A', least: 2 },
      { body: 'X/A', role: 'meeting', after: 'X/A@2004-01', least: 2 },
    ]);
  });

  test('whatever points wherever: it ends, keeps its bound, says where it was cut, and has nothing twice', async () => {
    const ids = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G');
    const kinds = ['body', 'document', 'resolution', 'meeting', 'session', 'treaty', 'article'] as const;
    const links = fc.array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: ids }), { maxLength: 4 });
    const fields = fc.record({ body: ids, session: ids, parent: ids, treaty: ids, of: ids, adoptedBy: ids });
    const anything = fc.uniqueArray(
      fc.record({ id: ids, kind: fc.constantFrom(...kinds), fields, joint: fc.array(ids, { maxLength: 2 }), links }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 8 }), async (list, bound) => {
        const records = list.map(
          ({ id, kind, fields: told, joint, links: relations }) =>
            ({ id, kind, number: '1/1', ...told, jointWith: joint, relations, sources }) as unknown as AnyRecord,
        );
        let read = 0;
        const counted: Lookup = {
          ...lookup(records),
          async records(wanted) {
            read += wanted.length;
            return lookup(records).records(wanted);
          },
        };
        for (const { id } of list) {
          read = 0;
          const chain = await chainOf(id, counted, { bound });
          // What is asked for and not there costs a read as well, once.
          expect(read).toBeLessThanOrEqual(bound + 7);
          // where there is room for all, only the last level of a walk cuts, and what it names is known
          if (bound >= 7) expect(list.map((one) => one.id)).toEqual(expect.arrayContaining([...(chain?.cut ?? [])]));
          for (const lane of chain?.lanes ?? []) {
            const all = lane.links.map((link) => link.id);
            expect(new Set(all).size).toBe(all.length);
          }
        }
      }),
    );
  });

  test('what is not known has no chain', async () => {
    expect(await chainOf('X/9', lookup([]))).toBeNull();
  });
});
