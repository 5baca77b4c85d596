import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HOSTILE } from '../core/reference/hostile.ts';
import type { finders as Finders } from './finders.ts';
import type { Figure } from './goals.ts';
import { effort, once, round } from './times.ts';
import { whole } from './whole.ts';

const LENGTH = 1_048_576;
const RUNS = effort(11);
const LEAST_MILLISECONDS = effort(10, 1);
/** What slows finders down, of all that the tests know. */
const NAMES = [
  ...['slashes only', 'commas only', 'opening brackets only', 'digits only', 'A/A/A/…', 'A/a/A/a/…', 'A/A.A.A…'],
  ...['1/1, 1/1, …', 'symbols with marks of direction'],
  ...[
    'resolution and spaces',
    'resolution with an open quote',
    'resolution with open brackets',
    'zero width and slash',
  ],
  ...['resolutions with dates', 'that resolution', 'headings', 'bodies without a stop', 'Russian endings'],
  ...['sign of Chinese numbers', 'an Arabic word'],
];

setFlagsFromString('--expose-gc');
/** What one run leaves is not collected in the next one's time. */
const collectGarbage: () => void = runInNewContext('gc');

/** The least time of each, taken in turns after one turn that is not counted. */
function least(...runs: readonly (() => void)[]): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= RUNS; round++) {
    runs.forEach((run, index) => {
      collectGarbage();
      const time = once(run, LEAST_MILLISECONDS);
      if (round > 0) best[index] = Math.min(best[index] as number, time);
    });
  }
  return best;
}

/** How the finder keeps its speed where a text is made to slow it down: per character, and from half the length on. */
export function measureHostile(finders: typeof Finders, normal: string): Figure[] {
  return (['numbers', 'all'] as const).flatMap((finder) => {
    const find = finders[finder];
    const [usual = 0] = least(() => find(normal));
    const rows = NAMES.map((name) => {
      const make = HOSTILE[name] as (length: number) => string;
      const [half, full] = [whole(make(LENGTH / 2)), whole(make(LENGTH))];
      const [short = 0, long = 0] = least(
        () => find(half),
        () => find(full),
      );
      return { name, speed: ((usual / normal.length) * LENGTH) / long, growth: long / short };
    });
    const slowest = rows.reduce((one, other) => (other.speed < one.speed ? other : one));
    // what is read faster than normal text is at the mercy of the memory, and harms nobody
    const steepest = rows
      .filter(({ name, speed }) => speed < 1 || name === slowest.name)
      .reduce((one, other) => (other.growth > one.growth ? other : one));
    const figure = (what: 'speed' | 'growth', value: number, worst: string): Figure => ({
      id: `hostile-${finder}-${what}`,
      value: round(value, 3),
      beside: `the worst: “${worst}”`,
      method: `${NAMES.length} texts of 1 MiB, least of ${RUNS} runs each; growth of those that are slower than normal text`,
    });
    return [figure('speed', slowest.speed, slowest.name), figure('growth', steepest.growth, steepest.name)];
  });
}
