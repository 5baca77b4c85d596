import type { Lookup } from '../records/lookup.ts';
import { disputeFindings } from './disputes.ts';
import { documentFindings } from './documents.ts';
import type { CheckBlock, CheckOptions, Finding } from './finding.ts';
import { instrumentFindings } from './instruments.ts';
import { findingsOf, type Judged } from './judged.ts';
import { knowledgeFor } from './knowledge.ts';
import { listFindings } from './lists.ts';
import { meetingFindings } from './meetings.ts';
import { readParagraphs } from './paragraphs.ts';
import { reportFindings } from './reports.ts';
import { sequenceFindings } from './sequence.ts';
import { seriesFindings } from './series.ts';
import { titleFindings } from './titled.ts';

/**
 * What does not fit the facts among the citations of a document, in the order of its text. Only what a record asserts can
 * contradict; what is not known here is never a finding. It rejects only where the Lookup does.
 */
export async function checkDocument(
  blocks: readonly CheckBlock[],
  options: CheckOptions,
  lookup: Lookup,
): Promise<Finding[]> {
  const paragraphs = readParagraphs(blocks, options);
  const cited = paragraphs.flatMap(({ references }) => references.flatMap(({ target }) => target ?? []));
  const knowledge = await knowledgeFor(options.document ? [...cited, options.document] : cited, lookup);
  const judged: Judged[] = [
    ...sequenceFindings(paragraphs, knowledge),
    ...documentFindings(paragraphs, options.document, knowledge),
    ...paragraphs.flatMap((paragraph, index) => [
      ...instrumentFindings(paragraph, knowledge),
      ...meetingFindings(paragraph, paragraphs[index + 1], knowledge),
      ...reportFindings(paragraph, knowledge),
      ...listFindings(paragraph),
      ...titleFindings(paragraph, knowledge),
      ...seriesFindings(paragraph, knowledge),
    ]),
  ];
  // where a claim is in dispute that is said already
  const told = new Set(judged.filter(({ kind }) => kind === 'sources-differ').map(({ reference }) => reference));
  const disputes = disputeFindings(paragraphs, options.document, knowledge);
  return findingsOf([...judged, ...disputes.filter(({ reference }) => !told.has(reference))]);
}
