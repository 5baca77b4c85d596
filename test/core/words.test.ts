import { describe, expect, it } from 'vitest';
import { count, dotted } from '../../src/core/words.ts';
import { wordsIn } from './words.ts';

describe('count', () => {
  it('takes the plural form of the language', () => {
    const said = (language: 'ar' | 'ru' | 'zh' | 'fr', numbers: readonly number[]) =>
      numbers.map((number) => count(wordsIn(language), 'card_sources', number));
    expect(said('ar', [1, 2, 3, 11, 100])).toEqual(['مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرا', '100 مصدر']);
    expect(said('ru', [1, 2, 5, 21])).toEqual(['1 источник', '2 источника', '5 источников', '21 источник']);
    expect(said('zh', [1, 2])).toEqual(['1个来源', '2个来源']);
    expect(said('fr', [0, 2])).toEqual(['0 source', '2 sources']);
  });
});

describe('dotted', () => {
  it('puts a dot between the parts that there are', () => {
    expect(dotted(wordsIn('en'), ['one', undefined, '', false, 'two'])).toBe('one · two');
    expect(dotted(wordsIn('ar'), ['دورة', '2014'])).toBe('دورة · 2014');
  });

  it('keeps a symbol in its direction, and a title of the other one apart', () => {
    const words = wordsIn('ar');
    expect(dotted(words, ['CTOC/COP/WG.4', 'فريق'])).toBe('\u2068CTOC/COP/WG.4\u2069 · فريق');
    expect(dotted(words, ['دورة', '2014', 'Title of it'])).toBe('دورة · 2014\nTitle of it');
    expect(dotted(words, ['CTOC/COP/WG.4', 'Title of it', 'Pack of it'])).toBe(
      '\u2068CTOC/COP/WG.4\u2069 · Title of it · Pack of it',
    );
    expect(dotted(words, ['Title of it'])).toBe('Title of it');
  });
});
