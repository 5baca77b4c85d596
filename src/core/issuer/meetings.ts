import type { Meeting } from '../reference/meetings.ts';
import { firstFrom, lastBefore, nextAt } from '../reference/place.ts';
import type { Reason } from '../reference/reference.ts';
import { isDigit } from '../reference/signs.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { type BodyClass, classOf, holdsMeetings, isForeign, isGroup } from './bodies.ts';
import { holderOf, isDirectlyBehind, isStranger, spokenOf } from './its-meeting.ts';
import { type Mention, organOf, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';
import { isStrangerBefore, isStrangerSpeaking } from './strangers.ts';

export interface Held {
  /** The body whose meeting or session it is. */
  readonly body: string;
  readonly why: Reason;
}

/** Whoever was named so many names ago is not in mind; each meeting would be read against all names before it. */
const MOST_BEFORE = 64;

/**
 * How many sessions a body has counted, with the next two: texts speak of those as well. The Council has named its
 * sessions by year since 1978, and the Security Council holds none; each is believed only of a name beside it.
 */
const SESSIONS: { readonly [body: string]: number } = {
  A: 83,
  'CTOC/COP': 15,
  'CAC/COSP': 13,
  CND: 71,
  CCPCJ: 37,
  'A/HRC': 68,
  'E/CN.4': 62,
  'E/CN.4/SUB.2': 58,
  E: 0,
  S: 0,
};

/** Bodies that count their sessions, and within each its meetings. */
const SITTING: ReadonlySet<BodyClass | null> = new Set(['assembly', 'council', 'commission']);

const hasHeld = (body: string, { mark }: Meeting): boolean =>
  // a conference whose papers stand in the Assembly's series is not the Assembly
  !body.includes('~') && (!mark.startsWith('#') || Number(mark.slice(1)) <= (SESSIONS[body] ?? Infinity));

/** A paper of the Assembly bears the number of its session, others the year: one so long before, that nothing names, is another's. */
const LONG_AGO = 30;
const OF_SESSION = /^A\/(?:\D[^/]*\/)*(\d{2})\//;
const OF_YEAR = /\/((?:19|20)\d\d)\//;
const FIRST_YEAR = 1945;
const sessionOf = (document: string): number => Number(OF_SESSION.exec(document)?.[1]);
const assemblyOf = (document: string): number =>
  sessionOf(document) || Number(OF_YEAR.exec(document)?.[1]) - FIRST_YEAR;
const isLongBefore = (session: number, { mark }: Meeting): boolean => session - Number(mark.slice(1)) > LONG_AGO;

/**
 * Whose meetings with one noun are, each or null; none where nobody can tell. `leurs 57e et 23e sessions` are one of each of two bodies, where neither
 * could have held both one after the other, or the text says `respectively`.
 */
export function whoseMeetings(
  reading: Reading,
  mates: readonly Meeting[],
  before: readonly string[],
  symbols: readonly FoundSymbol[],
): (Held | null)[] {
  const first = mates[0] as Meeting;
  const [, second, ...more] = mates;
  const told = whoseMeeting(reading, first, before);
  const held = told && isOfReport(reading, first, told, symbols) ? null : told;
  const mayShare = second !== undefined || reading.possessive(first.start) >= 0;
  const pair = held && mayShare && pairOf(reading, first, held);
  if (!pair) return mates.map(() => held);
  const each = pair.bodies.map((body, index): Held | null => {
    const meeting = mates[index];
    return meeting && hasHeld(body, meeting) ? { body, why: held.why } : null;
  });
  const isOneEach =
    second && more.length === 0 && !each.includes(null) && (!isNextTo(first, second) || reading.isRespective(pair.end));
  return isOneEach ? each : [];
}

/** A bullet or the number of an item may stand before a symbol or a meeting with which a line begins. */
const BEGINNING = /(?:^|\n)[^\p{L}\n]{0,10}$/u;
const LONGEST_MARK = 12;
const isRow = (text: string, start: number): boolean =>
  BEGINNING.test(text.slice(Math.max(0, start - LONGEST_MARK), start));

/** `CAC/COSP/2023/18 | Report on its tenth session`, in a table of whatever document: that Conference's, or nobody can tell. */
function isOfReport(
  { text }: Reading,
  meeting: Meeting,
  { body, why }: Held,
  symbols: readonly FoundSymbol[],
): boolean {
  const report = why === 'phrase' ? undefined : lastBefore(symbols, meeting.start);
  if (!report || !isRow(text, report.start)) return false;
  if (text.slice(report.end, meeting.start).includes('\n')) return false;
  const plenary = organOf(report.symbol)?.plenary;
  return !!plenary && plenary !== body && classOf(plenary) === 'conference' && classOf(body) === 'conference';
}

const isNextTo = ({ mark: one }: Meeting, { mark: other }: Meeting): boolean =>
  Math.abs(Number(one.slice(1)) - Number(other.slice(1))) === 1;

/** Two bodies, and where the phrase ends that names them and their meetings. */
interface Pair {
  readonly bodies: readonly [string, string];
  readonly end: number;
}

/** The two bodies of a kind that share a meeting's noun: `the Commission and the Conference, at their`, `of the Commission and of the Conference`. */
function pairOf(reading: Reading, { nounEnd }: Meeting, { body, why }: Held): Pair | null {
  const { text, grammar, mentions } = reading;
  const next = firstFrom(mentions, nounEnd);
  const [one, other] = why === 'phrase' ? mentions.slice(next, next + 2) : mentions.slice(Math.max(0, next - 2), next);
  if (!one?.id || !other?.id || one.id === other.id || (one.id !== body && other.id !== body)) return null;
  const isPair = one.start >= reading.sentence(nounEnd - 1).start && !isGroup(one.id) && !isGroup(other.id);
  if (!isPair || !grammar.mateGap.test(text.slice(one.end, other.start))) return null;
  return { bodies: [one.id, other.id], end: Math.max(nounEnd, other.end) };
}

/** Whose meeting or session it is, or null: an ordinal alone is no reference. `before` are the meetings read so far. */
function whoseMeeting(reading: Reading, counted: Meeting, before: readonly string[]): Held | null {
  const { text, grammar, mentions, context } = reading;
  const meeting = { ...counted, start: beforeAdjective(reading, counted.start) };
  const ofGroup = grammar.groupMeeting.test(meeting.noun);
  const agrees = reading.agreement(meeting.start);
  const holds = (id: string | null): id is string =>
    !!id && !isForeign(id) && holdsMeetings(id) === ofGroup && agrees(id) && hasHeld(id, meeting);
  const isInDigits = ofGroup && grammar.sittingsInDigits && isDigit(text.charCodeAt(counted.start));
  // `the 13th meeting of the Assembly`, `its meeting held on 29 May`: one sitting of some session
  const isSitting = (id: string) => ofGroup && (SITTING.has(classOf(id)) || (isInDigits && !holdsMeetings(id)));
  const held = (id: string | null | undefined, why: Reason): Held | null =>
    id && !isForeign(id) && !isSitting(id) ? { body: id, why } : null;

  const next = nextAt(mentions, meeting.nounEnd);
  if (next && grammar.ofBody.test(text.slice(meeting.nounEnd, next.start))) return held(next.id, 'phrase');
  // `دورة الجمعية العامة السادسة والستين`: the ordinal comes behind the name
  if (next && next.end < meeting.end) return held(next.id, 'phrase');
  // of something else: a committee, a seminar
  if (grammar.ofOther.test(text.slice(meeting.nounEnd, meeting.nounEnd + 120))) return null;
  const previous = lastBefore(mentions, meeting.start);
  if (previous && reading.isBeside(previous, meeting.start)) {
    // `Working Group on Firearms of the Conference`, and below it `Eleventh meeting`
    const group = holds(previous.id) ? undefined : lastBefore(mentions, previous.start);
    const isOfGroup = group && holds(group.id) && reading.isOfBody(previous, group);
    return held(isOfGroup ? group.id : previous.id, 'phrase');
  }
  // `the twenty-ninth ESCWA session, held in Doha`
  if (isStrangerBefore(reading, meeting.start, 'capital')) return null;
  // `at its 3rd meeting, the Working Group`: one of those that it held in these days
  if (isInDigits) return null;

  // a meeting on some day is only a certain one where the text speaks of it as known
  if (
    meeting.mark.startsWith('@') &&
    grammar.indefinite.test(text.slice(Math.max(0, meeting.start - 12), meeting.start))
  ) {
    return null;
  }
  // `the Commission`, and nothing tells which
  const isUnclear =
    previous &&
    !previous.id &&
    previous.candidates.length > 0 &&
    !(reading.isAttribute(previous) || reading.isOfNumber(previous));
  if (!ofGroup && isUnclear && previous.start >= reading.sentence(meeting.start).start) return null;
  if (reading.possessive(meeting.start) >= 0) {
    const owner = holderOf(reading, meeting, ofGroup, holds);
    if (owner) return owner.id && hasHeld(owner.id, meeting) ? held(owner.id, 'subject') : null;
    // `The Group`, where no group is known, may hold sessions
    const isNobody = previous && !previous.id && previous.start >= reading.sentence(meeting.start).start;
    if (isNobody || isStrangerSpeaking(reading, meeting.start)) return null;
    // `The Committee met in May. At its twelfth session, it`: of whom the sentence before spoke
    const spoken = spokenOf(reading, meeting);
    if (spoken && (isForeign(spoken) || (ofGroup && holds(spoken)))) return held(spoken, 'last-named');
    // `It recalled that at its eighth meeting`: in a paper of the group its own
    const before = lastBefore(mentions, meeting.start);
    const own = ownOrgan(context.document)?.body ?? null;
    if (ofGroup && holds(own) && !(before && before.start >= reading.sentence(meeting.start).start)) {
      return held(own, 'own-organ');
    }
  }
  // nothing tells a meeting of some day from the one that is known
  if (grammar.last && meeting.mark.startsWith('@')) return null;
  if (next && grammar.last?.at.test(text.slice(meeting.nounEnd, next.start))) return held(next.id, 'subject');
  const own = ownOrgan(context.document);
  const bodies = before.filter((id) => id.endsWith(meeting.mark)).map((id) => id.slice(0, -meeting.mark.length));
  // `the Group on Firearms … the Group on Migrants … it did so at its second meeting`: of the one named since, if of any
  const since =
    ofGroup && reading.possessive(meeting.start) >= 0
      ? mentions.slice(0, firstFrom(mentions, meeting.start)).findLast(({ id }) => holds(id))
      : undefined;
  const same = bodies.findLast((id) => holds(id) && (!since || since.id === id));
  // where the document's own organ may have held one so counted, another's does not stand for it
  const isOfOwn = holds(own?.plenary ?? null);
  const isOwnAgain = same === own?.plenary && same !== undefined && same in SESSIONS;
  if (same && (isOwnAgain || !isOfOwn)) return held(same, 'last-named');

  // a working group of another body may hold sessions too
  const isOtherGroup = !!previous?.id && isForeign(previous.id) && isGroup(previous.id);
  if (!ofGroup && isOtherGroup && (reading.isSubject(previous) || isHolding(reading, previous, meeting))) return null;
  const sentence = reading.sentence(meeting.start);
  // a committee or a conference that we do not know, in the same sentence: it may be its own
  const isHere = ({ start }: Mention) => start >= sentence.start;
  // `It recalled Assembly resolution 55/25. The twelfth session`: a sentence before spoke of the resolution, not of the Assembly
  const isSpokenOf = (one: Mention) => isHere(one) || !(reading.isAttribute(one) || reading.isOfNumber(one));
  // the Assembly counts its sessions by years: one of long ago is another's
  const isOld = (id: string) => id === 'A' && isLongBefore(assemblyOf(context.document ?? ''), meeting);
  const mayHold = (one: Mention) =>
    one.id !== null &&
    !isOld(one.id) &&
    ((isStranger(one.id) && isHere(one)) || ofGroup || holds(one.id)) &&
    isSpokenOf(one);
  const at = firstFrom(mentions, meeting.start);
  const earlier = mentions.slice(Math.max(0, at - MOST_BEFORE), at);
  const last = earlier.findLast(mayHold);
  // `The Conference met in May and the other Conference in June. The tenth session was long`
  const isOneOfSeveral = (one: Mention) =>
    !isHere(one) &&
    one.id !== own?.plenary &&
    (isOfOwn || earlier.some((other) => other.id !== one.id && holds(other.id) && isSpokenOf(other)));
  const named = last?.id ?? null;
  // `At the tenth session, the Conference`: nearer than whoever was named in a sentence before
  if (!(last && isHere(last)) && next && isDirectlyBehind(reading, meeting, next) && holds(next.id))
    return held(next.id, 'subject');
  if (last && holds(named)) return isOneOfSeveral(last) ? null : held(named, 'last-named');
  // in a paper of a group a meeting is its own though the Conference was named, unless a pronoun says otherwise
  const isOwn =
    own &&
    holds(own.body) &&
    !isLongBefore(sessionOf(context.document ?? ''), meeting) &&
    (!named || !(isForeign(named) || reading.possessive(meeting.start) >= 0));
  if (isOwn) return held(own.body, 'own-organ');
  if (named) return null;
  // `Tenth meeting: 5 October 2023`, in a list on the page of the one group that is named there
  const groups = ofGroup && isRow(text, meeting.start) ? context.bodies.filter(holds) : [];
  if (groups.length > 1) return null;
  const read = groups[0] ?? context.bodies.findLast((id) => ofGroup || holds(id));
  if (read && holds(read) && !isOfOwn && !isOld(read)) return held(read, 'last-named');
  return own && hasHeld(own.body, meeting) && isOfOwn && !isLongBefore(sessionOf(context.document ?? ''), meeting)
    ? held(own.plenary, 'own-organ')
    : null;
}

/** `审议组举行了第十五届会议`: only a verb stands between. */
const isHolding = ({ text }: Reading, { end }: Mention, { start }: Meeting): boolean =>
  /^\p{Script=Han}{1,4}$/u.test(text.slice(end, start));

/** `its resumed fifty-ninth session`: where the words begin that count the meeting, with their adjective. */
function beforeAdjective({ text, grammar }: Reading, start: number): number {
  const from = Math.max(0, start - 24);
  const index = grammar.sessionAdjective.exec(text.slice(from, start))?.index;
  return index === undefined ? start : from + index;
}
