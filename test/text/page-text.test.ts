import { describe, expect, it } from 'vitest';
import { joinItems, locate } from '../../src/text/page-text.ts';
import type { TextPiece } from '../../src/text/piece.ts';

/** An item as pdf.js gives it, 12 points high unless it says otherwise. */
const item = (str: string, x: number, y: number, more: Partial<TextPiece> = {}): TextPiece => {
  const height = more.height ?? 12;
  return {
    str,
    transform: [height, 0, 0, height, x, y],
    width: str.length * 0.5 * height,
    height,
    hasEOL: false,
    ...more,
  };
};

/** Lines of text, 15 points apart, each one item that ends its line. */
const lines = (...texts: string[]): TextPiece[] =>
  texts.map((str, index) => item(str, 72, 700 - index * 15, { hasEOL: index < texts.length - 1 }));

const join = (...texts: string[]): string => joinItems(lines(...texts)).text;

describe('lines', () => {
  it('ends lines with a newline', () => {
    expect(join('The Conference, in its', 'resolution 5/2, decided')).toBe(
      'The Conference, in its\nresolution 5/2, decided',
    );
  });

  it.each([
    ['see CTOC/COP/', 'WG.3/2025/2, annex', 'see CTOC/COP/WG.3/2025/2, annex'],
    ['see CTOC/COP', '/WG.3/2025/2', 'see CTOC/COP/WG.3/2025/2'],
    ['(CTOC/COP/WG.', '4/2022/4)', '(CTOC/COP/WG.4/2022/4)'],
    ['CTOC/COP/WG.3/2025/CRP.1-', 'Add.2', 'CTOC/COP/WG.3/2025/CRP.1-Add.2'],
    ['CTOC/COP/WG.5/2011/2/Rev.', '2', 'CTOC/COP/WG.5/2011/2/Rev.2'],
    ['ECE/BATUMI.', 'CONF/2016/2', 'ECE/BATUMI.CONF/2016/2'],
    ['S/RES/2728(', '2024) of', 'S/RES/2728(2024) of'],
    ['A/80/508–', 'A/80/510', 'A/80/508–A/80/510'],
  ])('goes on with a symbol: %s | %s', (first, second, whole) => {
    expect(join(first, second)).toBe(whole);
  });

  it.each([
    ['as said in A/80/508.', 'The Committee'],
    ['as said in A/80/508.', '3. The Committee'],
    ['men and/', 'or women'],
    ['its sixty-', 'Third session'],
    ['Working Group on Trafficking in Persons (', '2022)'],
    ['see A/80/508 –', 'The Committee'],
    ['会议。', '会议'],
    ['决议', '2. 会议'],
    ['the Group of 77 etc.', '4 States'],
  ])('keeps lines apart where no symbol goes on: %s | %s', (first, second) => {
    expect(join(first, second)).toBe(`${first}\n${second}`);
  });

  it.each([
    ['at its twenty-', 'first session', 'at its twenty-first session'],
    ['la vingt-', 'et-unième session', 'la vingt-et-unième session'],
    ['Совета Безопас-', 'ности', 'Совета Безопасности'],
    ['缔约方会', '议第十二', '缔约方会议第十二'],
    ['大会第', '7/1号决议', '大会第7/1号决议'],
    ['大会第7/', '1号决议', '大会第7/1号决议'],
    ['大会第7/1', '号决议', '大会第7/1号决议'],
  ])('goes on with a word: %s | %s', (first, second, whole) => {
    expect(join(first, second)).toBe(whole);
  });

  it('puts an empty line between paragraphs', () => {
    const items = [
      ...lines('one', 'two', 'three'),
      item('', 0, 670, { hasEOL: true }),
      item('next paragraph', 72, 645),
    ];
    expect(joinItems(items).text).toBe('one\ntwo\nthree\n\nnext paragraph');
  });

  it('keeps the cells of a table apart, whose lines come cell by cell', () => {
    const items = [
      item('A/80/', 72, 700, { hasEOL: true }),
      item('508', 72, 685),
      item('Report on the', 200, 700, { hasEOL: true }),
      item('work done', 200, 685, { hasEOL: true }),
      item('A/80/509', 72, 670),
      item('Note', 200, 670),
    ];
    expect(joinItems(items).text).toBe('A/80/508\n\nReport on the\nwork done\nA/80/509 Note');
  });

  it('keeps running heads and page numbers out of the sentences beside them', () => {
    const items = [
      item('CTOC/COP/2022/5', 72, 800, { hasEOL: true }),
      item('as requested in its resolution', 72, 785 - 70, { hasEOL: true }),
      item('as requested in its resolution', 72, 700, { hasEOL: true }),
      item('2/15', 72, 30),
    ];
    const { text } = joinItems(items, { bottom: 0, top: 842 });
    expect(text).toBe('CTOC/COP/2022/5\n\nas requested in its resolution\nas requested in its resolution\n\n2/15');
  });
});

