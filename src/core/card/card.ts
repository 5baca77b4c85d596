import { citationsOf, symbolCitations } from '../citation/citation.ts';
import type { IsoDate } from '../dates.ts';
import { documentLinks } from '../links.ts';
import type { AnyRelation } from '../mandate/relations.ts';
import { type Follow, Web } from '../mandate/web.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { Lookup } from '../records/lookup.ts';
import type { AnyRecord } from '../records/record.ts';
import { symbolBody } from '../symbol/read.ts';
import type { Words } from '../words.ts';
import { bodyDraft } from './body.ts';
import { type CardContent, type CardQuestion, questionKey } from './content.ts';
import type { CardContext } from './context.ts';
import { documentDraft } from './document.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { capital } from './grammar.ts';
import { instrumentDraft, sameNumber } from './instrument.ts';
import { meetingDraft } from './meeting.ts';
import { namedIn, partsOf } from './name.ts';
import { ambiguousDraft, chosenRows, formDraft, statusOf, unknownDraft } from './open.ts';
import { packRows } from './packs.ts';
import { asOfWords } from './pieces.ts';
import { articleDraft, treatyDraft } from './treaty.ts';

export interface CardOptions {
  /** The day on which the card is read: a date that has passed is worded differently. */
  readonly today: IsoDate;
}

/** At most what 100 questions of one page can reach. */
const BOUND = 4000;
/** document → body → its meetings → their reports */
const LEVELS = 3;

/** Links that a card does not follow back: everything that a body ever issued, every paper before a session. */
const NOT_BACK: ReadonlySet<string> = new Set<AnyRelation>([
  'issued-by',
  'before-session',
  'concerns',
  'article-of',
  'mentions',
]);

/** What founds and continues a body, and its meetings with their reports. */
const MANDATE: readonly AnyRelation[] = [
  ...(['establishes', 'makes-permanent', 'continues', 'reaffirms', 'launches'] as const),
  ...(['meeting-of', 'report-of'] as const),
];
/** What is followed back at each level. */
const BACK: readonly ReadonlySet<string>[] = [
  new Set(),
  new Set<AnyRelation>([...MANDATE, 'agenda-of', 'paper-of']),
  new Set<AnyRelation>(MANDATE),
];

/** Away from what was asked, only what names and dates need. */
const ONWARD: ReadonlySet<string> = new Set<AnyRelation>([
  'issued-by',
  'meeting-of',
  'part-of-body',
  'serves-treaty',
  'article-of',
  'adopted-at',
  'before-session',
  'report-of',
  'agenda-of',
  'paper-of',
]);

const followForCard: Follow = ({ type }, direction, level) => {
  if (direction === 'out') return level === 0 || ONWARD.has(type);
  return level === 0 ? !NOT_BACK.has(type) : (BACK[level]?.has(type) ?? false);
};

/** What has to be at hand to answer a question: the thing itself, and what its form points at. */
function rootsOf({ target, candidates }: CardQuestion): Id[] {
  if (target === null) return candidates.flatMap((id) => [id, partsOf(id)?.owner ?? id]);
  const parts = partsOf(target);
  if (parts) {
    const owner =
      parts.kind === 'paragraph'
        ? [...rootsOf({ target: parts.owner, candidates: [], kind: 'paragraph', text: '' })]
        : [parts.owner];
    return [target, ...owner, sameNumber(target)];
  }
  const { series, base } = formOf(target);
  const body = isSymbol(target) ? symbolBody(target) : null;
  return [target, series, ...(body === null ? [] : [body]), ...(base === undefined ? [] : [base])];
}

function draftOf(record: AnyRecord, ctx: CardContext): Draft {
  switch (record.kind) {
    case 'document':
      return documentDraft(record, ctx);
    case 'resolution':
    case 'decision':
      return instrumentDraft(record, ctx);
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return meetingDraft(record, ctx);
    case 'body':
      return bodyDraft(record, ctx);
    case 'treaty':
      return treatyDraft(record, ctx);
    case 'article':
    case 'rule':
      return articleDraft(record, ctx);
  }
}

/** The card of the candidate that the reader has chosen, under the name of what was asked; others as the text has them. */
function contentOf(question: CardQuestion, ctx: CardContext): CardContent {
  const { chosen, candidates } = question;
  if (chosen === undefined || !candidates.includes(chosen)) return settledContent(question, ctx);
  const content = settledContent({ ...question, target: chosen }, ctx);
  return { ...content, key: questionKey(question), rows: [...chosenRows(ctx), ...content.rows] };
}

function settledContent(question: CardQuestion, ctx: CardContext): CardContent {
  const { words, web } = ctx;
  const { target } = question;
  const parts = target === null ? undefined : partsOf(target);
  const own = web.record(target ?? undefined);
  // A paragraph has no record of its own as a rule: its card is that of the whole, and says which paragraph is meant.
  const isParagraph = !own && parts?.kind === 'paragraph';
  const subject = isParagraph ? parts.owner : target;
  const record = web.record(subject ?? undefined);
  const draft = record
    ? draftOf(record, ctx)
    : subject !== null
      ? formDraft(subject, ctx)
      : question.candidates.length > 0
        ? ambiguousDraft(question, ctx)
        : unknownDraft(question, ctx);
  const { linked, title, heading, rows, sources } = draft;
  const id = record?.id ?? subject;
  const paragraph = isParagraph ? parts.number : undefined;
  return {
    key: questionKey(question),
    id,
    status: statusOf(question, record !== undefined),
    heading: isParagraph ? capital(words('kind_paragraph', heading, parts.number), words.language) : heading,
    ...(id !== null && isSymbol(id) && record?.kind !== 'body' ? { symbol: id } : {}),
    ...(title ? { title } : {}),
    rows: [...rows, ...packRows(record, rows, ctx)],
    links: linked === undefined ? [] : documentLinks(linked),
    citations: record
      ? citationsOf(record, namedIn(ctx), paragraph)
      : id !== null && isSymbol(id)
        ? symbolCitations(id, namedIn(ctx), paragraph)
        : {},
    sources,
    asOf: asOfWords(ctx),
    language: words.language,
  };
}

/** Cards for all questions of a page, in their order. Looks up a level at a time for all of them together. */
export async function cardsFor(
  questions: readonly CardQuestion[],
  lookup: Lookup,
  words: Words,
  { today }: CardOptions,
): Promise<CardContent[]> {
  const web = new Web(lookup, BOUND);
  await web.grow(questions.flatMap(rootsOf), LEVELS, followForCard);
  const ctx: CardContext = { web, words, today };
  return questions.map((question) => contentOf(question, ctx));
}

/** The card for one question. Never rejects for something unknown: that is a card too. */
export async function cardFor(
  question: CardQuestion,
  lookup: Lookup,
  words: Words,
  options: CardOptions,
): Promise<CardContent> {
  const [card] = await cardsFor([question], lookup, words, options);
  if (!card) throw new Error('one question has one card');
  return card;
}
