import type { AnyRecord } from './record.ts';
import type { Edge, FieldRelation } from './relation.ts';
import { versionEdges } from './versions.ts';

/** All links that go out from a record: those that it states, and those that its symbol alone tells. */
export function edgesOf(record: AnyRecord): Edge[] {
  const stated = statedEdges(record);
  return record.kind === 'document' ? [...stated, ...versionEdges(record.id)] : stated;
}

/** The links that a record states: its relations, and those that follow from its fields. */
export function statedEdges(record: AnyRecord): Edge[] {
  const edges: Edge[] = [];
  const link = (type: FieldRelation, to: string | undefined) => {
    if (to !== undefined) edges.push({ from: record.id, to, type });
  };
  switch (record.kind) {
    case 'document':
      link('issued-by', record.body);
      for (const other of record.alsoOf ?? []) link('issued-by', other);
      link('before-session', record.session);
      break;
    case 'resolution':
    case 'decision':
      link('issued-by', record.body);
      link('adopted-at', record.session);
      for (const treaty of record.concerns ?? []) link('concerns', treaty);
      break;
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      link('meeting-of', record.body);
      link('before-session', record.session);
      for (const other of record.jointWith ?? []) link('joint-with', other);
      break;
    case 'body':
      link('part-of-body', record.parent);
      link('serves-treaty', record.treaty);
      break;
    case 'treaty':
      link('adopted-by', record.adoptedBy);
      link('supplements', record.parent);
      break;
    case 'article':
    case 'rule':
      link('article-of', record.of);
      break;
  }
  for (const { type, to } of record.relations ?? []) edges.push({ from: record.id, to, type });
  return edges;
}
