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
  if (numbers.length !== 1) return null;
  // digits count the sittings of one session, except where a group is named
  if (meeting && /\d/.test(written) && text[start - 1] !== '组') return null;
  return { type: 'meeting', start, end, nounEnd: end, noun, mark: `#${numbers[0]?.number}` };
}
