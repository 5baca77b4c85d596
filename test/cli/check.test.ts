import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makePdf } from './pdf.ts';

// each run starts a process
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], { cwd: root, encoding: 'utf8' });

const FILES = {
  'wrong.txt': 'Two lines.\n\nGeneral Assembly resolution 55/25 of 16 November 2000 was\nthe beginning.\n',
  'right.txt': 'General Assembly resolution 55/25 of 15 November 2000 was the beginning.',
  'own.html':
    '<!doctype html><html lang="fr"><body><p>Voir plus loin.</p><p>Dans la présente note (CTOC/COP/2020/5), et ailleurs.</p></body></html>',
  'over.pdf': makePdf([
    ['This is how it began.'],
    ['The meeting recalled with appreciation that General Assembly resolution 55/'],
    ['25 of 16 November 2000 was the beginning.'],
  ]),
};

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('tells where a finding is, what the text says, what the record does, and where that is from', () => {
  const { stdout, status } = run(at('wrong.txt'), at('right.txt'));
  expect(status).toBe(1);
  expect(stdout).toContain('line 3 · does not fit · The date does not fit');
  expect(stdout).toContain('The text: 16 November 2000');
  expect(stdout).toContain('resolution 55/25 of the General Assembly: adopted on 15 November 2000.');
  expect(stdout).toMatch(/^ {2}Source: .*\S/m);
  expect(stdout).toContain('Nothing here contradicts the facts.');
});

it('speaks the language that it is asked to, and knows the document that it is told', () => {
  const { stdout, status } = run('--language', 'fr', '--document', 'CTOC/COP/2020/5', at('own.html'));
  expect(status).toBe(1);
  expect(stdout).toContain('paragraphe 2 · à noter · Référence au document lui-même');
});

it('prints findings for machines', () => {
  const { stdout, status } = run('--json', at('wrong.txt'));
  expect(status).toBe(1);
  const { unit, findings } = JSON.parse(stdout);
  expect(unit).toBe('line');
  expect(findings).toMatchObject([{ kind: 'wrong-date', weight: 'alarm', said: { text: '16 November 2000' } }]);
});

it('reads whole what goes on over the end of a page, and tells the page on which it begins', () => {
  expect(run(at('over.pdf')).stdout).toContain('page 3 · does not fit · The date does not fit');
  const { unit, findings, blocks } = JSON.parse(run('--json', at('over.pdf')).stdout);
  expect(unit).toBe('page');
  const [{ passage, said }] = findings;
  const { text, pieces } = blocks[passage.block];
  expect(text.slice(passage.start, passage.end).replace(/\s/g, '')).toContain('resolution55/25');
  expect(pieces.map(({ page }: { page: number }) => page)).toEqual([2, 3]);
  expect(said).toMatchObject({ text: '16 November 2000' });
});

it('ends well where nothing is found, and with one line where a file cannot be read', () => {
  expect(run(at('right.txt')).status).toBe(0);
  const { stderr, status } = run(at('missing.txt'), at('wrong.txt'));
  expect(status).toBe(2);
  expect(stderr.trim()).toBe(`${at('missing.txt')}: there is no such file`);
});
