import type { Article } from './articles.ts';
import type { Meeting } from './meetings.ts';
import type { NounLastGrammar } from './noun-last.ts';

/** What a paragraph counts, each list in order of the text. */
export interface Counted {
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
}

/** Meetings, articles and paragraphs whose noun follows its number. */
export function findCounted(text: string, last: NounLastGrammar): Counted {
  const meetings: Meeting[] = [];
  const articles: Article[] = [];
  last.begins.lastIndex = 0;
  while (last.begins.test(text)) {
    const end = last.begins.lastIndex;
    const start = text.startsWith(last.sign, end - last.sign.length)
      ? end - last.sign.length
      : end - last.heldMeeting.length;
    const counted = countedAt(text, start, last);
    if (!counted) continue;
    if ('mark' in counted) {
      meetings.push(counted, ...(counted.mates ?? []).map((mate) => ({ ...counted, ...mate })));
      last.begins.lastIndex = counted.nounEnd;
    } else {
      articles.push(counted);
      last.begins.lastIndex = counted.end;
    }
  }
  return { meetings, articles };
}

/**
 * What a sign and a number, or a date, before their noun count: `第十一次会议`, `第十六条`, `第16、18和第32条`. Null for all else.
 *
 * @param start where the sign stands
 */
function countedAt(text: string, start: number, last: NounLastGrammar): Meeting | Article | null {
  if (!text.startsWith(last.sign, start)) return heldBefore(text, start, last);
  last.counted.lastIndex = start;
  const found = last.counted.exec(text);
  if (!found) return null;
  const [all, written = '', meeting, session, article] = found;
  const end = start + all.length;
  const numbers = [...written.matchAll(last.countedNumber)].map(({ 0: number, index }) => ({
    start: start + last.sign.length + index,
    end: start + last.sign.length + index + number.length,
    number: String(last.valueOf(number)),
  }));
  const [first, ...others] = numbers;
  if (!first) return null;
  const noun = meeting ? last.meeting : session;
  if (!noun) {
    const opening = { ...first, start, end: others.length > 0 ? first.end : end };
    return { type: article ? 'article' : 'paragraph', start, end, isMany: false, numbers: [opening, ...others] };
  }
  // digits count the sittings of one session, except where a group is named
  if (meeting && /\d/.test(written) && !text.endsWith(last.group, start)) return null;
  // `第五和第六届会议`: the next one finds its noun itself, in `第五和六届会议` it has no sign
  const until = others.length > 0 ? first.end : end;
  const unsigned = others.filter((other) => !text.startsWith(last.sign, other.start - last.sign.length));
  const mates = unsigned.map((other) => ({ start: other.start, end: other.end, mark: `#${other.number}` }));
  return { start, end: until, nounEnd: until, noun, mark: `#${first.number}`, mates };
}

/** Before a meeting that its date alone counts, the date is no farther. */
const LONGEST_DATE = 80;

/** `2021年10月12日和13日在维也纳举行的会议`, whose noun begins at a place. */
function heldBefore(text: string, noun: number, { held, heldMeeting, meeting }: NounLastGrammar): Meeting | null {
  const found = held.exec(text.slice(Math.max(0, noun - LONGEST_DATE), noun));
  if (!found) return null;
  const [all, year, month = '', day = ''] = found;
  const end = noun + heldMeeting.length;
  const mark = `@${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { start: noun - all.length, end, nounEnd: end, noun: meeting, mark };
}
