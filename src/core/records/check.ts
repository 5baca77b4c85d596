import { edgesOf } from './edges.ts';
import { FILE_NAMES, FILES, type FileName } from './files.ts';
import type { Id } from './id.ts';
import { aliasesOf } from './memory.ts';
import { compareIds } from './order.ts';
import { type AnyRecord, anyRecord, type MeetingRecord } from './record.ts';

/** What is wrong with the knowledge base, and where. `line` counts from 1. */
export interface Problem {
  readonly file: FileName;
  readonly line: number;
  /** The field as a path, `sources.0.ref`; empty for the line as a whole. */
  readonly field: string;
  readonly message: string;
}

interface Placed {
  readonly record: AnyRecord;
  readonly file: FileName;
  readonly line: number;
}

export interface Checked {
  readonly records: readonly AnyRecord[];
  readonly problems: readonly Problem[];
  /** Each file as it should be written: one record a line, fields in the order of the schema, sorted by id. */
  readonly canonical: Readonly<Record<FileName, string>>;
}

/** Reads and proves the files of the knowledge base. It never throws for what a file holds. */
export function checkFiles(files: Readonly<Record<FileName, string>>): Checked {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  const canonical = {} as Record<FileName, string>;
  for (const file of FILE_NAMES) {
    const own = readFile(file, files[file], problems);
    placed.push(...own);
    const lines = own.toSorted((a, b) => compareIds(a.record.id, b.record.id)).map((p) => JSON.stringify(p.record));
    canonical[file] = lines.map((line) => `${line}\n`).join('');
    problems.push(...unsorted(own, file));
    // A line that could not be read is a problem of its own; without it the files cannot be the same.
    if (own.length === countLines(files[file]) && canonical[file] !== files[file] && unsorted(own, file).length === 0)
      problems.push({
        file,
        line: 1,
        field: '',
        message: 'not written in the order of the schema; npm run fix does it',
      });
  }
  problems.push(...checkIds(placed), ...checkSources(placed), ...checkMeetings(placed), ...checkReports(placed));
  return { records: placed.map((p) => p.record), problems, canonical };
}

const countLines = (text: string): number => text.split('\n').filter((line) => line !== '').length;

function readFile(file: FileName, text: string, problems: Problem[]): Placed[] {
  const placed: Placed[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const at = { file, line: index + 1 };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      problems.push({ ...at, field: '', message: `not JSON: ${(error as Error).message}` });
      continue;
    }
    const read = anyRecord.safeParse(value);
    if (!read.success) {
      for (const issue of read.error.issues)
        problems.push({ ...at, field: issue.path.join('.') || unknownKeys(issue), message: issue.message });
      continue;
    }
    if (!(FILES[file] as readonly string[]).includes(read.data.kind))
      problems.push({ ...at, field: 'kind', message: `${read.data.kind} does not belong into this file` });
    placed.push({ record: read.data, ...at });
  }
  return placed;
}

const unknownKeys = (issue: { code?: string | undefined; keys?: string[] }): string => issue.keys?.join(', ') ?? '';

function unsorted(placed: readonly Placed[], file: FileName): Problem[] {
  const at = placed.find((p, i) => i > 0 && compareIds((placed[i - 1] as Placed).record.id, p.record.id) > 0);
  return at === undefined ? [] : [{ file, line: at.line, field: 'id', message: 'not sorted; npm run fix sorts' }];
}

/** Ids and aliases name one record each, and every id that a record points to exists. */
function checkIds(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<Id, Placed>();
  for (const p of placed) {
    for (const id of [p.record.id, ...aliasesOf(p.record)]) {
      const other = owner.get(id);
      if (other !== undefined)
        problems.push({ ...place(p), field: id === p.record.id ? 'id' : 'aliases', message: `${id} is named twice` });
      owner.set(id, p);
    }
  }
  for (const p of placed) {
    for (const edge of edgesOf(p.record)) {
      if (owner.get(edge.to)?.record.id !== edge.to)
        problems.push({ ...place(p), field: edge.type, message: `no record ${edge.to}` });
      if (edge.to === p.record.id) problems.push({ ...place(p), field: edge.type, message: 'points to itself' });
    }
  }
  return problems;
}

const place = (p: Placed) => ({ file: p.file, line: p.line });

/** Every field that a source is said to support is there. */
function checkSources(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  for (const p of placed) {
    for (const field of p.record.sources.flatMap((source) => source.fields ?? [])) {
      let value: unknown = p.record;
      for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
      if (value === undefined)
        problems.push({ ...place(p), field: 'sources', message: `a source supports ${field}, which is not there` });
    }
  }
  return problems;
}

/** Meetings of a body follow one another: ordinals and dates have one order, and no two of them overlap. */
function checkMeetings(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const meetings = placed.filter((p) => isMeeting(p.record));
  for (const p of meetings) {
    const one = p.record as MeetingRecord;
    if (one.start !== undefined && one.end !== undefined && laterThan(one.start, one.end))
      problems.push({ ...place(p), field: 'end', message: `ends on ${one.end}, before it starts` });
    for (const { record } of meetings) {
      const other = record as MeetingRecord;
      if (other.body === one.body) problems.push(...checkPair(p, one, other));
    }
  }
  return problems;
}

function checkPair(p: Placed, one: MeetingRecord, other: MeetingRecord): Problem[] {
  if (one.start === undefined || other.start === undefined || one === other) return [];
  const problems: Problem[] = [];
  if (one.ordinal !== undefined && other.ordinal !== undefined && one.ordinal < other.ordinal) {
    if (laterThan(one.start, other.start))
      problems.push({ ...place(p), field: 'ordinal', message: `number before ${other.id}, but held after it` });
  }
  // Months say too little to tell whether two meetings overlap.
  const exact = [one.start, one.end, other.start, other.end].every((date) => date?.length === 10);
  const joint = one.jointWith?.includes(other.id) || other.jointWith?.includes(one.id);
  if (exact && !joint && one.id < other.id && one.start <= (other.end ?? '') && other.start <= (one.end ?? ''))
    problems.push({ ...place(p), field: 'start', message: `overlaps ${other.id}` });
  return problems;
}

/** Dialogues and events run beside meetings. */
const isMeeting = (record: AnyRecord): boolean => record.kind === 'meeting' || record.kind === 'session';

/** Whether one day or month lies wholly after the other. */
const laterThan = (one: string, other: string): boolean => one.slice(0, other.length) > other.slice(0, one.length);

/** A report is not older than the meeting that it reports on. */
function checkReports(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(placed.map((p) => [p.record.id, p.record]));
  for (const p of placed) {
    if (p.record.kind !== 'document' || p.record.date === undefined) continue;
    for (const { type, to } of p.record.relations ?? []) {
      const meeting = byId.get(to);
      if (type !== 'report-of' || meeting === undefined || !('end' in meeting) || meeting.end === undefined) continue;
      if (laterThan(meeting.end, p.record.date))
        problems.push({ ...place(p), field: 'date', message: `reports on ${to}, which ended later` });
    }
  }
  return problems;
}
