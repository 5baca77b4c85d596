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
  expect(hitLine(record, named, words)).toMatchObject({ detail: OURS, wording: { language: 'en', isOurs: true } });
  expect(nameFor(UNTITLED, named, words).detail).toBe(`${OURS} · ${words('card_ours')}`);
  expect(gist(UNTITLED, named, words)).toEqual({ text: OURS, tag: words('card_ours') });
  const titled = RECORDS.find((one) => one.kind === 'document' && one.title !== undefined);
  expect(titled && hitLine(titled, named, words).wording?.isOurs).toBe(false);
});

test('a title in another language than the reader’s has its language beside it, in lists and drawings', () => {
  const words = wordsIn('ar');
  const record = named('UNTOC-TIP/ART/3');
  if (record?.kind !== 'article') throw new Error('it is no article');
  expect(record.title).toMatchObject({ en: 'Use of terms' });
  expect(record.title).not.toHaveProperty('ar');
  expect(hitLine(record, named, words).wording).toEqual({ language: 'en', isOurs: false });
  const { text, tag } = gist(record.id, named, words);
  expect([text.endsWith('\nUse of terms'), tag]).toEqual([true, 'الإنجليزية']);
  expect(nameFor(record.id, named, words).detail).toBe('Use of terms\nالإنجليزية');
});

test('what records tell together of an untitled report is in our wording', () => {
  const record = named('CTOC/COP/WG.4/2022/4');
  if (record === undefined) throw new Error('it is not there');
  expect(hitLine(record, named, wordsIn('fr')).wording).toEqual({ language: 'fr', isOurs: true });
});
