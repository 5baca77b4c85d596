import { expect, test } from 'vitest';
import { relationName } from '../../../src/core/mandate/relations.ts';
import { FIELD_RELATIONS, RELATION_TYPES } from '../../../src/core/records/relation.ts';
import { wordsIn } from '../words.ts';

test.each(['en', 'fr'] as const)('every relation has a name from both ends in %s', (language) => {
  const words = wordsIn(language);
  for (const type of [...RELATION_TYPES, ...FIELD_RELATIONS]) {
    expect(relationName(type, 'out', words)).toMatch(/\p{L}/u);
    expect(relationName(type, 'in', words)).toMatch(/\p{L}/u);
  }
});

test('the ends are told apart', () => {
  expect(relationName('makes-permanent', 'out', wordsIn('en'))).toBe('makes permanent');
  expect(relationName('makes-permanent', 'in', wordsIn('en'))).toBe('made permanent by');
});
