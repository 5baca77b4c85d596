import { edgesOf } from '../core/records/edges.ts';
import { parseIndex, type ReadAsset, readRecords } from '../core/records/files.ts';
import type { Id } from '../core/records/id.ts';
import type { KnowledgeVersion } from '../core/records/lookup.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';
import {
  Damaged,
  type Database,
  deleteOthers,
  deleteVersion,
  isFilled,
  openDatabase,
  ownIndexedDB,
  type StorageFailure,
  VERSION_KEY,
} from './database.ts';

export type Installed =
  /** It was there already, or is there now. */
  | { readonly state: 'present' | 'installed'; readonly version: KnowledgeVersion }
  /** The browser refused; a Lookup answers from the bundled files instead. */
  | { readonly state: 'refused'; readonly failure: StorageFailure };

export interface InstallOptions {
  readonly readAsset: ReadAsset;
  /** Default: the IndexedDB of this place. */
  readonly indexedDB?: IDBFactory | undefined;
}

/** Rows written in one transaction: large enough to be quick, small enough to let readers in between. */
const BATCH = 500;

const running = new Map<IDBFactory, Promise<Installed>>();

/**
 * Puts the bundled knowledge base into IndexedDB, unless it is there, and removes older versions. An install that was cut
 * off starts over. Only the background installs; two calls at once are one install. Rejects only if the bundled files
 * cannot be read.
 */
export function install(options: InstallOptions): Promise<Installed> {
  const factory = options.indexedDB ?? ownIndexedDB();
  if (factory === undefined) return Promise.resolve(refused('open', new Error('there is no IndexedDB here')));
  const going = running.get(factory);
  if (going !== undefined) return going;
  const started = installInto(factory, options.readAsset).finally(() => running.delete(factory));
  running.set(factory, started);
  return started;
}

async function installInto(factory: IDBFactory, readAsset: ReadAsset): Promise<Installed> {
  const { asOf, hash } = parseIndex(await readAsset('index.json'));
  const version = { asOf, hash };
  try {
    return await openAndFill(factory, version, readAsset);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    // Deleted, not written over: who reads it must notice.
    if (!(await deleteVersion(factory, hash))) return refused('delete', error);
    return openAndFill(factory, version, readAsset).catch((again: unknown) => refused('write', again));
  }
}

async function openAndFill(factory: IDBFactory, version: KnowledgeVersion, readAsset: ReadAsset): Promise<Installed> {
  let db: Database;
  try {
    db = await openDatabase(factory, version.hash);
  } catch (error) {
    return refused('open', error);
  }
  try {
    const present = await isFilled(db, version);
    if (!present) await fill(db, version, await readRecords(readAsset));
    db.close();
    await deleteOthers(factory, version.hash).catch(() => undefined);
    return { state: present ? 'present' : 'installed', version };
  } catch (error) {
    db.close();
    if (error instanceof Damaged) throw error;
    // Half a knowledge base helps nobody and takes room.
    void deleteVersion(factory, version.hash);
    return refused('write', error);
  }
}

const refused = (stage: StorageFailure['stage'], error: unknown): Installed => ({
  state: 'refused',
  failure: { stage, error },
});

async function fill(db: Database, version: KnowledgeVersion, records: readonly AnyRecord[]): Promise<void> {
  await Promise.all([db.clear('records'), db.clear('edges')]);
  await put(db, 'records', records);
  const edges = arriving(records);
  await put(db, 'edges', edges);
  await db.put('version', { ...version, records: records.length, edges: edges.length }, VERSION_KEY);
}

async function put<Store extends 'records' | 'edges'>(
  db: Database,
  store: Store,
  rows: readonly (Store extends 'records' ? AnyRecord : ArrivingEdges)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
    // Not awaited one by one, and all of them heard: a put that is refused throws, one that fails rejects.
    const puts = rows.slice(from, from + BATCH).map(async (row) => transaction.store.put(row));
    await Promise.all([...puts, transaction.done]);
  }
}

interface ArrivingEdges {
  readonly to: Id;
  readonly edges: readonly Edge[];
}

function arriving(records: readonly AnyRecord[]): ArrivingEdges[] {
  const byTarget = new Map<Id, Edge[]>();
  for (const edge of records.flatMap(edgesOf)) {
    const edges = byTarget.get(edge.to);
    if (edges === undefined) byTarget.set(edge.to, [edge]);
    else edges.push(edge);
  }
  return [...byTarget].map(([to, edges]) => ({ to, edges }));
}
