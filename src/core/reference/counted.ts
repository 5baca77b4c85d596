import type { Article, Meeting } from './names.ts';
import type { NounLastGrammar } from './noun-last.ts';

/**
 * What a sign and a number before their noun count: `第十一次会议`, `第十六条`, `第16、18和第32条`. Null for all else.
 *
 * @param start where the sign stands
 */
export function countedAt(text: string, start: number, last: NounLastGrammar): Meeting | Article | null {
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
  const noun = meeting ? last.meeting : session;
  if (!noun) {
    const [first, ...others] = numbers;
    if (!first) return null;
    const opening = { ...first, start, end: others.length > 0 ? first.end : end };
    return { type: article ? 'article' : 'paragraph', start, end, numbers: [opening, ...others] };
  }
  // `第五和第六届会议`: the next one finds its noun itself
  const [{ end: stop, number } = { end, number: '' }, ...others] = numbers;
  // digits count the sittings of one session, except where a group is named
  if (meeting && /\d/.test(written) && !text.endsWith(last.group, start)) return null;
  const until = others.length > 0 ? stop : end;
  return { type: 'meeting', start, end: until, nounEnd: until, noun, mark: `#${number}` };
}
