import { parseIndex, type ReadAsset, readRecords } from '../core/records/files.ts';
import type { Id } from '../core/records/id.ts';
import type { KnowledgeVersion, Lookup } from '../core/records/lookup.ts';
import { memoryLookup } from '../core/records/memory.ts';
import { compareIds } from '../core/records/order.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';
import {
  Damaged,
  type Database,
  deleteVersion,
  isFilled,
  openDatabase,
  ownIndexedDB,
  type StorageFailure,
  sound,
} from './database.ts';
import { withPacks } from './pack-lookup.ts';
import { PATIENCE, patiently } from './patience.ts';

export interface LookupOptions {
  readonly readAsset: ReadAsset;
  /** Default: the IndexedDB of this place. */
  readonly indexedDB?: IDBFactory | undefined;
  /** Told once what went wrong with storage; answers go on without it. */
  readonly report?: ((failure: StorageFailure) => void) | undefined;
  /** How long storage may take before the bundled files answer, in ms. */
  readonly patience?: number;
}

/** The knowledge base and the packs, as one: for the background and for every page of ours. */
export const openLookup = async (options: LookupOptions): Promise<Lookup> =>
  withPacks(await openBundled(options), options);

/**
 * The knowledge base, from IndexedDB where it is installed, else from the bundled files: while IndexedDB is being filled,
 * refused, slow or broken. No call fails for reasons of storage. Rejects only if the bundled files cannot be read.
 */
export async function openBundled(options: LookupOptions): Promise<Lookup> {
  const { asOf, hash } = parseIndex(await options.readAsset('index.json'));
  const version = { asOf, hash };
  const stored = new Stored(options, version);
  let bundled: Promise<Lookup> | undefined;

  const answer = async <Value>(
    fromStore: (db: Database) => Promise<Value>,
    ask: (lookup: Lookup) => Promise<Value>,
  ) => {
    const found = await stored.ask(fromStore);
    if (found !== undefined) return found;
    bundled ??= readRecords(options.readAsset).then((records) => memoryLookup(records, version));
    return ask(await bundled);
  };

  return {
    version,
    records: (ids) =>
      answer<ReadonlyMap<Id, AnyRecord>>(
        (db) => recordsFrom(db, ids),
        (lookup) => lookup.records(ids),
      ),
    edgesTo: (ids) =>
      answer<ReadonlyMap<Id, readonly Edge[]>>(
        (db) => edgesFrom(db, ids),
        (lookup) => lookup.edgesTo(ids),
      ),
    all: () => answer<readonly AnyRecord[]>(allFrom, (lookup) => lookup.all()),
    async *packed() {},
    packedUnder: async () => [],
  };
}

/** The installed database, as long as it can be trusted. */
class Stored {
  readonly #options: LookupOptions;
  readonly #version: KnowledgeVersion;
  #database: Promise<Database> | undefined;
  #filled = false;
  #broken = false;

  constructor(options: LookupOptions, version: KnowledgeVersion) {
    this.#options = options;
    this.#version = version;
  }

  /** The answer from IndexedDB, or undefined while it is not filled and after anything has gone wrong with it. */
  async ask<Value>(question: (db: Database) => Promise<Value>): Promise<Value | undefined> {
    if (this.#broken) return undefined;
    let stage: StorageFailure['stage'] = 'open';
    try {
      const db = await this.#patiently(this.#open());
      stage = 'read';
      this.#filled ||= await this.#patiently(isFilled(db, this.#version));
      return this.#filled ? await this.#patiently(question(db)) : undefined;
    } catch (error) {
      // Other calls may have failed beside this one; it is told once.
      if (!this.#broken) this.#options.report?.({ stage, error });
      this.#broken = true;
      this.#leave(error instanceof Damaged);
      return undefined;
    }
  }

  /** What is damaged is removed, so that the next install starts over. */
  #leave(isDamaged: boolean): void {
    this.#database
      ?.then((db) => {
        db.close();
        const factory = this.#factory();
        if (isDamaged && factory !== undefined) void deleteVersion(factory, this.#version.hash);
      })
      .catch(() => undefined);
  }

  #factory = (): IDBFactory | undefined => this.#options.indexedDB ?? ownIndexedDB();

  #open(): Promise<Database> {
    const factory = this.#factory();
    if (factory === undefined) throw new Error('there is no IndexedDB here');
    this.#database ??= openDatabase(factory, this.#version.hash);
    return this.#database;
  }

  #patiently = <Value>(work: Promise<Value>): Promise<Value> => patiently(work, this.#options.patience ?? PATIENCE);
}

async function recordsFrom(db: Database, ids: readonly Id[]): Promise<Map<Id, AnyRecord>> {
  const store = db.transaction('records').store;
  const byAlias = store.index('alias');
  const found = await Promise.all(ids.map(async (id) => (await store.get(id)) ?? (await byAlias.get(id))));
  const records = new Map<Id, AnyRecord>();
  for (const [index, id] of ids.entries()) {
    const record = found[index];
    if (record !== undefined) records.set(id, sound(record));
  }
  return records;
}

async function edgesFrom(db: Database, ids: readonly Id[]): Promise<Map<Id, readonly Edge[]>> {
  const store = db.transaction('edges').store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  const edges = new Map<Id, readonly Edge[]>();
  for (const row of found) {
    if (row === undefined) continue;
    if (!Array.isArray(row.edges)) throw new Damaged(`the links to ${row.to} cannot be read`);
    edges.set(row.to, row.edges);
  }
  return edges;
}

const allFrom = async (db: Database): Promise<AnyRecord[]> =>
  (await db.getAll('records')).map(sound).sort((a, b) => compareIds(a.id, b.id));
