import { describe, expect, test } from 'vitest';
import { fold, nearly, wordsOf } from '../../../src/core/search/fold.ts';
import { createSearch } from '../../../src/core/search/search.ts';
import { RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const search = createSearch(RECORDS, wordsIn('en'));
const first = (query: string) => search(query, 1)[0]?.id;
const ids = (query: string, limit = 10) => search(query, limit).map(({ id }) => id);

describe('symbols', () => {
  test.each([
    'CTOC/COP/WG.4/2022/4',
    'ctoc/cop/wg.4/2022/4',
    'CTOC COP WG.4 2022 4',
    'ctoccopwg420224',
    'CTOC/COP/WG.٤/٢٠٢٢/٤',
    ' CTOC / COP / WG.4 / 2022 / 4 ',
    'WG.4/2022/4',
  ])('%s', (query) => {
    expect(first(query)).toBe('CTOC/COP/WG.4/2022/4');
  });

  test('a beginning offers what it begins', () => {
    const offered = ids('CTOC/COP/WG.4/20', 50);
    expect(offered).toContain('CTOC/COP/WG.4/2021/6');
    expect(offered.every((id) => id.startsWith('CTOC/COP/WG.4/20'))).toBe(true);
  });

  test('either half of a joint symbol finds it', () => {
    expect(first('CTOC/COP/WG.3/2022/4')).toBe('CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4');
  });

  test('every symbol of the knowledge base finds itself first, in lower case and without slashes', () => {
    const documents = RECORDS.filter(({ kind }) => kind === 'document');
    const missed = documents.filter(({ id }) => first(id.toLowerCase().replaceAll('/', '')) !== id);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('numbers', () => {
  test('5/1 offers the resolution and the decision', () => {
    expect(new Set(ids('5/1').slice(0, 2))).toEqual(new Set(['CTOC/COP/RES/5/1', 'CTOC/COP/DEC/5/1']));
  });

  test.each([
    ['resolution 5/1', 'CTOC/COP/RES/5/1'],
    ['decision 4/4', 'CTOC/COP/DEC/4/4'],
    ['55/25', 'A/RES/55/25'],
    ['article 32', 'UNTOC/ART/32'],
    ['12th meeting trafficking', 'CTOC/COP/WG.4#12'],
    ['11th session', 'CTOC/COP#11'],
  ])('%s', (query, id) => {
    expect(first(query)).toBe(id);
  });
});

describe('words', () => {
  test.each([
    ['firearms working group', 'CTOC/COP/WG.6'],
    ['GROUPE DE TRAVAIL SUR LA TRAITE', 'CTOC/COP/WG.4'],
    ['protocole armes a feu', 'UNTOC-FIREARMS'],
    ['smugg migr proto', 'UNTOC-SOM'],
  ])('%s', (query, id) => {
    expect(ids(query, 3)).toContain(id);
  });

  test('one mistyped word is forgiven', () => {
    expect(ids('trafiking persons', 20)).toContain('CTOC/COP/WG.4');
  });

  test.each(['', '   ', '///', 'zzzzqqqq', '99/99'])('nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
});

test('the limit holds, and the better stand first', () => {
  const hits = search('conference', 5);
  expect(hits).toHaveLength(5);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
});

test('folding', () => {
  expect(fold('Réunion ١٢ Œuvre')).toBe('reunion 12 œuvre');
  expect(wordsOf('12th meeting, 7/1; 1re')).toEqual(['12', 'meeting', '7/1', '1']);
  expect(nearly('trafiking', 'trafficking', 2)).toBe(true);
  expect(nearly('firaerms', 'firearms', 1)).toBe(true);
  expect(nearly('migrants', 'firearms', 2)).toBe(false);
});
