// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../src/annotate/placed.ts';
import { createRegistry } from '../../src/annotate/registry.ts';
import { rangeOf, readBlocks } from '../../src/text/blocks.ts';
import { page } from './dom.ts';

/** The pieces of a page in brackets, each as a reference with its range. */
function placedIn(markup: string): Placed[] {
  return readBlocks(page(markup)).flatMap((block) =>
    [...block.text.matchAll(/\[[^\]]*\]/g)].map(({ 0: text, index: start }) => {
      const end = start + text.length;
      return {
        reference: { start, end, text, kind: 'symbol', target: text, candidates: [], why: 'symbol' },
        ranges: [rangeOf(block, start, end)],
      };
    }),
  );
}

const texts = (placed: readonly Placed[]) => placed.map(({ reference }) => reference.text);

describe('references of a document', () => {
  it('are read by the order of their keys, whenever they came', () => {
    const [a, b, c] = placedIn('<p>[a]</p><p>[b]</p><p>[c]</p>') as [Placed, Placed, Placed];
    const registry = createRegistry(document);
    const keys = [{}, {}, {}] as const;
    registry.set(keys[2], 3, [c]);
    registry.set(keys[0], 1, [a]);
    registry.set(keys[1], 2, [b]);
    expect(texts(registry.all())).toEqual(['[a]', '[b]', '[c]']);
    expect(texts(registry.set(keys[1], 4, [b]))).toEqual(['[b]']);
    expect(texts(registry.all())).toEqual(['[a]', '[c]', '[b]']);
    expect(texts(registry.remove(keys[0]))).toEqual(['[a]']);
    expect(texts(registry.remove(keys[0]))).toEqual([]);
    expect(texts(registry.all())).toEqual(['[c]', '[b]']);
  });

  it('are found from every node that they stand in', () => {
    const placed = placedIn('<p>x <b>[o<i>n</i></b>e] y [two] [three]</p>');
    const registry = createRegistry(document);
    registry.set({}, 0, placed);
    const inside = (selector: string) => texts(registry.inNode(document.querySelector(selector)?.firstChild as Node));
    expect(inside('b')).toEqual(['[one]']);
    expect(inside('i')).toEqual(['[one]']);
    expect(texts(registry.inNode(document.querySelector('p')?.lastChild as Node))).toEqual([
      '[one]',
      '[two]',
      '[three]',
    ]);
    expect(inside('p')).toEqual([]);
  });
});
