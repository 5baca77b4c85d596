import { expect, it } from 'vitest';
import {
  isArabic,
  isDigit,
  isHan,
  isLetter,
  isSpace,
  plainDigits,
  plainSigns,
  spacesAfter,
  spacesBefore,
  wordStart,
} from '../../../src/core/reference/signs.ts';

/** The stretches of code units of which something holds, as `first-last`. */
function stretches(holds: (code: number) => boolean): string[] {
  const found: string[] = [];
  for (let code = 0, first = -1; code <= 0x10000; code++) {
    const isIn = code < 0x10000 && holds(code);
    if (isIn && first < 0) first = code;
    if (!isIn && first >= 0) found.push(`${first.toString(16)}-${(code - 1).toString(16)}`);
    if (!isIn) first = -1;
  }
  return found;
}

/** The same of one sign by a pattern. */
const inClass = (pattern: RegExp) => (code: number) => pattern.test(String.fromCharCode(code));

it('knows the digits of four scripts', () => {
  expect(stretches(isDigit)).toEqual(stretches(inClass(/[0-9٠-٩۰-۹０-９]/)));
  expect(plainDigits('7/1 of 2017')).toBe('7/1 of 2017');
  expect(plainDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ０１２３４５６７８９ é')).toBe('0123456789 0123456789 0123456789 é');
});

it('knows spaces, seen or not', () => {
  expect(stretches(isSpace)).toEqual(
    stretches(inClass(/[\s\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u2069\ufeff]/)),
  );
});

it('knows letters by their script', () => {
  expect(stretches(isLetter)).toEqual(stretches(inClass(/[A-Za-zÀ-ÖØ-ɏЀ-ԯ]/)));
  expect(stretches(isHan)).toEqual(['4e00-9fff']);
  expect(stretches(isArabic)).toEqual(['620-65f', '66e-6d3', 'fb50-fdff', 'fe70-fefc']);
});

it.each([
  ['7／1', '7/1'],
  ['7⁄1', '7/1'],
  ['7∕1', '7/1'],
  ['2388（2017）', '2388(2017)'],
  ['（a）／b', '(a)/b'],
  ['7/1 (a)', '7/1 (a)'],
])('makes the signs of %s plain', (text, plain) => {
  expect(plainSigns(text)).toBe(plain);
});

it('finds where spaces begin and end', () => {
  expect(spacesBefore('a \n b', 4)).toBe(1);
  expect(spacesBefore('   ', 3)).toBe(0);
  expect(spacesBefore('a   ', 4, 2)).toBe(2);
  expect(spacesBefore('ab', 2)).toBe(2);
  expect(spacesAfter('a \n b', 1)).toBe(4);
  expect(spacesAfter('a  ', 1)).toBe(3);
  expect(spacesAfter('ab', 1)).toBe(1);
});

it('finds where a word begins, and goes no farther back than any is long', () => {
  const at = (text: string, end: number, longest = 24) => wordStart(text, end, longest);
  expect(at('word', 4)).toBe(0);
  expect(at('a word', 6)).toBe(2);
  expect(at('a word on', 6)).toBe(2);
  expect(at('в решении', 9)).toBe(2);
  expect(at('في القرار', 9)).toBe(3);
  expect(at('7/1', 3)).toBe(3);
  expect(at('决议', 2)).toBe(2);
  expect(at('abcdefgh', 8, 3)).toBe(4);
  expect(at('abc', 3, 3)).toBe(0);
});
