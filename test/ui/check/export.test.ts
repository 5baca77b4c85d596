import { beforeAll, expect, test } from 'vitest';
import type { Finding, Weight } from '../../../src/core/check/finding.ts';
import { checkFile } from '../../../src/ui/check/export.ts';
import type { Checked } from '../../../src/ui/check/use-check.ts';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import { shippedKnowledge } from '../sheet/knowledge.ts';
import { wordsOf } from '../sheet/words.ts';

const words = wordsOf();
const TEXT = 'It *recalled* its decision 5/4 and resolution 7/1.';

const finding = (said: string, weight: Weight, target: string): Finding => {
  const place = { block: 0, start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length };
  return {
    key: said,
    kind: 'wrong-kind',
    weight,
    passage: { block: 0, start: 0, end: TEXT.length },
    reference: place,
    said: { text: said, place },
    ids: [target],
    facts: [{ is: 'kind', id: target, kind: 'resolution' }],
    sources: [{ ref: 'CTOC/COP/2010/17', where: 'annex [I]' }],
  };
};
const CHECKED: Checked = {
  text: { document: 'CTOC/COP/2031/9', name: '', language: 'en', blocks: [{ text: TEXT, page: 3 }] },
  findings: [
    finding('resolution 7/1', 'note', 'CTOC/COP/RES/7/1'),
    finding('decision 5/4', 'alarm', 'CTOC/COP/RES/5/4'),
  ],
  references: [
    { text: 'decision 5/4', kind: 'decision', target: 'CTOC/COP/RES/5/4', candidates: [], page: 3 },
    { text: 'resolution 7/1', kind: 'resolution', target: 'CTOC/COP/RES/7/1', candidates: [], page: 3 },
  ],
};

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
});
const file = (dismissed: readonly string[] = [], checked = CHECKED) =>
  checkFile(
    checked,
    { title: 'Pasted', asOf: 'AS OF', said: 'SAID', dismissed: new Set(dismissed), named: knowledge.named, words },
    new Date('2026-11-22T12:00:00Z'),
  );

test('writes each finding with its passage, the fact and its source, and all references behind them', () => {
  const { text, name, type } = file();
  expect([name, type]).toEqual(['CTOC_COP_2031_9_Check-EN.md', 'text/markdown;charset=utf-8']);
  const at = (part: string) => text.indexOf(part);
  const order = [
    '# Citations of CTOC/COP/2031/9',
    'AS OF',
    'SAID',
    '## Contradicts the facts',
    '## Worth a look',
    '# References of',
  ];
  expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b));
  expect(order.every((part) => at(part) >= 0)).toBe(true);
  expect(text).toContain('> It \\*recalled\\* its **decision 5/4** and resolution 7/1.');
  expect(text).toContain('(p. 3)');
  expect(text).toMatch(/ {3}- \[CTOC\/COP\/2010\/17\]\(<https:[^>]+>\): annex \\\[I\\\]/);
  expect(
    text.split('\n').filter((line) => line.startsWith('| ') && /(?:decision 5|resolution 7)\/[14] \|/.test(line)),
  ).toHaveLength(2);
});

test('leaves out what was dismissed, and says how much that is', () => {
  const { text } = file(['decision 5/4']);
  expect(text).not.toContain('Contradicts the facts');
  expect(text).toContain('1 finding was dismissed');
});

test('is named by its title where it has no symbol', () => {
  expect(file([], { ...CHECKED, text: { ...CHECKED.text, document: null } }).name).toBe('Pasted_Check-EN.md');
});
