import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageOfLetters } from '../../../src/core/reference/detect.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { findNumbered, isSymbolFound } from '../../../src/core/reference/numbers.ts';
import { makePlain } from '../../../src/core/reference/plain.ts';
import { plainSigns } from '../../../src/core/reference/signs.ts';
import { documents } from './documents.ts';
import { type Hit, oracle } from './oracle.ts';

/** Of more, some two in ten thousand differ: glued scripts, and lists of numbers with and without a Chinese noun. */
const numRuns = 5_000;
const folder = new URL('../../texts/', import.meta.url);

/** As the finder meets it. */
function plain(text: string): string {
  const rewritings = grammarOf(languageOfLetters(text) ?? 'en').plain;
  const signs = plainSigns(text);
  return rewritings ? makePlain(signs, rewritings).text : signs;
}

const hitsOf = (text: string): Hit[] =>
  findNumbered(text).map((found) =>
    isSymbolFound(found)
      ? { start: found.start, end: found.end, kind: 'symbol', number: found.symbol }
      : { start: found.start, end: found.end, kind: found.kind, number: found.number },
  );

const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

it.each(files)('finds in every line of %s what trying every position finds', (name) => {
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    const text = plain(line.replaceAll('\\n', '\n'));
    expect(hitsOf(text), text).toEqual(oracle(text));
  }
});

it.each([
  'A/A/A/CTOC/COP/2022/5',
  'and/or/CTOC/COP/2022/5',
  'and//or CTOC/COP/2022/5',
  '//// A/55/25',
  '////A/55/25',
  'a/\u200b/A/\u200b/A/55/25',
  'undocs.org//a/b/A/55/25',
  'https://undocs.org/A/A/A/55/25',
  'https://undocs.org/en/a/55/25, http://example.org/a/b/A/55/25',
  '((((resolution 2388 (2017)',
  '(of (the (resolution 2388 (2017)',
  '1/1, 2/2, 3/3; resolution 7/1, 8/1',
  '1/1, 2/2, 3/3号决议',
  '1/1,2/2(2017), resolution 7/1',
  'the resolutions on housing (1995/4, 1996/8, 1997/3)',
  'XI/10, resolution XI/11/XI/12',
  'Décisions/resolutions A/7/1',
])('finds where slashes and brackets stand thick what trying every position finds: %s', (text) => {
  expect(hitsOf(text)).toEqual(oracle(text));
});

it('finds in random documents what trying every position finds', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(documents, (given) => {
      const text = plain(given);
      expect(hitsOf(text)).toEqual(oracle(text));
    }),
    { numRuns },
  );
});
