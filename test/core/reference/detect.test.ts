import { expect, it } from 'vitest';
import {
  detectLanguage,
  languageOfLetters,
  languageOfNouns,
  languageOfWords,
} from '../../../src/core/reference/detect.ts';
import { TONGUES } from '../../../src/core/reference/languages/index.ts';
import { findNumbered } from '../../../src/core/reference/numbers.ts';
import { capital } from '../../../src/core/reference/pattern.ts';

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
  // abbreviations that look like words of Spanish
  ['A/62/701, para. 5, and A/62/702, para. 7; the annex, para. 9', 'en'],
  ['Ibid., para. 5.', null],
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
  for (const sign of 'AZ`{ÞĀ') expect([sign, languageOfLetters(`文${sign.repeat(3)}`)]).toEqual([sign, 'zh']);
});

it('reads no more of a paragraph than tells its script', () => {
  expect(languageOfLetters(`${'文'.repeat(40)}${'abc'.repeat(60)}`)).toBe('zh');
  expect(languageOfLetters(`${'A '.repeat(120)}文`)).toBeNull();
  expect(languageOfLetters(`${'A '.repeat(119)}文`)).toBe('zh');
});

/** Languages in Latin script, which letters do not tell apart. */
const FREQUENT = TONGUES.filter(({ ownScript }) => !ownScript).flatMap(({ language, frequent }) =>
  frequent.map((word) => ({ language, word })),
);

it.each(FREQUENT.filter(({ word }, _, all) => all.filter((one) => one.word === word).length === 1))(
  'knows $language by its word $word, and by no part of another',
  ({ language, word }) => {
    for (const written of [word, capital(word), word.toUpperCase(), `“${word}”`, `(${word})`, `x ${word}, x`])
      expect([written, detectLanguage(written)]).toEqual([written, language]);
    for (const longer of [`é${word}`, `${word}é`, `x${word}`, `${word}x`, `ā${word}`, `${word}ā`])
      if (!FREQUENT.some((one) => one.word === longer))
        expect([longer, detectLanguage(longer)]).toEqual([longer, null]);
  },
);

it.each([
  ['the les', null],
  ['les the', null],
  ['the of les', 'en'],
  ['les the of', 'en'],
  ['the les of des', null],
  ['the les of des and', 'en'],
  // three words more than any other settle it
  ['the of and les des aux les des aux', 'en'],
  ['the of les des aux les des aux', 'fr'],
])('weighs the words of languages: %j is in %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it('takes signs that are no letters for nothing', () => {
  for (const sign of '—…|~•') {
    expect([sign, languageOfLetters(`${sign.repeat(60)} Доклад`)]).toEqual([sign, 'ru']);
    expect([sign, languageOfLetters(sign.repeat(60))]).toEqual([sign, null]);
  }
});

it('takes letters of all scripts for parts of a word, and other signs for none', () => {
  for (const letter of 'ияع文ɐ') {
    expect([letter, languageOfWords(`the${letter} ${letter}of`)]).toEqual([letter, null]);
    expect([letter, languageOfWords(`para${letter}graph the of ${letter}`)]).toEqual([letter, 'en']);
  }
  for (const sign of '（、。«…’\u2000\u206f\u02c2')
    expect([sign, languageOfWords(`${sign}the${sign} ${sign}of${sign}`)]).toEqual([sign, 'en']);
});

it('asks the words with which a paragraph begins, two at least', () => {
  expect(languageOfWords('the of')).toBe('en');
  expect(languageOfWords('the')).toBeNull();
  expect(languageOfWords(`${'x '.repeat(120)}the of`)).toBeNull();
  expect(languageOfWords(`${'x '.repeat(100)}the of`)).toBe('en');
  expect(detectLanguage(`${'x '.repeat(2000)}the of`)).toBeNull();
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
  ['A/62/701, resolution 7/1', 'en'],
  ['resolution 7/1, A/62/701', 'en'],
  // a word of two languages
  ['DECISION 7/1', null],
  ['DECISION 7/1, decisión 7/2', 'es'],
  ['resolution 7/1, DECISION 7/2', 'en'],
])('a paragraph such as %j is in %s', (text, language) => {
  expect(ofWords(text)).toBe(language);
});
