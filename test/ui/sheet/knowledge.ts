import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseIndex, readRecords } from '../../../src/core/records/files.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { Words } from '../../../src/core/words.ts';
import { type Knowledge, knowledgeOf } from '../../../src/ui/search/knowledge.ts';

const read = (name: string) => readFile(join(import.meta.dirname, '../../../assets/kb', name), 'utf8');

/** The knowledge base that is shipped, read on a fixed day. */
export async function shippedKnowledge(words: Words) {
  const { asOf, hash } = parseIndex(await read('index.json'));
  let whole: Knowledge | undefined;
  for await (const knowledge of knowledgeOf(memoryLookup(await readRecords(read), { asOf, hash }), words, '2026-11-22'))
    whole = knowledge;
  if (whole === undefined) throw new Error('Nothing was given.');
  return whole;
}
