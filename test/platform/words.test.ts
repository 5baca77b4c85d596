import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  INTERFACE_LANGUAGES,
  loadTable,
  loadWords,
  makeWords,
  pageTable,
} from '../../src/platform/words.ts';

const read = (path: string) => readFile(join(import.meta.dirname, '../../assets', path), 'utf8');

describe('words', () => {
  it('put values in their places', () => {
    const words = makeWords('en', { page_undo: '$2 of $1, $1', page_reload: 'costs $3' });
    expect(words('page_undo', 'a', 2)).toBe('2 of a, a');
    expect(words('page_reload', 'a')).toBe('costs $3');
  });

  it('show the key of a text that is not there', () => {
    expect(makeWords('en', {})('page_undo')).toBe('page_undo');
  });

  it('come from the package in every language of the interface', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const words = await loadWords(language, read);
      expect(words.language).toBe(language);
      expect(words('page_undo')).not.toBe('page_undo');
    }
  });

  it('are sent to a page without those of our own pages', async () => {
    const table = await loadTable('en', read);
    const sent = Object.keys(pageTable(table));
    expect(sent).toContain('page_reload');
    expect(sent).toContain('card_close');
    expect(sent.filter((key) => !/^(page|card)_/.test(key))).toEqual([]);
    expect(JSON.stringify(pageTable(table)).length).toBeLessThan(8000);
  });
});

describe('the language of the interface', () => {
  it('is the one chosen, else that of the browser, else English', () => {
    expect(chooseLanguage('fr', 'en-GB')).toBe('fr');
    expect(chooseLanguage('auto', 'fr-CH')).toBe('fr');
    expect(chooseLanguage('auto', 'de')).toBe('en');
    expect(chooseLanguage('auto', '')).toBe('en');
  });
});
