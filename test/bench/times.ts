/** Whether measures are only to be seen at work, with as little effort as each can do; what they measure then tells nothing. */
export const isQuick = process.argv.includes('--quick');

/** How often something is done that is measured: so many times, or, to see it at work, so few. */
export const effort = (many: number, few = 1): number => (isQuick ? few : many);

/** Milliseconds of a run; quick ones are repeated for so long, or a clock would measure what else runs. */
export function once(run: () => void, least: number): number {
  const start = performance.now();
  let loops = 0;
  let now = start;
  while (now - start < least) {
    run();
    loops++;
    now = performance.now();
  }
  return (now - start) / loops;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

/** Rounded to so many digits behind the point. */
export const round = (value: number, digits: number): number => Number(value.toFixed(digits));
