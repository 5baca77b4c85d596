import type { KnowledgeVersion } from './lookup.ts';
import { compareIds } from './order.ts';
import type { AnyRecord } from './record.ts';

/** The files of the knowledge base in `assets/kb`, and the kinds of record that each of them holds. */
export const FILES = {
  'articles.ndjson': ['article', 'rule'],
  'bodies.ndjson': ['body'],
  'documents.ndjson': ['document'],
  'instruments.ndjson': ['resolution', 'decision'],
  'meetings.ndjson': ['meeting', 'session', 'dialogue', 'event'],
  'treaties.ndjson': ['treaty'],
} as const satisfies Readonly<Record<string, readonly AnyRecord['kind'][]>>;

export type FileName = keyof typeof FILES;

export const FILE_NAMES = Object.keys(FILES) as FileName[];

/** `assets/kb/index.json`. */
export interface KnowledgeIndex extends KnowledgeVersion {
  /** How many records each file holds. */
  readonly files: Readonly<Record<FileName, number>>;
}

/** The text of one file of the knowledge base, by its name in `assets/kb`. */
export type ReadAsset = (name: FileName | 'index.json') => Promise<string>;

/** The records of one file. Its shape was proved when the knowledge base was built, so it is not checked again here. */
export const parseRecords = (text: string): AnyRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnyRecord);

/** The index of the knowledge base from its file, which the build has proved. Throws a SyntaxError on what is no JSON. */
export const parseIndex = (text: string): KnowledgeIndex => JSON.parse(text) as KnowledgeIndex;

/** Everything that the bundled files hold, sorted by id. */
export async function readRecords(readAsset: ReadAsset): Promise<AnyRecord[]> {
  const texts = await Promise.all(FILE_NAMES.map((name) => readAsset(name)));
  return texts.flatMap(parseRecords).toSorted((a, b) => compareIds(a.id, b.id));
}
