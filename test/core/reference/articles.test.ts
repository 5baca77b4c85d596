import { expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { findIn } from '../../../src/core/reference/found.ts';

/** The numbers of each article, rule or paragraph that a text speaks of. */
const numbersIn = (text: string, language: Language) =>
  findIn(text, language).flatMap(({ articles }) => articles.map(({ numbers }) => numbers.map(({ number }) => number)));

it.each<[Language, string]>([
  ['en', 'article No. 16'],
  ['en', 'articles nos. 16'],
  ['en', 'article No 16'],
  ['fr', 'article n° 16'],
  ['fr', 'articles nos 16'],
  ['fr', 'Article : 16'],
  ['es', 'artículo núm. 16'],
  ['es', 'artículo n.º 16'],
  ['ru', 'статья № 16'],
  ['ru', 'статья №16'],
  ['ru', 'статья N 16'],
  ['ar', 'المادة رقم 16'],
])('reads a number sign: %s, %s', (language, text) => {
  expect(numbersIn(text, language)).toEqual([['16']]);
});

it.each<[Language, string]>([
  ['en', 'art.16'],
  ['fr', 'art.16'],
  ['ru', 'ст.16'],
  ['ru', 'п.16'],
])('reads an abbreviation without a space behind it: %s, %s', (language, text) => {
  expect(numbersIn(text, language)).toEqual([['16']]);
});

it.each(['16 articles', 'my16', 'x.16', 'x 16', 'Article I, 16', 'article 16/2', 'article 16.5'])(
  'reads nothing in %s',
  (text) => {
    expect(numbersIn(text, 'en')).toEqual([]);
  },
);

it('takes a hyphen for a range only before a greater number: codes have their articles 66-4', () => {
  expect(numbersIn('articles 16-18', 'en')).toEqual([['16', '18']]);
  expect(numbersIn('articles 9, 16-18 and 20', 'en')).toEqual([['9', '16', '18', '20']]);
  for (const text of ['article 66-4', 'article 66-66', 'articles 5, 70, 66-67 and 66-4'])
    expect([text, numbersIn(text, 'en')]).toEqual([text, []]);
  expect(numbersIn('articles 16 (anti-corruption) and 9', 'en')).toEqual([['16', '9']]);
});
