import { expect, it } from 'vitest';
import { bracketed, slashed } from '../../../src/core/reference/written.ts';

/** What is read at the mark `^` of a text: where it stands, and the number. */
function read(marked: string, reader: typeof slashed): readonly [string, string] | null {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const written = reader(text, at);
  return written && [text.slice(written.start, written.end), written.number];
}

it.each([
  ['7^/1', '7/1', '7/1'],
  ['see 2022^/114.', '2022/114', '2022/114'],
  ['٧^/١', '٧/١', '7/1'],
  ['7^/ 1', '7/ 1', '7/1'],
  ['S-17^/2', 'S-17/2', 'S-17/2'],
  ['ES-10^/19', 'ES-10/19', 'ES-10/19'],
  ['the S-17^/2', 'S-17/2', 'S-17/2'],
  ['SS.VIII^/1', 'SS.VIII/1', 'SS.VIII/1'],
  ['(XI^/10', 'XI/10', 'XI/10'],
  ['第XI^/10', 'XI/10', 'XI/10'],
  ['1966^/1106 (XL)', '1966/1106 (XL)', '1966/1106(XL)'],
  ['1966^/1106(XL)', '1966/1106(XL)', '1966/1106(XL)'],
  ['1^/CP.21', '1/CP.21', '1/CP.21'],
  ['3^/CMA. 1', '3/CMA. 1', '3/CMA.1'],
  ['71/71,73^/40', '73/40', '73/40'],
  ['1639 (2005),61^/4', '61/4', '61/4'],
  ['of 4 May 2005,61^/4', '61/4', '61/4'],
  ['[7^/1', '7/1', '7/1'],
  // what follows ends the number, or belongs to its sentence
  ['7^/1,', '7/1', '7/1'],
  ['7^/1, 2', '7/1', '7/1'],
  ['7^/1,73/40', '7/1', '7/1'],
  ['7^/1.', '7/1', '7/1'],
  ['7^/1-', '7/1', '7/1'],
  ['7^/1)', '7/1', '7/1'],
  // notes that text of PDFs does not raise
  ['70^/33,10 including', '70/33', '70/33'],
  ['70^/33.10 The', '70/33', '70/33'],
  ['70^/33.1 The', '70/33', '70/33'],
  // of states are those of one to three digits and a year
  ['5^/1899', '5/1899', '5/1899'],
  ['2019^/2019', '2019/2019', '2019/2019'],
  ['5^/20190', null, null],
])('reads by its slash: %s', (marked, text, number) => {
  expect(read(marked, slashed)).toEqual(text === null ? null : [text, number]);
});

it.each([
  ...[
    '^/1',
    'a^/1',
    'X7^/1',
    'é7^/1',
    '_7^/1',
    ',7^/1',
    '-7^/1',
    '.7^/1',
    '/7^/1',
    '71,7^/1',
    'aXI^/1',
    '1XI^/1',
    '.XI^/1',
  ],
  ...[
    '-XI^/1',
    '/XI^/1',
    '_XI^/1',
    '70001^/1',
    '7^/',
    '7^/a',
    '7^/12345',
    '7^/1a',
    '7^/1_',
    '7^/1/',
    '7^/1%',
    '7^/1-2',
    '7^/1.5',
  ],
  ...[
    '7^/1,5',
    '70^/33,10 Including',
    '70^/33.10 the',
    '70^/33,100 including',
    '70^/33.100 The',
    '5^/2019',
    '115^/1998',
    '5^/2019-',
  ],
  ...['xS-17^/2', '-S-17^/2', '7^/CP', '7^/XP.1', '7^/CP.', '71/1000,7^/1', 'KXIVXLCXX^/1'],
])('reads nothing by the slash of %s', (marked) => {
  expect(read(marked, slashed)).toBeNull();
});

it.each([
  ['2388 ^(2017)', '2388 (2017)', '2388 (2017)'],
  ['2388^(2017)', '2388(2017)', '2388 (2017)'],
  ['2388 \n ^(2017)', '2388 \n (2017)', '2388 (2017)'],
  ['٢٣٨٨ ^(٢٠١٧)', '٢٣٨٨ (٢٠١٧)', '2388 (2017)'],
  ['2388 ^( 2017 )', '2388 ( 2017 )', '2388 (2017)'],
  ['2388 ^(2017）', '2388 (2017）', '2388 (2017)'],
  ['the 94 ^(I)', '94 (I)', '94(I)'],
  ['3 ^(S-X)', '3 (S-X)', '3 (S-X)'],
  ['1004 ^(ES-II)', '1004 (ES-II)', '1004 (ES-II)'],
  ['217 A ^(III)', '217 A (III)', '217 A (III)'],
  ['217  A ^(III)', '217  A (III)', '217 A (III)'],
  ['2359B^(XXII)', '2359B(XXII)', '2359 B (XXII)'],
  ['1721 A and B ^(XVI)', '1721 A and B (XVI)', '1721 A-B (XVI)'],
  ['1721 A y B ^(XVI)', '1721 A y B (XVI)', '1721 A-B (XVI)'],
  ['1721 A  and  B ^(XVI)', '1721 A  and  B (XVI)', '1721 A-B (XVI)'],
  ['1721 A和B^(XVI)', '1721 A和B(XVI)', '1721 A-B (XVI)'],
  ['1721 A 和 B^(XVI)', '1721 A 和 B(XVI)', '1721 A-B (XVI)'],
  ['2453 A–B ^(XXIII)', '2453 A–B (XXIII)', '2453 A-B (XXIII)'],
  ['2453 A - Z ^(XXIII)', '2453 A - Z (XXIII)', '2453 A-Z (XXIII)'],
  ['1639 (2005),1722 ^(2006)', '1722 (2006)', '1722 (2006)'],
  ['7 ^(C)', '7 (C)', '7(C)'],
  ['7 ^(L)', '7 (L)', '7(L)'],
])('reads by its bracket: %s', (marked, text, number) => {
  expect(read(marked, bracketed)).toEqual([text, number]);
});

it.each([
  ...[
    '^(2017)',
    'a ^(2017)',
    '1 ^(201)',
    '1 ^(20177)',
    '1 ^(A)',
    '1 ^(Z-I)',
    '1 ^(2017',
    '1 ^(2017]',
    '12345 ^(2017)',
    'X94 ^(I)',
  ],
  ...[
    '-94 ^(I)',
    '.94 ^(I)',
    ',94 ^(I)',
    '/94 ^(I)',
    '_94 ^(I)',
    'A ^(III)',
    '217 a ^(III)',
    '217 A of the B ^(XVI)',
    '217 A+B ^(XVI)',
  ],
  `2388${' '.repeat(61)}^(2017)`,
])('reads nothing by the bracket of %s', (marked) => {
  expect(read(marked, bracketed)).toBeNull();
});

it('reads over as many spaces as lie before a bracket, and no more', () => {
  expect(read(`2388${' '.repeat(60)}^(2017)`, bracketed)?.[1]).toBe('2388 (2017)');
});
