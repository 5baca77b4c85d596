import { LANGUAGES, type Texts } from '../core/language.ts';
import { edgesOf } from '../core/records/edges.ts';
import type { AnyRecord } from '../core/records/record.ts';
import { RELATIONS } from '../core/records/relation.ts';
import { fieldsOf, supportOf } from '../core/records/sourced.ts';

/** What the knowledge base holds, in tables for people. */
export function report(records: readonly AnyRecord[]): string {
  const edges = records.flatMap(edgesOf);
  return [
    `by kind, with the share of fields that a source supports, and that a source names\n${byKind(records)}`,
    `by body, joint documents at each\n${tally(records.flatMap(bodies))}`,
    `by session\n${tally(records.map((record) => ('session' in record ? record.session : undefined)))}`,
    `official titles and names, by language\n${titles(records)}`,
    `relations, and what each is called from the other end\n${tally(
      edges.map(({ type }) => `${type.padEnd(28)}${RELATIONS[type].inverse}`),
    )}`,
    summary(records),
  ].join('\n\n');
}

const bodies = (record: AnyRecord): readonly string[] =>
  'body' in record ? [record.body, ...('alsoOf' in record ? (record.alsoOf ?? []) : [])] : [];

function summary(records: readonly AnyRecord[]): string {
  const relations = records.flatMap((record) => record.relations ?? []);
  const inAll = [...records, ...relations];
  const sourced = inAll.filter((entry) => entry.sources.length > 0).length;
  const conflicts = records.flatMap((record) => record.conflicts ?? []).length;
  return (
    `${records.length} records, ${relations.length} relations, ${conflicts} contradictions kept; ` +
    `${percent(sourced, inAll.length)} of records and relations have a source`
  );
}

function byKind(records: readonly AnyRecord[]): string {
  const row = (name: string, own: readonly AnyRecord[]) => {
    const support = own.flatMap((record) => fieldsOf(record).map((field) => supportOf(record, field)));
    const some = support.filter((how) => how !== 'none').length;
    const named = support.filter((how) => how === 'own').length;
    return line(
      own.length,
      name.padEnd(14),
      `${support.length} fields`.padStart(12),
      percent(some, support.length),
      percent(named, support.length),
    );
  };
  return [...groups(records, (record) => record.kind).map(([kind, own]) => row(kind, own)), row('all', records)].join(
    '\n',
  );
}

/** The official title or name; what dialogues and events are called is our wording. */
function titleOf(record: AnyRecord): Texts | undefined {
  if ('name' in record) return record.name;
  return 'title' in record && record.kind !== 'dialogue' && record.kind !== 'event' ? record.title : undefined;
}

function titles(records: readonly AnyRecord[]): string {
  const named = groups(records, (record) => record.kind).filter(([, own]) => own.some(titleOf));
  const head = ' '.repeat(22) + LANGUAGES.map((language) => language.padStart(9)).join('');
  const rows = named.map(([kind, own]) => {
    const shares = LANGUAGES.map((language) => {
      const has = own.filter((record) => titleOf(record)?.[language] !== undefined).length;
      return percent(has, own.length).padStart(9);
    });
    return line(own.length, kind.padEnd(14)) + shares.join('');
  });
  return [head, ...rows].join('\n');
}

const line = (count: number, ...cells: readonly string[]): string => [String(count).padStart(6), ...cells].join('  ');

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Records by what they have in common, the largest group first. */
function groups<Item>(items: readonly Item[], of: (item: Item) => string | undefined): [string, Item[]][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = of(item);
    if (key === undefined) continue;
    const own = found.get(key);
    if (own === undefined) found.set(key, [item]);
    else own.push(item);
  }
  return [...found].toSorted((a, b) => b[1].length - a[1].length);
}

const tally = (keys: readonly (string | undefined)[]): string =>
  groups(keys, (key) => key)
    .map(([key, own]) => line(own.length, key))
    .join('\n');
