import { describe, expect, it } from 'vitest';
import { joinItems, locate } from '../../src/text/page-text.ts';
import type { TextPiece } from '../../src/text/piece.ts';

/** Lines from right to left as Chromium and others write them: from the left, glyph by glyph, each an item of its own. */

const SIZE = 12;
const WIDTH = 6;

/** Items of one line, from the left, each as wide as its letters. */
const fromLeft = (y: number, x: number, ...strings: string[]): TextPiece[] => {
  let at = x;
  return strings.map((str, index) => {
    const width = str.length * WIDTH;
    const item = {
      str,
      transform: [SIZE, 0, 0, SIZE, at, y],
      width,
      height: SIZE,
      hasEOL: index === strings.length - 1,
    };
    at += width;
    return item;
  });
};

/** A word of Arabic as it is seen from the left: its last letter first. */
const glyphs = (word: string): string[] => [...word].reverse();

const join = (...lines: TextPiece[][]): string => joinItems(lines.flat()).text;

describe('a line from right to left, written as it looks', () => {
  it('is read from the right', () => {
    expect(join(fromLeft(700, 100, ...glyphs('مؤتمر'), ' ', ...glyphs('الأطراف')))).toBe('الأطراف مؤتمر');
  });

  it('keeps the order inside numbers, also where each digit and slash is an item', () => {
    const line = fromLeft(700, 100, ...glyphs('المؤرخ'), ' ', '55', '/', '2', '5', ' ', ...glyphs('القرار'));
    expect(join(line)).toBe('القرار 55/25 المؤرخ');
  });

  it('reads two numbers beside each other from the right', () => {
    const line = fromLeft(700, 100, '5/3', ' ', '،', '5/2', ' ', ...glyphs('قراراته'));
    expect(join(line)).toBe('قراراته 5/2، 5/3');
  });

  it('puts the full stop that is seen to the left of a number behind it', () => {
    expect(join(fromLeft(700, 100, '.4/4', ' ', ...glyphs('مقرره')))).toBe('مقرره 4/4.');
  });

  it('goes on with a symbol whose slash is seen to the left of its line', () => {
    const lines = [
      fromLeft(700, 100, '/', 'CTOC', '/', 'COP', ' ', ...glyphs('التقرير')),
      fromLeft(685, 100, ...glyphs('والمذكرة'), ' ', 'WG.4/2022/4'),
    ];
    expect(join(...lines)).toContain('التقرير CTOC/COP/WG.4/2022/4 والمذكرة');
  });

  it('goes on with a symbol that fills its lines, on a page from right to left', () => {
    const lines = [
      fromLeft(730, 100, ...glyphs('الوثيقة')),
      fromLeft(700, 100, '/CTOC/COP'),
      fromLeft(685, 100, '/', '2018', '/', '13'),
      fromLeft(670, 100, 'Add.1'),
    ];
    expect(join(...lines)).toContain('CTOC/COP/2018/13/Add.1');
  });

  it('turns brackets round with it', () => {
    expect(join(fromLeft(700, 100, '(', ...glyphs('باء'), ')', ' ', ...glyphs('ألف')))).toBe('ألف (باء)');
  });

  it('finds every character again', () => {
    const items = fromLeft(700, 100, '.4/4', ' ', ...glyphs('مقرره'));
    const page = joinItems(items);
    const start = page.text.indexOf('4/4');
    expect(locate(page, start, start + 3)).toEqual([{ item: 0, from: 1, to: 4 }]);
    expect(locate(page, start, start + 4)).toEqual([
      { item: 0, from: 1, to: 4 },
      { item: 0, from: 0, to: 1 },
    ]);
    expect(locate(page, 0, 5).map(({ item }) => item)).toEqual([6, 5, 4, 3, 2]);
  });

  it('leaves lines alone that were written as they are read', () => {
    const words = ['القرار', '70/1', 'المؤرخ'];
    const items = words.map((str, index) => ({
      ...(fromLeft(700, 300 - index * 60, str)[0] as TextPiece),
      hasEOL: false,
    }));
    expect(joinItems(items).text).toBe('القرار 70/1 المؤرخ');
  });
});

it('reads radicals that a font gives for Chinese letters as these letters', () => {
  const page = joinItems(fromLeft(700, 100, '\u2F24会第55/25号决议'));
  expect(page.text).toBe('大会第55/25号决议');
  expect(locate(page, 0, 1)).toEqual([{ item: 0, from: 0, to: 1 }]);
});
