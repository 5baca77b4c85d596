import type { Meeting } from '../reference/meetings.ts';
import { lastBefore, within } from '../reference/place.ts';
import { isForeign, isGroup } from './bodies.ts';
import type { Mention } from './mind.ts';
import type { Reading } from './reading.ts';
import { isStrangerSpeaking } from './strangers.ts';

/** A name of which is told whose it is. */
type Known = Mention & { readonly id: string };

/** A committee, a conference or an organization that we do not know. */
export const isStranger = (id: string): boolean => isForeign(id) && !isGroup(id);

/** Whether a body follows a meeting as the subject of its sentence: `At the tenth session, the Conference`. */
export const isDirectlyBehind = (reading: Reading, { end }: Meeting, mention: Mention): boolean =>
  reading.grammar.directlyBehind.test(reading.text.slice(end, mention.start)) && reading.isSubject(mention);

/**
 * The one whose meeting `its eleventh meeting` is. A session belongs to the nearest Conference, Council or commission
 * before it, a meeting to the nearest body; else to the subject that follows.
 */
export function holderOf(
  reading: Reading,
  meeting: Meeting,
  ofGroup: boolean,
  holds: (id: string | null) => id is string,
): Mention | undefined {
  const fronted = reading.fronted(reading.possessive(meeting.start), meeting.end);
  if (fronted && (holds(fronted.id) || (fronted.id && isStranger(fronted.id)))) return fronted;
  const agrees = reading.agreement(meeting.start);
  const inside = reading
    .namedAround(meeting.start)
    .filter((mention): mention is Known => mention.id !== null && agrees(mention.id));
  // `the Review Group of the Conference, at its tenth session`: of the two who hold sessions the Group's
  const isOfHolder = (one: Known, prior: Known | undefined) =>
    prior !== undefined && holds(prior.id) && reading.isOfBody(one, prior);
  const before = inside.filter((one, at) => one.end <= meeting.start && !isOfHolder(one, inside[at - 1]));
  const subjects = reading.isOwn(meeting.start) ? before.filter((mention) => reading.isSubject(mention)) : [];
  const earlier = subjects.length > 0 ? subjects : before;
  // `The Forum met at its tenth session, and the Conference took note`: not whoever comes after one that was not read
  const later = (fits: (mention: Known) => boolean) =>
    isStrangerSpeaking(reading, meeting.start)
      ? undefined
      : inside.find((one) => fits(one) && one.start >= meeting.end && reading.isSubject(one));
  // `With the Group in mind, at its tenth session the Conference`
  const next = inside.find(({ start }) => start >= meeting.end);
  const isNobodys =
    !before.some((mention) => reading.isSubject(mention)) &&
    /[,،，]/.test(reading.text.slice(before.at(-1)?.end ?? 0, meeting.start));
  if (next && isNobodys && isDirectlyBehind(reading, meeting, next) && holds(next.id)) return next;
  if (ofGroup) {
    const nearest = earlier.findLast((mention) => reading.isSubject(mention)) ?? earlier.at(-1) ?? later(() => true);
    return nearest && holds(nearest.id) ? nearest : undefined;
  }
  const isOwner = (mention: Known) =>
    holds(mention.id)
      ? !isAside(reading, mention, meeting, earlier)
      : isForeign(mention.id) && (reading.isSubject(mention) || isNext(reading, mention, meeting));
  const owner = earlier.findLast(isOwner);
  if (owner) return speakerTo(reading, earlier, owner) ?? owner;
  // who is named behind may hold it only where nobody unknown stands before
  const unknown = earlier.findLast(({ id }) => isStranger(id));
  return unknown ?? later(({ id }) => holds(id)) ?? earlier.findLast((mention) => reading.isSubject(mention));
}

/** `The Review Conference told the Assembly that its tenth session`: the one who speaks, where it is unknown and may mean its own. */
function speakerTo(reading: Reading, named: readonly Known[], owner: Known): Known | undefined {
  const speaker = named.findLast((one) => isStranger(one.id) && reading.isSubject(one));
  if (!speaker || reading.isCoordinate(owner) || reading.isInClause(owner) || !reading.isSubject(owner))
    return undefined;
  return /[,،，;]/.test(reading.text.slice(speaker.end, owner.start)) ? undefined : speaker;
}

/** `report to the Committee, for consideration at its tenth session`: nobody, and no other clause, stands nearer to `its`. */
const isNext = (reading: Reading, mention: Mention, meeting: Meeting): boolean =>
  /^,?(?:\s*\p{L}+){0,3}\s*$/u.test(reading.text.slice(mention.end, reading.possessive(meeting.start)));

/**
 * `established by the Assembly in its resolution, it held`: the one who acted is done with where a comma follows; and so is
 * the one whose resolution is told of between commas, `the Group, set up in resolution 3/1 of the Conference, held`.
 */
function isAside(reading: Reading, mention: Mention, meeting: Meeting, named: readonly Mention[]): boolean {
  const { text } = reading;
  if (!text.slice(mention.end, meeting.start).includes(',')) return false;
  const isInterrupted = (one: Mention) => one.end < mention.start && text[one.end] === ',' && reading.isSubject(one);
  return reading.isActor(mention) || (reading.isOfNumber(mention) && named.some(isInterrupted));
}

/** The body that was the subject of the sentence before, where a sentence names none. */
export function spokenOf(reading: Reading, { start }: Meeting): string | null {
  if (reading.namedAround(start).length > 0) return null;
  const last = lastBefore(reading.mentions, start);
  const sentence = reading.sentence(start).start;
  if (!last || reading.sentence(last.start).end < sentence) return null;
  if (reading.isSubject(last)) return last.id;
  const [only, ...others] = within(reading.mentions, reading.sentence(last.start).start, sentence).filter((one) =>
    reading.isSubject(one),
  );
  return only && others.length === 0 && reading.isOfNumber(last) ? only.id : null;
}
