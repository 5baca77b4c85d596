import type { FieldRelation, RelationType } from '../records/relation.ts';
import type { WordKey, Words } from '../words.ts';
import type { Direction } from './web.ts';

export type AnyRelation = RelationType | FieldRelation;

type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

/**
 * The names of every relation, seen from either end. A relation without words does not typecheck; the message format
 * takes no hyphens, hence the underscores.
 */
const key = <T extends AnyRelation>(type: T) => type.replaceAll('-', '_') as Snake<T>;

/** "makes permanent" seen from the instrument, "made permanent by" seen from the body. */
export function relationName(type: AnyRelation, direction: Direction, words: Words): string {
  const name: WordKey = `relation_${key(type)}`;
  const inverse: WordKey = `relation_${key(type)}_inverse`;
  return words(direction === 'out' ? name : inverse);
}

/** Relations by which an instrument or article brings a body into being. */
export const FOUNDING: ReadonlySet<string> = new Set<AnyRelation>(['establishes']);

/** Relations by which an instrument keeps a body going or widens it. */
export const CONTINUING: ReadonlySet<string> = new Set<AnyRelation>([
  'makes-permanent',
  'continues',
  'reaffirms',
  'launches',
]);

/** Relations by which an instrument asks something of a body, or gives it a way to work. */
export const TASKING: ReadonlySet<string> = new Set<AnyRelation>(['tasks', 'encourages', 'amends-rules-of']);

/** Relations by which an instrument leads up to another. */
export const PRECEDING: ReadonlySet<string> = new Set<AnyRelation>([
  'builds-on',
  'recalls',
  'reiterates',
  'implements',
  'follows',
]);

/** Relations by which a note puts a report, or the outcome of a meeting, before a session. */
export const BRINGING: ReadonlySet<string> = new Set<AnyRelation>(['brings', 'transmits']);

/** Relations by which a document belongs to a meeting. */
export const AT_MEETING: ReadonlySet<string> = new Set<AnyRelation>(['report-of', 'agenda-of', 'paper-of']);
