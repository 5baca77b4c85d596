import type { Article } from '../reference/articles.ts';
import type { Name } from '../reference/names.ts';
import { firstFrom, lastBefore, nextAt } from '../reference/place.ts';
import type { Reason } from '../reference/reference.ts';
import { keepLatest, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';
import { isStrangerBefore } from './strangers.ts';

/** A treaty or rules of procedure as named in the text; `id` is null where nothing tells which is meant. */
export interface TreatyName {
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
}

/** What an article stands in, or a paragraph. */
export interface Whole {
  readonly id: string;
  readonly why: Reason;
}

/** Between a treaty and the article that follows it: `the Convention (resolution 55/25), article 32`. */
export const TREATY_BEFORE = /^\s*(?:\([^()]{1,80}\))?\s*[,،，]?\s*$/;
/** The same, where more belongs to a name that is not known: `the Single Convention of 1961, article 36`. */
const UNKNOWN_BEFORE = /^[^.;:,،，]{0,80}[,،，]\s*\p{L}{0,2}['’]?$/u;
const isTreatyBefore = ({ id }: TreatyName, gap: string): boolean =>
  TREATY_BEFORE.test(gap) || (id === null && UNKNOWN_BEFORE.test(gap));
/** Articles that share one treaty. */
const MOST_MATES = 6;
/** Paragraphs, titles and letters stand between an article and its treaty, but not whole pages. */
const LONGEST_GAP = 400;
/** So many at most stand between an article or a paragraph and the whole that it belongs to; hostile texts have thousands. */
const MOST_BETWEEN = 32;
const PROTOCOLS = ['UNTOC-TIP', 'UNTOC-SOM', 'UNTOC-FIREARMS'];
const CONVENTIONS: { readonly [plenary: string]: string } = { 'CTOC/COP': 'UNTOC', 'CAC/COSP': 'UNCAC' };
/** `The Protocol` in the papers of a working group is the one that it is on, where no other was named. */
const PROTOCOL_OF: { readonly [group: string]: string } = {
  'CTOC/COP/WG.4': 'UNTOC-TIP',
  'CTOC/COP/WG.6': 'UNTOC-FIREARMS',
  'CTOC/COP/WG.7': 'UNTOC-SOM',
};
const RULES = 'CTOC/COP/ROP';
/** The procedures and rules of the Review Mechanism, annexed to resolution 9/1 (CTOC/COP/2020/1, item 6). They have paragraphs only. */
export const PROCEDURES = 'CTOC/COP/RES/9/1/ANNEX';

/** Which treaty each name means: the Convention is the one that the document's organ serves, or the last one named. */
export function treatyNames(names: readonly Name[], reading: Reading): TreatyName[] {
  const { context } = reading;
  const organ = ownOrgan(context.document);
  const own = organ?.plenary ?? '';
  const here: string[] = [];
  /** Whether a treaty was named that we know nothing of: `the Convention` may be that one. */
  let isOther = false;
  const read: TreatyName[] = [];
  for (const { start: noun, end, id } of names) {
    const isGeneric = id.startsWith('=');
    const telling = tellingBefore(reading, noun, isGeneric);
    const start = noun - (telling?.[0].length ?? 0);
    // the Palermo Convention is ours, and so are its Protocols
    const named = id === '=convention' && telling?.[1] === 'Palermo' ? 'UNTOC' : id;
    const isOthers = isGeneric && telling !== null && telling[1] !== 'Palermo';
    const last = isGeneric ? read.findLast((one) => isOfNoun(id, one)) : undefined;
    const back = last && pointsBack(reading, noun) ? last : undefined;
    const treaty = isOthers ? null : back ? back.id : meant(named, start, end);
    isOther ||= id === '~treaty';
    if (treaty) keepLatest(here, treaty);
    read.push({ start, end, id: treaty });
  }
  return read;

  function meant(id: string, start: number, end: number): string | null {
    if (id === '=convention') return CONVENTIONS[own] ?? conventionOf(start);
    if (id === '=protocol') {
      const isOne = (one: string) => PROTOCOLS.includes(one);
      const last = here.findLast(isOne) ?? context.treaties.findLast(isOne);
      return last ?? (isOther ? null : (PROTOCOL_OF[organ?.body ?? ''] ?? null));
    }
    if (id === PROCEDURES) return own === 'CTOC/COP' ? id : null;
    if (id === RULES) return rulesOf(reading, start, end, own) ? RULES : null;
    return id.startsWith('~') ? null : id;
  }

  /** The last one named; of two of which paragraphs before told, nobody can say which one is `the Convention`. */
  function conventionOf(start: number): string | null {
    const isOne = (one: string) => one === 'UNTOC' || one === 'UNCAC';
    const last = here.findLast(isOne);
    if (last) return last;
    const [only, ...others] = context.treaties.filter(isOne);
    if (only) return others.length > 0 ? null : only;
    return isOther ? null : ofConference(reading, start);
  }
}

/** `that Convention`, `ledit Protocole`: the one that the paragraph named last, known or not. */
const pointsBack = ({ text, grammar }: Reading, start: number): boolean =>
  grammar.backwardBefore.test(text.slice(Math.max(0, start - LONGEST_TELLING), start));

/** Whether a treaty named before may be the one that `Convention` or `Protocol` means. */
const isOfNoun = (noun: string, { id }: TreatyName): boolean =>
  id === null || (id !== RULES && id !== PROCEDURES && PROTOCOLS.includes(id) === (noun === '=protocol'));

/** What tells a treaty from others before its noun: a year or a place. */
const TELLING = /(?<!\p{L}|\d)(\d{4}|\p{Lu}[\p{L}-]*)\s+$/u;
const LONGEST_TELLING = 40;

/** `London`, `1988` before a generic name, `the London Protocol`, a year before any; null where nothing of the kind stands there. */
function tellingBefore({ text, grammar }: Reading, start: number, isGeneric: boolean): RegExpExecArray | null {
  if (!grammar.isAttributive) return null;
  const found = TELLING.exec(text.slice(Math.max(0, start - LONGEST_TELLING), start));
  const isYear = found !== null && /\d/.test(found[0]);
  return isYear || (isGeneric && isStrangerBefore({ text, grammar }, start, 'capital')) ? found : null;
}

/** `The Conference of the Parties … article 32 of the Convention`: its own, where no treaty was named before. */
function ofConference({ mentions, context }: Reading, start: number): string | null {
  const serves = (id: string | null) => (id === null ? [] : (CONVENTIONS[id] ?? []));
  const here = justBefore(mentions, start).flatMap(({ id }) => serves(id));
  const before = context.bodies.flatMap(serves);
  return here.at(-1) ?? ((before.length === 1 && before[0]) || null);
}

/** Rules of procedure are those of the Conference where it is named beside them or the document is its own. */
function rulesOf(reading: Reading, start: number, end: number, own: string): boolean {
  const { text, grammar, mentions } = reading;
  const next = nextAt(mentions, end);
  const previous = lastBefore(mentions, start);
  const beside =
    next && grammar.ofRules.test(text.slice(end, next.start))
      ? next
      : // `the Council, under rule 79 of its rules of procedure`; also `the Council met. Rule 79 of its rules of procedure`
        previous && (reading.isBeside(previous, start) || reading.possessive(start) >= 0) && previous;
  const owner = beside ? beside.id : own;
  return !!owner?.startsWith('CTOC/COP');
}

/** The treaty or rules that an article stands in: beside it, else the last one named in the paragraph, else the one it had before. */
export function treatyOf(
  reading: Reading,
  articles: readonly Article[],
  index: number,
  treaties: readonly TreatyName[],
  before: readonly string[],
): Whole | null {
  const { text, grammar } = reading;
  const article = articles[index] as Article;
  const whole = (id: string | null | undefined, why: Reason): Whole | null => (id ? { id, why } : null);
  const behind = text.slice(article.end, article.end + 120);
  // a rule stands in rules of procedure only
  const previous = justBefore(treaties, article.start).findLast(({ id }) => article.type !== 'rule' || id === RULES);
  // `the 1988 Convention, article 7, and article 18 of the Organized Crime Convention`: that one is of its own
  const isBehindTreaty = previous !== undefined && isTreatyBefore(previous, text.slice(previous.end, article.start));
  const next = treatyBehind(reading, articles, index, treaties, isBehindTreaty ? 1 : MOST_MATES);
  if (next) return whole(next.id, 'treaty');
  if (isBehindTreaty) return whole(previous.id, 'treaty');
  if (grammar.ofTheLatter.test(behind)) return whole(previous?.id, 'treaty');
  if (grammar.ofOther.test(behind)) return null;
  if (previous) return isOneOfSeveral(reading, article, treaties, previous) ? null : whole(previous.id, 'last-named');
  if (article.type === 'rule' && reading.context.treaties.includes(RULES)) return whole(RULES, 'last-named');
  const number = article.numbers[0]?.number;
  const same = before.findLast((id) => id.endsWith(`/${number}`));
  return same ? whole(same.replace(/(?:\/ART)?\/\d+/, ''), 'last-named') : null;
}

/** `The Protocol supplements the Convention. Article 3 defines it`: of two named in sentences before, or of another Conference's. */
function isOneOfSeveral(
  reading: Reading,
  { start }: Article,
  treaties: readonly TreatyName[],
  last: TreatyName,
): boolean {
  const { text, grammar } = reading;
  // `article 15 of the rules … has signed the Convention under article 36 …, and article 17`, where those of rules are called so, too
  const isOfRules = grammar.rulesHaveArticles && justBefore(treaties, start).some(({ id }) => id === RULES);
  const isNext = () => start - last.end > LONGEST_GAP || grammar.nextClause.test(text.slice(last.end, start));
  if (isOfRules && last.id !== RULES && isNext()) return true;
  if (last.id === RULES || last.start >= reading.sentence(start).start) return false;
  const own = CONVENTIONS[ownOrgan(reading.context.document)?.plenary ?? ''];
  const isOthers = own !== undefined && last.id !== null && !last.id.startsWith(own);
  return isOthers || justBefore(treaties, start).some(({ id }) => id !== null && id !== RULES && id !== last.id);
}

/**
 * The treaty named behind an article, or behind the one after it that shares its treaty. In a document of a Conference only
 * its own Convention and Protocols are shared: `articles 16 and 18 and article 46 of the Convention against Corruption` may be two.
 */
function treatyBehind(
  reading: Reading,
  articles: readonly Article[],
  index: number,
  treaties: readonly TreatyName[],
  mates: number,
): TreatyName | undefined {
  const { text, grammar, context } = reading;
  const own = CONVENTIONS[ownOrgan(context.document)?.plenary ?? ''];
  const isRule = articles[index]?.type === 'rule';
  // a rule shares rules of procedure only
  const mayShare = ({ id }: TreatyName) => (isRule ? id === RULES : !own || id?.startsWith(own));
  for (let at = index; at < index + mates; at++) {
    const article = articles[at] as Article;
    const treaty = nextAt(treaties, article.end);
    if (!treaty) return undefined;
    if (treaty.start - article.end < LONGEST_GAP && isOfTreaty(reading, article, treaty))
      return at === index || mayShare(treaty) ? treaty : undefined;
    const mate = articles[at + 1];
    if (!mate || !grammar.articleMate.test(text.slice(article.end, mate.start))) return undefined;
  }
  return undefined;
}

const ACRONYM = /^[A-Z]{4}/;

/** Whether an article is of the treaty behind it: `article 44 of the Convention`, `article 44 UNCAC`. */
function isOfTreaty({ text, grammar }: Reading, { end }: Article, treaty: TreatyName): boolean {
  const gap = text.slice(end, treaty.start);
  if (grammar.ofTreaty.test(gap)) return true;
  return ACRONYM.test(text.slice(treaty.start, treaty.end)) && grammar.beforeAcronym.test(gap);
}

/** The last few that start before a place. */
export function justBefore<T extends { readonly start: number }>(items: readonly T[], at: number): readonly T[] {
  const end = firstFrom(items, at);
  return items.slice(Math.max(0, end - MOST_BETWEEN), end);
}

/** How many articles each treaty has: a higher number is another's. */
const ARTICLES: { readonly [treaty: string]: number } = {
  UNTOC: 41,
  'UNTOC-TIP': 20,
  'UNTOC-SOM': 25,
  'UNTOC-FIREARMS': 21,
  UNCAC: 71,
};

/** Whether a treaty has an article of this number; of treaties that are not counted here every number may be. */
export const hasArticle = (treaty: string, number: string): boolean => Number(number) <= (ARTICLES[treaty] ?? Infinity);

/** The id of an article or rule in what it stands in. */
export const articleId = (whole: string, number: string): string =>
  whole === RULES ? `${RULES}/${number}` : `${whole}/ART/${number}`;

/** Whether what is cited are rules of procedure, so that its parts are rules and not articles. */
export const isRule = (whole: string): boolean => whole === RULES;
