import { expect, it } from 'vitest';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { findNames } from '../../../src/core/reference/names.ts';

it.each([
  ['es', 'un subgrupo de trabajo'],
  ['en', 'the networking group'],
  ['ru', 'подгруппа экспертов'],
] as const)('no name begins inside a word, in %s: %s', (language, text) => {
  expect(findNames(text, grammarOf(language))).toEqual({ bodies: [], treaties: [] });
});
