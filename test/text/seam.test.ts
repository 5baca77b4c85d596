import { describe, expect, it } from 'vitest';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { joinItems } from '../../src/text/page-text.ts';
import type { TextPiece } from '../../src/text/piece.ts';
import { type ReadPage, readPages } from '../../src/text/reading.ts';

/** Paragraphs that go on over the end of a page: past footnotes, page numbers and running heads. */

const item = (str: string, y: number, height = 12): TextPiece => ({
  str,
  transform: [height, 0, 0, height, 72, y],
  width: str.length * 0.5 * height,
  height,
  hasEOL: true,
});

/** A page of lines, 15 points apart, with a running head, a footnote and a page number. */
const page = (lines: readonly string[], number: string, note?: string) =>
  joinItems(
    [
      item('CTOC/COP/2022/5', 800),
      ...lines.map((line, index) => item(line, 700 - 15 * index)),
      ...(note === undefined ? [] : [item(note, 120, 9)]),
      item(number, 30),
    ],
    { bottom: 0, top: 842 },
  );

const read = async (...texts: ReturnType<typeof page>[]): Promise<ReadPage[]> => {
  const pages: ReadPage[] = [];
  await readPages(texts.length, {
    textOf: async (number) => texts[number - 1] as ReturnType<typeof page>,
    scan,
    start: () => initialContext({ document: 'CTOC/COP/2022/5' }),
    signal: new AbortController().signal,
    rest: async () => {},
    onPage: (one) => pages.push(one),
  });
  return pages;
};

const targets = ({ references }: ReadPage) =>
  references.filter(({ target }) => target !== 'CTOC/COP/2022/5').map(({ target }) => target);

const FULL = 'The Conference met in Vienna and considered the matters before it.';

describe('over the end of a page', () => {
  it('goes on with a list', async () => {
    const [first, second] = await read(
      page([FULL, 'It recalled its resolutions 5/2, 5/3'], '2/3', 'See A/80/1.'),
      page(['and 5/4 as well as decision 4/4.', FULL], '3/3'),
    );
    expect(first && targets(first)).toEqual(['CTOC/COP/RES/5/2', 'CTOC/COP/RES/5/3', 'A/80/1']);
    expect(second && targets(second)).toEqual(['CTOC/COP/RES/5/4', 'CTOC/COP/DEC/4/4']);
    for (const one of [first, second] as ReadPage[]) {
      for (const { start, end, text } of one.references) expect(one.text.text.slice(start, end)).toBe(text);
    }
  });

  it('decides whose a resolution is by what stands on the next page', async () => {
    const [first] = await read(
      page([FULL, 'The matter was settled in resolution 55/25 of the General'], '2/3'),
      page(['Assembly, as is known.', FULL], '3/3'),
    );
    expect(first && targets(first)).toEqual(['A/RES/55/25']);
  });

  it('finds a symbol that is broken there once, marks both parts, and leaves the page number alone', async () => {
    const [first, second] = await read(
      page([FULL, 'The report is CTOC/COP/'], '13/18'),
      page(['WG.4/2022/4, and nothing else.', FULL], '14/18'),
    );
    expect(first && targets(first)).toEqual(['CTOC/COP/WG.4/2022/4']);
    expect(second && targets(second)).toEqual([]);
    const part = first?.references.at(-1);
    expect(first?.text.text.slice(part?.start, part?.end)).toBe('CTOC/COP/');
    expect(second?.text.text.slice(second.carried?.start, second.carried?.end)).toBe('WG.4/2022/4');
  });

  it.each([
    ['a paragraph that has ended', 'See resolutions 5/2 and 5/3.', '4/4 is a fraction.'],
    ['a new paragraph', 'See resolutions 5/2, 5/3', '3. Of the votes, 5/4 were cast.'],
  ])('does not go on after %s', async (_, before, after) => {
    const [, second] = await read(page([FULL, before], '2/3'), page([after, FULL], '3/3'));
    expect(second && targets(second)).toEqual([]);
  });

  it('reads a page of one paragraph between two others', async () => {
    const pages = await read(
      page(['It recalled its resolutions 5/2,'], '1/3'),
      page(['5/3, 5/4,'], '2/3'),
      page(['5/5 and 5/6.', FULL], '3/3'),
    );
    expect(pages.slice(0, 2).map(targets)).toEqual([['CTOC/COP/RES/5/2'], ['CTOC/COP/RES/5/3', 'CTOC/COP/RES/5/4']]);
  });
});
