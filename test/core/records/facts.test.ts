import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/core/records/edges.ts';
import { parseIndex, type ReadAsset, readRecords } from '../../../src/core/records/files.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';

const KB = new URL('../../../assets/kb/', import.meta.url);
const readAsset: ReadAsset = async (name) => readFileSync(new URL(name, KB), 'utf8');
const records = await readRecords(readAsset);
const lookup = memoryLookup(records, parseIndex(await readAsset('index.json')));

const get = async (id: string) => (await lookup.records([id])).get(id);
const links = async (id: string) => edgesOf(await get(id).then((record) => record ?? expect.fail(id)));
const arriving = async (id: string, type: string) =>
  ((await lookup.edgesTo([id])).get(id) ?? []).filter((edge) => edge.type === type).map((edge) => edge.from);

describe('what the report of a working group leads to', () => {
  it('its meeting, with ordinal, dates and place', async () => {
    expect(await links('CTOC/COP/WG.4/2022/4')).toContainEqual(
      expect.objectContaining({ type: 'report-of', to: 'CTOC/COP/WG.4#12' }),
    );
    expect(await get('CTOC/COP/WG.4#12')).toMatchObject({
      ordinal: 12,
      start: '2022-06-29',
      end: '2022-06-30',
      place: { en: 'Vienna', fr: 'Vienne' },
      status: 'held',
    });
    expect(await arriving('CTOC/COP/WG.4#12', 'agenda-of')).toEqual([]);
  });

  it('the report before it, and the note that brought both before the session', async () => {
    expect(await arriving('CTOC/COP/WG.4#11', 'report-of')).toEqual(['CTOC/COP/WG.4/2021/6']);
    expect(await arriving('CTOC/COP/WG.4/2022/4', 'brings')).toEqual(['CTOC/COP/2022/5']);
    expect(await get('CTOC/COP/2022/5')).toMatchObject({ session: 'CTOC/COP#11', reissued: '2022-09-29' });
  });

  it('the mandate of its body, down to the resolution that adopted the Convention', async () => {
    expect(await arriving('CTOC/COP/WG.4', 'establishes')).toEqual(['CTOC/COP/DEC/4/4']);
    expect(await arriving('CTOC/COP/WG.4', 'makes-permanent')).toEqual(['CTOC/COP/RES/7/1']);
    expect(await get('CTOC/COP/WG.4')).toMatchObject({ treaty: 'UNTOC-TIP', parent: 'CTOC/COP' });
    expect(await arriving('CTOC/COP', 'establishes')).toEqual(['UNTOC/ART/32']);
    expect(await get('UNTOC-TIP')).toMatchObject({ parent: 'UNTOC', adoptedBy: 'A/RES/55/25' });
  });
});

describe('what notes and revisions do', () => {
  it('transmits only where the source says so', async () => {
    expect(await arriving('CTOC/COP/WG.7#1', 'transmits')).toEqual(['CTOC/COP/2012/8']);
    expect(await arriving('CTOC/COP/WG.4#4', 'transmits')).toEqual(['CTOC/COP/2012/3']);
    expect(records.flatMap(edgesOf).filter(({ type }) => type === 'transmits')).toHaveLength(2);
  });

  it('is told by the symbol of a revision', async () => {
    expect(await arriving('CTOC/COP/WG.5/2011/2/Rev.1', 'revises')).toEqual(['CTOC/COP/WG.5/2011/2/Rev.2']);
    expect(await links('CTOC/COP/2006/7/Rev.1')).toContainEqual(
      expect.objectContaining({ type: 'revises', to: 'CTOC/COP/2006/7' }),
    );
  });

  it('is joint with the other group, whichever side says so, for the resolution that asked for it', async () => {
    const [both, groups] = ['CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4', ['CTOC/COP/WG.2#13', 'CTOC/COP/WG.3#13']];
    for (const group of groups) {
      expect(await arriving(group, 'report-of')).toEqual([both]);
      expect(await links(group)).toContainEqual(
        expect.objectContaining({ type: 'implements', to: 'CTOC/COP/RES/10/6' }),
      );
    }
    expect(await arriving('CTOC/COP/WG.3#13', 'joint-with')).toEqual(['CTOC/COP/WG.2#13']);
    expect(await get('CTOC/COP/WG.3/2022/4')).toHaveProperty('id', both);
  });
});

it('names sessions as documents print them, each name with its source', async () => {
  const session = await get('CTOC/COP#4');
  expect(session).toHaveProperty('name.zh', '第四届会议');
  expect(session?.sources.some(({ fields }) => fields?.includes('name.zh'))).toBe(true);
  expect(await get('CTOC/COP#11')).toHaveProperty('name.fr', 'Onzième session');
});

it('finds what a reference of the Conference can name', async () => {
  for (const id of [
    'CTOC/COP/DEC/3/2',
    'CTOC/COP/RES/10/6',
    'CTOC/COP/ROP/22',
    'UNTOC/ART/16',
    'CND#65',
    'CND/RES/65/2',
    'CCPCJ/RES/26/3',
  ])
    expect(await get(id), id).toBeDefined();
});

it('keeps the same number apart as a resolution and as a decision', async () => {
  expect(await get('CTOC/COP/DEC/6/3')).toMatchObject({ kind: 'decision' });
  expect(await get('CTOC/COP/RES/6/3')).toMatchObject({ kind: 'resolution' });
});

it('leaves out what no source confirms', async () => {
  for (const id of ['CTOC/COP/RES/8/2', 'CTOC/COP/RES/8/4', 'CTOC/COP/2014/13', 'CTOC/COP/WG.9'])
    expect(await get(id), id).toBeUndefined();
  expect(await get('CTOC/COP/RES/7/3')).not.toHaveProperty('title.en');
  expect(records.flatMap((record) => record.sources).map(({ ref }) => ref)).not.toContain('unsourced');
});

it('keeps contradictions as data', async () => {
  expect(await get('CTOC/COP/RES/5/4')).toHaveProperty('conflicts.0.about', 'resolution or decision');
});

it('takes no meeting for held that no later source confirms', async () => {
  expect(await get('CTOC/COP#13')).toMatchObject({ status: 'planned', start: '2026-10' });
});

it('calls gloss what is not an official title', async () => {
  const report = await get('CTOC/COP/WG.4/2022/4');
  expect(report).not.toHaveProperty('title');
  expect(report).toHaveProperty('gloss.fr');
});

it('also knows every numbered meeting by its first day, as texts name it that give no ordinal', () => {
  const lacking = records.filter((record) => {
    if (record.kind !== 'meeting' && record.kind !== 'session') return false;
    const { body, ordinal, start, aliases } = record;
    return ordinal !== undefined && start?.length === 10 && !aliases?.includes(`${body}@${start}`);
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
});
