import { formatDate } from '../dates.ts';
import { isLanguage } from '../language.ts';
import type { Id } from '../records/id.ts';
import type { KnownRecord } from '../records/lookup.ts';
import { fieldsOf } from '../records/sourced.ts';
import type { Words } from '../words.ts';
import type { CardRow, Line } from './content.ts';
import type { CardContext } from './context.ts';
import { labelOf, namedIn } from './name.ts';
import { joined, ref, row } from './pieces.ts';
import { sourcePieces } from './rows.ts';

/** Where a card's facts come from packs: the thing itself, things that it names, and what packs say besides. */
export function packRows(record: KnownRecord | undefined, rows: readonly CardRow[], ctx: CardContext): CardRow[] {
  const { words } = ctx;
  const own = record?.pack === undefined ? [] : [[record.pack]];
  const besides = record === undefined ? [] : (record.beside ?? []).flatMap((other) => differences(record, other, ctx));
  const added = besides.filter(({ isConflict }) => !isConflict).flatMap(({ lines }) => lines);
  const conflicts = besides.filter(({ isConflict }) => isConflict).flatMap(({ lines }) => lines);
  return [
    ...row(words('card_row_pack'), [...own, ...named(record, rows, ctx), ...added]),
    ...row(words('card_row_conflict'), conflicts),
  ];
}

/** "Session papers: XSAMPLE/2024/1": what the rows name from other packs than that of the card. */
function named(record: KnownRecord | undefined, rows: readonly CardRow[], ctx: CardContext): Line[] {
  const byPack = new Map<string, Set<Id>>();
  for (const piece of rows.flatMap(({ lines }) => lines.flat())) {
    if (typeof piece === 'string' || !('ref' in piece)) continue;
    const pack = ctx.web.record(piece.ref)?.pack;
    if (pack === undefined || pack === record?.pack) continue;
    byPack.set(pack, (byPack.get(pack) ?? new Set()).add(piece.ref));
  }
  return [...byPack].map(([pack, ids]) => [
    ctx.words('card_colon', pack),
    ...joined(
      [...ids].map((id) => ref(id, ctx)),
      ctx.words('card_separator'),
    ),
  ]);
}

interface Difference {
  readonly isConflict: boolean;
  readonly lines: readonly Line[];
}

/** The facts of a pack that are not those of the record, with their sources; each beside ours, where there is one. */
function differences(record: KnownRecord, other: KnownRecord, ctx: CardContext): Difference[] {
  const { words } = ctx;
  return fieldsOf(other).flatMap((field): Difference[] => {
    const [ours, theirs] = [valueAt(record, field), valueAt(other, field)];
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
    const says: Line = [
      words('card_pack_says', other.pack ?? '', nameOfField(field, words), said(field, theirs, ctx)),
      ...sourcePieces(sourcesFor(other, field), words),
    ];
    if (ours === undefined) return [{ isConflict: false, lines: [says] }];
    const here: Line = [
      words('card_pack_here', said(field, ours, ctx)),
      ...sourcePieces(sourcesFor(record, field), words),
    ];
    return [{ isConflict: true, lines: [says, here] }];
  });
}

/** The sources that name the field, else those of the whole record. */
function sourcesFor({ sources }: KnownRecord, field: string) {
  const top = field.split('.')[0] ?? field;
  const own = sources.filter(({ fields }) => fields?.some((name) => name === field || name === top));
  return own.length > 0 ? own : sources.filter(({ fields }) => fields === undefined);
}

function valueAt(record: KnownRecord, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

/** "title (French)" for `title.fr`. */
function nameOfField(field: string, words: Words): string {
  const [top = field, part = ''] = field.split('.');
  const name = top in FIELDS ? words(FIELDS[top as keyof typeof FIELDS]) : top;
  if (!isLanguage(part)) return name;
  const language = new Intl.DisplayNames(words.language, { type: 'language' }).of(part) ?? part;
  return words('card_brackets', name, language);
}

/** What people call a field, for those about which sources are likely to differ. */
const FIELDS = {
  title: 'field_title',
  name: 'field_name',
  date: 'field_date',
  adopted: 'field_adopted',
  start: 'field_start',
  end: 'field_end',
  place: 'field_place',
  status: 'field_status',
  session: 'field_session',
  ordinal: 'field_ordinal',
  items: 'field_items',
  summary: 'field_summary',
  parent: 'field_parent',
} as const;

/** Fields that name other records. */
const NAMING: ReadonlySet<string> = new Set([
  'session',
  'parent',
  'treaty',
  'alsoOf',
  'jointWith',
  'concerns',
  'adoptedBy',
]);
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

function said(field: string, value: unknown, ctx: CardContext): string {
  const { words } = ctx;
  if (Array.isArray(value)) return value.map((one) => said(field, one, ctx)).join(words('card_separator'));
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (NAMING.has(field)) return labelOf(value, namedIn(ctx), words);
  return DATE.test(value) ? formatDate(value, words.language) : value;
}
