import { readFile } from 'node:fs/promises';
import { readRecords } from '../core/records/files.ts';
import type { Id } from '../core/records/id.ts';
import { aliasesOf } from '../core/records/memory.ts';
import type { AnyRecord } from '../core/records/record.ts';

/** The knowledge base of this folder. */
export interface Knowledge {
  readonly records: readonly AnyRecord[];
  /** Every id and alias. */
  readonly ids: ReadonlySet<Id>;
}

const ASSETS = new URL('../../assets/', import.meta.url);

/** A text file of `assets/`. */
export const readAsset = (path: string): Promise<string> => readFile(new URL(path, ASSETS), 'utf8');

export async function readKnowledge(): Promise<Knowledge> {
  const records = await readRecords((name) => readAsset(`kb/${name}`));
  return { records, ids: new Set(records.flatMap((record) => [record.id, ...aliasesOf(record)])) };
}
