import { describe, expect, test } from 'vitest';
import { cardsFor } from '../../../src/core/card/card.ts';
import { questionFor } from '../../../src/core/card/content.ts';
import { hitLine } from '../../../src/core/search/hit-line.ts';
import { describe as nodeOf } from '../../../src/ui/chain/describe.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';
import { rowOf } from './text.ts';

const words = wordsIn('en');
const byId = new Map(RECORDS.map((record) => [record.id, record]));
const meetings = RECORDS.filter((record) => 'status' in record && 'start' in record);
const planned = meetings.filter((record) => 'status' in record && record.status === 'planned');
const held = meetings.filter((record) => 'status' in record && record.status === 'held');

/** What each card says about its dates on a day. */
async function datesOn(today: string, records = planned): Promise<(string | undefined)[]> {
  const questions = records.map(({ id }) => questionFor(id));
  return (await cardsFor(questions, KNOWLEDGE, words, { today })).map((card) => rowOf(card, 'When'));
}

describe('what no source says was held', () => {
  test('is planned until its day', async () => {
    expect(planned.length).toBeGreaterThan(5);
    for (const dates of await datesOn('2004-01-01')) expect(dates).toMatch(/\[planned\]/);
  });

  test('was planned, and never held, after it', async () => {
    for (const dates of await datesOn('2030-01-01')) {
      expect(dates).toMatch(/^was planned for .+; no source here says that it was held/);
      expect(dates).not.toContain('[held]');
    }
  });

  test('is called planned in lists and chains, which have no clock', () => {
    for (const record of planned) {
      expect(hitLine(record, (id) => byId.get(id), words).detail, record.id).toContain('planned');
      expect(nodeOf(record.id, (id) => byId.get(id), words).detail, record.id).toContain('planned');
    }
  });
});

test('what was held is not called planned, whatever the day', async () => {
  for (const today of ['2004-01-01', '2030-01-01'])
    for (const dates of await datesOn(today, held)) expect(dates).toContain('[held]');
});
