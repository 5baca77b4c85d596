import { isoDay } from '../../src/core/dates.ts';
import type { Words } from '../../src/core/words.ts';
import { report } from '../../src/platform/errors.ts';
import { readPackaged } from '../../src/platform/extension.ts';
import { openLookup } from '../../src/storage/lookup.ts';
import { type Knowledge, knowledgeOf } from '../../src/ui/search/knowledge.ts';

/** The knowledge base; from the bundled files while it is not installed. */
export const openStorage = () =>
  openLookup({
    readAsset: (name) => readPackaged(`kb/${name}`),
    report: ({ stage, error }) => report(`storage ${stage}`, error),
  });

/** Gives what the popup and the panel ask, and once more when it is whole; or the error that kept it shut. */
export async function openKnowledge(words: Words, take: (knowledge: Knowledge | Error) => void): Promise<void> {
  try {
    for await (const knowledge of knowledgeOf(await openStorage(), words, isoDay(new Date()))) take(knowledge);
  } catch (error) {
    take(error instanceof Error ? error : new Error(String(error)));
  }
}
