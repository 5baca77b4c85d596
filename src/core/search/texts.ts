import type { Named } from '../card/name.ts';
import type { Texts } from '../language.ts';
import { type Id, isSymbol } from '../records/id.ts';
import { aliasesOf } from '../records/memory.ts';
import type { AnyRecord } from '../records/record.ts';

const all = (texts: Texts | undefined): string[] => Object.values(texts ?? {}).filter((text) => text !== undefined);

/** The texts by which a record is found, in every language that has them. */
export function textsOf(record: AnyRecord, named: Named): string[] {
  switch (record.kind) {
    case 'document':
      return [...all(record.title), ...all(record.gloss), record.type];
    case 'resolution':
    case 'decision':
      return [...all(record.title), ...all(record.citedAs)];
    case 'body':
      return [
        ...[record.name, record.short, record.gloss].flatMap(all),
        ...(record.otherNames ?? []).map(({ name }) => name),
      ];
    case 'treaty':
      return [record.name, record.short, record.gloss].flatMap(all);
    case 'article':
    case 'rule':
      return all(record.title);
    default: {
      const body = named(record.body);
      const whose = body?.kind === 'body' ? [body.name, body.short, body.gloss].flatMap(all) : [];
      return [...all(record.title), ...all(record.place), ...whose];
    }
  }
}

/** The number that a record goes by: `7/1`, 12, 32. */
export function numberOf(record: AnyRecord): string {
  if ('number' in record) return record.number;
  return 'ordinal' in record && record.ordinal !== undefined ? String(record.ordinal) : '';
}

/** The symbols of a record: its own, each half of a joint one, the series of a body. */
export function symbolsOf(record: AnyRecord): Id[] {
  const ids = [record.id, ...aliasesOf(record)].filter(isSymbol);
  return record.kind === 'body' && record.series !== undefined ? [...ids, record.series] : ids;
}
