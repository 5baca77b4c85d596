import { formatDate, formatRange } from '../dates.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { InstrumentRecord } from '../records/record.ts';
import { RELATION_TYPES } from '../records/relation.ts';
import type { Line, Piece } from './content.ts';
import { type CardContext, pick } from './context.ts';
import type { Draft } from './draft.ts';
import { capital } from './grammar.ts';
import { bodyName, namedIn } from './name.ts';
import { fullRef, joined, ref, row, sentence, told, unknownRow, whenAndWhere } from './pieces.ts';
import { conflictRows, relationLines, sourcesOf } from './rows.ts';

const ON_INSTRUMENTS = ['builds-on', 'recalls', 'reiterates', 'implements', 'cites', 'follows', 'adopts'] as const;

/** `CTOC/COP/RES/5/1` and `CTOC/COP/DEC/5/1` are two things; each card names the other. */
export const sameNumber = (id: Id): Id =>
  id.includes('/RES/') ? id.replace('/RES/', '/DEC/') : id.replace('/DEC/', '/RES/');

/** What a card says of a resolution or decision: when it was adopted, what it does, what it rests on and what rests on it. */
export function instrumentDraft(record: InstrumentRecord, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const { language } = words;
  const title = pick(record.title, language);
  const cited = pick(record.citedAs, language);
  const summary = pick(record.summary, language);
  const session = web.record(record.session);
  const report = web.out(record.id).find(({ type }) => type === 'contained-in')?.to;
  const isPublished = isSymbol(record.id);

  const adopted: Line[] = [];
  if (session) adopted.push([fullRef(session.id, ctx)]);
  if (session && 'status' in session && session.kind === 'session')
    adopted.push(...whenAndWhere(session, ctx).slice(0, 1));
  const day = record.adopted && formatDate(record.adopted, language);
  // alone, it is what the row is called
  if (day) adopted.push([adopted.length === 0 ? day : words('card_adopted_on', day)]);
  else if (record.adoptedBetween) {
    adopted.push([words('card_adopted_between', formatRange(...record.adoptedBetween, language))]);
  }

  const toBodies = RELATION_TYPES.filter((type) =>
    web.out(record.id).some((edge) => edge.type === type && web.record(edge.to)?.kind === 'body'),
  );
  const bodyLines = relationLines(record.id, 'out', toBodies, ctx);
  const concerns = (record.concerns ?? []).map((id) => ref(id, ctx));

  const text: Line[] = [];
  if (isPublished) text.push([record.id]);
  else if (report !== undefined) {
    const where = record.relations?.find(({ type }) => type === 'contained-in')?.paragraph;
    const place: Piece = ref(report, ctx);
    text.push(sentence(words, 'card_text_in', place), ...(where === undefined ? [] : [[where]]));
  }

  const twin = web.record(sameNumber(record.id));
  return {
    heading: words('card_dot', capital(words(`kind_${record.kind}`, record.number), language), organ(record, ctx)),
    ...(title ? { title: { ...title, official: true } } : {}),
    rows: [
      ...(title ? [] : unknownRow(words('card_row_title'), ctx)),
      ...row(words('card_row_cited_as'), cited && !title ? [[told(cited, words)]] : []),
      ...row(words('card_row_adopted'), adopted),
      ...row(words('card_row_does'), summary ? [[told(summary, words)]] : [], 'ours'),
      ...row(words('card_row_bodies'), bodyLines),
      ...row(words('card_row_about'), [joined(concerns, words('card_separator'))]),
      ...row(words('card_row_builds_on'), [
        ...relationLines(record.id, 'out', ON_INSTRUMENTS, ctx),
        ...relationLines(record.id, 'in', [...ON_INSTRUMENTS, 'adopted-by'], ctx),
      ]),
      ...(text.length > 0
        ? row(words(isPublished ? 'card_row_symbol' : 'card_row_text'), text)
        : row(words('card_row_text'), [[words('card_text_unknown')]], 'unknown')),
      ...row(words('card_row_same_number'), twin ? [[fullRef(twin.id, ctx)]] : []),
      ...conflictRows(record, ctx),
    ],
    ...(isPublished ? { linked: record.id } : report !== undefined ? { linked: report } : {}),
    sources: sourcesOf([record.sources, ...(record.relations ?? []).map(({ sources }) => sources)], ctx),
  };
}

const organ = (record: InstrumentRecord, ctx: CardContext): string => bodyName(record.body, namedIn(ctx), ctx.words);
