import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { type Checked, checkFiles, type Problem } from '../core/records/check.ts';
import { FILE_NAMES, type FileName, type KnowledgeIndex, parseIndex } from '../core/records/files.ts';
import { report } from './kb-report.ts';

/** Proves the knowledge base, prints what it holds, and with `--fix` sorts it and names its version anew. */

// zod/mini says only "Invalid input" until it is given its sentences; they are wanted here and in no bundle.
z.config(z.locales.en());

const FOLDER = fileURLToPath(new URL('../../assets/kb', import.meta.url));

type Files = Readonly<Record<FileName, string>>;

const readFiles = (folder: string): Files =>
  Object.fromEntries(FILE_NAMES.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as Files;

const countOf = (text: string): number => text.split('\n').filter((line) => line !== '').length;

/** The version and the counts that belong to these files. */
export function indexOf(files: Files, asOf: string): KnowledgeIndex {
  const hash = createHash('sha256');
  for (const name of FILE_NAMES) hash.update(`${name}\n${files[name]}`);
  return {
    asOf,
    hash: hash.digest('hex').slice(0, 16),
    files: Object.fromEntries(FILE_NAMES.map((name) => [name, countOf(files[name])])) as KnowledgeIndex['files'],
  };
}

const writeIndex = (index: KnowledgeIndex): string => `${JSON.stringify(index, null, 2)}\n`;

const show = (problem: Problem): string =>
  `assets/kb/${problem.file}:${problem.line}${problem.field === '' ? '' : ` ${problem.field}`}: ${problem.message}`;

/** Everything that is wrong with the knowledge base in a folder, as lines for people; empty when it is sound. */
export function problemsIn(folder = FOLDER): { lines: string[]; checked: Checked } {
  const files = readFiles(folder);
  const checked = checkFiles(files);
  const lines = checked.problems.map(show);
  const text = readFileSync(join(folder, 'index.json'), 'utf8');
  if (text !== writeIndex(indexOf(files, parseIndex(text).asOf)))
    lines.push('assets/kb/index.json: counts or hash do not fit the files; npm run fix names them anew');
  return { lines, checked };
}

/** Stops a build on a knowledge base that is not sound. */
export function proveKnowledgeBase(folder = FOLDER): void {
  const { lines } = problemsIn(folder);
  if (lines.length > 0) throw new Error(`The knowledge base is not sound:\n${lines.join('\n')}`);
}

/** Writes the files sorted and in the order of the schema, and the index that belongs to them. Lines that cannot be read stay. */
export function fix(folder = FOLDER): void {
  const files = readFiles(folder);
  const { canonical } = checkFiles(files);
  const kept = (name: FileName) => (countOf(canonical[name]) === countOf(files[name]) ? canonical[name] : files[name]);
  const fixed = Object.fromEntries(FILE_NAMES.map((name) => [name, kept(name)])) as Files;
  for (const name of FILE_NAMES) writeFileSync(join(folder, name), fixed[name]);
  const path = join(folder, 'index.json');
  writeFileSync(path, writeIndex(indexOf(fixed, parseIndex(readFileSync(path, 'utf8')).asOf)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--fix')) fix();
  const { lines, checked } = problemsIn();
  process.stdout.write(`${report(checked.records)}\n`);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = lines.length > 0 ? 1 : 0;
}
