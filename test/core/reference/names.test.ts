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

/** What is named in a text, by its id. */
const named = (text: string, grammar = grammarOf('en')) =>
  findNames(text, grammar).bodies.map(({ start, end, id }) => [text.slice(start, end), id]);

it('takes a short name for one where capitals tell it', () => {
  expect(named('The Assembly met, and so did the Conference of the Parties.')).toEqual([
    ['Assembly', '=assembly'],
    ['Conference of the Parties', '=parties'],
  ]);
  expect(named('An assembly met.')).toEqual([]);
});

it('takes no short name for one in a heading in capitals, but that of the Parties', () => {
  expect(named('THE DOHA CONFERENCE AND ITS COUNCIL', grammarOf('en', 'capitals'))).toEqual([]);
  expect(
    named('THE CONFERENCE OF THE PARTIES AND THE GENERAL ASSEMBLY', grammarOf('en', 'capitals')).map(([name]) => name),
  ).toEqual(['CONFERENCE OF THE PARTIES', 'GENERAL ASSEMBLY']);
});

it('tells bodies from treaties, and finds each where one follows the other', () => {
  const { bodies, treaties } = findNames(
    'General Assembly,Security Council Organized Crime Convention',
    grammarOf('en'),
  );
  expect(bodies.map(({ id }) => id)).toEqual(['A', 'S']);
  expect(treaties).toHaveLength(1);
});
