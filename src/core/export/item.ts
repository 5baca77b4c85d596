import type { CardStatus } from '../card/content.ts';
import { pick } from '../card/context.ts';
import { bodyName, fullName, headLabel, labelOf, type Named, partsOf } from '../card/name.ts';
import { statusOf } from '../card/open.ts';
import type { IsoDate } from '../dates.ts';
import type { Language } from '../language.ts';
import { documentLink } from '../links.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { Reference } from '../reference/reference.ts';
import { symbolBody } from '../symbol/read.ts';
import type { Words } from '../words.ts';

/** A reference as it is to be exported. */
export interface Exported extends Pick<Reference, 'text' | 'kind' | 'target' | 'candidates'> {
  /** Its place in the document, from 0. */
  readonly index: number;
  readonly page?: number | null | undefined;
  /** True: the text left it open, and the reader chose the target. */
  readonly isChosen?: boolean | undefined;
}

/** What every format says of a reference. Ids of ours are in none of it: only symbols that the UN gave. */
export interface ExportItem {
  /** Its place in the document, from 1. */
  readonly number: number;
  /** As written. */
  readonly text: string;
  readonly kind: Reference['kind'];
  /** The page of a PDF. */
  readonly page?: number;
  readonly status: CardStatus;
  readonly symbol?: string;
  /** What it is called in the reader's language, and whose it is. */
  readonly name?: string;
  readonly title?: ExportTitle;
  readonly body?: string;
  /** When it was issued, adopted or began. */
  readonly date?: IsoDate;
  /** The year of that, also where only the session that adopted it is known. */
  readonly year?: string;
  readonly href?: string;
  readonly isChosen: boolean;
  /** Names of all that may be meant, where the text leaves it open. */
  readonly possible: readonly string[];
}

export interface ExportTitle {
  readonly text: string;
  readonly language: Language;
  /** False: our own wording. */
  readonly isOfficial: boolean;
}

/** A reference of a document as a row of an export, in finished words. */
export function exportItem(reference: Exported, named: Named, words: Words): ExportItem {
  const { index, text, kind, target, candidates, page, isChosen = false } = reference;
  const nameOf = (id: Id) => {
    const record = named(id);
    return headLabel(record ? fullName(record, named, words) : labelOf(id, named, words), words);
  };
  const whole = target === null ? null : wholeOf(target);
  const record = whole === null ? undefined : named(whole);
  const id = record?.id ?? whole;
  const body = bodyOf(record, id);
  const bodyText = body === undefined ? undefined : bodyName(body, named, words);
  const title = record && titleOf(record, words.language);
  const date = record && dateOf(record);
  const year = date?.slice(0, 4) ?? (record && sessionYear(record, named));
  const symbol = id !== null && isSymbol(id) && record?.kind !== 'body' ? id : undefined;
  const href = symbol === undefined ? null : documentLink(symbol, words.language);
  return {
    number: index + 1,
    text: text.replace(/\s+/g, ' ').trim(),
    kind,
    ...(page ? { page } : {}),
    status: statusOf(reference, record !== undefined),
    ...(symbol !== undefined && { symbol }),
    ...(target !== null && { name: nameOf(target) }),
    ...(title && { title }),
    ...(bodyText !== undefined && { body: bodyText }),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(href !== null && { href }),
    isChosen,
    possible: candidates.map(nameOf),
  };
}

/** Each thing once, by its first mention: what is to be cited or put into a calendar. */
export function onceEach(items: readonly ExportItem[]): ExportItem[] {
  const seen = new Set<string>();
  return items.filter(({ symbol, name }) => {
    const key = symbol ?? name;
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A paragraph is cited with the document that it stands in. */
export function wholeOf(id: Id): Id {
  const parts = partsOf(id);
  return parts?.kind === 'paragraph' ? parts.owner : id;
}

function bodyOf(record: KnownRecord | undefined, id: Id | null): Id | undefined {
  if (record !== undefined) return 'body' in record ? record.body : undefined;
  if (id === null) return undefined;
  return partsOf(id)?.owner ?? symbolBody(id) ?? undefined;
}

function titleOf(record: KnownRecord, language: Language): ExportTitle | undefined {
  const official = (texts: Parameters<typeof pick>[0], isOfficial = true) => {
    const found = pick(texts, language);
    return found && { ...found, isOfficial };
  };
  switch (record.kind) {
    case 'document':
      return official(record.title) ?? official(record.gloss, false);
    case 'resolution':
    case 'decision':
    case 'article':
    case 'rule':
      return official(record.title);
    case 'dialogue':
    case 'event':
      return official(record.title, false);
    case 'treaty':
      return official(record.name);
    default:
      return undefined;
  }
}

function dateOf(record: KnownRecord): IsoDate | undefined {
  if ('date' in record) return record.date;
  if ('adopted' in record) return record.adopted;
  return 'start' in record ? record.start : undefined;
}

/** The year of the session that adopted it, unless that went on into another. */
function sessionYear(record: KnownRecord, named: Named): string | undefined {
  if (record.kind !== 'resolution' && record.kind !== 'decision') return undefined;
  const session = record.session === undefined ? undefined : named(record.session);
  if (session === undefined || !('start' in session)) return undefined;
  const [first, last] = [session.start?.slice(0, 4), session.end?.slice(0, 4)];
  return first === last ? first : undefined;
}
