import { expect, test } from 'vitest';
import { scanBlocks } from '../../../src/core/reference/blocks.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const START = initialContext();
const targets = (read: ReturnType<typeof scanBlocks>) =>
  read.map(({ references }) => references.map(({ target }) => target));

test('one reader reads the blocks, each in its language', () => {
  const read = scanBlocks(scan, START, [
    { text: 'The Conference of the Parties to the Organized Crime Convention met.', language: 'en' },
    { text: 'Dans sa résolution 7/1, elle y est revenue.', language: 'fr' },
  ]);
  expect(targets(read)).toEqual([[], ['CTOC/COP/RES/7/1']]);
  expect(read.map(({ after }) => after?.language)).toEqual(['en', 'fr']);
});

test('what a reader has in mind is told only where it is new', () => {
  const text = 'Nothing is cited here.';
  const read = scanBlocks(scan, START, [
    { text, language: 'en' },
    { text: 'See A/RES/55/25.', language: 'en' },
    // that something else was said since is new once
    { text, language: 'en' },
    { text, language: 'en' },
  ]);
  expect(read.map(({ after }) => after === null)).toEqual([true, false, false, true]);
});
