import { compareIds } from '../records/order.ts';
import type { Judged } from './judged.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

/** Between two members of a list no more stands; their titles make it long. */
const FAR = 600;
/** Only signs and joining words: then the order of the numbers is the author's. */
const SHORT = 12;

/** Members of lists that are named twice, or stand after a higher number: no record contradicts either, so it is worth a look. */
export const listFindings = (paragraph: Paragraph): Judged[] =>
  listsOf(paragraph).flatMap((list) => inList(paragraph, list));

function listsOf({ text, references, grammar }: Paragraph): Cited[][] {
  const lists: Cited[][] = [];
  for (const one of references) {
    // `and Add.1` goes on with the symbol before it, and may itself go on: `and Add.1/Corr.1`
    const isWhole = one.kind !== 'symbol' || text.slice(one.start, one.end).includes('/');
    if (!isWhole || (one.kind !== 'resolution' && one.kind !== 'decision' && one.kind !== 'symbol')) continue;
    const before = lists.at(-1)?.at(-1);
    const gap = before ? text.slice(before.end, one.start) : '';
    if (before?.kind === one.kind && gap.length < FAR && grammar.listGap.test(gap)) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.filter(({ length }) => length > 1);
}

function inList(paragraph: Paragraph, list: readonly Cited[]): Judged[] {
  const isOrdered = list.length >= LEAST_ORDERED && list.filter((_, index) => descends(list, index)).length === 1;
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
        weight: 'note',
        elsewhere: { paragraph, start: same.start, end: same.end },
      });
    } else if (isOrdered && start - before.end <= SHORT && descends(list, index)) {
      const piece = { paragraph, start: before.start, end: before.end };
      found.push({ ...about, kind: 'out-of-order', weight: 'note', elsewhere: piece });
    }
  }
  return found;
}

/** A list of fewer has no order that one member could break. */
const LEAST_ORDERED = 3;

/** Whether a member of a list has a lower number than the one before it. */
function descends(list: readonly Cited[], index: number): boolean {
  const [before, here] = [list[index - 1]?.target, list[index]?.target];
  return !!before && !!here && isOfOne(before, here) && compareIds(before, here) > 0;
}

/** Whether two ids differ in their numbers alone: those of one body and kind. */
const isOfOne = (one: string, other: string): boolean => {
  const series = (id: string) => id.replace(/[\d()]+/g, '#');
  return series(one) === series(other);
};
