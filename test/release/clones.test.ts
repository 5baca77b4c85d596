import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../rules/source.ts';

/** A clean clone of the last commit, released; what `.output/SHA256SUMS` says there. */
function releaseElsewhere(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  const clone = join(folder, 'clone');
  try {
    execFileSync('git', ['clone', '-q', ROOT, clone]);
    // a copy, not a link: what is installed there must not be reached from here
    cpSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    execFileSync('npm', ['run', 'release'], { cwd: clone, stdio: 'pipe' });
    return readFileSync(join(clone, '.output/SHA256SUMS'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

test.skipIf(!existsSync(join(ROOT, '.git')))('the same commit makes the same bytes in another place', () => {
  const first = releaseElsewhere('a-');
  expect(first).toMatch(/^(\w{64} {2}mandate-lens-\d+\.\d+\.\d+-(chrome|firefox|sources)\.zip\n){3}$/);
  expect(releaseElsewhere('another-much-longer-name-')).toBe(first);
});