describe('a page whose lines go up or down the sheet', () => {
  /** Items of one text, turned by a quarter about the sheet's corner: to the left, so that lines go up, or to the right. */
  const turned = (items: TextPiece[], up: 1 | -1): TextPiece[] =>
    items.map((one) => {
      const [, , , size = 0, x = 0, y = 0] = one.transform;
      return { ...one, transform: [0, up * size, -up * size, 0, -up * y, up * x] };
    });
  const items = [
    item('resolution', 72, 700),
    item('5/2', 136, 700),
    item('12', 156, 705, { height: 7 }),
    item(', see A/', 162, 700),
    item('RES', 210, 700),
    item('/55/', 228, 700, { hasEOL: true }),
    item('25 and more', 72, 685, { hasEOL: true }),
    item('of it', 72, 670),
  ];

  it.each([1, -1] as const)('is read as if it had been turned: %i', (up) => {
    const { text } = joinItems(items);
    expect(text).toBe('resolution 5/2, see A/RES/55/25 and more\nof it');
    expect(joinItems(turned(items, up))).toEqual(joinItems(items));
  });
});

describe('one line', () => {
  it('joins a symbol whose letters change font', () => {
    const items = [item('A/', 72, 700), item('RES', 84, 700), item('/55/25', 102, 700)];
    expect(joinItems(items).text).toBe('A/RES/55/25');
  });

  it('writes the space that a gap stands for, once', () => {
    expect(joinItems([item('resolution', 72, 700), item('5/2', 136, 700)]).text).toBe('resolution 5/2');
    expect(joinItems([item('resolution', 72, 700), item(' ', 132, 700), item('5/2', 138, 700)]).text).toBe(
      'resolution 5/2',
    );
  });

  it('leaves footnote marks out, so that lists and symbols go on', () => {
    const items = [
      item('resolutions 5/2', 72, 700),
      item('12', 162, 705, { height: 7 }),
      item(', 5/3', 169, 700),
      item('13', 199, 705, { height: 7 }),
      item(' and 5/4.', 206, 700),
    ];
    expect(joinItems(items).text).toBe('resolutions 5/2, 5/3 and 5/4.');
  });

  it.each(['1', '10', '*', 'a'])('reads a number before the mark %s as it is', (mark) => {
    const marked = [
      item('its resolution 7/1', 72, 700),
      item(mark, 180, 705, { height: 7 }),
      item(', or', 180 + mark.length * 3.5, 700),
    ];
    const page = joinItems(marked);
    expect(page.text).toBe('its resolution 7/1, or');
    expect(locate(page, 4, 18)).toEqual([{ item: 0, from: 4, to: 18 }]);
  });

  it('leaves out a mark before the footnote that it belongs to', () => {
    expect(joinItems([item('1', 72, 105, { height: 6 }), item('See A/80/508.', 78, 100, { height: 10 })]).text).toBe(
      'See A/80/508.',
    );
  });

  it('writes ligatures out, and finds them again', () => {
    const page = joinItems([item('the e\uFB03cient Traf', 72, 700), item('\uFB01', 168, 700), item('cking', 174, 700)]);
    expect(page.text).toBe('the efficient Trafficking');
    const start = page.text.indexOf('efficient');
    expect(locate(page, start, start + 'efficient'.length)).toEqual([{ item: 0, from: 4, to: 11 }]);
    expect(locate(page, page.text.indexOf('Traf'), page.text.length)).toEqual([
      { item: 0, from: 12, to: 16 },
      { item: 1, from: 0, to: 1 },
      { item: 2, from: 0, to: 5 },
    ]);
  });

  it('writes Arabic letters by their names, without the stroke that only lengthens', () => {
    const page = joinItems([item('\uFEFB \uFED7\uFEAE\uFE8D\uFEAD', 72, 700), item(' المجـــلس', 140, 700)]);
    expect(page.text).toBe('لا قرار المجلس');
    expect(locate(page, 3, 7)).toEqual([{ item: 0, from: 2, to: 6 }]);
    expect(locate(page, 8, page.text.length)).toEqual([{ item: 1, from: 1, to: 10 }]);
  });

  it.each([
    ['األمم', 'الأمم'],
    ['واإلنسان', 'والإنسان'],
    ['االقتصادي واالجتماعي', 'الاقتصادي والاجتماعي'],
    ['لألمن', 'للأمن'],
    ['إلى خلال ألف الأمم', 'إلى خلال ألف الأمم'],
  ])('turns lam-alef round where no word is spelled so: %s', (written, read) => {
    expect(joinItems([item(written, 72, 700)]).text).toBe(read);
  });

  it('reads a number from left to right in a line from right to left', () => {
    const page = joinItems([
      item('القرار', 420, 700, { width: 60 }),
      item('1', 408, 700),
      item('/', 402, 700),
      item('70', 390, 700),
      item('المؤرخ', 340, 700),
    ]);
    expect(page.text).toBe('القرار 70/1 المؤرخ');
    expect(locate(page, 7, 11)).toEqual([
      { item: 3, from: 0, to: 2 },
      { item: 2, from: 0, to: 1 },
      { item: 1, from: 0, to: 1 },
    ]);
  });

  it('leaves a full stop behind such a number where it is', () => {
    const page = joinItems([item('2015', 390, 700), item('.', 384, 700), item('(', 378, 700), item('2', 372, 700)]);
    expect(page.text).toBe('2015.(2');
  });

  it('keeps small digits on the line, such as those of a table in small print', () => {
    expect(joinItems([item('Session', 72, 700), item('11', 120, 700, { height: 8 })]).text).toBe('Session 11');
  });
});

