import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fix, problemsIn, proveKnowledgeBase } from '../../src/cli/kb.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-'));
  cpSync(join(ROOT, 'assets/kb'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, how: (lines: string[]) => string[]) => {
  const path = join(folder, file);
  writeFileSync(path, how(readFileSync(path, 'utf8').split('\n')).join('\n'));
};

it('finds the bundled knowledge base sound', () => {
  expect(problemsIn().lines).toEqual([]);
  expect(() => proveKnowledgeBase()).not.toThrow();
});

it('stops a build on a malformed record, naming file, line and field', () => {
  change('documents.ndjson', (lines) => lines.with(2, String(lines[2]).replace(/"status":"\w+"/, '"status":"lost"')));
  expect(() => proveKnowledgeBase(folder)).toThrow(/assets\/kb\/documents\.ndjson:3 status: .*"issued"/);
});

it('sees that a file was changed without its version', () => {
  change('treaties.ndjson', (lines) => lines.map((line) => line.replace('2003-09-29', '2003-09-28')));
  expect(problemsIn(folder).lines).toEqual([expect.stringContaining('index.json')]);
  const before = readFileSync(join(folder, 'index.json'), 'utf8');
  fix(folder);
  expect(problemsIn(folder).lines).toEqual([]);
  expect(readFileSync(join(folder, 'index.json'), 'utf8')).not.toBe(before);
});

it('sorts a new fact in', () => {
  const before = readFileSync(join(folder, 'documents.ndjson'), 'utf8');
  change('documents.ndjson', ([first, ...rest]) => [...rest.slice(0, -1), String(first), '']);
  expect(problemsIn(folder).lines.some((line) => line.includes('not sorted'))).toBe(true);
  fix(folder);
  expect(readFileSync(join(folder, 'documents.ndjson'), 'utf8')).toBe(before);
  expect(problemsIn(folder).lines).toEqual([]);
});

it('never loses a line that it cannot read', () => {
  change('bodies.ndjson', (lines) => ['{"id":"X/WG.1",', ...lines]);
  fix(folder);
  expect(readFileSync(join(folder, 'bodies.ndjson'), 'utf8')).toContain('"X/WG.1"');
  expect(problemsIn(folder).lines[0]).toMatch(/^assets\/kb\/bodies\.ndjson:1: not JSON/);
});

it('prints counts and shares by kind, body, session, language and relation', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/kb.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect(printed).toMatch(/^ +\d+ {2}document +\d+ fields {2}100\.0 % {2}\d+\.\d %$/m);
  expect(printed).toMatch(/^ +\d+ {2}CTOC\/COP\/WG\.4$/m);
  expect(printed).toMatch(/^ +\d+ {2}CTOC\/COP#11$/m);
  expect(printed).toMatch(/^ +ar +zh +en +fr +ru +es$/m);
  expect(printed).toMatch(/^ +\d+ {2}treaty +100\.0 % +100\.0 %/m);
  expect(printed).toMatch(/^ +\d+ {2}establishes +established-by$/m);
  expect(printed).toContain('100.0 % of records and relations have a source');
});
