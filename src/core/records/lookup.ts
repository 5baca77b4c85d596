import type { Id } from './id.ts';
import type { AnyRecord } from './record.ts';
import type { Edge } from './relation.ts';

/** The day to which the facts were collected, and the content hash that names this version of them. */
export interface KnowledgeVersion {
  readonly asOf: string;
  readonly hash: string;
}

/**
 * A record as a Lookup gives it. What a pack says of a record of the bundled knowledge base never takes its place: it
 * stands beside it.
 */
export type KnownRecord = AnyRecord & {
  /** The name of the pack that it comes from; absent: it is bundled. */
  readonly pack?: string;
  /** What packs say under the same id. */
  readonly beside?: readonly KnownRecord[];
};

/**
 * Where records are looked up: IndexedDB, the bundled files, or a Map in a test. A whole level at a time, because single
 * reads cost a transaction each. It never rejects for a missing id; that id is absent from the answer.
 */
export interface Lookup {
  readonly version: KnowledgeVersion;
  /** Records by id or alias; the key of the answer is the id that was asked for. */
  records(ids: readonly Id[]): Promise<ReadonlyMap<Id, KnownRecord>>;
  /** Links that arrive at each id, from other records; the other half is in the records themselves (edgesOf). */
  edgesTo(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly Edge[]>>;
  /** Everything that is bundled, for search and for lists of meetings: a few hundred kB. */
  all(): Promise<readonly KnownRecord[]>;
  /** What packs hold of things that are not bundled: up to hundreds of MB, in parts that are quickly read. */
  packed(): AsyncIterable<readonly KnownRecord[]>;
  /** Some records of packs whose ids begin so, without reading the packs. */
  packedUnder(prefix: Id): Promise<readonly KnownRecord[]>;
}
