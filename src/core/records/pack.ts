import type { WordKey, WordValue } from '../words.ts';
import { statedEdges } from './edges.ts';
import type { Id } from './id.ts';
import { aliasesOf } from './memory.ts';
import { checkHalves, checkNames, checkSources, fits, type Placed } from './proof.ts';
import { type AnyRecord, anyRecord } from './record.ts';
import type { Edge } from './relation.ts';

/** Bytes of the largest pack that is read, and of its longest line. */
export const PACK_LIMIT = 100 * 1024 * 1024;
export const LINE_LIMIT = 1024 * 1024;

/** What is wrong with a pack, and where. Its sentence is an interface text, filled with `values`. */
export interface PackProblem {
  /** Counts from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly key: Extract<WordKey, `pack_problem_${string}`>;
  readonly values: readonly WordValue[];
}

/** Problems that are told one by one; the others are counted. */
const TOLD = 50;

/** The outcome of a proof: how many records there are, the first problems, and how many problems in all. */
export interface PackProof {
  readonly records: number;
  readonly problems: readonly PackProblem[];
  readonly count: number;
}

/** An id of the pack or of the knowledge base; what is bundled has no line. */
interface Owner {
  readonly id: Id;
  readonly kind: AnyRecord['kind'];
  readonly line?: number;
}

/** A link whose end was not yet seen when its line was read. */
interface Open {
  readonly edge: Edge;
  readonly kind: AnyRecord['kind'];
  readonly line: number;
}

/**
 * Proves a pack line by line, in any order of its lines, beside the bundled records: it keeps ids and open links, not
 * records. The same schema and the same rules as for the knowledge base, except those of its calendar.
 */
export function provePack(bundled: readonly AnyRecord[]): {
  line(text: string, line: number): void;
  end(): PackProof;
} {
  const base = new Map<Id, Owner>();
  for (const record of bundled) {
    const { id, kind } = record;
    for (const name of [id, ...aliasesOf(record)]) base.set(name, { id, kind });
  }
  const own = new Map<Id, Owner>();
  const open: Open[] = [];
  const problems: PackProblem[] = [];
  let [records, count] = [0, 0];
  const tell = (line: number, key: PackProblem['key'], ...values: WordValue[]) => {
    count += 1;
    if (problems.length < TOLD) problems.push({ line, key, values });
  };

  function name(record: AnyRecord, line: number): void {
    for (const id of [record.id, ...aliasesOf(record)]) {
      const [twin, known] = [own.get(id), base.get(id)];
      if (twin) tell(line, 'pack_problem_twice', id, twin.line ?? 0);
      // The same thing may stand in both; what differs is then shown beside the bundled fact.
      else if (known && (known.id !== record.id || known.kind !== record.kind)) tell(line, 'pack_problem_taken', id);
      else own.set(id, { id: record.id, kind: record.kind, line });
    }
  }

  function link({ edge, kind, line }: Open, isLast: boolean): void {
    const end = own.get(edge.to) ?? base.get(edge.to);
    if (end?.id !== edge.to) {
      if (isLast) tell(line, 'pack_problem_dangling', edge.type, edge.to);
      else open.push({ edge, kind, line });
    } else if (edge.to === edge.from || !fits(edge.type, kind, end.kind))
      tell(line, 'pack_problem_link', edge.type, edge.to);
  }

  return {
    line(text, line) {
      if (text.trim() === '') return;
      const record = readLine(text, (key, ...values) => tell(line, key, ...values));
      if (record === undefined) return;
      records += 1;
      name(record, line);
      for (const [key, ...values] of ownProblems(record)) tell(line, key, ...values);
      for (const edge of statedEdges(record)) link({ edge, kind: record.kind, line }, false);
    },
    end() {
      for (const one of open.splice(0)) link(one, true);
      if (records === 0 && count === 0) tell(0, 'pack_problem_empty');
      return { records, problems: problems.toSorted((a, b) => a.line - b.line), count };
    },
  };
}

type Tell = (key: PackProblem['key'], ...values: WordValue[]) => void;

function readLine(text: string, tell: Tell): AnyRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    tell('pack_problem_json');
    return undefined;
  }
  const read = anyRecord.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      tell('pack_problem_unknown', [...issue.path, issue.keys.join(', ')].join('.'));
    else if (field === '' || field === 'kind') tell('pack_problem_kind');
    else if (isMissing(value, issue.path)) tell('pack_problem_missing', field);
    else tell('pack_problem_value', field);
  }
  return undefined;
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
  return at === undefined;
}

/** Every text is shown as text; one that was meant as markup would be read as letters. */
const MARKUP = /<[a-z!/?][^>]*>|&(?:[a-z]{2,}|#\w+);/i;

/** The path of the first text in a record that holds markup. */
function markupIn(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return MARKUP.test(value) && !/^https?:\S+$/.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = markupIn(part, path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a record says against itself. */
function ownProblems(record: AnyRecord): [PackProblem['key'], ...WordValue[]][] {
  const placed: Placed[] = [{ record, file: '', line: 0 }];
  const markup = markupIn(record, '');
  return [
    ...(markup === undefined ? [] : [['pack_problem_markup', markup] as [PackProblem['key'], string]]),
    ...checkNames(placed).map((): [PackProblem['key'], string] => ['pack_problem_name', record.id]),
    ...checkHalves(placed).map((): [PackProblem['key'], string] => ['pack_problem_half', record.id]),
    ...checkSources(placed).map(({ field }): [PackProblem['key'], string] =>
      field === 'sources' ? ['pack_problem_support', field] : ['pack_problem_source', field],
    ),
  ];
}
