import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

it.each(LANGUAGES)('the grammar of %s is compiled once, and apart from that of its capitals', (language) => {
  expect(grammarOf(language)).toBe(grammarOf(language));
  expect(grammarOf(language, 'capitals')).toBe(grammarOf(language, 'capitals'));
  expect(grammarOf(language, 'capitals')).not.toBe(grammarOf(language));
});

it('a part behind the session of a resolution does not keep it from its body', () => {
  const text = 'It recalled resolution 120 (VI) B of the Economic and Social Council.';
  const [found] = scan(text, initialContext()).references;
  expect(found).toMatchObject({ target: 'E/RES/120(VI)', why: 'phrase' });
});
