import { edgesOf } from './edges.ts';
import type { Id } from './id.ts';
import type { KnowledgeVersion, Lookup } from './lookup.ts';
import type { AnyRecord } from './record.ts';
import type { Edge } from './relation.ts';

/** A record's other ids. */
export const aliasesOf = (record: AnyRecord): readonly Id[] => ('aliases' in record ? (record.aliases ?? []) : []);

/** A Lookup over records in memory: for tests, and where IndexedDB does not answer. */
export function memoryLookup(records: readonly AnyRecord[], version: KnowledgeVersion): Lookup {
  const byId = new Map<Id, AnyRecord>();
  const arriving = new Map<Id, Edge[]>();
  for (const record of records) {
    for (const alias of aliasesOf(record)) byId.set(alias, record);
    for (const edge of edgesOf(record)) {
      const list = arriving.get(edge.to);
      if (list === undefined) arriving.set(edge.to, [edge]);
      else list.push(edge);
    }
  }
  for (const record of records) byId.set(record.id, record);
  return {
    version,
    records: async (ids) => pick(byId, ids),
    edgesTo: async (ids) => pick(arriving, ids),
    all: async () => records,
    async *packed() {},
    packedUnder: async () => [],
  };
}

function pick<Value>(from: ReadonlyMap<Id, Value>, ids: readonly Id[]): Map<Id, Value> {
  const found = new Map<Id, Value>();
  for (const id of ids) {
    const value = from.get(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}
