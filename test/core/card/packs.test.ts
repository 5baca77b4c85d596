import { expect, it } from 'vitest';
import { cardFor } from '../../../src/core/card/card.ts';
import { questionFor } from '../../../src/core/card/content.ts';
import type { KnownRecord } from '../../../src/core/records/lookup.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import { wordsIn } from '../words.ts';
import { rowOf } from './text.ts';

const sources = [{ ref: 'X/2020/1', where: 'para. 1' }];
const theirs = [{ ref: 'https://sample.example/list', where: 'line 1' }];
const MEETING: KnownRecord = {
  id: 'X#1',
  kind: 'meeting',
  body: 'X',
  ordinal: 1,
  start: '2020-02-03',
  end: '2020-02-05',
  status: 'held',
  sources,
};
const records: KnownRecord[] = [
  { id: 'X', kind: 'body', type: 'committee', name: { en: 'Sample Committee' }, sources },
  {
    ...MEETING,
    beside: [{ ...MEETING, start: '2020-02-04', place: { en: 'Vienna' }, sources: theirs, pack: 'Diary' }],
  },
  {
    id: 'X/2020/2',
    kind: 'document',
    type: 'agenda',
    title: { en: 'Sample agenda' },
    body: 'X',
    status: 'issued',
    relations: [{ type: 'agenda-of', to: 'X#1', sources: theirs }],
    sources: theirs,
    pack: 'Papers',
  },
];
const lookup = memoryLookup(records, { asOf: '2026-11-22', hash: '0' });
const card = (id: string) => cardFor(questionFor(id), lookup, wordsIn('en'), { today: '2026-11-22' });
it('says from which pack the thing comes', async () => {
  expect(rowOf(await card('X/2020/2'), 'From the pack')).toBe('Papers');
  expect(rowOf(await card('X'), 'From the pack')).toBeUndefined();
});

it('keeps a bundled fact, and shows what a pack says otherwise with both sources', async () => {
  const content = await card('X#1');
  expect(rowOf(content, 'When')).toContain('3–5 February 2020');
  expect(rowOf(content, 'Sources differ')).toBe(
    'Pack “Diary”: First day: 4 February 2020. Sources: sample.example / Knowledge base: 3 February 2020. Sources: X/2020/1',
  );
  expect(rowOf(content, 'From the pack')).toBe(
    'Papers: X/2020/2 / Pack “Diary”: Place (English): Vienna. Sources: sample.example',
  );
});
