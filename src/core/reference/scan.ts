import { decide } from '../issuer/decide.ts';
import { whoseMeetings } from '../issuer/meetings.ts';
import { keepLatest, mentions } from '../issuer/mind.ts';
import { paragraphOf } from '../issuer/paragraphs.ts';
import { Reading } from '../issuer/reading.ts';
import { withStrangers } from '../issuer/strangers.ts';
import {
  articleId,
  hasArticle,
  isRule,
  PROCEDURES,
  type TreatyName,
  treatyNames,
  treatyOf,
} from '../issuer/treaties.ts';
import type { Verdict } from '../issuer/verdict.ts';
import type { Language } from '../language.ts';
import type { Article } from './articles.ts';
import { readBackward } from './backward.ts';
import { isOfCouncil, readCouncil } from './council.ts';
import { detectLanguage } from './detect.ts';
import { eachIn, type Found } from './found.ts';
import { readListed } from './listed.ts';
import type { Meeting } from './meetings.ts';
import { isInstrument, isSymbolFound, type Numbered } from './numbers.ts';
import { nextAt } from './place.ts';
import type { Context, Reference, Told } from './reference.ts';

/** How much of what was named a reader keeps in mind. */
const REMEMBERED = 8;

const NONE: readonly Told[] = [];

/** The context before the first block. `document` is the symbol of the text itself, where its page or address tells it. */
export function initialContext(options: { document?: string | null; language?: Language | null } = {}): Context {
  return {
    document: options.document ?? null,
    language: options.language ?? 'en',
    bodies: [],
    meetings: [],
    treaties: [],
    articles: [],
    cited: [],
    listed: null,
  };
}

/**
 * The references of one block of text, in order and disjoint, and the context after it. Reading a text in pieces, cut at
 * the ends of paragraphs (paragraphStarts), finds what reading it whole finds.
 */
export function scan(block: string, context: Context): { references: Reference[]; context: Context } {
  const references: Reference[] = [];
  let mind = context;
  for (const found of eachIn(block, context.language)) {
    const read = decideAll(found, mind);
    for (const one of read.references) references.push(inBlock(one, found, block));
    mind = read.context;
  }
  return { references, context: mind };
}

/** The references of a text that stands alone, as somebody typed or selected it, in the language that it tells or else `language`. */
export const scanAlone = (text: string, language: Language): Reference[] =>
  scan(text, initialContext({ language: detectLanguage(text) ?? language })).references;

/** A reference of a paragraph as it stands in the block. */
function inBlock(told: Told, found: Found, block: string): Reference {
  const given = found.place ? found.place(told.start, told.end) : told;
  const start = found.start + given.start;
  const end = found.start + given.end;
  const { kind, target, candidates, why } = told;
  return { start, end, text: block.slice(start, end), kind, target, candidates, why };
}

type Scanned = { references: readonly Told[]; context: Context };

function decideAll(
  { wordedText: text, wording: grammar, numbered, meetings, articles, names }: Found,
  context: Context,
): Scanned {
  const { bodies, treaties } = names;
  const isEmpty = numbered.length + meetings.length + articles.length === 0;
  const isNamed = bodies.length + treaties.length + context.cited.length > 0;
  if (isEmpty && !isNamed && !context.listed && !isOfCouncil(context)) return { references: NONE, context };
  const reading = new Reading(
    text,
    grammar,
    context,
    mentions(withStrangers(bodies, text, grammar), treaties, text, grammar, context),
  );
  const named = treatyNames(treaties, reading);
  const list = readListed(text, grammar, reading.mentions, context.listed);
  const whole = inOrder(
    beside(readNumbered(reading, numbered), list.references),
    readCouncil(reading),
    readMeetings(reading, meetings, numbered),
    readArticles(reading, articles, named),
    list.references,
  );
  const backward = readBackward(text, grammar, () => reading.sentenceStarts(), whole, context.cited);
  // `paragraph 5 of that resolution`
  const carriers = inOrder(whole, backward.references);
  return {
    references: disjoint(inOrder(whole, readParagraphs(reading, articles, carriers, named), backward.references)),
    context: contextAfter(reading, named, whole, { cited: backward.cited, listed: list.listed }),
  };
}

function readNumbered(reading: Reading, numbered: readonly Numbered[]): readonly Told[] {
  if (numbered.length === 0) return NONE;
  const verdicts = decide(reading, numbered.filter(isInstrument), numbered.filter(isSymbolFound));
  let next = 0;
  return numbered.map((found) => {
    const { start, end } = found;
    if (isSymbolFound(found)) {
      return { start, end, kind: 'symbol', target: found.symbol, candidates: [], why: 'symbol' };
    }
    const { target, candidates, why } = verdicts[next++] as Verdict;
    return { start, end, kind: found.kind, target, candidates, why };
  });
}

