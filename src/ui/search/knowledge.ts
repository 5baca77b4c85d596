import { cardFor } from '../../core/card/card.ts';
import type { CardContent, CardQuestion } from '../../core/card/content.ts';
import type { Named } from '../../core/card/name.ts';
import { formatDate, type IsoDate } from '../../core/dates.ts';
import { type Chain, chainOf } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import type { KnownRecord, Lookup } from '../../core/records/lookup.ts';
import { aliasesOf } from '../../core/records/memory.ts';
import type { Filter } from '../../core/search/filter.ts';
import { type HitLine, hitLine } from '../../core/search/hit-line.ts';
import { searchOver } from '../../core/search/search.ts';
import { dotted, type Words } from '../../core/words.ts';
import type { TextReport } from '../check/check-text.ts';
import type { CheckedText } from '../check/texts.ts';
import { choicesOf } from './choices.ts';
import type { Choices } from './filters.tsx';
import { inPieces } from './pieces.ts';
import type { SearchHit } from './search.tsx';

/** What a page of the extension asks of the knowledge base. */
export interface Knowledge {
  /** The record of an id or alias. */
  readonly named: Named;
  /** "Facts as of 22 November 2026". */
  readonly asOf: string;
  /** The line of a record by its id; undefined when it is not known here. */
  readonly hit: (id: Id) => SearchHit | undefined;
  /** False: packs are still being read, and what they hold is not found yet. */
  readonly isWhole: boolean;
  readonly search: (query: string, filter?: Filter) => readonly SearchHit[];
  /** Things of packs whose symbols begin as typed: what is found of packs before they are read. None once all is whole. */
  readonly early: (query: string) => Promise<readonly SearchHit[]>;
  /** What a search can keep to. */
  readonly choices: Choices;
  readonly card: (question: CardQuestion) => Promise<CardContent>;
  /** Null when the id is not known here. */
  readonly chain: (id: Id) => Promise<Chain | null>;
  /** The citations of a text held against all that is known here. */
  readonly check: (text: CheckedText) => Promise<TextReport>;
}

/** How many hits a reader looks through before typing more. */
const HITS = 40;

/** What is not bundled says from which pack it comes. */
const withPack = (line: HitLine, { pack }: KnownRecord, words: Words): HitLine =>
  pack === undefined ? line : { ...line, detail: dotted(words, [line.detail, pack]) };

/**
 * All records in memory, for names and search; cards and chains go to the Lookup. First what is bundled, at once; then,
 * where there are packs, everything: it takes seconds, in pieces, with packs of tens of thousands.
 */
export async function* knowledgeOf(lookup: Lookup, words: Words, today: IsoDate): AsyncGenerator<Knowledge> {
  const bundled = await lookup.all();
  const first = await knowledgeIn(bundled, lookup, words, today);
  yield { ...first, isWhole: false, early: (query) => early(query, lookup, first.named, words) };
  const records = [...bundled];
  for await (const part of lookup.packed()) records.push(...part);
  yield records.length === bundled.length ? first : await knowledgeIn(records, lookup, words, today);
}

async function early(query: string, lookup: Lookup, named: Named, words: Words): Promise<SearchHit[]> {
  const prefix = query.trim().toUpperCase().replace(/\s+/g, '/');
  if (prefix.length < 2) return [];
  const records = (await lookup.packedUnder(prefix)).filter(({ id }) => named(id) === undefined);
  return records.map((record) => ({ id: record.id, ...withPack(hitLine(record, named, words), record, words) }));
}

async function knowledgeIn(
  records: readonly KnownRecord[],
  lookup: Lookup,
  words: Words,
  today: IsoDate,
): Promise<Knowledge> {
  const byId = new Map<Id, KnownRecord>(records.map((record) => [record.id, record]));
  for (const record of records) {
    for (const alias of aliasesOf(record)) byId.set(alias, record);
  }
  const named: Named = (id) => byId.get(id);
  const search = await inPieces(searchOver(records, words));
  const hit = (id: Id): SearchHit | undefined => {
    const record = byId.get(id);
    return record && { id, ...withPack(hitLine(record, named, words), record, words) };
  };
  return {
    named,
    hit,
    asOf: words('card_as_of', formatDate(lookup.version.asOf, words.language)),
    search: (query, filter) =>
      search(query, HITS, filter)
        .map(({ id }) => hit(id))
        .filter((found) => found !== undefined),
    isWhole: true,
    early: async () => [],
    choices: await inPieces(choicesOf(records, named, words)),
    card: (question) => cardFor(question, lookup, words, { today }),
    chain: (id) => chainOf(id, lookup),
    check: async (text) => (await import('../check/check-text.ts')).checkText(text, lookup),
  };
}
