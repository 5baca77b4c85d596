import { type Id, isSymbol } from '../records/id.ts';
import type { Reason } from '../reference/reference.ts';
import { symbolBody } from '../symbol/read.ts';
import type { WordKey, Words } from '../words.ts';
import type { CardQuestion, CardRow, CardStatus, Line } from './content.ts';
import type { CardContext } from './context.ts';
import { pick } from './context.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { capital, nth } from './grammar.ts';
import { bodyName, fullName, headLabel, labelOf, namedIn, partsOf } from './name.ts';
import { ref, row, sentence, told, unknownRow, whenAndWhere } from './pieces.ts';

/** Cards for what is not known here: they say what the form tells, and no more. */

/** A well-formed id without a record. */
export function formDraft(id: Id, ctx: CardContext): Draft {
  const { words, web } = ctx;
  const named = namedIn(ctx);
  const parts = partsOf(id);
  if (parts && !isSymbol(id)) {
    const owner = web.record(parts.owner);
    return {
      heading: capital(labelOf(id, named, words), words.language),
      rows: [
        ...row(words(parts.kind === 'article' ? 'card_row_treaty' : 'card_row_body'), [
          owner ? [ref(owner.id, ctx)] : [labelOf(parts.owner, named, words)],
        ]),
        ...unknownRow(words('card_row_more'), ctx),
      ],
      sources: [],
    };
  }
  const form = formOf(id);
  const said: Line[] = [];
  const whole = partsOf(form.base ?? id);
  if (whole?.kind === 'resolution' || whole?.kind === 'decision')
    said.push([words(`kind_${whole.kind}`, whole.number)]);
  else if (form.kind) said.push([words(`kind_form_${form.kind}`)]);
  for (const { kind, number } of form.changes) said.push([words(`kind_form_${kind}`, number)]);
  const when: Line[] = [];
  if (form.year) when.push([form.year]);
  if (form.session) when.push([nth('session', Number(form.session), words)]);
  const body = symbolBody(id) ?? form.series;
  const name = bodyName(body, named, words);
  const isNamed = name !== body;
  return {
    heading: id,
    rows: [
      ...row(words('card_row_body'), [isNamed ? [web.record(body) ? ref(body, ctx) : name] : []]),
      ...row(words('card_row_series'), [isNamed ? [form.series] : [words('card_series_unknown', form.series)]]),
      ...row(words(form.year ? 'card_row_year' : 'card_row_session'), when),
      ...row(words('card_row_what'), said),
      ...row(
        words('card_row_versions'),
        form.base !== undefined && web.record(form.base)
          ? [sentence(words, 'card_version_of', ref(form.base, ctx))]
          : [],
      ),
      ...row(words('card_row_more'), [[words('card_symbol_not_known')]], 'unknown'),
    ],
    linked: id,
    sources: [],
  };
}

/** Reasons that leave several possible. */
const REASONS: { readonly [why in Reason]?: WordKey } = {
  phrase: 'card_why_phrase',
  subject: 'card_why_subject',
  list: 'card_why_list',
  'last-named': 'card_why_last_named',
  number: 'card_why_number',
  heading: 'card_why_heading',
  backward: 'card_why_backward',
};

/** Each thing that may be meant, and what speaks for it: its title or dates when it is known here. */
function candidateLines(id: Id, ctx: CardContext): Line[] {
  const { words, web } = ctx;
  const named = namedIn(ctx);
  const record = web.record(id);
  const label = headLabel(record ? fullName(record, named, words) : labelOf(id, named, words), words);
  const lines: Line[] = [[{ ref: record?.id ?? id, label }]];
  if (!record) return [...lines, [words('card_candidate_not_known')]];
  const title = 'title' in record ? pick(record.title, words.language) : undefined;
  if (title) lines.push([told(title, words)]);
  if ('session' in record && record.session !== undefined && web.record(record.session)) {
    lines.push([ref(record.session, ctx)]);
  }
  if ('status' in record && record.kind !== 'document') lines.push(...whenAndWhere(record, ctx).slice(0, 1));
  return lines;
}

/** What a card says when several things may be meant: each of them, and why it is possible. */
export function ambiguousDraft(question: CardQuestion, ctx: CardContext): Draft {
  const { words } = ctx;
  return {
    heading: question.text,
    rows: [
      ...row(words('card_row_meant'), [[words('card_ambiguous')], ...whyLine(question, words)], 'unknown'),
      ...question.candidates.flatMap((id, i) =>
        row(words('card_candidate', i + 1), [
          ...candidateLines(id, ctx),
          [{ choose: id, label: words('card_choose'), long: words('card_choose_long', i + 1), key: String(i + 1) }],
        ]),
      ),
    ],
    sources: [],
  };
}

/** What speaks for all the candidates alike; empty where nothing more is to be said. */
export function whyText({ why }: Pick<CardQuestion, 'why'>, words: Words): string {
  const key = why && REASONS[why];
  return key ? words(key) : '';
}

function whyLine(question: CardQuestion, words: Words): Line[] {
  const text = whyText(question, words);
  return text === '' ? [] : [[text]];
}

/** What the reader chose is the reader's, and can be taken back; the text leaves it as open as before. */
export const chosenRows = ({ words }: CardContext): CardRow[] =>
  row(words('card_row_chosen'), [
    [words('card_chosen')],
    [{ choose: null, label: words('card_choose_back'), long: words('card_choose_back'), key: '0' }],
  ]);

/** What a card says when nobody can tell what is meant, and why not. */
export function unknownDraft(question: CardQuestion, ctx: CardContext): Draft {
  const { words } = ctx;
  const why = question.kind === 'symbol' ? 'card_unknown_symbol' : 'card_unknown_owner';
  return {
    heading: question.text,
    rows: row(words('card_row_more'), [[words(why)]], 'unknown'),
    sources: [],
  };
}

/** How much is known of what was asked: the record, its form only, candidates, or nothing. */
export const statusOf = (question: CardQuestion, isKnown: boolean): CardStatus => {
  if (isKnown) return 'found';
  if (question.target !== null) return 'known-form';
  return question.candidates.length > 0 ? 'ambiguous' : 'unknown';
};
