import fc from 'fast-check';
import { expect, it } from 'vitest';
import { provePack } from '../../../src/core/records/pack.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { syntheticPack } from '../../bench/packs.ts';
import { RECORDS } from '../knowledge.ts';

const sources = [{ ref: 'X/1', where: 'para. 1' }];
const BODY: AnyRecord = { id: 'X', kind: 'body', type: 'committee', name: { en: 'Sample Committee' }, sources };
const PAPER: AnyRecord = {
  id: 'X/WG.1/1-Y/2',
  kind: 'document',
  type: 'background-paper',
  aliases: ['X/WG.1/1', 'Y/2'],
  body: 'X',
  status: 'issued',
  sources,
};

const lines = [...syntheticPack(120, 'word '.repeat(100))].map((record) => JSON.stringify(record));

function prove(texts: readonly string[], bundled: readonly AnyRecord[] = []) {
  const proof = provePack(bundled);
  for (const [i, text] of texts.entries()) proof.line(text, i + 1);
  return proof.end();
}
const keysOf = (records: readonly object[], bundled: readonly AnyRecord[]) =>
  prove(
    records.map((record) => JSON.stringify(record)),
    bundled,
  ).problems.map(({ key }) => key);

it('proves a pack in any order of its lines', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(prove(shuffled)).toEqual({ records: lines.length, problems: [], count: 0 });
    }),
  );
});

it('finds nothing wrong with the knowledge base itself', () => {
  const texts = RECORDS.map((record) => JSON.stringify(record));
  expect(prove(texts)).toEqual({ records: RECORDS.length, problems: [], count: 0 });
  expect(prove(texts, RECORDS).count).toBe(0);
});

it('finds every record that others point to and that is left out', () => {
  for (const [i, line] of lines.entries()) {
    const { id } = JSON.parse(line);
    const isNeeded = lines.some((other, j) => j !== i && other.includes(`:${JSON.stringify(id)}`));
    expect(prove(lines.toSpliced(i, 1)).count > 0, id).toBe(isNeeded);
  }
});

it('lets a pack tell of what is bundled, and refuses another thing under its name', () => {
  expect(keysOf([BODY], [BODY])).toEqual([]);
  expect(keysOf([PAPER], [BODY, PAPER])).toEqual([]);
  expect(keysOf([{ ...PAPER, id: 'Y/2', aliases: [] }], [BODY, PAPER])).toEqual(['pack_problem_taken']);
  expect(keysOf([{ ...PAPER, aliases: ['X/WG.1/1', 'Y/2', 'X'] }], [BODY])).toEqual(['pack_problem_taken']);
  expect(keysOf([{ ...PAPER, id: 'X', aliases: [] }], [BODY])).toContain('pack_problem_taken');
});

it('tells HTML from an angle bracket, and lets no text hold any', () => {
  const named = (en: string) => keysOf([{ ...BODY, name: { en } }], []);
  for (const text of ['<b>A</b>', '<img src=x onerror=y>', '<!-- a -->', 'a</p>', 'a &amp; b', '&#60;']) {
    expect(named(text), text).toEqual(['pack_problem_markup']);
  }
  for (const text of ['a < b', 'a & b', 'R&D; more', '5 <6']) expect(named(text), text).toEqual([]);
});
