import { isolated } from '../language.ts';
import { documentLink } from '../links.ts';
import { meetingsHeldBy, reportsOf } from '../mandate/around.ts';
import { mandateOf } from '../mandate/mandate.ts';
import { type AnyRelation, relationName } from '../mandate/relations.ts';
import type { Direction } from '../mandate/web.ts';
import type { Id } from '../records/id.ts';
import { isInstrument } from '../records/kinds.ts';
import type { AnyRecord, MeetingRecord, Source } from '../records/record.ts';
import type { Words } from '../words.ts';
import type { CardRow, CardSource, Line, Piece } from './content.ts';
import type { CardContext } from './context.ts';
import { capital } from './grammar.ts';
import { fullRef, joined, ref, row, sentence, told } from './pieces.ts';

/** The year of an instrument, told by its own date or by that of its session. */
function yearOf(record: AnyRecord, ctx: CardContext): string | undefined {
  if (record.kind !== 'resolution' && record.kind !== 'decision') return undefined;
  const session = ctx.web.record(record.session);
  const date =
    record.adopted ?? record.adoptedBetween?.[0] ?? (session && 'start' in session ? session.start : undefined);
  return date?.slice(0, 4);
}

/** On what a body rests, in one line: decision 4/4 (2008, establishes it) → resolution 7/1 (2014, makes it permanent). */
export function mandateLine(body: Id, ctx: CardContext): Line {
  const { words } = ctx;
  const { articles, founding, continuing } = mandateOf(body, ctx.web);
  const own = articles.filter((basis) => basis.body === body);
  const steps = [...own, ...founding, ...continuing];
  return steps.flatMap(({ record, type }, i): Piece[] => {
    const what = relationName(type, 'out', words);
    const year = yearOf(record, ctx);
    const says = year === undefined ? what : words('card_comma', year, what);
    const line = sentence(
      words,
      'card_brackets',
      isInstrument(record) ? ref(record.id, ctx) : fullRef(record.id, ctx),
      says,
    );
    return i === 0 ? [...line] : [words('card_then'), ...line];
  });
}

/** The meetings of the same body just before and after, among those known here. */
export function neighboursOf(meeting: MeetingRecord, { web }: CardContext) {
  const dated = meetingsHeldBy(meeting.body, web).filter(
    ({ start, kind }) => start !== undefined && kind === meeting.kind,
  );
  const at = dated.findIndex(({ id }) => id === meeting.id);
  return { previous: at > 0 ? dated[at - 1] : undefined, next: at < 0 ? undefined : dated[at + 1] };
}

/** "CTOC/COP/WG.4/2021/6 (11th meeting)": the reports of one meeting. */
export const reportsLine = (meeting: MeetingRecord, ctx: CardContext): Line => {
  const reports = reportsOf(meeting.id, ctx.web).filter(({ type }) => type !== 'draft-report');
  if (reports.length === 0) return [];
  const shown = reports.slice(0, 3).map(({ id }) => ref(id, ctx));
  const [last = '', ...first] = shown.reverse();
  const line = sentence(ctx.words, 'card_brackets', last, ref(meeting.id, ctx));
  return [...first.reverse().flatMap((piece) => [piece, ctx.words('card_separator')]), ...line];
};

/**
 * One line for each relation in `types`: its name and everything at its other end. Long lists are cut, and say how much
 * is left out.
 */
export function relationLines(
  id: Id,
  direction: Direction,
  types: readonly AnyRelation[],
  ctx: CardContext,
  most = 6,
): Line[] {
  const { web, words } = ctx;
  return types.flatMap((type) => {
    const ends = new Set<Id>();
    for (const edge of web[direction](id)) {
      if (edge.type === type) ends.add(direction === 'out' ? edge.to : edge.from);
    }
    if (ends.size === 0) return [];
    return [[words('card_colon', relationName(type, direction, words)), ...listLine([...ends], ctx, most)]];
  });
}

/** Mentions in one line, at most so many, and how much is left out. */
export function listLine(ids: readonly Id[], ctx: CardContext, most: number): Line {
  const { words } = ctx;
  const rest = ids.length - most;
  const more = rest > 0 ? [words('card_and_more', rest)] : [];
  const shown = ids.slice(0, most).map((id) => ref(id, ctx));
  return [...joined(shown, words('card_separator')), ...more];
}

/** A source in the middle of a line: a document by its symbol, a page by its site. */
function sourcePiece(name: string, { language }: Words): Piece {
  const href = ADDRESS.test(name) ? name : documentLink(name, language);
  const label = ADDRESS.test(name) ? (/^https?:\/\/(?:www\.)?([^/]+)/.exec(name)?.[1] ?? name) : name;
  return href === null ? label : { href, label };
}

const ADDRESS = /^https?:\/\//;

/** Sources in the middle of a line, each once. */
export const sourcePieces = (sources: readonly Source[], words: Words): Line =>
  joined(
    [...new Set(sources.map((source) => source.ref))].map((name) => sourcePiece(name, words)),
    words('card_separator'),
  );

/** What the sources disagree about, as the knowledge base words it (in English). */
export const conflictRows = (record: AnyRecord, { words }: CardContext): CardRow[] =>
  row(
    words('card_row_conflict'),
    (record.conflicts ?? []).map(({ about, detail, sources }) => [
      ...sentence(
        words,
        'card_conflict',
        isolated(capital(about, 'en'), words.language),
        told({ text: detail, language: 'en' }, words),
      ),
      ...sourcePieces(sources, words),
    ]),
  );

/** The sources of these records and facts, one entry a document, with every place in it. */
export function sourcesOf(
  groups: readonly (readonly Source[] | undefined)[],
  { words }: Pick<CardContext, 'words'>,
): CardSource[] {
  const places = new Map<string, Set<string>>();
  for (const { ref: name, where } of groups.flatMap((group) => group ?? [])) {
    const known = places.get(name) ?? new Set();
    for (const place of where.split('; ')) if (place !== '') known.add(place);
    places.set(name, known);
  }
  return [...places].map(([name, where]) => {
    const isAddress = ADDRESS.test(name);
    const href = isAddress ? name : documentLink(name, words.language);
    const label = isAddress ? name.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') : name;
    const place = [...where].join('; ');
    return href === null ? { label, where: place } : { label, where: place, href };
  });
}

/** The sources of the relations of some types between two records, read from the one that states them. */
export const relationSources = (from: AnyRecord | undefined, to: Id): Source[] =>
  (from?.relations ?? []).filter((relation) => relation.to === to).flatMap(({ sources }) => sources);
