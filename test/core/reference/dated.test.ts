import { expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { dateAfter } from '../../../src/core/reference/dated.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';

it.each([
  ['meeting on 12 May', 11],
  ['meeting on 0', 11],
  ['meeting on 9', 11],
  ['meeting: 12', 7],
  ['meeting; 12', 7],
  ['meeting. 12', 7],
  ['meeting (12', 8],
  ['meeting) 12', 7],
  ['meeting, / 12 * + -', 11],
  ['meeting', 7],
])('finds the sign after a noun with which its date may begin: %s', (text, at) => {
  expect(dateAfter(text, 3)).toBe(at);
});

it('looks no farther than a date may stand', () => {
  expect(dateAfter(`${'x'.repeat(300)}1`, 3)).toBe(223);
  expect(dateAfter(`${'x'.repeat(222)}1`, 3)).toBe(222);
});

/** What is read from the end of the noun on, at the mark `^`. */
function held(language: Language, marked: string): string | null {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const found = grammarOf(language).heldAt?.(text, at);
  return found ? `${text.slice(at, found.end).trim()} = ${found.day}` : null;
}

it.each<[Language, string, string]>([
  ['en', 'held on 12 October 2021', '2021-10-12'],
  ['en', 'held on 1 May 2021', '2021-05-01'],
  ['en', 'held on 12 and 13 October 2021', '2021-10-12'],
  ['en', 'held on 12, 13 and 14 October 2021', '2021-10-12'],
  ['en', 'held on 12-14 October 2021', '2021-10-12'],
  ['en', 'held in Vienna from 30 May to 3 June 2022', '2022-05-30'],
  ['en', 'held from 30 December to 3 January 2022', '2021-12-30'],
  ['en', 'held from 30 June to 3 July 2022', '2022-06-30'],
  ['fr', 'tenue le 1er octobre 2021', '2021-10-01'],
  ['fr', 'tenue les 30 septembre et 1er octobre 2021', '2021-09-30'],
  ['es', 'celebrada del 30 de mayo al 3 de junio de 2022', '2022-05-30'],
  ['ru', 'состоявшееся 12 и 13 октября 2021 года', '2021-10-12'],
])('reads the first day in %s: %s', (language, text, day) => {
  expect(held(language, `^ ${text} and more`)).toBe(`${text} = ${day}`);
});

it.each([
  '^ on 12 October 2021',
  '^ held on 12 October',
  '^ held in October 2021',
  '^ held. On 12 October 2021',
  '^ (held) on 12 October 2021',
  '^ upheld on 12 October 2021',
  `^ of ${'x'.repeat(121)} held on 12 October 2021`,
  `^ held ${'x'.repeat(60)} on 12 October 2021`,
])('reads no day: %s', (text) => {
  expect(held('en', text)).toBeNull();
});
