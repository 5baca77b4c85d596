import { readFileSync } from 'node:fs';
import { memoryLookup } from '../../src/core/records/memory.ts';
import type { AnyRecord } from '../../src/core/records/record.ts';

const read = (name: string): string => readFileSync(new URL(`../../assets/kb/${name}`, import.meta.url), 'utf8');

const index: { asOf: string; hash: string; files: Record<string, number> } = JSON.parse(read('index.json'));

/** Every record that ships. */
export const RECORDS: readonly AnyRecord[] = Object.keys(index.files).flatMap((name) =>
  read(name)
    .trim()
    .split('\n')
    .map((line): AnyRecord => JSON.parse(line)),
);

export const KNOWLEDGE = memoryLookup(RECORDS, { asOf: index.asOf, hash: index.hash });
