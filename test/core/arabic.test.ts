import { expect, test } from 'vitest';
import { arabicFor, arabicOrdinal } from '../../src/core/arabic.ts';

test.each([
  ['الفريق العامل', 'للفريق العامل'],
  ['مؤتمر الأطراف', 'لمؤتمر الأطراف'],
  ['اللجنة الجامعة', 'للجنة الجامعة'],
  ['اتفاقية', 'لاتفاقية'],
])('%s behind its preposition', (name, text) => {
  expect(arabicFor(name)).toBe(text);
});

test.each([
  [1, 'الأولى', 'الأول'],
  [10, 'العاشرة', 'العاشر'],
  [11, 'الحادية عشرة', 'الحادي عشر'],
  [12, 'الثانية عشرة', 'الثاني عشر'],
  [20, 'العشرون', 'العشرون'],
  [34, 'الرابعة والثلاثون', 'الرابع والثلاثون'],
])('the %ith, feminine and masculine', (value, feminine, masculine) => {
  expect([arabicOrdinal(value, 'feminine'), arabicOrdinal(value, 'masculine')]).toEqual([feminine, masculine]);
});
