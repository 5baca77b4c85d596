import type { Ahead } from './ahead.ts';
import { dateAfter } from './dated.ts';
import type { Grammar, Worded } from './grammar.ts';
import { TONGUES } from './languages/index.ts';
import type { OrdinalsBehind } from './ordinals.ts';
import { expression, search, spellingOf } from './pattern.ts';
import { isDigit, isSpace, spacesBefore, wordStart } from './signs.ts';

/** `onzième réunion`: a counted meeting, before anyone asked whose it is. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  /** Where noun and ordinal end; between them and a date stands the name of the body. */
  readonly nounEnd: number;
  readonly noun: string;
  /** What its id ends with: `#11`, or `@2021-10-12` where only the date counts it. */
  readonly mark: string;
  /** Those that share its noun and its sign. */
  readonly mates?: readonly Pick<Meeting, 'start' | 'end' | 'mark'>[];
}

/** The languages that letters do not tell apart. */
const LATIN = TONGUES.filter(({ ownScript }) => !ownScript);
/** With these the nouns of meetings begin in them: one search for all. */
export const MEETING_WORDS = search(LATIN.flatMap(({ meetingWords }) => meetingWords));
/** The bit that tells small letters from capitals, with and without accents. */
const SMALL = 32;
/** The last two letters before a place as one number, small or capital. */
const ending = (text: string, end: number): number =>
  ((text.charCodeAt(end - 2) | SMALL) << 16) | text.charCodeAt(end - 1) | SMALL;
/** With these letters the words end that may stand before such a noun and count it. */
const COUNTING = new Set(
  LATIN.flatMap(({ ordinals, sessionAdjectives }) => [...ordinals.flat(), ...sessionAdjectives]).map((word) =>
    ending(word, word.length),
  ),
);
/** Nouns with an ordinal in words behind them: `períodos de sesiones décimo y undécimo`. */
const COUNTED_BEHIND = LATIN.filter(({ ordinalsFollow }) => ordinalsFollow).map((tongue) => {
  const { oneOf, between, after } = spellingOf(tongue);
  const noun = oneOf([tongue.plenaryMeeting, tongue.groupMeeting]);
  return expression(`(?:${noun})${between}(?:${oneOf(tongue.ordinals.flat())})${after}`, 'y');
});
/** Before a noun an ordinal in digits is no longer. */
const LONGEST_DIGITS = 12;
/** No noun of a meeting is longer. */
const LONGEST_NOUN = 24;
const NONE: readonly Meeting[] = [];

/**
 * Meetings and sessions by their ordinal or their date.
 *
 * @param words those with which their nouns begin, in a text of which the paragraph is a part
 * @param offset where the paragraph starts in it
 */
export function findMeetings(paragraph: Worded, words: Ahead, offset: number): readonly Meeting[] {
  const { text } = paragraph;
  const stop = offset + text.length;
  let found: Meeting[] | null = null;
  for (let end = words.next(offset, stop); end >= 0; end = words.next(end, stop)) {
    const start = wordStart(text, end - offset, LONGEST_NOUN);
    if (!paragraph.isTold && !mayBeCounted(text, start, end - offset)) continue;
    const { grammar } = paragraph;
    const meeting = meetingAt(text, start, grammar);
    if (!meeting) continue;
    found ??= [];
    addWithMates(found, text, meeting, grammar);
  }
  return found ?? NONE;
}

/** Whether anything near the noun of a meeting may be an ordinal or a date in any language: beside most there is none. */
function mayBeCounted(text: string, start: number, end: number): boolean {
  const before = spacesBefore(text, start);
  if (COUNTING.has(ending(text, before))) return true;
  for (let at = before - LONGEST_DIGITS; at < before; at++) if (isDigit(text.charCodeAt(at))) return true;
  if (isDigit(text.charCodeAt(dateAfter(text, end)))) return true;
  return COUNTED_BEHIND.some((counted) => {
    counted.lastIndex = start;
    return counted.test(text);
  });
}

function meetingAt(text: string, start: number, grammar: Grammar): Meeting | null {
  grammar.meeting.lastIndex = start;
  const noun = grammar.meeting.exec(text)?.[0];
  if (noun === undefined) return null;
  const end = start + noun.length;
  const { ordinalsBehind, ordinalsFollow } = grammar;
  const counted =
    (ordinalsFollow ? null : countedBefore(text, start, end, noun, grammar)) ??
    (ordinalsBehind && countedBehind(text, start, end, noun, ordinalsBehind));
  if (counted || grammar.several.test(noun)) return counted;
  const held = grammar.heldAt(text, end);
  return held ? { start, end: held.end, nounEnd: end, noun, mark: `@${held.day}` } : null;
}

function countedBefore(
  text: string,
  start: number,
  end: number,
  noun: string,
  { ordinalBefore }: Grammar,
): Meeting | null {
  const ordinal = isSpace(text.charCodeAt(start - 1)) ? ordinalBefore(text, start) : null;
  return ordinal && { start: ordinal.start, end, nounEnd: end, noun, mark: `#${ordinal.value}` };
}

function countedBehind(
  text: string,
  start: number,
  nounEnd: number,
  noun: string,
  { first, behindBody, next, adjectives }: OrdinalsBehind,
): Meeting | null {
  const ordinal = first(text, nounEnd);
  if (!ordinal) {
    const far = behindBody(text, nounEnd);
    return far && { start, end: far.end, nounEnd, noun, mark: `#${far.value}` };
  }
  const { end, value } = ordinal;
  let last = end;
  for (let mate = next(text, last); mate; mate = next(text, last)) last = mate.end;
  return { start, end, nounEnd: adjectives(text, last), noun, mark: `#${value}` };
}

/** Adds a meeting and those that share its noun, in order: `tenth and eleventh sessions`. */
function addWithMates(
  found: Meeting[],
  text: string,
  meeting: Meeting,
  { ordinalBefore, beforeJoint, ordinalsBehind }: Grammar,
): void {
  const first = found.length;
  found.push(meeting);
  if (ordinalsBehind && text.startsWith(meeting.noun, meeting.start)) {
    const { next } = ordinalsBehind;
    for (let ordinal = next(text, meeting.end); ordinal; ordinal = next(text, ordinal.end)) {
      found.push({ ...meeting, start: ordinal.start, end: ordinal.end, mark: `#${ordinal.value}` });
    }
    return;
  }
  for (let start = meeting.start; ; ) {
    const end = beforeJoint(text, start);
    const ordinal = end < start ? ordinalBefore(text, end) : null;
    if (!ordinal) return;
    found.splice(first, 0, { ...meeting, start: ordinal.start, end, mark: `#${ordinal.value}` });
    start = ordinal.start;
  }
}
