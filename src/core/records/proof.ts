import { statedEdges } from './edges.ts';
import type { Id } from './id.ts';
import { aliasesOf } from './memory.ts';
import type { AnyRecord } from './record.ts';
import { type Edge, type End, RELATIONS } from './relation.ts';
import { fieldsOf, isThere, supportOf } from './sourced.ts';
import { halvesOf, versionEdges } from './versions.ts';

/** What is wrong with the knowledge base, and where. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The field as a path, `sources.0.ref`; empty for the line as a whole. */
  readonly field: string;
  readonly message: string;
}

/** A record and where it stands. */
export interface Placed {
  readonly record: AnyRecord;
  readonly file: string;
  readonly line: number;
}

/** What is wrong with a field of a line, for whoever wrote it. */
export const problem = ({ file, line }: Placed, field: string, message: string): Problem => ({
  file,
  line,
  field,
  message,
});

/** Ids and aliases name one record each, and every id that a record points to exists and is of a fitting kind. */
export function checkIds(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<Id, Placed>();
  for (const p of placed) {
    for (const id of [p.record.id, ...aliasesOf(p.record)]) {
      if (owner.has(id)) problems.push(problem(p, id === p.record.id ? 'id' : 'aliases', `${id} is named twice`));
      owner.set(id, p);
    }
  }
  for (const p of placed) {
    for (const edge of statedEdges(p.record)) {
      const other = owner.get(edge.to)?.record;
      if (other?.id !== edge.to) problems.push(problem(p, edge.type, `no record ${edge.to}`));
      else problems.push(...checkEnds(p, edge, other));
    }
  }
  return problems;
}

const END: Readonly<Record<AnyRecord['kind'], End>> = {
  document: 'document',
  resolution: 'instrument',
  decision: 'instrument',
  meeting: 'meeting',
  session: 'meeting',
  dialogue: 'meeting',
  event: 'meeting',
  body: 'body',
  treaty: 'treaty',
  article: 'article',
  rule: 'article',
};

/** Whether records of these kinds may stand at the ends of a relation. */
export const fits = (type: Edge['type'], from: AnyRecord['kind'], to: AnyRecord['kind']): boolean =>
  RELATIONS[type].from.includes(END[from]) && RELATIONS[type].to.includes(END[to]);

function checkEnds(p: Placed, edge: Edge, other: AnyRecord): Problem[] {
  if (edge.to === p.record.id) return [problem(p, edge.type, 'points to itself')];
  return fits(edge.type, p.record.kind, other.kind)
    ? []
    : [problem(p, edge.type, `a ${p.record.kind} cannot stand so to ${edge.to}, a ${other.kind}`)];
}

/** An id says what the fields say: whose the thing is, its number, its day. */
export function checkNames(placed: readonly Placed[]): Problem[] {
  return placed.flatMap((p) => {
    const fitting = namesOf(p.record);
    const isNamed = fitting.length === 0 || fitting.includes(p.record.id.replaceAll(' ', ''));
    return isNamed ? [] : [problem(p, 'id', `its fields say ${fitting.join(' or ')}`)];
  });
}

/** The ids that would fit the fields, without spaces; none where the fields do not tell. */
function namesOf(record: AnyRecord): string[] {
  switch (record.kind) {
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event': {
      if (record.ordinal !== undefined) return [`${record.body}#${record.ordinal}`];
      const { body, start } = record;
      return start === undefined ? [] : [`${body}@${start}`, `${body}@${start.slice(0, 7)}`];
    }
    case 'resolution':
    case 'decision':
      return record.body.startsWith('CTOC/')
        ? [`${record.body}/${record.kind === 'resolution' ? 'RES' : 'DEC'}/${record.number}`]
        : [];
    case 'article':
      return [`${record.of}/ART/${record.number}`];
    case 'rule':
      return [`${record.of}/ROP/${record.number}`];
    default:
      return [];
  }
}

/** A link is stored once, on one side, and not at all where the symbol tells it. */
export function checkOnce(placed: readonly Placed[]): Problem[] {
  const key = ({ from, type, to }: Edge) => `${from} ${type} ${to}`;
  const stated = new Set<string>();
  const problems: Problem[] = [];
  for (const p of placed) {
    const told = new Set(versionEdges(p.record.id).map(key));
    for (const edge of statedEdges(p.record)) {
      const { type, from, to } = edge;
      if (told.has(key(edge))) problems.push(problem(p, type, `the symbol tells that ${to} came before; not stored`));
      if (RELATIONS[type].inverse === type && stated.has(key({ from: to, type, to: from })))
        problems.push(problem(p, type, `${to} says so already; one side is enough`));
      stated.add(key(edge));
    }
    const relations = (p.record.relations ?? []).map((r) => JSON.stringify([r.type, r.to, r.paragraph, r.summary]));
    if (new Set(relations).size < relations.length) problems.push(problem(p, 'relations', 'one of them stands twice'));
  }
  return problems;
}

/** The two halves of a joint symbol are its aliases, so that each finds it. */
export function checkHalves(placed: readonly Placed[]): Problem[] {
  return placed.flatMap((p) => {
    const aliases = aliasesOf(p.record);
    const missing = p.record.kind === 'document' ? halvesOf(p.record.id).filter((half) => !aliases.includes(half)) : [];
    return missing.map((half) => problem(p, 'aliases', `lacks ${half}, one half of the symbol`));
  });
}

/** Every field has a source, and every field that a source is said to support is there. */
export function checkSources(placed: readonly Placed[]): Problem[] {
  return placed.flatMap((p) => [
    ...p.record.sources
      .flatMap((source) => source.fields ?? [])
      .filter((field) => !isThere(p.record, field))
      .map((field) => problem(p, 'sources', `a source supports ${field}, which is not there`)),
    ...fieldsOf(p.record)
      .filter((field) => supportOf(p.record, field) === 'none')
      .map((field) => problem(p, field, 'no source supports it')),
  ]);
}
