import type { AnyRecord } from './record.ts';

/** Fields that are no facts about the thing: what its id says already, how we sort it, our own words, its pack. */
const NOT_FACTS: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'aliases',
  'type',
  'number',
  'of',
  'body',
  'gloss',
  'notes',
  'pack',
  'sources',
]);

/** The session that adopted a resolution is the first part of its number. */
const isFact = (record: AnyRecord, field: string): boolean =>
  !NOT_FACTS.has(field) && !(field === 'session' && 'number' in record);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether the value holds sources of its own, as relations, conflicts and officers do. */
const hasOwnSources = (value: unknown): boolean =>
  Array.isArray(value) && value.some((v) => isObject(v) && 'sources' in v);

/** The facts of a record that its own sources must support, as paths: `title.fr`, `start`, `items`. */
export function fieldsOf(record: AnyRecord): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === undefined || !isFact(record, field) || hasOwnSources(value)) return [];
    return isObject(value) && !Array.isArray(value) ? Object.keys(value).map((key) => `${field}.${key}`) : [field];
  });
}

/** Whether a record has something at a path. */
export function isThere(record: AnyRecord, path: string): boolean {
  let value: unknown = record;
  for (const key of path.split('.')) value = isObject(value) ? value[key] : undefined;
  return value !== undefined;
}

/**
 * How well a field is supported: by a source that names it, by one that supports the record as a whole, or by none.
 * A source for `title` supports `title.fr`, and one for `openedForSignature.end` the field that holds it.
 */
export function supportOf(record: AnyRecord, field: string): 'own' | 'whole' | 'none' {
  const names = (named: string) => named === field || named.startsWith(`${field}.`) || field.startsWith(`${named}.`);
  if (record.sources.some(({ fields }) => fields?.some(names))) return 'own';
  return record.sources.some(({ fields }) => fields === undefined) ? 'whole' : 'none';
}
