import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import type { OrdinalsBehind } from '../../../src/core/reference/ordinals.ts';
import { makePlain } from '../../../src/core/reference/plain.ts';

/** What stands before the end of a text, with its ordinal as it is written. */
function readBefore(language: Language, text: string) {
  const found = grammarOf(language).ordinalBefore(text, text.length);
  return found && [text.slice(found.start).trim(), found.value];
}

describe('the ordinal before a noun', () => {
  it.each([
    ['en', 'tenth ', 'tenth', 10],
    ['en', 'at its Tenth ', 'Tenth', 10],
    ['en', 'AT ITS TENTH ', 'TENTH', 10],
    ['en', 'at its (tenth ', 'tenth', 10],
    ['en', 'called “tenth ', 'tenth', 10],
    ['fr', "de l'onzième ", 'onzième', 11],
    ['fr', 'de l’onzième ', 'onzième', 11],
    ['fr', 'dite «onzième ', 'onzième', 11],
    ['en', 'at its twenty-first ', 'twenty-first', 21],
    ['en', 'at its twenty-\n  first ', 'twenty-\n  first', 21],
    ['fr', 'sa vingt et unième ', 'vingt et unième', 21],
    ['fr', 'sa vingt  et\nunième ', 'vingt  et\nunième', 21],
    ['fr', 'vingt et unième ', 'vingt et unième', 21],
    ['es', 'su trigésimo segundo ', 'trigésimo segundo', 32],
    ['en', 'its tenth regular ', 'tenth regular', 10],
    ['en', 'its 123rd ', '123rd', 123],
    ['en', '7th ', '7th', 7],
    ['fr', 'sa 12^{e} ', '12^{e}', 12],
    ['fr', 'sa 13 ème ', '13 ème', 13],
  ] as const)('in %s: %s', (language, text, written, value) => {
    expect(readBefore(language, text)).toEqual([written, value]);
  });

  it.each([
    ['en', ''],
    ['en', 'its great '],
    ['en', 'its regular '],
    ['en', 'its one hundred and first '],
    ['en', 'its ONE HUNDRED AND FIRST '],
    ['en', 'its 1234th '],
    ['en', 'its A12th '],
    ['en', 'its 1.12th '],
    ['en', 'its 5/12th '],
    ['fr', 'sa cent unième '],
  ] as const)('is none in %s: %s', (language, text) => {
    expect(readBefore(language, text)).toBeNull();
  });
});

it.each([
  ['en', 'tenth, '],
  ['en', 'tenth and '],
  ['en', 'tenth, and '],
  ['fr', 'tenth ainsi que '],
] as const)('ordinals that share a noun are joined, in %s: %s', (language, text) => {
  const end = grammarOf(language).beforeJoint(text, text.length);
  expect(text.slice(0, end)).toBe('tenth');
});

it.each(['tenth ', 'tenth band ', 'at its '])('nothing joins what stands beside: %s', (text) => {
  expect(grammarOf('en').beforeJoint(text, text.length)).toBe(text.length);
});

describe('ordinals behind their noun', () => {
  const { ordinalsBehind, plain = [] } = grammarOf('ar');
  const arabic = ordinalsBehind as OrdinalsBehind;
  const spanish = grammarOf('es').ordinalsBehind as OrdinalsBehind;
  const inPlain = (text: string) => makePlain(text, plain).text;
  const value = (read: { value: number } | null) => read?.value ?? null;

  it.each([
    [' الحادية عشرة', 11],
    [' الحادية  عشرة', 11],
    [' العادية الحادية عشرة', 11],
    [' 11 ', 11],
    [' 11/2', null],
    [' للمؤتمر', null],
  ])('stand there in words in Arabic, and in digits: %s', (text, expected) => {
    expect(value(arabic.first(inPlain(text), 0))).toBe(expected);
  });

  it.each([
    [' 57º', 57],
    [' 57', null],
    [' décimo', 10],
    [' sobre', null],
  ])('stand there in Spanish, too, in digits with their ending: %s', (text, expected) => {
    expect(value(spanish.first(text, 0))).toBe(expected);
  });

  it('share it, and have adjectives behind', () => {
    const text = inPlain(' الثانية عشرة المستأنفة للمؤتمر');
    const { end = 0 } = arabic.first(text, 0) ?? {};
    expect(text.slice(0, arabic.adjectives(text, end)).endsWith(inPlain('المستأنفة'))).toBe(true);
    expect(value(spanish.next(' y 58º', 0))).toBe(58);
  });

  it.each([
    [' لجنة المخدرات الحادية عشرة', 11],
    [' اللجنة الثالثة', null],
    [' لجنة المخدرات', null],
  ])('stand behind the name of their body, unless they may be its own: %s', (text, expected) => {
    expect(value(arabic.behindBody(inPlain(text), 0))).toBe(expected);
  });
});
