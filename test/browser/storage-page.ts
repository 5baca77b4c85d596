import { type ReadAsset, readRecords } from '../../src/core/records/files.ts';
import type { Lookup } from '../../src/core/records/lookup.ts';
import { aliasesOf, memoryLookup } from '../../src/core/records/memory.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';
import { databaseName, openDatabase } from '../../src/storage/database.ts';
import { install } from '../../src/storage/install.ts';
import { openLookup } from '../../src/storage/lookup.ts';

/** What the tests of storage do inside a page or the worker; built into one script, with its exports in `storage`. */

/** Assets for a place that has none, such as a page of no origin. */
const given = new Map<string, string>();
export const give = (name: string, text: string): void => void given.set(name, text);

const readAsset: ReadAsset = async (name) => given.get(name) ?? (await fetch(`${location.origin}/kb/${name}`)).text();

export const version = async (): Promise<string> => JSON.parse(await readAsset('index.json')).hash;

let lookup: Lookup | undefined;
let failures: string[] = [];

/** Opens a Lookup, as our pages do when they start. */
export async function open(): Promise<void> {
  failures = [];
  const report = ({ stage, error }: { stage: string; error: unknown }) =>
    failures.push(`${stage} ${error instanceof Error ? error.name : String(error)}`);
  lookup = await openLookup({ readAsset, report, patience: 5000 });
}

const flat = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one instanceof Map ? [...one].sort(([a], [b]) => (a < b ? -1 : 1)) : one));

/** Asks for everything: whether the answers are the bundled facts, and what storage was reported to have failed in. */
export async function ask(): Promise<{ same: boolean; failures: string[] }> {
  const records = await readRecords(readAsset);
  if (lookup === undefined) throw new Error('No Lookup is open.');
  const bundled = memoryLookup(records, lookup.version);
  const ids = records.flatMap((record) => [record.id, ...aliasesOf(record)]);
  const answers = await Promise.all(
    [lookup, bundled].map(async (one) => flat([await one.records(ids), await one.all()])),
  );
  const edges = await Promise.all(
    [lookup, bundled].map(async (one) =>
      flat([...(await one.edgesTo(ids))].map(([to, list]) => [to, list.map(flat).sort()]).sort()),
    ),
  );
  return { same: answers[0] === answers[1] && edges[0] === edges[1], failures };
}

/** Puts the knowledge base in; the outcome in words. */
export async function put(): Promise<string> {
  const outcome = await install({ readAsset });
  if (outcome.state !== 'refused') return outcome.state;
  const { stage, error } = outcome.failure;
  return `refused: ${stage} ${error instanceof Error ? error.name : String(error)}`;
}

/** Begins an install that is busy for a long time before the nth row, so that it can be killed there. */
export function beginAndHang(row: number): void {
  const write = IDBObjectStore.prototype.put;
  let rows = 0;
  IDBObjectStore.prototype.put = function (...words) {
    rows += 1;
    const end = rows === row ? Date.now() + 30_000 : 0;
    while (Date.now() < end);
    return write.apply(this, words);
  };
  void put();
}

/** How many rows an install writes. */
export async function rows(): Promise<number> {
  const db = await openDatabase(indexedDB, await version());
  const [records, edges] = await Promise.all([db.count('records'), db.count('edges')]);
  db.close();
  return records + edges + 1;
}

export async function isThere(): Promise<boolean> {
  const db = await openDatabase(indexedDB, await version());
  const row = await db.get('version', 'version');
  db.close();
  return row !== undefined;
}

export async function remove(): Promise<void> {
  const request = indexedDB.deleteDatabase(databaseName(await version()));
  await new Promise((done) => request.addEventListener('success', done));
}

/** Leaves a record of which nothing but the id can be read. */
export async function damage(which: number): Promise<void> {
  const { id } = (await readRecords(readAsset)).at(which) as AnyRecord;
  const db = await openDatabase(indexedDB, await version());
  await db.put('records', { id } as unknown as AnyRecord);
  db.close();
}

/** Opens the database of an older version and never lets go of it. */
export async function keepOlder(): Promise<void> {
  const request = indexedDB.open(databaseName('older'), 1);
  await new Promise((done) => request.addEventListener('success', done));
}

export const names = async (): Promise<string[]> =>
  (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('kb-'));
