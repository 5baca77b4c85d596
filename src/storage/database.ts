import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Id } from '../core/records/id.ts';
import type { KnowledgeVersion } from '../core/records/lookup.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';

/**
 * One database for each version of the knowledge base, named by the hash of its content: nothing is ever migrated. The
 * version row is written last, so a database without it was not filled to its end.
 */
export interface Schema extends DBSchema {
  records: { key: Id; value: AnyRecord; indexes: { alias: Id } };
  /** The links that arrive at an id. */
  edges: { key: Id; value: { to: Id; edges: readonly Edge[] } };
  version: { key: string; value: VersionRow };
}

export interface VersionRow extends KnowledgeVersion {
  /** How many rows belong to it; fewer mean that somebody else removed some. */
  readonly records: number;
  readonly edges: number;
}

export type Database = IDBPDatabase<Schema>;

export const VERSION_KEY = 'version';

const PREFIX = 'kb-';

export const databaseName = (hash: string): string => `${PREFIX}${hash}`;

/** What happened to storage, for the log: every caller goes on without it. */
export interface StorageFailure {
  readonly stage: 'open' | 'read' | 'write' | 'delete';
  readonly error: unknown;
}

/** IndexedDB of this place, or undefined where the browser refuses it. */
export function ownIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** Opens the database of a version, empty if it is new. Rejects where the browser refuses. */
export async function openDatabase(factory: IDBFactory, hash: string): Promise<Database> {
  const request = factory.open(databaseName(hash), 1);
  request.addEventListener('upgradeneeded', () => {
    const db = request.result;
    db.createObjectStore('records', { keyPath: 'id' }).createIndex('alias', 'aliases', { multiEntry: true });
    db.createObjectStore('edges', { keyPath: 'to' });
    db.createObjectStore('version');
  });
  const db = (await wrap(request)) as unknown as Database;
  // Another version wants it gone: let it, instead of blocking.
  db.addEventListener('versionchange', () => db.close());
  return db;
}

/** What is stored is not what was written: somebody else has changed it, or the disk has. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** A record that somebody else has damaged must not reach a card. */
export function sound(record: AnyRecord): AnyRecord {
  const { id, kind, sources } = record as Partial<AnyRecord>;
  if (typeof id !== 'string' || typeof kind !== 'string' || !Array.isArray(sources))
    throw new Damaged(`the record ${String(id)} cannot be read`);
  return record;
}

/** Whether the version was written to its end. Throws `Damaged` where rows are missing. */
export async function isFilled(db: Database, { hash }: KnowledgeVersion): Promise<boolean> {
  const row = await db.get('version', VERSION_KEY);
  if (row === undefined) return false;
  const [records, edges] = await Promise.all([db.count('records'), db.count('edges')]);
  if (row.hash === hash && row.records === records && row.edges === edges) return true;
  throw new Damaged(`${records} of ${row.records} records are stored, ${edges} of ${row.edges} rows of links`);
}

/** Removes the database of a version. False where somebody who still uses it keeps it for now, or the browser does. */
export function deleteVersion(factory: IDBFactory, hash: string): Promise<boolean> {
  const answered = new Promise<boolean>((resolve) => {
    const request = factory.deleteDatabase(databaseName(hash));
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('blocked', () => resolve(false));
    request.addEventListener('error', () => resolve(false));
  });
  return answered.catch(() => false);
}

/** Removes the databases of all versions but one. Best effort: a database still in use goes when its users have closed it. */
export async function deleteOthers(factory: IDBFactory, hash: string): Promise<void> {
  if (typeof factory.databases !== 'function') return;
  for (const { name } of await factory.databases())
    if (name?.startsWith(PREFIX) && name !== databaseName(hash)) factory.deleteDatabase(name);
}
