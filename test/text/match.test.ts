import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { matchesIn } from '../../src/text/match.ts';

const find = (text: string, query: string, options: { matchCase?: boolean; wholeWords?: boolean } = {}): string[] => {
  const all = { matchCase: false, wholeWords: false, ...options };
  return matchesIn(fold(text, all.matchCase), query, all).map(({ index, length }) => text.slice(index, index + length));
};

describe('find', () => {
  it.each([
    ['large and small letters', 'The Group met. the group', 'THE GROUP', ['The Group', 'the group']],
    [
      'letters with and without their marks',
      'réunion, reunion, re\u0301union',
      'reunion',
      ['réunion', 'reunion', 're\u0301union'],
    ],
    ['marks that are typed where none are printed', 'reunion', 'réunion', ['reunion']],
    ['Arabic with and without vowels', 'قَرَارُهُ 7/1', 'قراره', ['قَرَارُهُ']],
    ['Arabic with a stroke that lengthens it', 'قـــرار', 'قرار', ['قـــرار']],
    ['alef with and without hamza', 'الأطراف', 'الاطراف', ['الأطراف']],
    ['Arabic digits', 'القرار ٧/١', '7/1', ['٧/١']],
    ['presentation forms', '\uFED7\uFEAE\uFE8D\uFEAD', 'قرار', ['\uFED7\uFEAE\uFE8D\uFEAD']],
    ['ligatures', 'o\uFB03cial', 'official', ['o\uFB03cial']],
    ['strokes and quotes', 'the Group’s work – part', "group's work - part", ['Group’s work – part']],
    ['spaces and ends of lines', 'working\n group on', 'Working  Group', ['working\n group']],
    ['Russian', 'Ёлка и елка', 'елка', ['Ёлка', 'елка']],
    ['Chinese', '第7/1号决议', '决议', ['决议']],
    ['signs that mean something elsewhere', 'a.b (c) [d]', '.b (c) [', ['.b (c) [']],
    ['nothing over itself', 'aaaa', 'aa', ['aa', 'aa']],
    ['nothing for nothing', 'aaaa', ' ', []],
  ])('%s', (_, text, query, expected) => {
    expect(find(text, query)).toEqual(expected);
  });

  it('keeps to large and small letters where asked', () => {
    expect(find('Group group', 'Group', { matchCase: true })).toEqual(['Group']);
  });

  it('keeps to whole words where asked, and a symbol’s parts are words', () => {
    expect(find('meet meeting', 'meet', { wholeWords: true })).toEqual(['meet']);
    expect(find('CTOC/COP/2022/5 and CTOC/COP/2022/55', 'cop/2022/5', { wholeWords: true })).toEqual(['COP/2022/5']);
    expect(find('قرار والقرار', 'قرار', { wholeWords: true })).toEqual(['قرار']);
  });

  it('finds in any text what was cut out of it', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (whole, a, b, matchCase) => {
        const characters = [...whole];
        const [start, end] = [a % characters.length, (b % characters.length) + 1];
        const part = characters.slice(start, end).join('');
        const matches = matchesIn(fold(whole, matchCase), part, { matchCase, wholeWords: false });
        if (fold(part, matchCase).text.trim() !== '') expect(matches.length).toBeGreaterThan(0);
        for (const { index, length } of matches) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index + length).toBeLessThanOrEqual(whole.length);
        }
      }),
    );
  });
});
