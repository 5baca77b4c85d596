import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory as Disk } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { FILES, type FileName, parseIndex, parseRecords, type ReadAsset } from '../../src/core/records/files.ts';
import { aliasesOf, memoryLookup } from '../../src/core/records/memory.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';
import { databaseName, openDatabase, type StorageFailure } from '../../src/storage/database.ts';
import { type Installed, install } from '../../src/storage/install.ts';
import { openLookup } from '../../src/storage/lookup.ts';
import { Place } from './place.ts';

/** Each thing that can go wrong with storage, a hundred times at other moments. The next look-up has the bundled facts. */

const ROUNDS = 100;
const EACH_FILE = 3;
const JOINT = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';

/** A small knowledge base: the first records of each file that ships, and a document with two symbols. */
const files = new Map<string, string>();
for (const name of Object.keys(FILES)) {
  const text = readFileSync(new URL(`../../assets/kb/${name}`, import.meta.url), 'utf8');
  const lines = text
    .split('\n')
    .filter((line, at) => line !== '' && (at < EACH_FILE || line.includes(`"id":"${JOINT}"`)));
  files.set(name, lines.join('\n'));
}
files.set('index.json', readFileSync(new URL('../../assets/kb/index.json', import.meta.url), 'utf8'));

const readAsset: ReadAsset = async (name) => files.get(name) ?? '';
const { asOf, hash } = parseIndex(await readAsset('index.json'));
const records = Object.keys(FILES).flatMap((name) => parseRecords(files.get(name as FileName) ?? ''));
const bundled = memoryLookup(records, { asOf, hash });
const asked = [...records.flatMap((record) => [record.id, ...aliasesOf(record)]), 'A/RES/0/0'];
const sorted = (all: readonly AnyRecord[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
const flat = (edges: ReadonlyMap<string, readonly object[]>) =>
  new Map([...edges].map(([to, list]) => [to, list.map((edge) => JSON.stringify(edge)).sort()]));

/** What the pages of the extension do: open a Lookup and ask. Facts must be the bundled ones, whoever answers. */
async function lookUp(indexedDB: IDBFactory, patience = 20_000) {
  const failures: StorageFailure[] = [];
  const lookup = await openLookup({ readAsset, indexedDB, patience, report: (failure) => failures.push(failure) });
  const ask = async () => {
    expect(lookup.version).toEqual({ asOf, hash });
    expect(await lookup.records(asked)).toEqual(await bundled.records(asked));
    expect(flat(await lookup.edgesTo(asked))).toEqual(flat(await bundled.edgesTo(asked)));
    expect(sorted(await lookup.all())).toEqual(sorted(await bundled.all()));
  };
  await ask();
  return { ask, failures };
}

const stateOf = async (installing: Promise<Installed>) => (await installing).state;

/** The moment of a round: always the same for it, another for each. */
const moment = (round: number, of: number): number => (Math.imul(round + 1, 2654435761) >>> 0) % of;

const rounds = (name: string, run: (round: number) => Promise<void>) =>
  test(`${name}, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) await run(round);
  }, 60_000);

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const healthy = new Place(new Disk());
await install({ readAsset, indexedDB: healthy });
/** Rows of a whole install; the last one is the version. */
const WRITES = healthy.writes;

describe('the next look-up has the bundled facts', () => {
  rounds('killed before the version was written', async (round) => {
    const disk = new Disk();
    const at = 1 + moment(round, WRITES);
    const worker = new Place(disk, {
      onWrite: (write, _, place) => {
        if (write === at) place.kill();
      },
    });
    void install({ readAsset, indexedDB: worker });
    while (worker.writes < at) await turns(1);
    await turns(2);

    await lookUp(new Place(disk));
    const next = new Place(disk);
    expect(await stateOf(install({ readAsset, indexedDB: next }))).toBe('installed');
    expect((await lookUp(next)).failures).toEqual([]);
  });

  rounds('deleted under us', async (round) => {
    const disk = new Disk();
    const [worker, page, other] = [new Place(disk), new Place(disk), new Place(disk)];
    await install({ readAsset, indexedDB: worker });
    const opened = await lookUp(page);
    const answer = round % 2 === 0 ? opened.ask() : undefined;
    await turns(moment(round, 12));
    other.deleteDatabase(databaseName(hash));
    await answer;
    await opened.ask();
    await lookUp(new Place(disk));
    expect(await stateOf(install({ readAsset, indexedDB: worker }))).toBe('installed');
    expect((await lookUp(worker)).failures).toEqual([]);
  });

  rounds('the old one kept by an open panel', async (round) => {
    const disk = new Disk();
    const panel = disk.open(databaseName('older'));
    await new Promise((resolve) => panel.addEventListener('success', resolve));
    const worker = new Place(disk);
    const installing = install({ readAsset, indexedDB: worker });
    await turns(moment(round, 12));
    await lookUp(new Place(disk));
    expect(await stateOf(installing)).toBe('installed');
    expect((await lookUp(new Place(disk))).failures).toEqual([]);
    expect((await disk.databases()).map(({ name }) => name)).toContain(databaseName('older'));
    panel.result.close();
    await turns(8);
    expect((await disk.databases()).map(({ name }) => name)).toEqual([databaseName(hash)]);
  });

  rounds('a record that cannot be read', async (round) => {
    const disk = new Disk();
    const worker = new Place(disk);
    await install({ readAsset, indexedDB: worker });
    const { id } = records[moment(round, records.length)] as AnyRecord;
    const db = await openDatabase(disk, hash);
    const damages: readonly (() => Promise<unknown>)[] = [
      () => db.put('records', { id } as unknown as AnyRecord),
      () => db.put('records', { id, kind: null, sources: 'none' } as unknown as AnyRecord),
      () => db.delete('records', id),
      () => db.clear('edges'),
      () => db.put('edges', { to: id } as unknown as { to: string; edges: [] }),
      () => db.clear('records'),
    ];
    await damages[round % damages.length]?.();
    db.close();

    const { failures } = await lookUp(new Place(disk));
    expect(failures).toMatchObject([{ stage: 'read', error: { name: 'Damaged' } }]);
    expect(await stateOf(install({ readAsset, indexedDB: worker }))).toBe('installed');
    expect((await lookUp(worker)).failures).toEqual([]);
  });

  rounds('no room', async (round) => {
    const disk = new Disk();
    const at = 1 + moment(round, WRITES);
    const worker = new Place(disk, {
      onWrite: (write, transaction) => {
        if (write < at) return;
        // Some browsers refuse the write, others the whole transaction when it ends.
        if (round % 2 === 0) throw new DOMException('full', 'QuotaExceededError');
        if (write === at) transaction.abort();
      },
    });
    expect(await install({ readAsset, indexedDB: worker })).toMatchObject({
      state: 'refused',
      failure: { stage: 'write' },
    });
    expect((await lookUp(worker)).failures).toEqual([]);
    expect(await stateOf(install({ readAsset, indexedDB: new Place(disk) }))).toBe('installed');
  });

  rounds('opening refused, as in a private window', async (round) => {
    const disk = new Disk();
    const open = (['throws', 'refuses', 'is-silent'] as const)[round % 3] ?? 'throws';
    if (open === 'refuses') {
      const later = disk.open(databaseName(hash), 2 + moment(round, 50));
      await new Promise((resolve) => later.addEventListener('success', resolve));
      later.result.close();
    }
    const place = new Place(disk, { open });
    const { failures, ask } = await lookUp(place, 5);
    expect(failures).toMatchObject([{ stage: 'open' }]);
    await ask();
    expect(failures).toHaveLength(1);
    if (open !== 'is-silent')
      expect(await install({ readAsset, indexedDB: place })).toMatchObject({
        state: 'refused',
        failure: { stage: 'open' },
      });
  });
});

test('what is damaged and kept open by a page is not written over: it is left, and said', async () => {
  const disk = new Disk();
  await install({ readAsset, indexedDB: new Place(disk) });
  const db = await openDatabase(disk, hash);
  await db.clear('records');
  db.close();
  const page = disk.open(databaseName(hash));
  await new Promise((resolve) => page.addEventListener('success', resolve));
  const worker = new Place(disk);
  expect(await install({ readAsset, indexedDB: worker })).toMatchObject({
    state: 'refused',
    failure: { stage: 'delete', error: { name: 'Damaged' } },
  });
  await lookUp(new Place(disk), 50);
  page.result.close();
  expect(await stateOf(install({ readAsset, indexedDB: worker }))).toBe('installed');
});
