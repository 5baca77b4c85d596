import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/card/content.ts';
import { checkDocument } from '../../../src/core/check/check.ts';
import { FINDING_KINDS, type Finding } from '../../../src/core/check/finding.ts';
import { findingWords } from '../../../src/core/check/words.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const named = (id: string) => RECORDS.find((record) => record.id === id);
const plain = (line: Line) =>
  line.map((piece) => (typeof piece === 'string' ? piece : 'label' in piece ? piece.label : piece.chip)).join('');

const EMPTY: Omit<Finding, 'kind'> = {
  key: '',
  weight: 'note',
  passage: { block: 0, start: 0, end: 0 },
  reference: { block: 0, start: 0, end: 0 },
  said: { text: '', place: { block: 0, start: 0, end: 0 } },
  ids: [],
  facts: [],
  sources: [],
};

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const words = wordsIn(language);

  it.each(FINDING_KINDS)('%s has a heading and a reason of its own', (kind) => {
    const { heading, lines } = findingWords({ ...EMPTY, kind }, named, words);
    expect(heading).not.toBe('');
    expect(lines).toHaveLength(1);
    const others = FINDING_KINDS.filter((other) => other !== kind).map((other) =>
      findingWords({ ...EMPTY, kind: other }, named, words),
    );
    expect(others.map((other) => other.heading)).not.toContain(heading);
    expect(others.map((other) => plain(other.lines[0] ?? []))).not.toContain(plain(lines[0] ?? []));
  });
});

it('says what the record says, and where that is from', async () => {
  const text = 'General Assembly resolution 55/25 of 16 November 2000.';
  const [finding] = await checkDocument([{ text }], { document: null }, KNOWLEDGE);
  const { heading, lines, sources } = findingWords(finding as Finding, named, wordsIn('en'));
  expect([heading, ...lines.map(plain)]).toEqual([
    'The date does not fit',
    'resolution 55/25 of the General Assembly: adopted on 15 November 2000.',
    'The text gives another date.',
  ]);
  expect(sources.length).toBeGreaterThan(0);
  expect(lines[0]?.[0]).toEqual({ ref: 'A/RES/55/25', label: 'resolution 55/25 of the General Assembly' });
});
