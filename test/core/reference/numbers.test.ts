import { expect, it } from 'vitest';
import { findNumbered, isSymbolFound } from '../../../src/core/reference/numbers.ts';

/** The numbers of resolutions and decisions in a text. */
const numbersIn = (text: string): string[] =>
  findNumbered(text).flatMap((found) => (isSymbolFound(found) ? [] : [found.number]));

it.each(['II/7', 'V/20', 'IX/7', 'XL/2', 'XC/3'])('reads a session in roman figures: %s', (number) => {
  expect(numbersIn(`They adopted decision ${number}.`)).toEqual([number]);
});

it.each(['A', 'B', 'Z'])('reads the letter of a part: %s', (letter) => {
  expect(numbersIn(`They adopted resolution 58/10 ${letter} of the Assembly.`)).toEqual([`58/10 ${letter}`]);
});

it('reads no part behind the session, which comes last', () => {
  expect(numbersIn('They adopted resolution 217 (III) A.')).toEqual(['217(III)']);
});

const PAGE = 'on words of no end '.repeat(60);

it('looks for the next member of a list no farther than a page', () => {
  expect(numbersIn(`Resolutions 55/25 ${PAGE} and 58/4 of 31 October 2003`)).toEqual(['55/25']);
});

it('reads lists as well at the end of a long text', () => {
  expect(numbersIn(`${PAGE} resolutions 55/25 and 58/4`)).toEqual(['55/25', '58/4']);
  const over = 'resolutions 46/152 of the General Assembly and 60/1';
  expect(numbersIn(`${PAGE} ${over}`)).toEqual(['46/152', '60/1']);
});

it('counts no noun twice, and no number into a list that it is none of', () => {
  expect(numbersIn('第7/1号决议7/2')).toEqual(['7/1']);
  expect(numbersIn('resolution 55/25, 2051 (2012)')).toEqual(['55/25']);
  expect(numbersIn('resolution 2014 (2011), 2051 (2012)')).toEqual(['2014 (2011)', '2051 (2012)']);
  expect(numbersIn('resolution 2014 (2011), 55/25')).toEqual(['2014 (2011)']);
});

it('joins a list in any of the languages that its noun can belong to', () => {
  expect(numbersIn('RESOLUTIONS 7/1 et 7/2')).toEqual(['7/1', '7/2']);
  expect(numbersIn('RESOLUTIONS 7/1 and 7/2')).toEqual(['7/1', '7/2']);
  expect(numbersIn('RESOLUTIONS 46/152 de l’Assemblée générale et 60/1')).toEqual(['46/152', '60/1']);
});
