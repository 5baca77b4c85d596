import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { chooseLanguage, loadTable, loadWords, makeWords, pageTable } from '../../src/platform/words.ts';

const read = (path: string) => readFile(join(import.meta.dirname, '../../assets', path), 'utf8');

describe('words', () => {
  it('put values in their places', () => {
    const words = makeWords('en', { page_undo: '$2 of $1, $1', page_reload: 'costs $3' });
    expect(words('page_undo', 'a', 2)).toBe('2 of a, a');
    expect(words('page_reload', 'a')).toBe('costs $3');
  });

  it('group the digits of numbers as the language does, never those of texts', () => {
    const said = (language: 'en' | 'fr' | 'ar') => makeWords(language, { page_undo: '$1' })('page_undo', 12345);
    expect([said('en'), said('fr'), said('ar')]).toEqual(['12,345', '12\u202f345', '12,345']);
    expect(makeWords('en', { page_undo: '$1' })('page_undo', '12345')).toBe('12345');
  });

  it('keep symbols in their own direction in an Arabic text', () => {
    const said = (value: string) => makeWords('ar', { page_undo: '($1)' })('page_undo', value);
    expect(said('CTOC/COP/WG.4')).toBe('(\u2068CTOC/COP/WG.4\u2069)');
    expect(said('القرار 7/1')).toBe('(القرار 7/1)');
  });

  it('show the key of a text that is not there', () => {
    expect(makeWords('en', {})('page_undo')).toBe('page_undo');
  });

  it('come from the package in every language of the interface', async () => {
    for (const language of LANGUAGES) {
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
    expect(chooseLanguage('auto', 'zh-CN')).toBe('zh');
    expect(chooseLanguage('auto', 'de')).toBe('en');
    expect(chooseLanguage('auto', '')).toBe('en');
  });
});
