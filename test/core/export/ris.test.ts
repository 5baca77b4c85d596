import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { beforeAll, expect, test } from 'vitest';
import { risOf } from '../../../src/core/export/ris.ts';
import { wordsIn } from '../words.ts';
import { itemsIn, OURS } from './samples.ts';

const file = risOf(itemsIn('en'), wordsIn('en'));
let read: readonly Record<string, unknown>[];

beforeAll(() => {
  expect(plugins.input.type(file)).toBe('@ris/file');
  read = new Cite(file).data;
});

test('a parser reads documents, resolutions and decisions, each once, and nothing that is open', () => {
  expect(read.map(({ number }) => number)).toEqual([
    'CTOC/COP/WG.4/2022/4',
    'Resolution 7/1 of the Conference of the Parties (organized crime)',
    'A/77/999',
    'Resolution 9/1 of the Conference of the Parties (organized crime)',
  ]);
  expect(read.every(({ type }) => type === 'report')).toBe(true);
});

test('title, body, year and address come through', () => {
  expect(read[0]).toMatchObject({
    URL: 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4',
    author: [{ family: 'Working Group on Trafficking in Persons' }],
  });
  expect(read[1]).toMatchObject({
    title: expect.stringMatching(/^Strengthening the implementation/),
    issued: { 'date-parts': [[2014, 10, 10]] },
  });
});

test('lines end as the format has them, tags open them, and ids of ours stand nowhere', () => {
  for (const line of file.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
  expect(file).not.toMatch(OURS);
  expect(file).toContain('chosen by the reader');
});
