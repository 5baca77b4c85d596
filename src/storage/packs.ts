import { ownIndexedDB } from './database.ts';
import { deletePack, openPack, type PackState, packHashes, readState } from './pack-database.ts';

/** What became of the packs of this browser: those that are in, and those that were begun. */
export type { PackState } from './pack-database.ts';

/** Records that are read from a pack at once. */
const PART = 1000;

/** All packs, the first added first. One that cannot be opened is left out. */
export async function listPacks(factory: IDBFactory | undefined = ownIndexedDB()): Promise<PackState[]> {
  if (factory === undefined) return [];
  const states = (await packHashes(factory)).map((hash) => stateOf(factory, hash).catch(() => undefined));
  const known = (await Promise.all(states)).filter((state) => state !== undefined);
  return known.sort((a, b) => (`${a.added} ${a.name} ${a.hash}` < `${b.added} ${b.name} ${b.hash}` ? -1 : 1));
}

async function stateOf(factory: IDBFactory, hash: string): Promise<PackState | undefined> {
  const db = await openPack(factory, hash);
  const state = await readState(db);
  db.close();
  return state;
}

/** Removes a pack, whole or not. Rejects where the browser refuses. */
export async function removePack(hash: string, factory: IDBFactory | undefined = ownIndexedDB()): Promise<void> {
  if (factory !== undefined) await deletePack(factory, hash);
}

/** A pack as a file: one record a line, sorted by id. Rejects where it cannot be read. */
export async function exportPack(hash: string, factory: IDBFactory | undefined = ownIndexedDB()): Promise<Blob> {
  if (factory === undefined) throw new Error('there is no IndexedDB here');
  const db = await openPack(factory, hash);
  const parts: Blob[] = [];
  let after: IDBKeyRange | undefined;
  try {
    for (;;) {
      const records = await db.getAll('records', after, PART);
      const last = records.at(-1);
      if (last === undefined) return new Blob(parts, { type: 'application/x-ndjson' });
      // A Blob of its own, so that the browser may keep it on disk.
      parts.push(new Blob(records.map((record) => `${JSON.stringify(record)}\n`)));
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  } finally {
    db.close();
  }
}
