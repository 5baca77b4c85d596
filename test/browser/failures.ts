import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { FAILURES, witnesses } from './witness.ts';

/** Around every test in browsers: of one that fails, pictures and a trace are left in `.cache/failures/<browser>`. */

const folderName = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);

beforeEach(async () => {
  for (const witness of witnesses) await witness.begin();
});
afterEach(async ({ task }) => {
  const place = join(FAILURES, basename(task.file.name, '.test.ts'), folderName(task.fullTestName));
  const folder = task.result?.state === 'fail' ? place : null;
  if (folder !== null) mkdirSync(folder, { recursive: true });
  for (const witness of witnesses) await witness.end(folder);
});
