/** Something that takes `size` along a line and would rather begin at `at`. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Where each begins so that none overlaps the one before it, in the order given and as near to its wish as it can be
 * (least squares: neighbours that press on each other share the displacement). Nothing begins before `least`.
 */
export function spread(wishes: readonly Wish[], least = Number.NEGATIVE_INFINITY): number[] {
  /** Runs of neighbours that touch: the mean of what they wish, less the sizes that stand before them. */
  const runs: { sum: number; count: number }[] = [];
  let before = 0;
  const offsets = wishes.map(({ at, size }) => {
    const offset = before;
    before += size;
    let run = { sum: at - offset, count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.count >= run.sum / run.count; last = runs.at(-1)) {
      runs.pop();
      run = { sum: last.sum + run.sum, count: last.count + run.count };
    }
    runs.push(run);
    return offset;
  });
  const begins = runs.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(least, sum / count)));
  return offsets.map((offset, i) => (begins[i] ?? 0) + offset);
}
