import type { Instrument } from '../reference/numbers.ts';
import { firstFrom, lastBefore, within } from '../reference/place.ts';
import type { Reason } from '../reference/reference.ts';
import { plainDigits, spacesAfter } from '../reference/signs.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { canIssue, instrumentId, isForeign, isForeignIssuer, possibleBodies } from './bodies.ts';
import { type Mention, organOf, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';
import { metIn } from './years.ts';

/** Whose resolution it is: a body, or null with the ids that remain possible. */
export interface Verdict {
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly why: Reason;
}

const CLIMATE = 'FCCC/CP';
/** Before a resolution that a note or an item begins with: if all before it are of one body, it is as well. */
const BARE = /^[\s\d.)*–-]{0,8}$/;
/** Title and date may stand between a resolution and the body that adopted it. */
const LONGEST_AFTER = 900;
/** Chapter and section stand between a report and a resolution in it. */
const LONGEST_PLACE = 40;

/** Title and date name at most so many other bodies: hostile texts name as many as they have room for. */
const MOST_BETWEEN = 12;
/** Whoever was named so many names ago is not in mind; each number would be read against all names before it. */
const MOST_BEFORE = 64;

/** A date with the name of a body before it. */
const LONGEST_DATE = 240;

/** What stands in brackets is not adopted by whoever is named behind them. */
const LEAVES_BRACKET = /^[^()]*\)/;

/** The verdict when one body is known, or several are left. */
function verdict(instrument: Instrument, mention: Pick<Mention, 'id' | 'candidates'>, why: Reason): Verdict {
  const { kind, number } = instrument;
  if (mention.id) {
    return isForeign(mention.id)
      ? { target: null, candidates: [], why }
      : { target: instrumentId(mention.id, kind, number), candidates: [], why };
  }
  const left = mention.candidates.filter((id) => canIssue(id, kind, number));
  const ids = left.map((id) => instrumentId(id, kind, number));
  return ids.length === 1
    ? { target: ids[0] as string, candidates: [], why: 'number' }
    : { target: null, candidates: ids, why: ids.length ? why : 'none' };
}

/** A body that may be meant: a generic name counts only as far as the number fits. */
const possible = (mention: Pick<Mention, 'id' | 'candidates'>, { kind, number }: Instrument): boolean =>
  mention.id ? canIssue(mention.id, kind, number) : mention.candidates.some((id) => canIssue(id, kind, number));

/** `Assembly resolution 55/25`; also `the Assembly's`. */
function before(reading: Reading, { start }: Pick<Instrument, 'start'>): Mention | null {
  const front = reading.front(start);
  const mention = lastBefore(reading.mentions, front);
  // `its … set up by the Committee`: what is said of it names no owner
  const its = reading.possessive(start);
  const isAside = mention && its >= 0 && its < mention.start;
  return mention && !isAside && reading.isBeside(mention, front) ? mention : null;
}

/** Between the symbol of a report and what stands in it: `, chap. I, sect. A, `. */
const IN_DOCUMENT = /^\*?\)?(?:,\s*\p{L}+\.?\s*[IVXLC\d]*(?:\.[A-Z\d]+)?\s?[A-Z]?){1,3},\s*$/u;

/** `CTOC/COP/2008/19, chap. I, decision 4/4`: the report is of the body that took the decision. */
function inDocument(
  { text }: Reading,
  { start, kind, number }: Instrument,
  symbols: readonly FoundSymbol[],
): Mention | null {
  const report = lastBefore(symbols, start);
  if (!report || start - report.end > LONGEST_PLACE || !IN_DOCUMENT.test(text.slice(report.end, start))) return null;
  const id = organOf(report.symbol)?.plenary;
  return id && canIssue(id, kind, number) ? { start: report.start, end: report.end, id, candidates: [] } : null;
}

