import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/scan.ts', ...args], { cwd: root, input, encoding: 'utf8' });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  writeFileSync(join(folder, 'note.txt'), 'First line.\nIn its resolution 7/1, the Conference decided.\n');
  writeFileSync(join(folder, 'binary'), Buffer.from([0, 1, 2, 3]));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('prints a table for people', () => {
  const { stdout, status } = run([join(folder, 'note.txt'), '--document', 'CTOC/COP/2022/5']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2 +resolution 7\/1 +CTOC\/COP\/RES\/7\/1 +(found|known-form) +/m);
});

it('prints JSON, one object a file', () => {
  const { stdout } = run([join(folder, 'note.txt'), '--json', '--document', 'CTOC/COP/2022/5']);
  expect(JSON.parse(stdout).references).toMatchObject([
    { start: 19, end: 33, text: 'resolution 7/1', target: 'CTOC/COP/RES/7/1' },
  ]);
});

it('answers lines with lines', () => {
  const line = JSON.stringify({ text: 'See resolution 7/1.' });
  const { stdout } = run(['--jsonl'], `${line}\n${JSON.stringify({ text: 'Nothing.' })}\n`);
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((answer) => JSON.parse(answer));
  expect(first.references[0]).toMatchObject({ status: 'ambiguous', target: null });
  expect(second.references).toEqual([]);
});

it.each([
  ['missing', 'there is no such file'],
  ['binary', 'is not a text file'],
  ['.', 'is a folder, not a file'],
])('says in one line what is wrong with %s', (name, message) => {
  const { stderr, stdout, status } = run([join(folder, name)]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
});