describe('locate', () => {
  it('finds the items of a symbol that goes over a line', () => {
    const page = joinItems([
      item('see ', 72, 700),
      item('CTOC/COP/ ', 96, 700, { hasEOL: true }),
      item('', 0, 0),
      item('WG.3/2025/2', 72, 685),
    ]);
    const start = page.text.indexOf('CTOC');
    expect(page.text).toBe('see CTOC/COP/WG.3/2025/2');
    expect(locate(page, start, page.text.length)).toEqual([
      { item: 1, from: 0, to: 9 },
      { item: 2, from: 0, to: 11 },
    ]);
  });

  it('gives back the very characters of the items', () => {
    const strings = ['A/', 'RES', '/55/25 ', 'and', ' ', '(', 'S/RES/1373', ')', ' (2001)  '];
    const items = strings.map((str, index) =>
      item(str, index * 100, 700 - (index % 3) * 15, { hasEOL: index % 3 === 2 }),
    );
    const page = joinItems(items);
    for (let start = 0; start < page.text.length; start++) {
      const found = locate(page, start, start + 1);
      if (found.length === 0) continue;
      const [{ item: at, from, to }] = found as [{ item: number; from: number; to: number }];
      expect(strings.filter((str) => str !== '')[at]?.slice(from, to)).toBe(page.text[start]);
    }
  });
});
