import type { Grammar } from './grammar.ts';
import { TONGUES } from './languages/index.ts';
import { isArabic, isLetter, isSpace } from './signs.ts';

/** `onzième réunion`: a counted meeting, before anyone asked whose it is. */
export interface Meeting {
  readonly type: 'meeting';
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

/** With these the nouns of meetings begin, in all languages that set words apart. */
const WORDS = new RegExp(
  [...new Set(TONGUES.flatMap((tongue) => tongue.meetingWords))].sort().reverse().join('|'),
  'g',
);
const NONE: readonly Meeting[] = [];

/**
 * Meetings and sessions by their ordinal or their date.
 *
 * @param paragraph whose grammar is asked for only where one may stand
 */
export function findMeetings(paragraph: { readonly text: string; readonly grammar: Grammar }): readonly Meeting[] {
  const { text } = paragraph;
  let found: Meeting[] | null = null;
  WORDS.lastIndex = 0;
  while (WORDS.test(text)) {
    const { grammar } = paragraph;
    const start = wordStart(text, WORDS.lastIndex);
    const meeting = meetingAt(text, start, grammar);
    if (!meeting) continue;
    found ??= [];
    addWithMates(found, text, meeting, grammar);
    WORDS.lastIndex = Math.max(WORDS.lastIndex, meeting.nounEnd);
  }
  return found ?? NONE;
}

/** Where the word starts that a place is in. */
function wordStart(text: string, at: number): number {
  let start = at;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isArabic(code)) break;
  }
  return start;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function meetingAt(text: string, start: number, grammar: Grammar): Meeting | null {
  const end = matchEnd(grammar.meeting, text, start);
  if (end < 0) return null;
  const counted = ordinalBeside(text, start, end, grammar);
  const noun = text.slice(start, end);
  if (counted) return { type: 'meeting', ...counted, noun };
  if (grammar.several.test(noun)) return null;
  const held = grammar.heldAt?.(text, end);
  return held ? { type: 'meeting', start, end: held.end, nounEnd: end, noun, mark: `@${held.day}` } : null;
}

/** The ordinal that belongs to the noun of a meeting, with where both begin and end. */
function ordinalBeside(
  text: string,
  noun: number,
  end: number,
  { ordinalBefore, ordinalsBehind }: Grammar,
): Omit<Meeting, 'type' | 'noun'> | null {
  if (ordinalsBehind) {
    const ordinal = ordinalsBehind.first(text, end);
    if (!ordinal) {
      const far = ordinalsBehind.behindBody(text, end);
      return far && { start: noun, end: far.end, nounEnd: end, mark: `#${far.value}` };
    }
    let last = ordinal.end;
    for (let next = ordinalsBehind.next(text, last); next; next = ordinalsBehind.next(text, last)) last = next.end;
    return { start: noun, end: ordinal.end, nounEnd: ordinalsBehind.adjectives(text, last), mark: `#${ordinal.value}` };
  }
  if (!isSpace(text.charCodeAt(noun - 1))) return null;
  const ordinal = ordinalBefore(text, noun);
  return ordinal && { start: ordinal.start, end, nounEnd: end, mark: `#${ordinal.value}` };
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
  if (ordinalsBehind) {
    if (!ordinalsBehind.first(text, meeting.start + meeting.noun.length)) return;
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