/** `resolution 7/1 … of the Conference`, `…, entitled “…”, adopted by the Conference`. `limit` is where the next phrase begins. */
function after(reading: Reading, end: number, limit: number): Mention | null {
  const stop = Math.min(reading.sentence(end).end, end + LONGEST_AFTER);
  const behind = within(reading.mentions, end, stop).slice(0, MOST_BETWEEN);
  const [next] = behind;
  if (next && hasAdopted(reading, end, next)) return next;
  for (const mention of behind) {
    if (!reading.grammar.beforeBody.test(reading.text.slice(Math.max(end, mention.start - 16), mention.start)))
      continue;
    const gap = reading.text.slice(end, mention.start);
    const { bodyAfter, adoptedBy } = reading.grammar;
    const isOf = reading.grammar.isOf(reading.nameOf(mention));
    if ((isOf && bodyAfter.test(gap)) || (mention.start < limit && adoptedBy.test(gap) && !LEAVES_BRACKET.test(gap)))
      return mention;
  }
  return null;
}

/** `resolution 7/1, which the Conference adopted`. */
function hasAdopted({ text, grammar }: Reading, end: number, { start, end: after }: Mention): boolean {
  return grammar.which.test(text.slice(end, start)) && grammar.adopted.test(text.slice(after, after + 120));
}

const isPossessive = (reading: Reading, { start }: Phrase): boolean => reading.possessive(start) >= 0;

/** Whether a body agrees with `its`, as far as the language tells one gender from another. */
type Agrees = (id: string) => boolean;

/** The one whose resolution `its resolution` is; undefined when the sentence does not say. */
function subject(
  reading: Reading,
  instrument: Instrument,
  { since, start, end }: Phrase,
  agrees: Agrees,
): Mention | undefined {
  const { text, grammar } = reading;
  const sentence = reading.sentence(start);
  const fitting = reading
    .namedAround(start)
    .filter(
      (mention) =>
        (mention.id ? agrees(mention.id) : mention.candidates.some(agrees)) &&
        (possible(mention, instrument) || (mention.id && isForeignIssuer(mention.id))),
    );
  const known = (list: readonly Mention[]) => list.filter((mention) => !mention.id || !isForeign(mention.id));
  const opening = text.slice(sentence.start, start);
  const later = fitting.find((mention) => mention.start >= end && reading.isSubject(mention));
  if (later && opening.length < 80 && grammar.opening.test(opening)) return later;
  const its = reading.possessive(start);
  const earlier = fitting.filter((mention) => mention.start < its);
  const last = earlier.at(-1);
  if (last && reading.isActor(last)) return last;
  // the verb came before both
  if (last && reading.isSubject(last) && spacesAfter(text, last.end) >= its) return last;
  const subjects = earlier.filter((mention) => reading.isSubject(mention));
  const first =
    subjects[0] ??
    (reading.isOwn(start) ? later : undefined) ??
    known(earlier).at(-1) ??
    known(later ? [later] : [])[0];
  const isNext = (mention: Mention) => mention.start >= since && reading.isCoordinate(mention);
  const next = first && first.start < since ? subjects.findLast(isNext) : undefined;
  return next ?? (first && eitherOf(reading, first, instrument));
}

/** `In resolution 7/1 the Conference decided`, in languages that tell by it whose the resolution is. */
function announced(reading: Reading, instrument: Instrument, { start, end }: Phrase): Mention | undefined {
  const { text, grammar, mentions } = reading;
  const sentence = reading.sentence(start);
  if (!grammar.announcing?.test(text.slice(sentence.start, end))) return undefined;
  const [next] = within(mentions, end, sentence.end);
  const fits = next && (possible(next, instrument) || (next.id && isForeignIssuer(next.id)));
  return fits && reading.isSubject(next) ? next : undefined;
}

/** `the Conference and the Assembly, in their resolutions`: a subject of two who can both have issued it is neither. */
function eitherOf(reading: Reading, first: Mention, { kind, number }: Instrument): Mention {
  const second = reading.mentions[firstFrom(reading.mentions, first.end)];
  if (!first.id || !second?.id || first.id === second.id || !canIssue(second.id, kind, number)) return first;
  const isPair = reading.grammar.mateGap.test(reading.text.slice(first.end, second.start));
  return isPair ? { ...first, id: null, candidates: [first.id, second.id] } : first;
}

