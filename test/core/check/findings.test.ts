import { expect, it } from 'vitest';
import { checkDocument } from '../../../src/core/check/check.ts';
import { KNOWLEDGE } from '../knowledge.ts';

const WRONG = 'General Assembly resolution 55/25 of 16 November 2000 was read.';
const check = (...texts: string[]) =>
  checkDocument(
    texts.map((text) => ({ text })),
    { document: null },
    KNOWLEDGE,
  );

it('tells the block and the place of the passage, the reference and what is said', async () => {
  const first = `Nothing here. ${WRONG}`;
  const findings = await check('A heading', first);
  expect(findings).toHaveLength(1);
  const [{ passage, reference, said }] = findings as [(typeof findings)[number]];
  expect([passage.block, reference.block, said.place.block]).toEqual([1, 1, 1]);
  expect(first.slice(passage.start, passage.end)).toBe(WRONG);
  expect(first.slice(reference.start, reference.end)).toBe('resolution 55/25');
  expect(first.slice(said.place.start, said.place.end)).toBe(said.text);
});

it('gives each finding a key that stays when other things change, and no two the same', async () => {
  const [one] = await check(WRONG);
  const [, two, three] = await check('See CTOC/COP/2002/1.', WRONG, WRONG);
  expect(two?.key).toBe(one?.key);
  expect(three?.key).not.toBe(one?.key);
});

it('has in mind, in each block, what was named in those before it', async () => {
  const [finding] = await check(
    'The Working Group on Trafficking in Persons met.',
    'Its eleventh meeting was held on 12 and 14 October 2021.',
  );
  expect(finding).toMatchObject({ kind: 'wrong-date', ids: ['CTOC/COP/WG.4#11'] });
});

it('reads a sentence over blank lines and notes at the foot of a page', async () => {
  const text =
    'The report on the eleventh meeting of the Working Group on International Cooperation, lately\n\n* A note.\n\nissued\n\n(CTOC/COP/WG.3/2020/6), came late.';
  const findings = await check('The Working Group on International Cooperation held its eleventh meeting.', text);
  expect(findings.map(({ kind }) => kind)).toEqual(['wrong-symbol']);
});

it('answers nothing for nothing', async () => {
  expect(await check()).toEqual([]);
  expect(await check('', '\n\n')).toEqual([]);
});
