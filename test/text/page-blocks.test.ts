import { describe, expect, it } from 'vitest';
import { onPages, pageBlocks } from '../../src/text/page-blocks.ts';
import { joinItems, type PageText } from '../../src/text/page-text.ts';
import type { TextPiece } from '../../src/text/piece.ts';

const item = (str: string, y: number, height = 12): TextPiece => ({
  str,
  transform: [height, 0, 0, height, 72, y],
  width: str.length * 0.5 * height,
  height,
  hasEOL: true,
});

/** A page with a running head, two lines, a footnote and a page number. */
const page = (lines: readonly string[], number: string): PageText =>
  joinItems(
    [
      item('CTOC/COP/2022/5', 800),
      ...lines.map((line, index) => item(line, 700 - 15 * index)),
      item('See A/80/1.', 120, 9),
      item(number, 30),
    ],
    { bottom: 0, top: 842 },
  );

const FULL = 'The Conference met in Vienna and considered the matters before it.';

describe('the blocks of pages', () => {
  const pages = [
    page([FULL, 'The report is CTOC/COP/'], '1/3'),
    page(['WG.4/2022/4, and nothing', 'else was before the'], '2/3'),
    page(['Group in its work.', FULL], '3/3'),
  ];
  const blocks = pageBlocks(pages);

  it('join a paragraph over the end of a page, past footnotes and heads', () => {
    expect(blocks.some(({ text }) => text.includes('The report is CTOC/COP/WG.4/2022/4, and nothing'))).toBe(true);
  });

  it('hold all that stands on the pages, once', () => {
    const signs = (texts: readonly string[]) => texts.join('').replace(/\s/g, '').split('').sort().join('');
    expect(signs(blocks.map(({ text }) => text))).toBe(signs(pages.map(({ text }) => text)));
  });

  it('lead back to the pages, to both where a passage stands on two', () => {
    const block = blocks.find(({ text }) => text.includes('WG.4/2022/4'));
    if (block === undefined) throw new Error('There is no such block.');
    const slices = (passage: string) => {
      const start = block.text.indexOf(passage);
      return onPages(block, start, start + passage.length).map((at) => [
        at.page,
        pages[at.page - 1]?.text.slice(at.start, at.end),
      ]);
    };
    expect(slices('CTOC/COP/WG.4/2022/4')).toEqual([
      [1, 'CTOC/COP/'],
      [2, 'WG.4/2022/4'],
    ]);
    expect(slices('and nothing')).toEqual([[2, 'and nothing']]);
  });
});
