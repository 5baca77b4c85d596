import type { Id } from '../records/id.ts';
import { isInstrument } from '../records/kinds.ts';
import type { AnyRecord, ArticleRecord, BodyRecord, InstrumentRecord, TreatyRecord } from '../records/record.ts';
import { byDate } from './order.ts';
import { type AnyRelation, CONTINUING, FOUNDING, TASKING } from './relations.ts';
import type { Web } from './web.ts';

/** One thing on which a body rests, and the relation by which it does. */
export interface Basis<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  readonly type: AnyRelation;
  /** The body at the other end: the body asked about, or one above it. */
  readonly body: Id;
}

/** What a body rests on, from the treaty to the latest instrument. */
export interface Mandate {
  readonly treaties: readonly TreatyRecord[];
  readonly articles: readonly Basis<ArticleRecord>[];
  readonly founding: readonly Basis<InstrumentRecord>[];
  readonly continuing: readonly Basis<InstrumentRecord>[];
  /** What asked something of it. */
  readonly tasking: readonly Basis<InstrumentRecord>[];
}

/** The body and those above it, nearest first. */
export function linesOfBodies(body: Id, web: Web): BodyRecord[] {
  const bodies: BodyRecord[] = [];
  for (let next: Id | undefined = body; next !== undefined; ) {
    const record: AnyRecord | undefined = web.record(next);
    if (record?.kind !== 'body' || bodies.includes(record)) break;
    bodies.push(record);
    next = record.parent;
  }
  return bodies;
}

const isArticle = (record: AnyRecord | undefined): record is ArticleRecord =>
  record?.kind === 'article' || record?.kind === 'rule';

/** Everything that bears on the body by one of these relations, oldest first, each once. */
function bases(body: Id, types: ReadonlySet<string>, web: Web): Basis[] {
  const found = new Map<Id, Basis>();
  const order = byDate(web);
  for (const edge of web.in(body)) {
    const record = types.has(edge.type) ? web.record(edge.from) : undefined;
    if (record && !found.has(record.id)) found.set(record.id, { record, type: edge.type, body });
  }
  return [...found.values()].sort((a, b) => order(a.record, b.record));
}

const instruments = (list: Basis[]) =>
  list.filter((basis): basis is Basis<InstrumentRecord> => isInstrument(basis.record));

/** The treaty with those that it supplements, the oldest first. */
export function treatyLine(treaty: Id | undefined, web: Web): TreatyRecord[] {
  const line: TreatyRecord[] = [];
  for (let next = treaty; next !== undefined; ) {
    const record: AnyRecord | undefined = web.record(next);
    if (record?.kind !== 'treaty' || line.includes(record)) break;
    line.unshift(record);
    next = record.parent;
  }
  return line;
}

/** What a body rests on: the instruments that founded and continue it, and the articles behind them; empty where no record tells. */
export function mandateOf(body: Id, web: Web): Mandate {
  const bodies = linesOfBodies(body, web);
  const treaties = treatyLine(bodies.find((b) => b.treaty !== undefined)?.treaty, web);
  const articles = bodies
    .reverse()
    .flatMap((b) => bases(b.id, FOUNDING, web))
    .filter((basis): basis is Basis<ArticleRecord> => isArticle(basis.record));
  // A dialogue held under the Review Mechanism rests on what founded the Mechanism.
  const founded = bodies.find((b) => instruments(bases(b.id, FOUNDING, web)).length > 0) ?? bodies[0];
  if (!founded) return { treaties, articles, founding: [], continuing: [], tasking: [] };
  const founding = instruments(bases(founded.id, FOUNDING, web));
  const besides = (types: ReadonlySet<string>, ...told: readonly Basis[][]) =>
    instruments(bases(founded.id, types, web)).filter(
      ({ record }) => !told.flat().some((other) => other.record === record),
    );
  const continuing = besides(CONTINUING, founding);
  const tasking = besides(TASKING, founding, continuing);
  return { treaties, articles, founding, continuing, tasking };
}