function readMeetings(reading: Reading, meetings: readonly Meeting[], numbered: readonly Numbered[]): readonly Told[] {
  if (meetings.length === 0) return NONE;
  const symbols = numbered.filter(isSymbolFound);
  const read: Told[] = [];
  let before = reading.context.meetings;
  for (let at = 0; at < meetings.length; ) {
    // one noun, one body, or one of each of two
    const noun = meetings[at]?.nounEnd;
    let end = at + 1;
    while (meetings[end]?.nounEnd === noun) end++;
    const mates = meetings.slice(at, end);
    for (const [index, held] of whoseMeetings(reading, mates, before, symbols).entries()) {
      const meeting = mates[index] as Meeting;
      if (!held) continue;
      const target = `${held.body}${meeting.mark}`;
      read.push({ start: meeting.start, end: meeting.end, kind: 'meeting', target, candidates: [], why: held.why });
      before = remember(before, target);
    }
    at = end;
  }
  return read;
}

function readArticles(
  reading: Reading,
  articles: readonly Article[],
  treaties: readonly TreatyName[],
): readonly Told[] {
  if (articles.length === 0) return NONE;
  const read: Told[] = [];
  const instruments = treaties.filter(({ id }) => id !== PROCEDURES);
  const whole = articles.filter(({ type }) => type !== 'paragraph');
  let before = reading.context.articles;
  for (const [index, article] of whole.entries()) {
    const owner = treatyOf(reading, whole, index, instruments, before);
    if (!owner) continue;
    for (const { start, end, number } of article.numbers) {
      if (!hasArticle(owner.id, number)) continue;
      const target = articleId(owner.id, number);
      const kind = isRule(owner.id) ? 'rule' : 'article';
      read.push({ start, end, kind, target, candidates: [], why: owner.why });
      before = remember(before, target);
    }
  }
  return read;
}

function readParagraphs(
  reading: Reading,
  articles: readonly Article[],
  whole: readonly Told[],
  treaties: readonly TreatyName[],
): readonly Told[] {
  return articles.flatMap((paragraph) => {
    const owner = paragraph.type === 'paragraph' && paragraphOf(reading, paragraph, articles, whole, treaties);
    if (!owner) return [];
    return paragraph.numbers.map(({ start, end, number }): Told => {
      const target = `${owner.id}/PARA/${number}`;
      return { start, end, kind: 'paragraph', target, candidates: [], why: owner.why };
    });
  });
}

function contextAfter(
  { context, mentions }: Reading,
  treatyNames: readonly TreatyName[],
  read: readonly Told[],
  { cited, listed }: Pick<Context, 'cited' | 'listed'>,
): Context {
  let { meetings, articles } = context;
  const bodies = rememberAll(context.bodies, mentions);
  const treaties = rememberAll(context.treaties, treatyNames);
  for (const { kind, target } of read) {
    if (!target) continue;
    if (kind === 'meeting') meetings = remember(meetings, target);
    if (kind === 'article' || kind === 'rule') articles = remember(articles, target);
  }
  const same =
    bodies === context.bodies &&
    meetings === context.meetings &&
    treaties === context.treaties &&
    articles === context.articles &&
    cited === context.cited &&
    listed === context.listed;
  if (same) return context;
  const { document, language } = context;
  return { document, language, bodies, meetings, treaties, articles, cited, listed };
}

function remember(list: readonly string[], id: string): readonly string[] {
  if (list.at(-1) === id) return list;
  const longer = list.filter((other) => other !== id);
  longer.push(id);
  return longer.length > REMEMBERED ? longer.slice(1) : longer;
}

/** The same list where nothing new was named. */
function rememberAll(list: readonly string[], named: readonly { readonly id: string | null }[]): readonly string[] {
  let longer: string[] | null = null;
  for (const { id } of named) {
    if (!id || (longer ?? list).at(-1) === id) continue;
    longer ??= [...list];
    keepLatest(longer, id);
    if (longer.length > REMEMBERED) longer.shift();
  }
  return longer ?? list;
}

/** Without those that a list reads in another way: `resolutions and decisions`, and on the next line `47/120`. */
function beside(references: readonly Told[], listed: readonly Told[]): readonly Told[] {
  if (listed.length === 0) return references;
  return references.filter(({ start, end, target }) => {
    const next = nextAt(listed, start);
    return !next || next.start >= end || next.target === target;
  });
}

const byPlace = (one: Told, other: Told) => one.start - other.start || other.end - one.end;

/** References of several kinds in the order of the text. Most paragraphs have those of one kind, which are in order. */
function inOrder(...kinds: readonly (readonly Told[])[]): readonly Told[] {
  let only = NONE;
  for (const kind of kinds) {
    if (kind.length === 0) continue;
    if (only.length > 0) return kinds.flat().sort(byPlace);
    only = kind;
  }
  return only;
}

/** Of two that overlap the first stays. */
function disjoint(references: readonly Told[]): readonly Told[] {
  let end = 0;
  return references.filter((reference) => {
    if (reference.start < end) return false;
    end = reference.end;
    return true;
  });
}
