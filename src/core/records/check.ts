import { checkAdoptions, checkMeetings, checkReports } from './calendar.ts';
import { FILE_NAMES, FILES, type FileName } from './files.ts';
import { compareIds } from './order.ts';
import { checkHalves, checkIds, checkNames, checkOnce, checkSources, type Placed, type Problem } from './proof.ts';
import { type AnyRecord, anyRecord } from './record.ts';

export type { Problem } from './proof.ts';

export interface Checked {
  readonly records: readonly AnyRecord[];
  readonly problems: readonly Problem[];
  /** Each file as it should be written: one record a line, fields in the order of the schema, sorted by id. */
  readonly canonical: Readonly<Record<FileName, string>>;
}

const PROOFS = [
  checkIds,
  checkNames,
  checkOnce,
  checkHalves,
  checkSources,
  checkMeetings,
  checkReports,
  checkAdoptions,
];

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
  for (const prove of PROOFS) problems.push(...prove(placed));
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
