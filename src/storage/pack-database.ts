import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Id } from '../core/records/id.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';

/**
 * A database for each pack, named by the hash of its content. The row that says that it is whole is written last; before
 * that, a row says how far it was written, in the same transaction as what was written.
 */
export interface PackSchema extends DBSchema {
  records: { key: Id; value: AnyRecord; indexes: { alias: Id } };
  /** Some of the links that arrive at an id; `part` is the line from which they were read. */
  edges: { key: [Id, number]; value: { to: Id; part: number; edges: readonly Edge[] } };
  state: { key: string; value: PackState };
}

export interface PackState {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly hash: string;
  /** The day on which it was added. */
  readonly added: string;
  /** Size of the file, and how much of it is in. */
  readonly bytes: number;
  readonly written: number;
  /** Records and lines that are in. */
  readonly records: number;
  readonly lines: number;
  readonly isWhole: boolean;
}

export type PackDatabase = IDBPDatabase<PackSchema>;

const PREFIX = 'pack-';
const STATE_KEY = 'state';

const packName = (hash: string): string => `${PREFIX}${hash}`;

/** Opens the database of a pack, empty if it is new. Rejects where the browser refuses. */
export async function openPack(factory: IDBFactory, hash: string): Promise<PackDatabase> {
  const request = factory.open(packName(hash), 1);
  request.addEventListener('upgradeneeded', () => {
    const db = request.result;
    db.createObjectStore('records', { keyPath: 'id' }).createIndex('alias', 'aliases', { multiEntry: true });
    db.createObjectStore('edges', { keyPath: ['to', 'part'] });
    db.createObjectStore('state');
  });
  const db = (await wrap(request)) as unknown as PackDatabase;
  // Removed by the user in another page.
  db.addEventListener('versionchange', () => db.close());
  return db;
}

export const readState = (db: PackDatabase): Promise<PackState | undefined> => db.get('state', STATE_KEY);

/** Writes rows and how far the pack is in, together or not at all. */
export async function writePart(
  db: PackDatabase,
  records: readonly AnyRecord[],
  edges: readonly PackSchema['edges']['value'][],
  state: PackState,
): Promise<void> {
  const transaction = db.transaction(['records', 'edges', 'state'], 'readwrite');
  const puts = [
    ...records.map(async (record) => transaction.objectStore('records').put(record)),
    ...edges.map(async (row) => transaction.objectStore('edges').put(row)),
    (async () => transaction.objectStore('state').put(state, STATE_KEY))(),
  ];
  await Promise.all([...puts, transaction.done]);
}

/** The hashes of the packs that are there, whole or not. Some browsers cannot tell: then there are none. */
export async function packHashes(factory: IDBFactory): Promise<string[]> {
  if (typeof factory.databases !== 'function') return [];
  const names = (await factory.databases()).map(({ name }) => name ?? '');
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Removes a pack; rejects where the browser refuses. Whoever still reads it lets go of it. */
export async function deletePack(factory: IDBFactory, hash: string): Promise<void> {
  await wrap(factory.deleteDatabase(packName(hash)));
}
