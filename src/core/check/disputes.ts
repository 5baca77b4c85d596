import type { Id } from '../records/id.ts';
import type { Fact } from './finding.ts';
import type { Judged } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Where our sources contradict each other and the document itself is one of them: its readers meet the contradiction here.
 * Said once, where the thing is cited first.
 */
export function disputeFindings(paragraphs: readonly Paragraph[], own: Id | null, { record }: Knowledge): Judged[] {
  if (own === null) return [];
  const met = new Set<Id>();
  return paragraphs.flatMap((paragraph) =>
    paragraph.references.flatMap((reference): Judged[] => {
      const cited = reference.target === null ? undefined : record(reference.target);
      if (!cited || met.has(cited.id)) return [];
      met.add(cited.id);
      const disputes = (cited.conflicts ?? []).filter(({ sources }) => sources.some(({ ref }) => ref === own));
      if (disputes.length === 0) return [];
      const facts = disputes.map(({ about, detail }): Fact => ({ is: 'conflict', id: cited.id, about, detail }));
      const sources = disputes.flatMap((dispute) => dispute.sources);
      return [{ kind: 'sources-differ', weight: 'sources', paragraph, reference, facts, sources }];
    }),
  );
}
