import { expect, it } from 'vitest';
import {
  cased,
  isHyphen,
  isOddLetter,
  isSlash,
  narrow,
  ORGAN_LETTER,
  plain,
} from '../../../src/core/symbol/spelling.ts';

const codes = (from: number, to: number, test: (code: number) => boolean) =>
  Array.from({ length: to - from }, (_, index) => from + index).filter(test);

it('knows the slashes and the hyphens of all keyboards', () => {
  expect(codes(0, 0x10000, isSlash)).toEqual([0x2f, 0x2044, 0x2215, 0xff0f]);
  expect(codes(0, 0x10000, isHyphen)).toEqual([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);
});

it('knows the letters of other scripts that an organ may be written with', () => {
  const odd = codes(0x80, 0x10000, (code) => new RegExp(`[${ORGAN_LETTER}]`).test(String.fromCharCode(code)));
  expect(odd).toHaveLength(13 + 26 + 26);
  expect(codes(0, 0x10000, isOddLetter)).toEqual(odd);
});

it('takes no slash for a letter', () => {
  expect([...'AzАХＡ/／⁄∕0é'].filter((sign) => new RegExp(`[${ORGAN_LETTER}]`).test(sign))).toEqual([...'AzАХＡ']);
});

it.each([
  ['A/55\u00ad/2\u200b5', 'A/55/25'],
  ['Ａ／５５', 'A/55'],
  ['A/5  (Vol.%20I)\n', 'A/5 (Vol. I) '],
])('narrow: %j', (text, expected) => {
  expect(narrow(text)).toBe(expected);
});

it.each([
  ['A/55/25', 'A/55/25'],
  ['A/ 55/\n25', 'A/55/25'],
  ['А／٥٥⁄۲۵', 'A/55/25'],
  ['E∕СN.7', 'E/CN.7'],
  ['A/55/25é', 'A/55/25é'],
])('plain: %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it.each([
  ['a/62/701/rev.1/add.2/corr.3/amend.4', 'A/62/701/Rev.1/Add.2/Corr.3/Amend.4'],
  ['unep/ozl.pro.28/12', 'UNEP/OzL.Pro.28/12'],
  ['unep/ozl.conv.9/3', 'UNEP/OzL.Conv.9/3'],
  ['UNEP/HG/1', 'UNEP/Hg/1'],
  ['A/SUPP.1/SUMMARY', 'A/Supp.1/Summary'],
  ['E/CN.4/SUB.2', 'E/CN.4/Sub.2'],
  ['A/C,4/L,12', 'A/C.4/L.12'],
  ['A/5/Add.l', 'A/5/Add.1'],
  ['A/5/Add.ll', 'A/5/Add.11'],
  ['A/5/Add12', 'A/5/Add.12'],
  ['A/5/MADD12', 'A/5/MADD12'],
  ['A/C.3/62/l4', 'A/C.3/62/L4'],
  ['E/5 (part i)', 'E/5 (PART I)'],
  ['E/PARTx', 'E/Part X'],
  ['E/part XI', 'E/PART XI'],
  ['E/UPPARTX', 'E/UPPARTX'],
])('cased: %j', (text, expected) => {
  expect(cased(text)).toBe(expected);
});
