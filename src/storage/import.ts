import { edgesOf } from '../core/records/edges.ts';
import type { Id } from '../core/records/id.ts';
import { PACK_LIMIT, type PackProblem, type PackProof, provePack } from '../core/records/pack.ts';
import type { AnyRecord } from '../core/records/record.ts';
import type { Edge } from '../core/records/relation.ts';
import { ownIndexedDB, type StorageFailure } from './database.ts';
import { deletePack, openPack, type PackDatabase, type PackState, readState, writePart } from './pack-database.ts';
import { hashOf, type Lines, linesOf, Unreadable } from './pack-file.ts';

export type Imported =
  /** It is in now, or was in before. */
  | { readonly state: 'added' | 'present'; readonly pack: PackState }
  /** Nothing was written. */
  | { readonly state: 'refused'; readonly problems: readonly PackProblem[]; readonly count: number }
  /** The user stopped it; with `pack`, part of it is in, invisible, and the same file goes on from there. */
  | { readonly state: 'stopped'; readonly pack: PackState | undefined }
  /** The browser refused; nothing was left behind. */
  | { readonly state: 'failed'; readonly failure: StorageFailure };

export interface Progress {
  readonly stage: 'prove' | 'write';
  /** Bytes of the file. */
  readonly done: number;
  readonly of: number;
}

export interface ImportOptions {
  readonly file: File;
  /** The bundled records: what a pack may point to. */
  readonly bundled: readonly AnyRecord[];
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Default: the IndexedDB of this place. */
  readonly indexedDB?: IDBFactory | undefined;
}

/** Links of one type to one thing that are kept: more than any card or chain follows. */
const LINKS = 1000;

/**
 * Adds a pack from a file: reads it through once to prove it, and only if nothing is wrong once more to write it. A pack
 * that was begun before goes on where it was stopped. Never rejects for what the file holds or the browser refuses.
 */
export async function importPack(options: ImportOptions): Promise<Imported> {
  const { file, signal } = options;
  const factory = options.indexedDB ?? ownIndexedDB();
  if (factory === undefined) return failed('open', new Error('there is no IndexedDB here'));
  if (file.size > PACK_LIMIT) return refused([tooLarge(file.size)]);
  // A hash and a proof: the file is read twice before anything is written.
  const tell = (stage: Progress['stage'], done: number, of: number) => options.onProgress?.({ stage, done, of });
  try {
    const hash = await hashOf(file, (bytes) => {
      signal?.throwIfAborted();
      tell('prove', bytes, 2 * file.size);
    });
    const begun = await stateOf(factory, hash);
    if (begun?.isWhole) return { state: 'present', pack: begun };
    if (begun === undefined) {
      const { problems, count } = await prove(options, (bytes) => tell('prove', file.size + bytes, 2 * file.size));
      if (count > 0) return refused(problems, count);
    }
    return await write(factory, options, begun ?? beginning(hash, options), (bytes) => tell('write', bytes, file.size));
  } catch (error) {
    if (signal?.aborted) return { state: 'stopped', pack: undefined };
    if (error instanceof Unreadable)
      return refused([{ line: error.line, key: `pack_problem_${error.why}`, values: [] }]);
    return failed('read', error);
  }
}

const refused = (problems: readonly PackProblem[], count = problems.length): Imported => ({
  state: 'refused',
  problems,
  count,
});

const failed = (stage: StorageFailure['stage'], error: unknown): Imported => ({
  state: 'failed',
  failure: { stage, error },
});

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

const tooLarge = (bytes: number): PackProblem => ({
  line: 0,
  key: 'pack_problem_large',
  values: [megabytes(bytes), megabytes(PACK_LIMIT)],
});

const beginning = (hash: string, { file, today }: ImportOptions): PackState => ({
  name: file.name.replace(/\.(?:ndjson|jsonl|json|txt)$/i, ''),
  hash,
  added: today,
  bytes: file.size,
  written: 0,
  records: 0,
  lines: 0,
  isWhole: false,
});

/** What is there of a pack. An empty database, as a kill at its creation leaves it, is not begun. */
async function stateOf(factory: IDBFactory, hash: string): Promise<PackState | undefined> {
  const db = await openPack(factory, hash);
  const state = await readState(db);
  db.close();
  if (state === undefined) await deletePack(factory, hash);
  return state;
}

async function prove({ file, bundled, signal }: ImportOptions, onBytes: (bytes: number) => void): Promise<PackProof> {
  const proof = provePack(bundled);
  for await (const { texts, first, end } of linesOf(file)) {
    for (const [i, text] of texts.entries()) proof.line(text, first + i);
    signal?.throwIfAborted();
    onBytes(end);
  }
  return proof.end();
}

async function write(
  factory: IDBFactory,
  { file, bundled, signal }: ImportOptions,
  begun: PackState,
  onBytes: (bytes: number) => void,
): Promise<Imported> {
  const db = await openPack(factory, begun.hash);
  const arriving = countLinks(new Set(bundled.map(({ id }) => id)));
  let state = begun;
  try {
    for await (const lines of linesOf(file, begun.written, begun.lines + 1)) {
      if (signal?.aborted)
        return { state: 'stopped', pack: state.written > 0 ? state : await none(db, factory, state) };
      state = await writeLines(db, lines, state, arriving);
      onBytes(lines.end);
    }
    return { state: 'added', pack: state };
  } catch (error) {
    db.close();
    await deletePack(factory, begun.hash).catch(() => undefined);
    return failed('write', error);
  } finally {
    db.close();
  }
}

async function none(db: PackDatabase, factory: IDBFactory, { hash }: PackState): Promise<undefined> {
  db.close();
  await deletePack(factory, hash);
}

async function writeLines(db: PackDatabase, lines: Lines, before: PackState, arriving: Arriving): Promise<PackState> {
  const records = lines.texts.filter((text) => text.trim() !== '').map((text) => JSON.parse(text) as AnyRecord);
  const state: PackState = {
    ...before,
    written: lines.end,
    records: before.records + records.length,
    lines: lines.first + lines.texts.length - 1,
    isWhole: lines.end === before.bytes,
  };
  const edges = [...arriving(records)].map(([to, own]) => ({ to, part: lines.first, edges: own }));
  await writePart(db, records, edges, state);
  return state;
}

type Arriving = (records: readonly AnyRecord[]) => ReadonlyMap<Id, readonly Edge[]>;

/** Groups links by what they arrive at. What a bundled record says of others is bundled, and is not added to. */
function countLinks(bundled: ReadonlySet<Id>): Arriving {
  const counts = new Map<string, number>();
  return (records) => {
    const byTarget = new Map<Id, Edge[]>();
    for (const record of records) {
      if (bundled.has(record.id)) continue;
      for (const edge of edgesOf(record)) {
        const name = `${edge.type} ${edge.to}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        if (count > LINKS) continue;
        const list = byTarget.get(edge.to);
        if (list === undefined) byTarget.set(edge.to, [edge]);
        else list.push(edge);
      }
    }
    return byTarget;
  };
}
