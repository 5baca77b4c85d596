import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makePdf } from '../cli/pdf.ts';

// a process of its own, which loads pdf.js
vi.setConfig({ testTimeout: 60_000 });

const LINES = [
  'United Nations CTOC/COP/2022/5',
  'See A/RES/55/25,',
  'E/2022/28-E/CN.7/2022/14',
  'and A/RES/70/1, resolution 217 A (III).',
];
/** Of the second to the fourth line: makePdf begins 720 points up, and goes down by 14 a line. */
const links = [
  { page: 1, target: 'a/res/55/25', rect: [72, 704, 160, 716] },
  { page: 1, target: 'E/CN.7/2022/14', rect: [72, 690, 200, 702] },
  { page: 1, target: 'A/RES/217(III)', rect: [150, 676, 300, 688] },
  { page: 1, target: 'A/RES/1/1', rect: [300, 100, 400, 112] },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(folder, 'one.pdf'), makePdf([LINES]));
  writeFileSync(join(folder, 'links.json'), JSON.stringify({ 'one.pdf': links }));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('counts the targets found, names the missed, and lists what is found beside the links', () => {
  const script = join(import.meta.dirname, 'links.ts');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, folder, '--show'], { encoding: 'utf8' });
  const [summary, ...lines] = stdout.trim().split('\n');
  expect(summary).toContain('75.0 %  3 of 4 targets, 1 beside them  one.pdf');
  expect(lines.map((line) => line.trim().replace(/ {2}….*/, ''))).toEqual([
    'missed  p. 1  A/RES/1/1',
    'beside  p. 1  A/RES/70/1 → A/RES/70/1',
  ]);
});
