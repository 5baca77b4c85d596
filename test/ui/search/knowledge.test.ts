import { expect, it } from 'vitest';
import type { KnownRecord, Lookup } from '../../../src/core/records/lookup.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { type Knowledge, knowledgeOf } from '../../../src/ui/search/knowledge.ts';
import { inPieces } from '../../../src/ui/search/pieces.ts';
import { wordsOf } from '../sheet/words.ts';

const sources = [{ ref: 'https://sample.example/1', where: 'heading' }];
const paper = (id: string): AnyRecord => ({
  id,
  kind: 'document',
  type: 'background-paper',
  title: { en: `Paper ${id}` },
  body: 'XSAMPLE',
  status: 'issued',
  sources,
});

async function grown(lookup: Lookup): Promise<Knowledge[]> {
  const stages: Knowledge[] = [];
  for await (const knowledge of knowledgeOf(lookup, wordsOf(), '2026-11-22')) stages.push(knowledge);
  return stages;
}
const ids = (knowledge: Knowledge | undefined, query: string) => knowledge?.search(query).map(({ id }) => id);

it('finds what is bundled first, and what packs hold once they are read', async () => {
  const bundled = memoryLookup([paper('XSAMPLE/2024/1')], { asOf: '2026-11-22', hash: '0' });
  const parts: KnownRecord[][] = [2, 3].map((n) => [{ ...paper(`XSAMPLE/2024/${n}`), pack: 'Sample papers' }]);
  const [first, whole] = await grown({
    ...bundled,
    async *packed() {
      yield* parts;
    },
    packedUnder: async (prefix) => parts.flat().filter(({ id }) => id.startsWith(prefix)),
  });
  expect([first?.isWhole, ids(first, 'xsample/2024')]).toEqual([false, ['XSAMPLE/2024/1']]);
  expect((await first?.early('xsample 2024'))?.map(({ id }) => id)).toEqual(['XSAMPLE/2024/2', 'XSAMPLE/2024/3']);
  expect(await whole?.early('xsample 2024')).toEqual([]);
  expect([whole?.isWhole, ids(whole, 'xsample/2024')]).toEqual([
    true,
    ['XSAMPLE/2024/1', 'XSAMPLE/2024/2', 'XSAMPLE/2024/3'],
  ]);
  expect(whole?.hit('XSAMPLE/2024/3')?.detail).toContain('Sample papers');
});

it('is whole at once where there are no packs', async () => {
  const stages = await grown(memoryLookup([paper('XSAMPLE/2024/1')], { asOf: '2026-11-22', hash: '0' }));
  expect(stages.map((knowledge) => [knowledge.isWhole, ids(knowledge, 'xsample')])).toEqual([
    [false, ['XSAMPLE/2024/1']],
    [true, ['XSAMPLE/2024/1']],
  ]);
});

it('lets others have their turn in long work', async () => {
  let turns = 0;
  let goesOn = true;
  const others = () => {
    turns++;
    if (goesOn) setImmediate(others);
  };
  setImmediate(others);
  const result = await inPieces(
    (function* () {
      for (const end = performance.now() + 5000; turns < 3 && performance.now() < end; ) yield;
      return 'done';
    })(),
  );
  goesOn = false;
  expect(result).toBe('done');
  expect(turns).toBeGreaterThanOrEqual(3);
});
