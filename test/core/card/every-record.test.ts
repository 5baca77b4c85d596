import { describe, expect, test } from 'vitest';
import { cardsFor } from '../../../src/core/card/card.ts';
import { type CardContent, type Piece, questionFor } from '../../../src/core/card/content.ts';
import { isSymbol } from '../../../src/core/records/id.ts';
import { hitLine } from '../../../src/core/search/hit-line.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

/** Labels of ours that could pass for symbols. */
const OURS = /[#@~]|\b(?:CTOC\/COP|CAC\/COSP)\/(?:RES|DEC|ROP)\/|\/(?:ART|PARA)\/|\bUNTOC-/;

const said = ({ heading, title, rows, symbol }: CardContent): string[] => [
  heading,
  symbol ?? '',
  title?.text ?? '',
  ...rows.flatMap(({ label, lines }) => [label, ...lines.flat().map(textOf)]),
];
const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : 'chip' in piece ? piece.chip : piece.label;

describe.each(['en', 'fr'] as const)('every record in %s', (language) => {
  const words = wordsIn(language);
  const cards = cardsFor(
    RECORDS.map(({ id }) => questionFor(id)),
    KNOWLEDGE,
    words,
    { today: '2026-11-22' },
  );

  test('no id of ours is shown, copied or linked as a symbol', async () => {
    const leaks = (await cards).flatMap((card) =>
      [...said(card), ...card.links.map(({ href }) => href)]
        .filter((text) => OURS.test(text))
        .map((text) => `${card.id}: ${text}`),
    );
    expect(leaks).toEqual([]);
    const marked = (await cards).filter(({ symbol }) => symbol !== undefined && !isSymbol(symbol));
    expect(marked).toEqual([]);
  });

  test('every card has sources, a date of its facts, and no blank or doubled text', async () => {
    for (const card of await cards) {
      expect(card.status, `${card.id}`).toBe('found');
      expect(card.sources.length, `${card.id}`).toBeGreaterThan(0);
      expect(card.asOf).toMatch(/2026/);
      for (const text of said(card)) expect(text, `${card.id}`).not.toMatch(/\$\d|undefined|\[object|^\s+$/);
      for (const { lines } of card.rows)
        expect(
          lines.every((line) => line.length > 0),
          `${card.id}`,
        ).toBe(true);
    }
  });

  test('a card is small enough to wait in the page', async () => {
    const sizes = (await cards).map((card) => JSON.stringify(card).length);
    expect(Math.max(...sizes)).toBeLessThan(16_000);
  });

  test('no line of a list shows an id of ours', () => {
    const byId = new Map(RECORDS.map((record) => [record.id, record]));
    const lines = RECORDS.map((record) => hitLine(record, (id) => byId.get(id), words));
    expect(lines.filter(({ label, detail }) => label === '' || OURS.test(`${label} ${detail}`))).toEqual([]);
  });
});
