import type { Id } from '../core/records/id.ts';
import type { KnownRecord, Lookup } from '../core/records/lookup.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';
import { ownIndexedDB, type StorageFailure, sound } from './database.ts';
import { openPack, type PackDatabase, type PackState, packHashes, readState } from './pack-database.ts';
import { PATIENCE, patiently } from './patience.ts';

/** Records read at once: some ms of work. */
const PART = 1000;
/** Records of a pack under a prefix: more than a list shows. */
const FEW = 40;

interface Pack {
  readonly state: PackState;
  readonly db: PackDatabase;
}

export interface PackOptions {
  readonly indexedDB?: IDBFactory | undefined;
  readonly report?: ((failure: StorageFailure) => void) | undefined;
  /** How long storage may take before it is done without, in ms. */
  readonly patience?: number;
}

/**
 * A Lookup over the bundled facts and those of the packs: what is bundled comes first, what packs say of the same thing
 * stands beside it. A pack that cannot be read is left out; the bundled facts are answered all the same.
 */
export function withPacks(bundled: Lookup, options: PackOptions): Lookup {
  const packs = new OpenPacks(options);
  return {
    version: bundled.version,
    async records(ids) {
      const [own, theirs] = await Promise.all([bundled.records(ids), packs.ask((pack) => recordsFrom(pack, ids))]);
      return theirs.reduce(beside, own);
    },
    async edgesTo(ids) {
      const [own, theirs] = await Promise.all([bundled.edgesTo(ids), packs.ask((pack) => edgesFrom(pack, ids))]);
      return theirs.reduce(joined, own);
    },
    all: () => bundled.all(),
    packedUnder: async (prefix) => (await packs.ask((pack) => recordsUnder(pack, prefix))).flat(),
    async *packed() {
      const known = new Set((await bundled.all()).map(({ id }) => id));
      for await (const part of packs.parts()) {
        const fresh = part.filter(({ id }) => !known.has(id));
        for (const { id } of fresh) known.add(id);
        if (fresh.length > 0) yield fresh;
      }
    },
  };
}

const place = (first: KnownRecord | undefined, other: KnownRecord): KnownRecord => {
  if (first === undefined) return other;
  // An alias of what is known here may be the id of nothing else: packs are proved so.
  return first.id === other.id ? { ...first, beside: [...(first.beside ?? []), other] } : first;
};

function beside(known: ReadonlyMap<Id, KnownRecord>, more: ReadonlyMap<Id, KnownRecord>): Map<Id, KnownRecord> {
  const all = new Map(known);
  for (const [id, record] of more) all.set(id, place(known.get(id), record));
  return all;
}

function joined(known: ReadonlyMap<Id, readonly Edge[]>, more: ReadonlyMap<Id, readonly Edge[]>) {
  const all = new Map(known);
  for (const [id, edges] of more) all.set(id, [...(known.get(id) ?? []), ...edges]);
  return all;
}

/** The connections to the packs that are whole. */
class OpenPacks {
  readonly #options: PackOptions;
  readonly #open = new Map<string, Promise<Pack | undefined>>();

  constructor(options: PackOptions) {
    this.#options = options;
  }

  /** The answers of all packs that can be read, the first added first. */
  async ask<Value>(question: (pack: Pack) => Promise<Value>): Promise<Value[]> {
    const packs = await this.#packs();
    const answers = await Promise.all(
      packs.map((pack) =>
        question(pack).catch((error: unknown) => {
          this.#leave(pack, error);
          return undefined;
        }),
      ),
    );
    return answers.filter((answer) => answer !== undefined) as Value[];
  }

  /** All records of all packs that can be read, the first added first; a pack that breaks off is left there. */
  async *parts(): AsyncGenerator<readonly KnownRecord[]> {
    for (const pack of await this.#packs()) {
      try {
        yield* partsOf(pack);
      } catch (error) {
        this.#leave(pack, error);
      }
    }
  }

  async #packs(): Promise<Pack[]> {
    const factory = this.#options.indexedDB ?? ownIndexedDB();
    if (factory === undefined) return [];
    // Asked each time, which takes a tenth of a millisecond: a pack that was added just now is in the next card.
    const hashes = await this.#patiently(packHashes(factory)).catch(() => []);
    for (const hash of hashes) if (!this.#open.has(hash)) this.#open.set(hash, this.#enter(factory, hash));
    const packs = (await Promise.all(hashes.map((hash) => this.#open.get(hash)))).filter((pack) => pack !== undefined);
    return packs.sort((a, b) => (orderOf(a.state) < orderOf(b.state) ? -1 : 1));
  }

  async #enter(factory: IDBFactory, hash: string): Promise<Pack | undefined> {
    try {
      const db = await this.#patiently(openPack(factory, hash));
      const state = await this.#patiently(readState(db));
      db.addEventListener('close', () => this.#open.delete(hash));
      db.addEventListener('versionchange', () => this.#open.delete(hash));
      if (state?.isWhole) return { state, db };
      db.close();
    } catch (error) {
      this.#options.report?.({ stage: 'open', error });
    }
    // It may be whole the next time.
    this.#open.delete(hash);
    return undefined;
  }

  #patiently = <Value>(work: Promise<Value>): Promise<Value> => patiently(work, this.#options.patience ?? PATIENCE);

  #leave({ state, db }: Pack, error: unknown): void {
    // Nobody reports what the user has just removed.
    if (this.#open.delete(state.hash)) this.#options.report?.({ stage: 'read', error });
    db.close();
  }
}

const orderOf = ({ added, name, hash }: PackState): string => `${added} ${name} ${hash}`;

async function recordsFrom({ db, state }: Pack, ids: readonly Id[]): Promise<Map<Id, KnownRecord>> {
  const store = db.transaction('records').store;
  const byAlias = store.index('alias');
  const found = await Promise.all(ids.map(async (id) => (await store.get(id)) ?? (await byAlias.get(id))));
  const records = new Map<Id, KnownRecord>();
  for (const [index, id] of ids.entries()) {
    const record = found[index];
    if (record !== undefined) records.set(id, Object.assign(sound(record), { pack: state.name }));
  }
  return records;
}

async function edgesFrom({ db }: Pack, ids: readonly Id[]): Promise<Map<Id, readonly Edge[]>> {
  const store = db.transaction('edges').store;
  // Every part: an array comes behind every number.
  const found = await Promise.all(ids.map((id) => store.getAll(IDBKeyRange.bound([id], [id, []]))));
  const edges = new Map<Id, readonly Edge[]>();
  for (const [index, id] of ids.entries()) {
    const rows = found[index] ?? [];
    if (rows.length > 0)
      edges.set(
        id,
        rows.flatMap((row) => row.edges),
      );
  }
  return edges;
}

const named = (records: readonly AnyRecord[], { name }: PackState): KnownRecord[] =>
  records.map((record) => Object.assign(sound(record), { pack: name }));

const recordsUnder = async ({ db, state }: Pack, prefix: Id): Promise<KnownRecord[]> =>
  named(await db.getAll('records', IDBKeyRange.bound(prefix, `${prefix}\uffff`), FEW), state);

/** Each part is read in a transaction of its own, so that nobody who wants to remove the pack waits long. */
async function* partsOf({ db, state }: Pack): AsyncGenerator<readonly KnownRecord[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const part = named(await db.getAll('records', after, PART), state);
    const last = part.at(-1);
    if (last === undefined) return;
    yield part;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
