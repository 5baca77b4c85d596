import type { AnyRecord } from '../../src/core/records/record.ts';

/** Numbers from 0 up to 1, always the same for a seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How titles begin, whatever they are about. */
export const OPENERS = [
  'Note du Secrétariat :',
  'Rapport du Secrétariat sur',
  'Document d’information établi par le Secrétariat :',
  'Report of the Working Group on',
  'Background paper prepared by the Secretariat on',
  'Draft resolution:',
];

/**
 * Synthetic documents: symbols `CTOC/COP/[WG.n/]year/number[/Add.n|/Rev.1]`, each once, and titles of 6 to 17 words that
 * follow each other in `text`, behind one of a few openers. The same ones for the same seed.
 */
export function syntheticRecords(count: number, text: string, seed = 42): AnyRecord[] {
  const next = random(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const records = new Map<string, AnyRecord>();
  while (records.size < count) {
    const group = next() < 0.75 ? `WG.${2 + upTo(9)}/` : '';
    const form = next();
    const ending = form < 0.1 ? `/Add.${1 + upTo(4)}` : form < 0.2 ? '/Rev.1' : '';
    const id = `CTOC/COP/${group}${2004 + upTo(23)}/${1 + upTo(30)}${ending}`;
    const from = upTo(words.length - 17);
    const title = [OPENERS[upTo(OPENERS.length)], ...words.slice(from, from + 6 + upTo(12))].join(' ');
    if (records.has(id)) continue;
    records.set(id, {
      id,
      kind: 'document',
      type: 'background-paper',
      title: { fr: title },
      body: group === '' ? 'CTOC/COP' : `CTOC/COP/${group.slice(0, -1)}`,
      status: 'issued',
      sources: [{ ref: id, where: 'masthead' }],
    });
  }
  return [...records.values()];
}