/** The other body of `the Conference … and the Assembly …`, if it can have issued it as well: then neither is the last. */
function paired({ text, grammar, mentions }: Reading, index: number, { kind, number }: Instrument): string | null {
  const [first, second] = [mentions[index - 1], mentions[index]];
  if (!first?.id || !second || first.id === second.id || !canIssue(first.id, kind, number)) return null;
  return grammar.mateGap.test(text.slice(first.end, second.start)) ? first.id : null;
}

/** The last body named that can have issued it: in this paragraph, else in what was read before. */
function lastNamed(reading: Reading, instrument: Instrument, agrees: Agrees): Verdict | null {
  const { kind, number } = instrument;
  const issues = (id: string) => agrees(id) && canIssue(id, kind, number);
  const own = ownOrgan(reading.context.document)?.plenary;
  const ownIssues = own !== undefined && issues(own);
  const sentence = reading.sentence(instrument.start);
  const next = firstFrom(reading.mentions, reading.front(instrument.start));
  for (let index = next - 1; index >= 0 && index >= next - MOST_BEFORE; index--) {
    const mention = reading.mentions[index] as Mention;
    // a body that we know nothing of, in the same sentence: it may be its own, unless the number tells
    if (mention.id && isForeignIssuer(mention.id) && agrees(mention.id) && mention.start >= sentence.start) {
      if (!reading.isSubject(mention) && possibleBodies(kind, number).length === 1) continue;
      return { target: null, candidates: [], why: 'none' };
    }
    // `the Council … resolution 2013/21`: of all Councils only one counts so
    if (
      !ownIssues &&
      !mention.id &&
      mention.start >= sentence.start &&
      mention.candidates.filter(issues).length === 1
    ) {
      return verdict(instrument, mention, 'last-named');
    }
    if (mention.id && issues(mention.id)) {
      const pair = paired(reading, index, instrument);
      return pair
        ? verdict(instrument, { id: null, candidates: [pair, mention.id] }, 'last-named')
        : verdict(instrument, mention, 'last-named');
    }
  }
  if (ownIssues) return verdict(instrument, { id: own, candidates: [] }, 'own-organ');
  const named = reading.context.bodies.filter(issues);
  if (named.length === 1) return verdict(instrument, { id: named[0] ?? null, candidates: [] }, 'last-named');
  return named.length > 1 ? verdict(instrument, { id: null, candidates: named }, 'last-named') : null;
}

function byNumber(instrument: Instrument, agrees: Agrees): Verdict {
  const candidates = possibleBodies(instrument.kind, instrument.number).filter(agrees);
  return verdict(instrument, { id: null, candidates }, 'number');
}

/** Of several candidates the only one that met in the year of the date beside the number. */
function byDate({ text, grammar }: Reading, { end, number }: Instrument, undecided: Verdict): Verdict {
  if (undecided.candidates.length < 2) return undecided;
  const date = grammar.dateBehind.exec(text.slice(end, end + LONGEST_DATE))?.[0] ?? '';
  const year = Number(/\d{4}/.exec(plainDigits(date))?.[0]);
  if (!year) return undecided;
  const left = undecided.candidates.filter((id) => metIn(bodyOf(id) ?? id, number, year));
  return left.length === 1 ? { target: left[0] as string, candidates: [], why: 'number' } : undecided;
}

/** One noun with the numbers that it opens. */
interface Phrase {
  readonly members: readonly Instrument[];
  readonly start: number;
  readonly end: number;
  /** Where the phrase before ends: the subject that it belonged to need not be the subject any more. */
  readonly since: number;
}

function phrases(instruments: readonly Instrument[]): Phrase[] {
  const lists: Instrument[][] = [];
  for (const instrument of instruments) {
    if (instrument.place > 0) lists.at(-1)?.push(instrument);
    else lists.push([instrument]);
  }
  return lists.map((members, index) => ({
    members,
    start: (members[0] as Instrument).start,
    end: (members.at(-1) as Instrument).end,
    since: lists[index - 1]?.at(-1)?.end ?? 0,
  }));
}

/**
 * Whose each resolution or decision is, in this order: the body in or beside the phrase; the subject that a possessive
 * points at; the mate that shares its body; the last body named; the document's own organ; and what the number leaves.
 */
