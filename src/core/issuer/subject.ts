import type { Instrument } from '../reference/numbers.ts';
import { firstFrom, lastBefore, within } from '../reference/place.ts';
import { spacesAfter } from '../reference/signs.ts';
import {
  canIssue,
  certainBody,
  isForeign,
  isForeignIssuer,
  isOtherGroup,
  ORGANIZATION,
  possibleBodies,
} from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { type Agrees, possible } from './verdict.ts';

/** So many bodies of another sentence at most are weighed. */
const MOST_NAMED = 24;
/** Between a name and `its`, or the noun, that follows it at once: `the Council, in`. */
export const DIRECTLY = /^[,،，](?:\s*\p{L}+){0,3}\s*$/u;

/** `, the`, before a name. */
const BEHIND_COMMA = /[,،，]\s*(?:\p{L}{1,3}['’]?\s*)?$/u;

/** The one whose resolution `its resolution` is; undefined when the text does not say. */
export function subject(reading: Reading, instrument: Instrument, phrase: Phrase, agrees: Agrees): Mention | undefined {
  const { text, grammar } = reading;
  const { since, start, end } = phrase;
  const sentence = reading.sentence(start);
  const inside = reading.namedAround(start);
  const fitting = inside.filter((mention) => mayOwn(reading, mention, instrument, agrees));
  const isKnown = (mention: Mention) => !mention.id || !isForeign(mention.id);
  const knownLater = (mention: Mention | undefined) => (mention && isKnown(mention) ? mention : undefined);
  const opening = text.slice(sentence.start, start);
  // who is named in a title or says something of the resolution is not the one who speaks in the sentence
  const isLater = (mention: Mention) =>
    reading.isSubject(mention) && !reading.isInClause(mention) && !reading.isApart(mention, end);
  let found: { readonly mention: Mention | undefined } | null = null;
  const later = () => {
    found ??= { mention: fitting.find(isLater) };
    return found.mention;
  };
  const its = reading.possessive(start);
  const fronted = reading.fronted(its, end);
  if (fronted && mayOwn(reading, fronted, instrument, agrees)) return fronted;
  const earlier = fitting.filter((mention) => mention.start < its && !reading.isApart(mention, its));
  const isOpening =
    opening.length < 80 && grammar.opening.test(opening) && !earlier.some((one) => reading.isSubject(one));
  const opened = isOpening ? later() : undefined;
  if (opened) return opened;
  const last = earlier.at(-1);
  if (last && (reading.isActor(last) || isHolder(reading, last, its, start))) return last;
  // the verb came before both
  if (last && reading.isSubject(last) && spacesAfter(text, last.end) >= its) return last;
  const subjects = earlier.filter((mention) => reading.isSubject(mention));
  const first =
    subjects[0] ??
    (reading.isOwn(start) ? later() : undefined) ??
    spokenHere(reading, instrument, earlier.filter(isKnown)) ??
    knownLater(later()) ??
    earlier.findLast((mention) => mention.id === ORGANIZATION && reading.isOf(mention));
  if (!first)
    return inside.some((one) => one.start < its)
      ? undefined
      : spokenBefore(reading, instrument, sentence.start, agrees);
  /** `In its resolution 8/1, the one …, the other, in its`: behind a phrase that is over, or behind a comma and before the next. */
  const startsAnew = (mention: Mention) =>
    grammar.directlyBehind.test(text.slice(since, mention.start)) ||
    (BEHIND_COMMA.test(text.slice(since, mention.start)) && DIRECTLY.test(text.slice(mention.end, its)));
  const isNextClause = (mention: Mention) => grammar.newClause.test(text.slice(first.end, mention.start));
  const isNext = (mention: Mention) => mention.start >= since && (reading.isCoordinate(mention) || startsAnew(mention));
  const next = subjects.findLast(isNextClause) ?? (first.start < since ? subjects.findLast(isNext) : undefined);
  return next ?? innerOf(reading, first, earlier, its) ?? eitherOf(reading, first, subjects);
}

/** `the work of the Commission and its resolution 65/2`: nobody else's, whoever welcomes both. */
function isHolder(reading: Reading, mention: Mention, its: number, start: number): boolean {
  const { text, grammar } = reading;
  if (!grammar.andIts.test(text.slice(mention.end, Math.max(its, grammar.last ? start : its)))) return false;
  return !reading.isOfNumber(mention) && (!reading.isSubject(mention) || /^的/.test(text.slice(mention.end)));
}

/** Whether the number tells: nobody else counts as in `2719 (2023)` and `3357 (XXIX)`, or it must be of whoever writes. */
const isTold = ({ context }: Reading, { kind, number }: Instrument): boolean =>
  certainBody(kind, number, ownOrgan(context.document)?.plenary) !== null;

/** Whether `its resolution` can be that of a body: as far as the number tells, or because nothing is known of it. */
function mayOwn(reading: Reading, mention: Mention, instrument: Instrument, agrees: Agrees): boolean {
  const { id, candidates } = mention;
  if (!(id ? agrees(id) : candidates.some(agrees))) return false;
  if (possible(mention, instrument)) return true;
  const isUnknown = id !== null && (isForeign(id) || isOtherGroup(id, ownOrgan(reading.context.document)?.plenary));
  if (!isUnknown || isTold(reading, instrument)) return false;
  return (
    isForeignIssuer(id) || (reading.isSubject(mention) && possibleBodies(instrument.kind, instrument.number).length > 1)
  );
}

/** The last one named; where it only stands before a noun, `recalling Council resolution 7/1 and its resolution 7/2`, or the document's own. */
function spokenHere(reading: Reading, instrument: Instrument, named: readonly Mention[]): Mention | undefined {
  const last = named.at(-1);
  const own = ownOrgan(reading.context.document)?.plenary;
  const isOwn = own !== undefined && canIssue(own, instrument.kind, instrument.number);
  return last && isOwn && named.every((one) => reading.isAttribute(one) || reading.isOfNumber(one))
    ? either([{ ...last, id: own }, last])
    : last;
}

/** `The Council met. Its resolution`: the one whom the last sentence that names any speaks of, if only one can be meant. */
function spokenBefore(reading: Reading, instrument: Instrument, before: number, agrees: Agrees): Mention | undefined {
  const last = lastBefore(reading.mentions, before);
  if (!last) return undefined;
  const named = within(reading.mentions, reading.sentence(last.start).start, before);
  return either(named.slice(-MOST_NAMED).filter((one) => mayOwn(reading, one, instrument, agrees)));
}

/** `The Conference took up what the Council had asked for in its resolution`: the subject of the inner clause is nearer. */
function innerOf(reading: Reading, first: Mention, named: readonly Mention[], its: number): Mention | undefined {
  const inner = named.findLast((mention) => mention.start > first.start && reading.isInClause(mention));
  return inner && isClauseOver(reading, inner, its) ? either([first, inner]) : inner;
}

/** Whether a body is the subject of an inner clause that may be over before a place: behind a comma. */
export function isClauseOver(reading: Reading, mention: Mention, at: number): boolean {
  if (!reading.isInClause(mention)) return false;
  const gap = reading.text.slice(mention.end, at);
  return /[,،，;]/.test(gap) && !DIRECTLY.test(gap);
}

/** `the Conference and the Assembly, in their resolutions`: a subject of two who can both have issued it is neither. */
function eitherOf(reading: Reading, first: Mention, subjects: readonly Mention[]): Mention {
  const second = reading.mentions[firstFrom(reading.mentions, first.end)];
  if (!second || !subjects.includes(second)) return first;
  const isPair = reading.grammar.mateGap.test(reading.text.slice(first.end, second.start));
  return (isPair && either([first, second])) || first;
}

/** The pair of a body named and the one joined to it before: `the Conference and the Council`. */
export function joined(reading: Reading, last: Mention, instrument: Instrument): Mention {
  const first = lastBefore(reading.mentions, last.start);
  const isMate =
    first !== undefined &&
    (possible(first, instrument) || (first.id !== null && isForeignIssuer(first.id))) &&
    reading.grammar.mateGap.test(reading.text.slice(first.end, last.start));
  return (isMate && either([first, last])) || last;
}

/** One mention for all of them: of the one body that they name, else of any of theirs. */
export function either(mentions: readonly Mention[]): Mention | undefined {
  const ids = [...new Set(mentions.flatMap(({ id, candidates }) => id ?? candidates))];
  const [one] = mentions;
  return one && (ids.length === 1 ? { ...one, id: ids[0] as string } : { ...one, id: null, candidates: ids });
}
