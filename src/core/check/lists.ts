import { compareIds } from '../records/order.ts';
import type { Judged } from './judged.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

/** Between two members of a list no more stands; their titles make it long. */
const FAR = 600;
/** Only signs and joining words: then the order of the numbers is the author's. */
const SHORT = 12;

/** Members of lists that are named twice, or stand after a higher number. */
export const listFindings = (paragraph: Paragraph): Judged[] =>
  listsOf(paragraph).flatMap((list) => inList(paragraph, list));

function listsOf({ text, references, grammar }: Paragraph): Cited[][] {
  const lists: Cited[][] = [];
  for (const one of references) {
    if (one.kind !== 'resolution' && one.kind !== 'decision' && one.kind !== 'symbol') continue;
    const before = lists.at(-1)?.at(-1);
    const gap = before ? text.slice(before.end, one.start) : '';
    if (before?.kind === one.kind && gap.length < FAR && grammar.listGap.test(gap)) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.filter(({ length }) => length > 1);
}

function inList(paragraph: Paragraph, list: readonly Cited[]): Judged[] {
  const found: Judged[] = [];
  for (const [index, reference] of list.entries()) {
    const { target, start } = reference;
    const before = list[index - 1];
    if (target === null || !before?.target) continue;
    const same = list.slice(0, index).find((one) => one.target === target);
    const about = { paragraph, reference, facts: [] };
    if (same) {
      found.push({
        ...about,
        kind: 'doubled',
        weight: 'alarm',
        elsewhere: { paragraph, start: same.start, end: same.end },
      });
    } else if (start - before.end <= SHORT && isOfOne(before.target, target) && compareIds(before.target, target) > 0) {
      const piece = { paragraph, start: before.start, end: before.end };
      found.push({ ...about, kind: 'out-of-order', weight: 'note', elsewhere: piece });
    }
  }
  return found;
}

/** Whether two ids differ in their numbers alone: those of one body and kind. */
const isOfOne = (one: string, other: string): boolean => {
  const series = (id: string) => id.replace(/[\d()]+/g, '#');
  return series(one) === series(other);
};