export function decide(
  reading: Reading,
  instruments: readonly Instrument[],
  symbols: readonly FoundSymbol[],
): Verdict[] {
  if (instruments.length === 0) return [];
  const { text, grammar } = reading;
  const lists = phrases(instruments);
  /** Bodies that stand behind a phrase, from the last one backwards: two phrases may share one. */
  const behind: (Mention | null)[] = lists.map(() => null);
  for (let index = lists.length - 1; index >= 0; index--) {
    const phrase = lists[index] as Phrase;
    const next = lists[index + 1];
    const head = phrase.members[0] as Instrument;
    const shared =
      next &&
      !before(reading, next.members[0] as Instrument) &&
      !isPossessive(reading, phrase) &&
      grammar.mateGap.test(text.slice(phrase.end, next.start))
        ? behind[index + 1]
        : null;
    behind[index] =
      after(reading, phrase.end, next?.start ?? text.length) ?? (shared && possible(shared, head) ? shared : null);
  }

  const verdicts: Verdict[] = [];
  lists.forEach((phrase, index) => {
    const head = phrase.members[0] as Instrument;
    const front = before(reading, head);
    const named = front ?? behind[index] ?? inDocument(reading, head, symbols);
    // a name behind a list is believed of its last member, and of the others if it can be
    const last = phrase.members.at(-1) as Instrument;
    const isNamed = (member: Instrument) => front || !named || !possible(named, last) || possible(named, member);
    const joined = index > 0 && grammar.mateGap.test(text.slice(phrase.since, phrase.start));
    const isBare = BARE.test(text.slice(reading.sentence(phrase.start).start, phrase.start));
    const isNote = isBare && isAgreed(verdicts.slice(-MOST_BEFORE));
    const mate = joined || isNote ? verdicts.at(-1) : undefined;
    for (const instrument of phrase.members) {
      verdicts.push(
        byDate(reading, instrument, one(reading, instrument, phrase, isNamed(instrument) ? named : null, mate)),
      );
    }
  });
  return verdicts;
}

function one(
  reading: Reading,
  instrument: Instrument,
  phrase: Phrase,
  named: Mention | null,
  mate: Verdict | undefined,
): Verdict {
  // a full name is believed; a generic one only where the number fits
  if (named && (named.id || possible(named, instrument))) {
    // `18/CMA.1`: of all Conferences one alone counts so, whatever name it goes by
    if (named.id === '~conference' && canIssue(CLIMATE, instrument.kind, instrument.number)) {
      return verdict(instrument, { id: CLIMATE, candidates: [] }, 'number');
    }
    return verdict(instrument, named, instrument.place > 0 ? 'list' : 'phrase');
  }
  const agrees = reading.agreement(phrase.start);
  if (isPossessive(reading, phrase)) {
    const owner = subject(reading, instrument, phrase, agrees);
    if (owner) return verdict(instrument, owner, 'subject');
    const own = ownOrgan(reading.context.document)?.plenary;
    if (own && agrees(own) && canIssue(own, instrument.kind, instrument.number)) {
      return verdict(instrument, { id: own, candidates: [] }, 'own-organ');
    }
  }
  const author = announced(reading, instrument, phrase);
  if (author) return verdict(instrument, author, 'subject');
  const shared = mate?.target && bodyOf(mate.target);
  if (shared && agrees(shared) && canIssue(shared, instrument.kind, instrument.number)) {
    return verdict(instrument, { id: shared, candidates: [] }, 'list');
  }
  return lastNamed(reading, instrument, agrees) ?? byNumber(instrument, agrees);
}

/** Whether all verdicts name the same body. */
const isAgreed = (verdicts: readonly Verdict[]): boolean =>
  new Set(verdicts.map(({ target }) => target && bodyOf(target))).size === 1;

const bodyOf = (target: string): string | null =>
  (/^(.+?)\/(?:RES|DEC)\//.exec(target) ?? /^(.+?)\.\d+\/(?:RES|DEC)\./.exec(target))?.[1] ?? null;
