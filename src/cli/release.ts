import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run release`: what is handed to the stores, in `.output`, with the hash of each. WXT sorts what it packs and gives it
 * no times, so the same commit makes the same bytes anywhere; that is why it is made of a commit and of nothing else.
 */

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');

function release(): number {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (changed !== '') {
    console.error(`A release is made of a commit. Commit these first, or take them away:\n${changed}`);
    return 1;
  }
  for (const browser of ['chrome', 'firefox']) {
    // another NODE_ENV would make a build for developers, with the paths of this machine in it
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status } = spawnSync('wxt', ['zip', '-b', browser], { cwd: ROOT, env, stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const sums = ['chrome', 'firefox', 'sources'].map((what) => {
    const file = `${name}-${version}-${what}.zip`;
    const hash = createHash('sha256').update(readFileSync(join(OUTPUT, file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  writeFileSync(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
  console.log(`\n${sums.join('')}`);
  return 0;
}

process.exitCode = release();
