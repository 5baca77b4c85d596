import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseIndex, type ReadAsset, readRecords } from '../../src/core/records/files.ts';
import type { KnownRecord, Lookup } from '../../src/core/records/lookup.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';
import type { StorageFailure } from '../../src/storage/database.ts';
import { type Imported, type ImportOptions, importPack } from '../../src/storage/import.ts';
import { install } from '../../src/storage/install.ts';
import { openLookup } from '../../src/storage/lookup.ts';
import { openPack } from '../../src/storage/pack-database.ts';
import { exportPack, listPacks, removePack } from '../../src/storage/packs.ts';
import { Place } from './place.ts';

/** The life of a pack from its file to its end, in one file: each step begins where the one before has ended. */

const KB = new URL('../../assets/kb/', import.meta.url);
const readAsset: ReadAsset = async (name) => readFileSync(new URL(name, KB), 'utf8');
const bundled = await readRecords(readAsset);
const { hash } = parseIndex(await readAsset('index.json'));

const sources = [{ ref: 'https://sample.example/list', where: 'line 1' }];
const BODY: AnyRecord = { id: 'XSAMPLE', kind: 'body', type: 'committee', name: { en: 'Sample Committee' }, sources };
const document = (n: number, more: Partial<AnyRecord> = {}): AnyRecord =>
  ({
    id: `XSAMPLE/2024/${n}`,
    kind: 'document',
    type: 'background-paper',
    title: { en: `Sample paper ${n}` },
    body: 'XSAMPLE',
    status: 'issued',
    sources,
    ...more,
  }) as AnyRecord;

const text = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'Sample papers.ndjson') => new File([content], name);

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

const add = (file: File, more: Partial<ImportOptions> = {}): Promise<Imported> =>
  importPack({ file, bundled, today: '2026-11-22', indexedDB, ...more });
const open = () => openLookup({ readAsset, indexedDB, patience: 20_000 });

/** Everything that the database of this place holds. */
async function contents(): Promise<unknown> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
  return Promise.all(
    names.map(async (name) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
      const stores = await Promise.all(
        [...db.objectStoreNames].map(
          (store) =>
            new Promise((done) => {
              const request = db.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => done([store, request.result]);
            }),
        ),
      );
      db.close();
      return [name, stores];
    }),
  );
}

async function packed(lookup: Lookup): Promise<KnownRecord[]> {
  const all: KnownRecord[] = [];
  for await (const part of lookup.packed()) all.push(...part);
  return all;
}

const problemsOf = (outcome: Imported) =>
  outcome.state === 'refused' ? outcome.problems.map(({ line, key, values }) => [line, key, ...values]) : outcome;

