import { formatDate } from '../../src/core/dates.ts';
import type { Language } from '../../src/core/language.ts';
import { type KnowledgeIndex, parseIndex } from '../../src/core/records/files.ts';
import { readPackaged } from '../../src/platform/extension.ts';
import type { KnowledgeFigures } from '../../src/ui/options/knowledge.tsx';

/** Version and counts of the bundled knowledge base, or the text of the error that kept them from being read. */
export async function knowledgeFigures(language: Language): Promise<KnowledgeFigures | string> {
  try {
    const { asOf, hash, files }: KnowledgeIndex = parseIndex(await readPackaged('kb/index.json'));
    const counts = {
      document: files['documents.ndjson'],
      instrument: files['instruments.ndjson'],
      meeting: files['meetings.ndjson'],
      body: files['bodies.ndjson'],
      treaty: files['treaties.ndjson'] + files['articles.ndjson'],
    };
    return { asOf: formatDate(asOf, language), hash, counts };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
