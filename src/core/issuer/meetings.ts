import type { Meeting } from '../reference/names.ts';
import { firstFrom, lastBefore, nextAt, within } from '../reference/place.ts';
import type { Reason } from '../reference/reference.ts';
import { classOf, isForeign, isForeignIssuer } from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';

export interface Held {
  /** The body whose meeting or session it is. */
  readonly body: string;
  readonly why: Reason;
}

/** Whose meeting or session it is, or null: an ordinal alone is no reference. `before` are the meetings read so far. */
export function whoseMeeting(reading: Reading, meeting: Meeting, before: readonly string[]): Held | null {
  const { text, grammar, mentions, context } = reading;
  const ofGroup = grammar.groupMeeting.test(meeting.noun);
  const holds = (id: string | null): id is string => !!id && !isForeign(id) && (classOf(id) === 'group') === ofGroup;
  const held = (id: string | null | undefined, why: Reason): Held | null =>
    id && !isForeign(id) ? { body: id, why } : null;

  const next = nextAt(mentions, meeting.end);
  if (next && grammar.ofBody.test(text.slice(meeting.end, next.start))) return held(next.id, 'phrase');
  // of something else: a committee, a seminar
  if (grammar.ofOther.test(text.slice(meeting.end, meeting.end + 120))) return null;
  const previous = lastBefore(mentions, meeting.start);
  if (previous && reading.isBeside(previous, meeting.start)) return held(previous.id, 'phrase');

  if (reading.possessive(meeting.start) >= 0) {
    const owner = subject(reading, meeting, ofGroup, holds);
    if (owner) return held(owner.id, 'subject');
  }
  const same = before.findLast((id) => id.endsWith(`#${meeting.ordinal}`) && holds(id.slice(0, id.indexOf('#'))));
  if (same) return held(same.slice(0, same.indexOf('#')), 'last-named');

  const own = ownOrgan(context.document);
  const named = lastWhere(mentions, meeting.start, (id) => !!id && (ofGroup || holds(id)));
  if (named) return holds(named) ? held(named, 'last-named') : null;
  if (own && holds(own.body)) return held(own.body, 'own-organ');
  const last = context.bodies.findLast((id) => ofGroup || holds(id)) ?? null;
  if (holds(last)) return held(last, 'last-named');
  return own && !ofGroup && holds(own.plenary) ? held(own.plenary, 'own-organ') : null;
}

/** The id of the last mention before a place that will do. */
function lastWhere(mentions: readonly Mention[], at: number, fits: (id: string | null) => boolean): string | null {
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const { id } = mentions[index] as Mention;
    if (fits(id)) return id;
  }
  return null;
}

/**
 * The one whose meeting `its eleventh meeting` is. A session belongs to the nearest Conference, Council or commission
 * before it, a meeting to the nearest body; else to the subject that follows.
 */
function subject(
  reading: Reading,
  meeting: Meeting,
  ofGroup: boolean,
  holds: (id: string | null) => id is string,
): Mention | undefined {
  const sentence = reading.sentence(meeting.start);
  const inside = within(reading.mentions, sentence.start, sentence.end).filter(({ id }) => id);
  const earlier = inside.filter(({ end }) => end <= meeting.start);
  const later = inside.filter((mention) => mention.start >= meeting.end && reading.isSubject(mention));
  if (ofGroup) {
    const nearest = earlier.at(-1) ?? later[0];
    return nearest && holds(nearest.id) ? nearest : undefined;
  }
  return (
    earlier.findLast(({ id }) => holds(id)) ??
    earlier.findLast((mention) => mention.id && isForeignIssuer(mention.id) && reading.isSubject(mention)) ??
    later.find(({ id }) => holds(id)) ??
    earlier.findLast((mention) => reading.isSubject(mention))
  );
}
