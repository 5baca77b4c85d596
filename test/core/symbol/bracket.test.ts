import { describe, expect, it } from 'vitest';
import { BRACKET, bracketed } from '../../../src/core/symbol/bracket.ts';

describe.each([
  ['partie', ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième']],
  ['parte', ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta']],
  ['часть', ['Первая', 'Вторая', 'Третья', 'Четвертая', 'Пятая', 'Шестая']],
])('the English name of a %s', (part, ordinals) => {
  it('that is counted in words', () => {
    expect(ordinals.map((ordinal) => bracketed(`(${ordinal} ${part})`))).toEqual(
      ['I', 'II', 'III', 'IV', 'V', 'VI'].map((roman) => ` (Part ${roman})`),
    );
  });
  it('that is counted in figures', () => {
    expect(bracketed(`(${part} IV)`)).toBe(' (Part IV)');
    expect(bracketed(`(${part} 12)`)).toBe(' (Part 12)');
  });
});

it.each([
  [' (2017)', ' (2017)'],
  ['(XXI)', '(XXI)'],
  [' (S-VI)', '(S-VI)'],
  [' (ES-X)', '(ES-X)'],
  [' A (III)', ' A (III)'],
  [' A - B (S-XXVI)', ' A-B (S-XXVI)'],
  ['（2017）', ' (2017)'],
  ['(vol. II)', ' (Vol. II)'],
  ['(VOL.II)', ' (Vol. II)'],
  ['(volumen II)', ' (Vol. II)'],
  ['(volume 3)', ' (Vol. 3)'],
  ['(том II)', ' (Vol. II)'],
  ['(sect. 3)', ' (Sect. 3)'],
  ['(Supp)', ' (Supp)'],
])('%j is written %j', (text, expected) => {
  expect(bracketed(text)).toBe(expected);
});

it.each([
  ['(2017)', 6],
  [' A (III)', 8],
  [' A-B (III)', 10],
  ['（2017）', 6],
  ['()', 0],
  [`(${'a'.repeat(24)})`, 26],
  [`(${'a'.repeat(25)})`, 0],
  ['(a, b)', 0],
  [' AB (III)', 0],
])('the bracket at the beginning of %j has the length %i', (text, length) => {
  BRACKET.lastIndex = 0;
  expect(BRACKET.exec(text)?.[0].length ?? 0).toBe(length);
});
