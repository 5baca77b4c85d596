import type { Texts } from '../language.ts';
import { isSymbol } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { compact, fold } from './fold.ts';

const all = (texts: Texts | undefined): string[] => Object.values(texts ?? {}).filter((text) => text !== undefined);

/** The texts by which a record is found, in every language that has them. */
export function textsOf(record: AnyRecord): string[] {
  switch (record.kind) {
    case 'document':
      return [...all(record.title), ...all(record.gloss), record.type];
    case 'resolution':
    case 'decision':
      return [...all(record.title), ...all(record.citedAs)];
    case 'body':
      return [...all(record.name), ...all(record.short), ...(record.otherNames ?? []).map(({ name }) => name)];
    case 'treaty':
      return [...all(record.name), ...all(record.short)];
    case 'article':
    case 'rule':
      return all(record.title);
    default:
      return [...all(record.title), ...all(record.place)];
  }
}

/** The number that a record goes by: `7/1`, 12, 32. */
export function numberOf(record: AnyRecord): string {
  if ('number' in record) return record.number;
  return 'ordinal' in record && record.ordinal !== undefined ? String(record.ordinal) : '';
}

/** The symbols of a record as they are typed, whole and from every part onwards: `WG.4/2022/4` finds it too. */
export function symbolsOf(record: AnyRecord): { whole: string[]; tails: string[] } {
  const ids = [record.id, ...(record.kind === 'document' ? (record.aliases ?? []) : [])].filter(isSymbol);
  if (record.kind === 'body' && record.series !== undefined) ids.push(record.series);
  const folded = ids.map(fold);
  const tails = folded.flatMap((id) => {
    const parts = id.split(/(?=[/.-])/);
    return parts.slice(1).map((_, i) => compact(parts.slice(i + 1).join('')));
  });
  return { whole: folded.map(compact), tails: tails.filter((tail) => tail !== '') };
}
