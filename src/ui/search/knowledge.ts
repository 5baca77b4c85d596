import { cardFor } from '../../core/card/card.ts';
import type { CardContent, CardQuestion } from '../../core/card/content.ts';
import type { Named } from '../../core/card/name.ts';
import type { IsoDate } from '../../core/dates.ts';
import { type Chain, chainOf } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import type { Lookup } from '../../core/records/lookup.ts';
import type { AnyRecord } from '../../core/records/record.ts';
import type { Words } from '../../core/words.ts';
import { describe } from '../chain/describe.ts';
import type { SearchHit } from './search.tsx';

/** What a page of the extension asks of the knowledge base. */
export interface Knowledge {
  /** The record of an id or alias. */
  readonly named: Named;
  readonly search: (query: string) => readonly SearchHit[];
  readonly card: (question: CardQuestion) => Promise<CardContent>;
  /** Null when the id is not known here. */
  readonly chain: (id: Id) => Promise<Chain | null>;
}

/** All records in memory, for names and search; cards and chains go to the Lookup. */
export async function knowledgeOf(lookup: Lookup, words: Words, today: IsoDate): Promise<Knowledge> {
  const records = await lookup.all();
  const byId = new Map<Id, AnyRecord>(records.map((record) => [record.id, record]));
  for (const record of records) {
    if (record.kind === 'document') for (const alias of record.aliases ?? []) byId.set(alias, record);
  }
  const named: Named = (id) => byId.get(id);
  return {
    named,
    search: (query) => {
      const wanted = query.toLowerCase().split(/\s+/);
      return records
        .map((record) => ({ id: record.id, ...describe(record.id, named, words) }))
        .filter((hit) => wanted.every((word) => `${hit.id} ${hit.label} ${hit.detail}`.toLowerCase().includes(word)))
        .slice(0, 30);
    },
    card: (question) => cardFor(question, lookup, words, { today }),
    chain: (id) => chainOf(id, lookup),
  };
}
