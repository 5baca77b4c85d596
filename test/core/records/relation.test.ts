import { expect, it } from 'vitest';
import { FIELD_RELATIONS, RELATION_TYPES, RELATIONS } from '../../../src/core/records/relation.ts';

const names = Object.entries(RELATIONS);

it('names every relation from both ends, in one table', () => {
  expect(Object.keys(RELATIONS).toSorted()).toEqual([...RELATION_TYPES, ...FIELD_RELATIONS].toSorted());
  for (const [, { inverse }] of names) expect(inverse).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it('tells the ends apart, unless they are alike', () => {
  for (const [type, { from, to, inverse }] of names) if (type === inverse) expect(from, type).toEqual(to);
  expect(names.filter(([type, { inverse }]) => type === inverse).map(([type]) => type)).toEqual(['joint-with']);
});

it('never calls two relations of the same ends by one inverse', () => {
  const seen = names.map(([, { from, to, inverse }]) => `${inverse} ${from.join()} ${to.join()}`);
  expect(new Set(seen).size).toBe(seen.length);
});
