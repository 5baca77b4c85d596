import { formatDate, formatRange } from '../dates.ts';
import type { ArticleRecord, TreatyRecord } from '../records/record.ts';
import { FIELD_RELATIONS, RELATION_TYPES } from '../records/relation.ts';
import type { Line } from './content.ts';
import { type CardContext, pick } from './context.ts';
import type { Draft } from './draft.ts';
import { capital } from './grammar.ts';
import { fullName, namedIn, nameOf } from './name.ts';
import { fullRef, glossRow, ref, row, sentence, told, unknownRow } from './pieces.ts';
import { conflictRows, relationLines, relationSources, sourcesOf } from './rows.ts';

/** What a card says of a treaty: when it was adopted and entered into force, and where. */
export function treatyDraft(record: TreatyRecord, ctx: CardContext): Draft {
  const { words } = ctx;
  const { language } = words;
  const name = pick(record.name, language);
  const adopted: Line[] = [];
  if (record.adopted) adopted.push([words('card_adopted_on', formatDate(record.adopted, language))]);
  if (record.adoptedBy !== undefined) adopted.push(sentence(words, 'card_adopted_by', ref(record.adoptedBy, ctx)));
  if (record.openedForSignature) {
    const { start, end } = record.openedForSignature;
    adopted.push([words('card_opened_on', formatRange(start, end, language))]);
  }
  if (record.inForce) adopted.push([words('card_in_force_on', formatDate(record.inForce, language))]);
  return {
    heading: capital(nameOf(record, namedIn(ctx), words), language),
    ...(name ? { title: { ...name, official: true } } : {}),
    rows: [
      ...glossRow(record, ctx),
      ...row(words('card_row_adopted'), adopted),
      ...row(words('card_row_supplements'), record.parent === undefined ? [] : [[ref(record.parent, ctx)]]),
      ...row(
        words('card_row_protocols'),
        relationLines(record.id, 'in', ['supplements'], ctx).map((l) => l.slice(1)),
      ),
      ...row(
        words('card_row_bodies'),
        relationLines(record.id, 'in', ['serves-treaty'], ctx, 4).map((l) => l.slice(1)),
      ),
      ...conflictRows(record, ctx),
    ],
    ...(record.adoptedBy === undefined ? {} : { linked: record.adoptedBy }),
    sources: sourcesOf([record.sources], ctx),
  };
}

/** Relations by which something rests on an article, or an article on something. */
const RESTS = [...RELATION_TYPES, ...FIELD_RELATIONS.filter((type) => type !== 'article-of')];

/** What a card says of an article or rule, and which bodies and instruments rest on it. */
export function articleDraft(record: ArticleRecord, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const title = pick(record.title, words.language);
  const summary = pick(record.summary, words.language);
  const rests = [...relationLines(record.id, 'out', RESTS, ctx), ...relationLines(record.id, 'in', RESTS, ctx)];
  const ends = web.in(record.id).map(({ from }) => relationSources(web.record(from), record.id));
  return {
    heading: capital(fullName(record, namedIn(ctx), words), words.language),
    ...(title ? { title: { ...title, official: true } } : {}),
    rows: [
      ...(title ? [] : unknownRow(words('card_row_title'), ctx)),
      ...row(words(record.kind === 'article' ? 'card_row_treaty' : 'card_row_rules'), [[fullRef(record.of, ctx)]]),
      ...row(words('card_row_provides'), summary ? [[told(summary, words)]] : [], 'ours'),
      ...(rests.length > 0 ? row(words('card_row_rests'), rests) : unknownRow(words('card_row_rests'), ctx)),
      ...conflictRows(record, ctx),
    ],
    sources: sourcesOf([record.sources, ...(record.relations ?? []).map(({ sources }) => sources), ...ends], ctx),
  };
}
