import { expect, it } from 'vitest';
import {
  detectLanguage,
  languageOfLetters,
  languageOfNouns,
  languageOfWords,
} from '../../../src/core/reference/detect.ts';
import { findNumbered } from '../../../src/core/reference/numbers.ts';

it.each([
  ['The Conference met with the Assembly.', 'en'],
  ['La Conférence a pris note du rapport des experts.', 'fr'],
  ['La Conferencia tomó nota del informe de los expertos.', 'es'],
  ['Конференция приняла решение.', 'ru'],
  ['اعتمد المؤتمر القرار.', 'ar'],
  ['缔约方会议通过了决议。', 'zh'],
  // symbols bring Latin letters into all languages
  ['CTOC/COP/2022/5号文件', 'zh'],
  ['文件 abc', 'zh'],
  ['文件 abcdef', null],
  ['文 ab', 'zh'],
  ['文 abc', null],
  ['THE CONFERENCE OF THE PARTIES', 'en'],
  ['CTOC/COP/2022/5', null],
  ['7/1, 7/2', null],
  ['', null],
])('the language of %j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it('takes the first and the last letters of each script for letters', () => {
  for (const [signs, language] of [
    ['\u0400\u052f', 'ru'],
    ['\u0620\u064a\ufb50\ufdff\ufe70\ufefc', 'ar'],
    ['\u4e00\u9fff', 'zh'],
  ] as const) {
    for (const sign of signs)
      expect([sign.codePointAt(0), languageOfLetters(sign)]).toEqual([sign.codePointAt(0), language]);
  }
  for (const sign of '\u03ff\u0530\u061f\u064b\ufb4f\ufe00\ufe6f\ufefd\u4dff\ua000') {
    expect([sign.codePointAt(0), languageOfLetters(sign)]).toEqual([sign.codePointAt(0), null]);
  }
  // small Latin letters weigh against others
  for (const sign of 'azßÿ') expect([sign, languageOfLetters(`文${sign.repeat(3)}`)]).toEqual([sign, null]);
  for (const sign of 'AZ`{Þ') expect([sign, languageOfLetters(`文${sign.repeat(3)}`)]).toEqual([sign, 'zh']);
});

it('reads no more of a paragraph than tells its script', () => {
  expect(languageOfLetters(`${'文'.repeat(40)}${'abc'.repeat(60)}`)).toBe('zh');
  expect(languageOfLetters(`${'A '.repeat(120)}文`)).toBeNull();
  expect(languageOfLetters(`${'A '.repeat(119)}文`)).toBe('zh');
});

const ofWords = (text: string) => languageOfNouns(findNumbered(text)) ?? languageOfWords(text);

it.each([
  ['The parties met in the morning.', 'en'],
  ['Parties the met.', null],
  ['Nothing tells.', null],
  ['Les parties et la suite des travaux.', 'fr'],
  ['Los resultados del grupo y el informe.', 'es'],
  ['resolution 7/1', 'en'],
  ['resolución 7/1 of the Assembly and the Council', 'es'],
  ['resolución 7/1, резолюция 7/1 of the Assembly and the Council', 'en'],
  ['A/62/701 of the Assembly and the Council', 'en'],
])('a paragraph such as %j is in %s', (text, language) => {
  expect(ofWords(text)).toBe(language);
});
