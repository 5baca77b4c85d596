import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edgesOf } from '../../src/core/records/edges.ts';
import { parseIndex, type ReadAsset, readRecords } from '../../src/core/records/files.ts';
import type { Lookup } from '../../src/core/records/lookup.ts';
import { aliasesOf, memoryLookup } from '../../src/core/records/memory.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';
import { databaseName, openDatabase, type StorageFailure, VERSION_KEY } from '../../src/storage/database.ts';
import { install } from '../../src/storage/install.ts';
import { openLookup } from '../../src/storage/lookup.ts';

const KB = new URL('../../assets/kb/', import.meta.url);
const readAsset: ReadAsset = async (name) => readFileSync(new URL(name, KB), 'utf8');
const { asOf, hash } = parseIndex(await readAsset('index.json'));
const records = await readRecords(readAsset);
const bundled = memoryLookup(records, { asOf, hash });
const everyId = records.flatMap((record) => [record.id, ...aliasesOf(record)]);
const REPORT = 'CTOC/COP/WG.4/2022/4';

let indexedDB: IDBFactory;
let reads: string[];
let failures: StorageFailure[];

beforeEach(() => {
  indexedDB = new IDBFactory();
  reads = [];
  failures = [];
});

afterEach(() => vi.restoreAllMocks());

const watched: ReadAsset = (name) => {
  reads.push(name);
  return readAsset(name);
};

const open = (factory: { indexedDB?: IDBFactory } = { indexedDB }) =>
  openLookup({ readAsset: watched, ...factory, report: (failure) => failures.push(failure), patience: 20_000 });

const fromBundle = () => reads.some((name) => name.endsWith('.ndjson'));

const sorted = (edges: ReadonlyMap<string, readonly object[]>) =>
  new Map([...edges].map(([to, list]) => [to, list.map((edge) => JSON.stringify(edge)).sort()]));

/** Every fact is the bundled one, whoever answers. */
async function expectSameFacts(lookup: Lookup): Promise<void> {
  expect(lookup.version).toEqual({ asOf, hash });
  const asked = [...everyId, 'A/RES/0/0', ''];
  expect(await lookup.records(asked)).toEqual(await bundled.records(asked));
  expect(sorted(await lookup.edgesTo(asked))).toEqual(sorted(await bundled.edgesTo(asked)));
  expect(await lookup.all()).toEqual(await bundled.all());
}

describe('an installed knowledge base', () => {
  it('answers from IndexedDB with the bundled facts, without reading the files again', async () => {
    expect(await install({ readAsset, indexedDB })).toEqual({ state: 'installed', version: { asOf, hash } });
    const lookup = await open();
    await expectSameFacts(lookup);
    expect(reads).toEqual(['index.json']);
    expect(failures).toEqual([]);
  });

  it('is installed once', async () => {
    await install({ readAsset, indexedDB });
    expect((await install({ readAsset: watched, indexedDB })).state).toBe('present');
    expect(reads).toEqual(['index.json']);
  });

  it('is one install when two are asked for at once', async () => {
    const [one, two] = await Promise.all([install({ readAsset, indexedDB }), install({ readAsset, indexedDB })]);
    expect(one).toBe(two);
    await expectSameFacts(await open());
  });

  it('finds a joint document by each half of its symbol', async () => {
    await install({ readAsset, indexedDB });
    const found = await (await open()).records(['CTOC/COP/WG.3/2022/4']);
    expect(found.get('CTOC/COP/WG.3/2022/4')?.id).toBe('CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4');
  });

  it('takes the place of older versions, and of nothing else', async () => {
    (await openDatabase(indexedDB, 'older')).close();
    const other = indexedDB.open('settings');
    await new Promise((resolve) => other.addEventListener('success', resolve));
    await install({ readAsset, indexedDB });
    await vi.waitFor(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      expect(names.sort()).toEqual([databaseName(hash), 'settings'].sort());
    });
  });
});

describe('an install that was cut off', () => {
  /** What a worker leaves behind that is killed between two batches: rows, some of them stale, and no version row. */
  async function leaveHalf(): Promise<void> {
    const db = await openDatabase(indexedDB, hash);
    for (const record of records.slice(0, 40)) await db.put('records', record);
    await db.put('records', { ...(records[0] as AnyRecord), id: 'X/1' });
    await db.put('edges', { to: REPORT, edges: [] });
    db.close();
  }

  it('is not taken for a knowledge base', async () => {
    await leaveHalf();
    await expectSameFacts(await open());
    expect(fromBundle()).toBe(true);
    expect(failures).toEqual([]);
  });

  it('starts over', async () => {
    await leaveHalf();
    expect((await install({ readAsset, indexedDB })).state).toBe('installed');
    const lookup = await open();
    await expectSameFacts(lookup);
    expect(fromBundle()).toBe(false);
  });

  it('writes the version last', async () => {
    const stores: string[] = [];
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      stores.push(this.name);
      return put.apply(this, row);
    });
    await install({ readAsset, indexedDB });
    expect(stores.indexOf('version')).toBe(stores.length - 1);
    expect(stores.filter((name) => name === 'records')).toHaveLength(records.length);
  });
});

