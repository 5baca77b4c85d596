import type { Id } from './id.ts';
import type { AnyRecord } from './record.ts';
import type { Edge } from './relation.ts';

/** The day to which the facts were collected, and the content hash that names this version of them. */
export interface KnowledgeVersion {
  readonly asOf: string;
  readonly hash: string;
}

/**
 * Where records are looked up: IndexedDB, the bundled files, or a Map in a test. A whole level at a time, because single
 * reads cost a transaction each. It never rejects for a missing id; that id is absent from the answer.
 */
export interface Lookup {
  readonly version: KnowledgeVersion;
  /** Records by id or alias; the key of the answer is the id that was asked for. */
  records(ids: readonly Id[]): Promise<ReadonlyMap<Id, AnyRecord>>;
  /** Links that arrive at each id, from other records; the other half is in the records themselves (edgesOf). */
  edgesTo(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly Edge[]>>;
  /** Everything, for search and for lists of meetings; a few hundred kB. */
  all(): Promise<readonly AnyRecord[]>;
}
