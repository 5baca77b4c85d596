import { expect, test } from 'vitest';
import { hitLine } from '../../../src/core/search/hit-line.ts';
import { gist, describe as nameFor } from '../../../src/ui/chain/describe.ts';
import { RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const byId = new Map(RECORDS.map((record) => [record.id, record]));
const named = (id: string) => byId.get(id);
/** A document of which no source here has the title. */
const [UNTITLED, OURS] = ['CTOC/COP/WG.4/2010/L.1', 'Draft report'];

test('where no official title is known, lists and drawings say that the wording is ours', () => {
  const words = wordsIn('en');
  const record = named(UNTITLED);
  if (record?.kind !== 'document') throw new Error(`${UNTITLED} is no document`);
  expect([record.title, record.gloss?.en]).toEqual([undefined, OURS]);
  const said = `${OURS} · ${words('card_ours')}`;
  expect(hitLine(record, named, words).detail).toBe(said);
  expect(nameFor(UNTITLED, named, words).detail).toBe(said);
  expect(gist(UNTITLED, named, words)).toBe(said);
  const titled = RECORDS.find((one) => one.kind === 'document' && one.title !== undefined);
  expect(titled && hitLine(titled, named, words).detail).not.toContain(words('card_ours'));
});
