import { expect, test } from 'vitest';
import { directionOf, LANGUAGES, ownName } from '../../src/core/language.ts';

test('languages have their own names', () => {
  expect(LANGUAGES.map(ownName)).toEqual(['العربية', '中文', 'English', 'Français', 'Русский', 'Español']);
});

test('Arabic alone is read from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});