describe('while it is being filled', () => {
  it('the bundled files answer, and IndexedDB as soon as it can', async () => {
    const lookup = await open();
    await expectSameFacts(lookup);
    expect(fromBundle()).toBe(true);
    await install({ readAsset, indexedDB });
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await expectSameFacts(lookup);
    expect(get.mock.calls.length).toBeGreaterThan(everyId.length);
    expect(failures).toEqual([]);
  });
});

describe('storage that fails', () => {
  it('deleted under us', async () => {
    await install({ readAsset, indexedDB });
    const lookup = await open();
    await expectSameFacts(lookup);
    expect(fromBundle()).toBe(false);
    const gone = indexedDB.deleteDatabase(databaseName(hash));
    await new Promise((resolve) => gone.addEventListener('success', resolve));
    await expectSameFacts(lookup);
    expect(failures.map(({ stage }) => stage)).toEqual(['read']);
  });

  it('that is not there at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expectSameFacts(await open({}));
    expect(failures.map(({ stage }) => stage)).toEqual(['open']);
    expect(await install({ readAsset })).toMatchObject({ state: 'refused', failure: { stage: 'open' } });
    vi.unstubAllGlobals();
  });

  it('whose very name may not be touched', async () => {
    vi.stubGlobal('indexedDB', undefined);
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    await expectSameFacts(await open({}));
    expect(await install({ readAsset })).toMatchObject({ state: 'refused' });
    vi.unstubAllGlobals();
  });

  it('that throws on opening', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expectSameFacts(await open());
    expect(failures).toHaveLength(1);
    expect(await install({ readAsset, indexedDB })).toMatchObject({ state: 'refused', failure: { stage: 'open' } });
  });

  it('that refuses to open, as a private window does', async () => {
    const reject = indexedDB.open.bind(indexedDB);
    await new Promise((resolve) => reject(databaseName(hash), 9).addEventListener('success', resolve));
    await expectSameFacts(await open());
    expect(failures.map(({ stage }) => stage)).toEqual(['open']);
    expect(await install({ readAsset, indexedDB })).toMatchObject({ state: 'refused', failure: { stage: 'open' } });
  });

  it('that never answers', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const report = (failure: StorageFailure) => failures.push(failure);
    await expectSameFacts(await openLookup({ readAsset, indexedDB, report, patience: 50 }));
    expect(failures).toHaveLength(1);
  });

  it('a full disk, at once or half-way', async () => {
    for (const room of [0, 200]) {
      const put = IDBObjectStore.prototype.put;
      let left = room;
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, row);
      });
      const outcome = await install({ readAsset, indexedDB });
      expect(outcome).toMatchObject({ state: 'refused', failure: { stage: 'write' } });
      expect(outcome).toHaveProperty('failure.error.name', 'QuotaExceededError');
      full.mockRestore();
      await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
      await expectSameFacts(await open());
      expect(fromBundle()).toBe(true);
      expect(failures).toEqual([]);
    }
    expect((await install({ readAsset, indexedDB })).state).toBe('installed');
  });

  it('a disk that is full only when the transaction ends', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row);
      if (this.name === 'edges') this.transaction.abort();
      return request;
    });
    expect(await install({ readAsset, indexedDB })).toMatchObject({ state: 'refused', failure: { stage: 'write' } });
    vi.restoreAllMocks();
    await expectSameFacts(await open());
  });

  it('keeps an older version that still works when the new one has no room', async () => {
    (await openDatabase(indexedDB, 'older')).close();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await install({ readAsset, indexedDB });
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain(databaseName('older'));
  });

  it('a record that cannot be read', async () => {
    for (const broken of [{ id: REPORT }, { id: REPORT, kind: 7, sources: null }]) {
      await install({ readAsset, indexedDB });
      const db = await openDatabase(indexedDB, hash);
      await db.put('records', broken as unknown as AnyRecord);
      db.close();
      await expectSameFacts(await open());
      expect(failures.map(({ stage }) => stage)).toEqual(['read']);
      failures = [];
    }
  });

  it('links that cannot be read', async () => {
    await install({ readAsset, indexedDB });
    const db = await openDatabase(indexedDB, hash);
    await db.put('edges', { to: REPORT } as unknown as { to: string; edges: [] });
    db.close();
    await expectSameFacts(await open());
    expect(failures).toHaveLength(1);
  });

  it('records that somebody removed', async () => {
    await install({ readAsset, indexedDB });
    const db = await openDatabase(indexedDB, hash);
    await db.delete('records', REPORT);
    db.close();
    await expectSameFacts(await open());
    expect(failures).toHaveLength(1);
  });

  it('a read that the browser breaks off', async () => {
    await install({ readAsset, indexedDB });
    const lookup = await open();
    await expectSameFacts(lookup);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('disk', 'UnknownError');
    });
    await expectSameFacts(lookup);
    expect(failures).toHaveLength(1);
  });
});

it('tells what goes wrong with the bundled files themselves', async () => {
  await expect(openLookup({ readAsset: () => Promise.reject(new Error('no file')) })).rejects.toThrow('no file');
});

it('has a version row that names its own content', async () => {
  await install({ readAsset, indexedDB });
  const db = await openDatabase(indexedDB, hash);
  const edges = new Set(records.flatMap(edgesOf).map(({ to }) => to)).size;
  expect(await db.get('version', VERSION_KEY)).toEqual({ asOf, hash, records: records.length, edges });
  db.close();
});