describe('a pack', () => {
  it('is answered beside the bundled facts, with its name', async () => {
    await install({ readAsset, indexedDB });
    const outcome = await add(fileOf(text([BODY, document(1), document(2)])));
    expect(outcome).toMatchObject({ state: 'added', pack: { name: 'Sample papers', records: 3, isWhole: true } });
    const lookup = await open();
    const found = await lookup.records(['XSAMPLE/2024/1', 'UNTOC']);
    expect(found.get('XSAMPLE/2024/1')).toEqual({ ...document(1), pack: 'Sample papers' });
    expect(found.get('UNTOC')).not.toHaveProperty('pack');
    const edges = await lookup.edgesTo(['XSAMPLE']);
    expect(edges.get('XSAMPLE')).toEqual(
      [1, 2].map((n) => ({ from: `XSAMPLE/2024/${n}`, to: 'XSAMPLE', type: 'issued-by' })),
    );
    expect(await lookup.all()).toEqual(bundled);
    expect((await packed(lookup)).map(({ id, pack }) => [id, pack])).toEqual(
      ['XSAMPLE', 'XSAMPLE/2024/1', 'XSAMPLE/2024/2'].map((id) => [id, 'Sample papers']),
    );
    const under = async (prefix: string) => (await lookup.packedUnder(prefix)).map(({ id, pack }) => [id, pack]);
    expect(await under('XSAMPLE/2024/2')).toEqual([['XSAMPLE/2024/2', 'Sample papers']]);
    expect(await under('XSAMPLE/2025')).toEqual([]);
    expect(lookup.version.hash).toBe(hash);
  });

  it('never replaces a bundled fact', async () => {
    const known = bundled.find(({ id }) => id === 'CTOC/COP/WG.4/2022/4') as AnyRecord;
    const other = { ...known, date: '1999-01-01', sources };
    await add(fileOf(text([other]), 'Other dates.ndjson'));
    const lookup = await open();
    const record = (await lookup.records([known.id])).get(known.id);
    expect(record).toEqual({ ...known, beside: [{ ...other, pack: 'Other dates' }] });
    expect(await packed(lookup)).toEqual([]);
    const ids = bundled.map(({ id }) => id);
    const without = await openLookup({ readAsset, indexedDB: new IDBFactory(), patience: 20_000 });
    expect(await lookup.edgesTo(ids)).toEqual(await without.edgesTo(ids));
  });

  it('is added once, goes on after another, and goes away', async () => {
    const file = fileOf(text([BODY, document(1)]));
    await add(file);
    const again = await add(fileOf(text([BODY, document(1)]), 'Other name.ndjson'));
    expect(again).toMatchObject({ state: 'present', pack: { name: 'Sample papers' } });
    await add(fileOf(text([BODY, document(1, { title: { en: 'Another title' } })]), 'Second.ndjson'));
    const packs = await listPacks(indexedDB);
    expect(packs.map(({ name }) => name)).toEqual(['Sample papers', 'Second']);
    const record = (await (await open()).records(['XSAMPLE/2024/1'])).get('XSAMPLE/2024/1');
    expect([record?.pack, record?.beside?.map(({ pack }) => pack)]).toEqual(['Sample papers', ['Second']]);
    for (const pack of packs) await removePack(pack.hash, indexedDB);
    expect(await listPacks(indexedDB)).toEqual([]);
    expect((await (await open()).records(['XSAMPLE/2024/1'])).size).toBe(0);
  });

  it('is exported as it can be added again', async () => {
    const records = [document(1), document(2), BODY];
    const outcome = await add(fileOf(text(records)));
    const exported = await exportPack(outcome.state === 'added' ? outcome.pack.hash : '', indexedDB);
    expect(await exported.text()).toBe(text([BODY, document(1), document(2)]));
  });

  it('may be the one that the documentation shows', async () => {
    const page = readFileSync(new URL('../../docs/knowledge-base.md', import.meta.url), 'utf8');
    const [, example = ''] = /```ndjson\n([\s\S]*?)```/.exec(page) ?? [];
    expect(await add(fileOf(example))).toMatchObject({ state: 'added', pack: { records: 3 } });
  });

  it('is left out when it cannot be read', async () => {
    const outcome = await add(fileOf(text([BODY, document(1)])));
    const db = await openPack(indexedDB, outcome.state === 'added' ? outcome.pack.hash : '');
    await db.put('records', { id: 'XSAMPLE' } as AnyRecord);
    db.close();
    const failures: StorageFailure[] = [];
    const lookup = await openLookup({ readAsset, indexedDB, patience: 20_000, report: (one) => failures.push(one) });
    expect([...(await lookup.records(['XSAMPLE', 'UNTOC'])).keys()]).toEqual(['UNTOC']);
    expect(await packed(lookup)).toEqual([]);
    expect(failures.map(({ stage }) => stage)).toEqual(['read', 'read']);
  });

  it('is seen at once by a Lookup that was open before, and so is its removal', async () => {
    const lookup = await open();
    expect((await lookup.records(['XSAMPLE'])).size).toBe(0);
    const outcome = await add(fileOf(text([BODY])));
    expect((await lookup.records(['XSAMPLE'])).size).toBe(1);
    await removePack(outcome.state === 'added' ? outcome.pack.hash : '', indexedDB);
    expect((await lookup.records(['XSAMPLE'])).size).toBe(0);
  });
});

describe('an import that is stopped', () => {
  // About 5 MB, so that it is written in several parts.
  const large = fileOf(text([BODY, ...Array.from({ length: 20_000 }, (_, n) => document(n))]), 'Large.ndjson');

  it('shows nothing of it, and goes on where it was', async () => {
    const control = new AbortController();
    const stopped = await add(large, {
      signal: control.signal,
      onProgress: ({ stage, done }) => stage === 'write' && done > 2_000_000 && control.abort(),
    });
    expect(stopped).toMatchObject({ state: 'stopped', pack: { isWhole: false } });
    expect((await (await open()).records(['XSAMPLE/2024/0'])).size).toBe(0);
    const [begun] = await listPacks(indexedDB);
    const stages: [string, number][] = [];
    const outcome = await add(large, { onProgress: ({ stage, done }) => stages.push([stage, done]) });
    expect(outcome).toMatchObject({ state: 'added', pack: { records: 20_001, isWhole: true } });
    expect(stages.find(([stage]) => stage === 'write')?.[1]).toBeGreaterThan(begun?.written ?? 0);
    const lookup = await open();
    expect((await lookup.records(['XSAMPLE/2024/0', 'XSAMPLE/2024/19999'])).size).toBe(2);
    expect(await packed(lookup)).toHaveLength(20_001);
  });

  it('killed at any row, is not in use, and goes on', async () => {
    for (const row of [1, 2, 4100, 9000, 20_000]) {
      indexedDB = new IDBFactory();
      await new Promise<void>((dead) => {
        const onWrite = (write: number, _: IDBTransaction, place: Place) => {
          if (write !== row) return;
          place.kill();
          dead();
        };
        void add(large, { indexedDB: new Place(indexedDB, { onWrite }) });
      });
      expect((await (await open()).records(['XSAMPLE', 'XSAMPLE/2024/0'])).size).toBe(0);
      expect(await add(large)).toMatchObject({ state: 'added', pack: { records: 20_001, lines: 20_001 } });
      const lookup = await open();
      expect((await packed(lookup)).filter(({ pack }) => pack === 'Large')).toHaveLength(20_001);
      expect((await lookup.edgesTo(['XSAMPLE'])).get('XSAMPLE')?.length).toBeGreaterThanOrEqual(1000);
    }
  });

  it('leaves nothing when it is stopped before anything is written, or the disk is full', async () => {
    const control = new AbortController();
    const outcome = await add(large, { signal: control.signal, onProgress: () => control.abort() });
    expect(outcome).toEqual({ state: 'stopped', pack: undefined });
    expect(await indexedDB.databases()).toEqual([]);
    let left = 3000;
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await add(large)).toMatchObject({ state: 'failed', failure: { stage: 'write' } });
    full.mockRestore();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  });
});

