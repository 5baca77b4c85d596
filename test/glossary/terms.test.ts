import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { messagesIn } from '../core/words.ts';
import { isUsed, OTHERS, strayTexts, TERMS } from './terms.ts';

const english = messagesIn('en');

describe('the glossary', () => {
  test('has each term in six languages, and none twice', () => {
    const bare = TERMS.filter((term) => LANGUAGES.some((language) => (term[language] ?? []).length === 0));
    expect(bare).toEqual([]);
    const terms = TERMS.map(({ en }) => en[0]);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });

  test('has no term and no exception that no text needs', () => {
    expect(TERMS.filter((term) => !isUsed(term, english)).map(({ en }) => en[0])).toEqual([]);
    const idle = TERMS.flatMap(({ except = [], ...term }) =>
      except.filter((key) =>
        OTHERS.every(
          (language) =>
            !strayTexts(term, language, english, messagesIn(language)).some((text) => text.startsWith(`${key}: `)),
        ),
      ),
    );
    expect(idle).toEqual([]);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  test('keep to the glossary', () => {
    const own = messagesIn(language);
    const stray = TERMS.flatMap((term) =>
      strayTexts(term, language, english, own).map((text) => `${term.en[0]} → ${text}`),
    );
    expect(stray).toEqual([]);
  });
});

test('a text in other words is found', () => {
  const symbol = TERMS.filter(({ en }) => en[0] === 'symbol|');
  const said = (text: string) =>
    symbol.flatMap((term) => strayTexts(term, 'fr', { card: 'its symbols' }, { card: text }));
  expect(said('ses symboles')).toEqual(['card: ses symboles']);
  expect(said('ses cotes')).toEqual([]);
  expect(said('ses picotements')).toHaveLength(1);
});
