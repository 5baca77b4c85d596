import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../rules/source.ts';

const FIREFOX = join(ROOT, '.output/firefox-mv3');

/** What the linter of addons.mozilla.org warns of, by code and file (without the hash in its name), and whose it is. */
const KNOWN = [
  // Preact has a property that would set markup; nothing of ours uses it.
  'UNSAFE_VAR_ASSIGNMENT chunks/start.js Unsafe assignment to innerHTML',
  // pdf.js, whose evaluation is switched off, and which our content policy would stop: the library and its worker
  'DANGEROUS_EVAL chunks/viewer.js The Function constructor is eval.',
  'UNSAFE_VAR_ASSIGNMENT chunks/viewer.js Unsafe assignment to innerHTML',
  'UNSAFE_VAR_ASSIGNMENT chunks/viewer.js Unsafe call to import for argument 0',
  'DANGEROUS_EVAL assets/pdf.worker.min.mjs The Function constructor is eval.',
  'UNSAFE_VAR_ASSIGNMENT assets/pdf.worker.min.mjs Unsafe call to import for argument 0',
];

interface Found {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

test('the linter of addons.mozilla.org finds no error, nothing to note, and no warning but those known', () => {
  if (!existsSync(FIREFOX)) throw new Error('No Firefox build: run npm run build:firefox.');
  const { stdout } = spawnSync('web-ext', ['lint', '-s', FIREFOX, '--output', 'json'], { cwd: ROOT, encoding: 'utf8' });
  const { errors, notices, warnings } = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', Found[]>;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  const met = warnings.map(
    ({ code, file = '', message }) => `${code} ${file.replace(/-[\w-]{8}(?=\.)/, '')} ${message}`,
  );
  expect([...new Set(met)].sort()).toEqual([...KNOWN].sort());
});