describe('a pack that is refused', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, unknown[]]>([
    ['not text', new Uint8Array([0xff, 0xfe, 0x7b, 0]), [[1, 'pack_problem_text']]],
    ['empty', '\n\n', [[0, 'pack_problem_empty']]],
    ['not JSON', `${text([BODY])}nothing\n`, [[2, 'pack_problem_json']]],
    ['a line without end', `"${'x'.repeat(2 ** 21)}"`, [[1, 'pack_problem_long']]],
    ['no record', '[]\n7\nnull\n{}\n', [1, 2, 3, 4].map((line) => [line, 'pack_problem_kind'])],
    ['a field too many', text([{ ...BODY, colour: 'red' }]), [[1, 'pack_problem_unknown', 'colour']]],
    ['a field missing', text([{ ...BODY, type: undefined }]), [[1, 'pack_problem_missing', 'type']]],
    ['a wrong value', text([BODY, document(1, { date: 'May' } as object)]), [[2, 'pack_problem_value', 'date']]],
    [
      'HTML in a title',
      text([BODY, document(1, { title: { en: 'A <b>paper</b>' } })]),
      [[2, 'pack_problem_markup', 'title.en']],
    ],
    ['twice', text([BODY, document(1), document(1)]), [[3, 'pack_problem_twice', 'XSAMPLE/2024/1', 2]]],
    ['dangling', text([document(1)]), [[1, 'pack_problem_dangling', 'issued-by', 'XSAMPLE']]],
    [
      'a link that cannot stand there',
      text([BODY, document(1, { session: 'XSAMPLE' } as object)]),
      [[2, 'pack_problem_link', 'before-session', 'XSAMPLE']],
    ],
    [
      'a bundled alias',
      text([BODY, document(1, { aliases: ['UNTOC'] } as object)]),
      [[2, 'pack_problem_taken', 'UNTOC']],
    ],
    [
      'no source for a field',
      text([{ ...BODY, sources: [{ ...sources[0], fields: ['state'] }] }]),
      [
        [1, 'pack_problem_support', 'sources'],
        [1, 'pack_problem_source', 'name.en'],
      ],
    ],
  ])('%s: line and reason, and nothing changed', async (_, content, expected) => {
    await install({ readAsset, indexedDB });
    const before = await contents();
    expect(problemsOf(await add(fileOf(content)))).toEqual(expected);
    expect(await contents()).toEqual(before);
  });

  it('too large: says so without reading it', async () => {
    const file = fileOf('');
    Object.defineProperty(file, 'size', { value: 101 * 2 ** 20 });
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new Error('read');
    });
    expect(problemsOf(await add(file))).toEqual([[0, 'pack_problem_large', 101, 100]]);
  });

  it('names the first problems and counts the rest', async () => {
    const outcome = await add(fileOf('{}\n'.repeat(300)));
    expect(outcome).toMatchObject({ state: 'refused', count: 300 });
    expect(outcome.state === 'refused' && outcome.problems).toHaveLength(50);
  });

  it('whatever is wrong with it, the database stays as it was', async () => {
    await add(fileOf(text([BODY, document(7)]), 'Before.ndjson'));
    const before = await contents();
    const good = [BODY, ...Array.from({ length: 9 }, (_, n) => document(n))];
    const bad = fc.oneof(
      fc.json(),
      fc.string({ minLength: 1 }).filter((line) => line.trim() !== ''),
      fc
        .constantFrom<object>(document(3), document(11, { body: 'NOWHERE' } as object), { ...BODY, id: '' })
        .map((r) => JSON.stringify(r)),
      fc
        .jsonValue()
        .map((value) => JSON.stringify({ ...document(12), title: { en: value } }))
        .filter((line) => !/"en":"/.test(line)),
    );
    await fc.assert(
      fc.asyncProperty(bad, fc.nat(good.length), async (line, at) => {
        const lines = good.map((record) => JSON.stringify(record));
        lines.splice(at, 0, line);
        expect((await add(fileOf(lines.join('\n')))).state).toBe('refused');
        expect(await contents()).toEqual(before);
      }),
    );
  });
});
