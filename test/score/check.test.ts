import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLabelled } from './check/labelled.ts';
import { CLASSES } from './check/mutations.ts';
import { type Outcome, run } from './check/run.ts';

/** Texts of our own in six languages, of which every label was looked at. */
const SAMPLE = join(import.meta.dirname, 'check/sample');
/** Of each class so many changes: `npm run check-score` tries them all. */
const TRIED = 12;
/** The share of what a record contradicts that the check has to find. */
const LEAST = 0.95;
/** The number of a resolution says nothing by itself: it is counted, and has no goal. */
const GOALS = CLASSES.filter((name) => name !== 'number digit');

describe('the check, on texts of which one thing at a time is changed', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await run(readLabelled(SAMPLE), 1, TRIED);
  });

  it('finds nothing wrong in the texts as they are', () => {
    expect(outcome.alarms.map(({ document, finding }) => `${document.file}: ${finding.key}`)).toEqual([]);
  });

  it.each(GOALS)('finds what is wrong: %s', (name) => {
    const { contradicted = 0, found = 0 } = outcome.tallies.get(name) ?? {};
    expect(contradicted).toBe(TRIED);
    expect(found / contradicted).toBeGreaterThanOrEqual(LEAST);
  });
});
