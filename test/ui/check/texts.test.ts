import { expect, test } from 'vitest';
import type { Finding, Place } from '../../../src/core/check/finding.ts';
import { type CheckedText, excerptOf, joinTexts, passageAt, type TextBlock } from '../../../src/ui/check/texts.ts';

const textOf = (...blocks: TextBlock[]): CheckedText => ({ document: null, name: null, language: 'en', blocks });

/** A finding about the first `said` of a block, in the passage that is given or the whole block. */
function finding(text: CheckedText, block: number, said: string, passage?: string): Finding {
  const within = text.blocks[block]?.text ?? '';
  const place = (piece: string): Place => ({
    block,
    start: within.indexOf(piece),
    end: within.indexOf(piece) + piece.length,
  });
  return {
    key: said,
    kind: 'wrong-kind',
    weight: 'alarm',
    passage: place(passage ?? within),
    reference: place(said),
    said: { text: said, place: place(said) },
    ids: [],
    facts: [],
    sources: [],
  };
}

test('shows the sentence around the piece, in one line', () => {
  const text = textOf({ text: 'First. In its\n decision 5/4  the Conference met. Last.', language: 'fr' });
  expect(excerptOf(text, finding(text, 0, 'decision 5/4', 'In its\n decision 5/4  the Conference met.'))).toEqual({
    pieces: [
      { text: 'In its ', is: null },
      { text: 'decision 5/4', is: 'said' },
      { text: ' the Conference met.', is: null },
    ],
    language: 'fr',
    page: null,
  });
});

test('shows which citation the piece stands beside', () => {
  const text = textOf({ text: 'See resolution 7/1, of 12 May, in full.' });
  const about = { ...finding(text, 0, '12 May'), reference: { block: 0, start: 4, end: 18 } };
  expect(excerptOf(text, about).pieces).toEqual([
    { text: 'See ', is: null },
    { text: 'resolution 7/1', is: 'cited' },
    { text: ', of ', is: null },
    { text: '12 May', is: 'said' },
    { text: ', in full.', is: null },
  ]);
  const within = { ...finding(text, 0, '7/1'), reference: about.reference };
  expect(excerptOf(text, within).pieces.map(({ is }) => is)).toEqual([null, 'cited', 'said', null]);
});

test('cuts long sentences at words, on both sides', () => {
  const text = textOf({ text: `${'long before '.repeat(40)}decision 5/4${' and after'.repeat(40)}` });
  const [before = '', , after = ''] = excerptOf(text, finding(text, 0, 'decision 5/4')).pieces.map(
    (piece) => piece.text,
  );
  expect(before).toMatch(/^… (?:long |before )+$/);
  expect(after).toMatch(/^ (?:and |after ?)+…$/);
  expect(before.length + after.length).toBeLessThan(240);
});

test('cuts where there are no words, too', () => {
  const text = textOf({ text: `${'会'.repeat(500)}第5/4号决定${'议'.repeat(500)}` });
  const [before = '', , after = ''] = excerptOf(text, finding(text, 0, '第5/4号决定')).pieces.map(
    (piece) => piece.text,
  );
  expect([before.length, after.length].every((length) => length > 50 && length < 120)).toBe(true);
});

test('tells the page, the next one for what stands there', () => {
  const text = textOf({ text: 'as in decision 4/4 and decision 5/4', page: 7, turn: 23 });
  expect(excerptOf(text, finding(text, 0, 'decision 4/4')).page).toBe(7);
  expect(excerptOf(text, finding(text, 0, 'decision 5/4')).page).toBe(8);
});

test('asks for a passage by what stands there', () => {
  const text = textOf({ text: 'One.' }, { text: 'See A/80/1.' });
  expect(passageAt(text, { block: 1, start: 4, end: 10 })).toEqual({
    block: 1,
    start: 4,
    end: 10,
    text: 'A/80/1',
    frame: null,
  });
});

test('joins the texts of frames, each in its language, and asks the frame for what stands there', () => {
  const framed: CheckedText = {
    document: null,
    name: 'frame',
    language: 'fr',
    blocks: [{ text: 'Un.' }, { text: 'Deux.' }],
  };
  const text = joinTexts([
    { frame: null, text: textOf({ text: 'One.' }) },
    { frame: 7, text: framed },
  ]) as CheckedText;
  expect(text.blocks.map(({ text: one, language }) => [one, language])).toEqual([
    ['One.', undefined],
    ['Un.', 'fr'],
    ['Deux.', 'fr'],
  ]);
  expect(passageAt(text, { block: 2, start: 0, end: 4 })).toEqual({
    block: 1,
    start: 0,
    end: 4,
    text: 'Deux',
    frame: 7,
  });
  expect(joinTexts([])).toBeNull();
});
