import { expect, it } from 'vitest';
import { isOfCouncil, metIn, yearsFrom } from '../../../src/core/issuer/years.ts';

it('tells by the year bodies apart that count in the same way', () => {
  expect(metIn('CTOC/COP', '9/1', 2018)).toBe(true);
  expect(metIn('CTOC/COP', '9/1', 2021)).toBe(false);
  expect(metIn('CAC/COSP', '9/1', 2021)).toBe(true);
  expect(metIn('CAC/COSP', '9/1', 2018)).toBe(false);
  expect(metIn('A', '60/1', 2005)).toBe(true);
  expect(metIn('CND', '60/1', 2005)).toBe(false);
});

it('knows that the first sessions of the Conference were a year apart', () => {
  expect(metIn('CTOC/COP', '1/1', 2004)).toBe(true);
  expect(metIn('CTOC/COP', '2/1', 2005)).toBe(true);
  expect(metIn('CTOC/COP', '4/1', 2008)).toBe(true);
});

it('knows nothing of what has no session', () => {
  expect(metIn('E', '2004/29', 2004)).toBe(false);
  expect(metIn('A', 'S-17/2', 1990)).toBe(false);
});

it.each([
  ['CTOC/COP', 3, [2006]],
  ['CTOC/COP', 4, [2008]],
  ['CAC/COSP', 1, [2006]],
  ['CAC/COSP', 2, [2008]],
  ['CAC/COSP', 3, [2009]],
  ['A', 60, [2005, 2006]],
  ['A/HRC', 3, [2006]],
  ['A/HRC', 4, [2007]],
  ['A/HRC', 32, [2016]],
  ['CND', 60, [2017]],
  ['CCPCJ', 30, [2021]],
] as const)('%s met for its session %s in %j', (body, session, years) => {
  const all = Array.from({ length: 100 }, (_, index) => 1940 + index);
  expect(all.filter((year) => metIn(body, `${session}/1`, year))).toEqual(years);
});

it('asks for a session at the beginning of the number', () => {
  expect(metIn('A', 'S-60/1', 2005)).toBe(false);
});

it.each([
  [22, 1946],
  [242, 1967],
  [678, 1990],
  [687, 1991],
  [1035, 1995],
  [1325, 2000],
  [1540, 2004],
  [2388, 2017],
  [2803, 2025],
])('believes the Security Council to have adopted number %d in %d, and not thirty years off', (number, year) => {
  expect(isOfCouncil(number, year)).toBe(true);
  expect(isOfCouncil(number, year + 30)).toBe(false);
  expect(isOfCouncil(number, year - 30)).toBe(false);
});

it('gives the numbers of the Security Council some room on either side', () => {
  const fits = (numbers: number[], year: number) => numbers.filter((number) => isOfCouncil(number, year));
  expect(fits([1502, 1503, 1801, 1802], 2005)).toEqual([1503, 1801]);
  expect(fits([1193, 1194, 1493, 1494], 2000)).toEqual([1194, 1493]);
  expect(fits([1, 2800], 1944)).toEqual([]);
  expect(fits([1, 2800], 2026)).toEqual([]);
});

it.each([
  ['CTOC/COP', '9/1', 2018, 0],
  ['CTOC/COP', '9/1', 2021, 3],
  ['A', '60/1', 2006, 0],
  ['A', '60/1', 2010, 4],
  ['A', '60/1', 2001, 4],
  ['A', '2004/29', 1990, 0],
  ['A', 'S-17/2', 2018, 0],
  ['A', '601', 2018, 0],
  ['E', '20/1', 2018, 0],
] as const)('%s %s in %d is %d years off', (body, number, year, years) => {
  expect(yearsFrom(body, number, year)).toBe(years);
});
