import { join } from 'node:path';
import { readLabelled } from '../score/check/labelled.ts';
import { CLASSES } from '../score/check/mutations.ts';
import { run } from '../score/check/run.ts';
import type { Figure } from './goals.ts';
import { round } from './times.ts';

const SAMPLE = join(import.meta.dirname, '../score/check/sample');
const SEED = 1;

/** What the check finds of one thing changed at a time in texts of our own, and what it says of them unchanged. */
export async function measureCheck(): Promise<Figure[]> {
  const { tallies, alarms } = await run(readLabelled(SAMPLE), SEED);
  // the number of a resolution says nothing by itself: it has no goal
  const classes = CLASSES.filter((name) => name !== 'number digit').map((name) => {
    const { contradicted = 0, found = 0 } = tallies.get(name) ?? {};
    return { name, contradicted, recall: (100 * found) / contradicted };
  });
  const worst = classes.reduce((one, other) => (other.recall < one.recall ? other : one));
  const changes = classes.reduce((sum, { contradicted }) => sum + contradicted, 0);
  const method = `Texts of our own in six languages, ${changes} changes of ${classes.length} classes that records contradict, as \`npm run check-score\` makes them`;
  return [
    {
      id: 'check-recall',
      value: round(worst.recall, 1),
      beside: `the worst: “${worst.name}”, of ${worst.contradicted}`,
      method,
    },
    {
      id: 'check-alarms',
      value: alarms.length,
      beside: `${changes} changes`,
      method: `${method}; the texts as they are`,
    },
  ];
}
