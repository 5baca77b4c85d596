import { describe, expect, it, test } from 'vitest';
import { type Day, datesIn } from '../../../src/core/check/dates.ts';
import { agrees, begins, isExactly, liesIn, overlaps, spanOf } from '../../../src/core/check/days.ts';
import type { Language } from '../../../src/core/language.ts';

const two = (n: number | undefined) => String(n ?? '?').padStart(2, '0');
const plain = ({ year, month, day }: Day) => `${year ?? '?'}-${two(month)}-${two(day)}`;
const read = (text: string, language: Language) =>
  datesIn(text, language).map(({ start, end, first, last }) => [text.slice(start, end), plain(first), plain(last)]);

test.each<[Language, string, string, string, string]>([
  ['en', 'on 16 October 2020,', '16 October 2020', '2020-10-16', '2020-10-16'],
  ['en', 'from 30 May to 3 June 2022.', '30 May to 3 June 2022', '2022-05-30', '2022-06-03'],
  ['en', 'from 22 December 2020 to 3 January 2021', '22 December 2020 to 3 January 2021', '2020-12-22', '2021-01-03'],
  ['en', 'Vienna, 17–21 October 2022', '17–21 October 2022', '2022-10-17', '2022-10-21'],
  ['en', 'on 12, 13 and 14 October 2021', '12, 13 and 14 October 2021', '2021-10-12', '2021-10-14'],
  ['en', 'in October 2025', 'October 2025', '2025-10-?', '2025-10-?'],
  ['en', 'on 5 May', '5 May', '?-05-05', '?-05-05'],
  ['fr', 'du 30 mai au 1^{er} juin 2012', '30 mai au 1^{er} juin 2012', '2012-05-30', '2012-06-01'],
  ['fr', 'les 12 et 13 octobre 2021', '12 et 13 octobre 2021', '2021-10-12', '2021-10-13'],
  ['es', 'del 18 al 22 de octubre de 2010', '18 al 22 de octubre de 2010', '2010-10-18', '2010-10-22'],
  ['es', 'los días 12 y 13 de octubre de 2021', '12 y 13 de octubre de 2021', '2021-10-12', '2021-10-13'],
  ['ru', 'с 30 мая по 3 июня 2022 года', '30 мая по 3 июня 2022', '2022-05-30', '2022-06-03'],
  ['ru', '12–13 октября 2021 года', '12–13 октября 2021', '2021-10-12', '2021-10-13'],
  ['zh', '2010年10月18日至22日', '2010年10月18日至22日', '2010-10-18', '2010-10-22'],
  ['zh', '2022年5月30日至6月3日', '2022年5月30日至6月3日', '2022-05-30', '2022-06-03'],
  ['zh', '2020年10月', '2020年10月', '2020-10-?', '2020-10-?'],
])('%s: %s', (language, text, written, first, last) => {
  const fill = (day: string) => day.replace('-?', '-0?');
  expect(read(text, language)).toEqual([[written, fill(first), fill(last)]]);
});

it('tells two dates from one span', () => {
  expect(read('du 9 au 11 octobre 2019 et du 13 au 15 juillet 2020', 'fr').map(([written]) => written)).toEqual([
    '9 au 11 octobre 2019',
    '13 au 15 juillet 2020',
  ]);
  expect(read('2021年10月12日和2022年6月29日', 'zh')).toHaveLength(2);
});

test.each(['paragraphs 9 and 11 of decision 4/4', 'resolution 5/4', 'they may 2022 times', 'in 2022'])(
  '%s: none',
  (text) => {
    expect(read(text, 'en')).toEqual([]);
  },
);

describe('a written date against the days of a record', () => {
  const one = (text: string) => {
    const [date] = datesIn(text, 'en');
    if (!date) throw new Error(`no date in ${text}`);
    return date;
  };
  const held = { start: '2021-10-12', end: '2021-10-14' };

  it('has the same first and last day, or is one of the days', () => {
    expect(agrees(one('12 to 14 October 2021'), held)).toBe(true);
    expect(agrees(one('12 to 13 October 2021'), held)).toBe(false);
    expect(agrees(one('14 and 14 October 2021'), held)).toBe(false);
    expect(agrees(one('13 October 2021'), held)).toBe(true);
    expect(agrees(one('15 October 2021'), held)).toBe(false);
  });

  it('is compared as far as it is written', () => {
    expect(agrees(one('12 to 14 October'), held)).toBe(true);
    expect(agrees(one('October 2021'), held)).toBe(true);
    expect(agrees(one('November 2021'), held)).toBe(false);
    expect(agrees(one('9 October 2021'), { start: '2021-10', end: '2021-10' })).toBe(true);
    expect(isExactly(one('12 to 14 October'), held)).toBe(false);
    expect(isExactly(one('12 to 14 October 2021'), held)).toBe(true);
    expect(isExactly(one('13 October 2021'), held)).toBe(false);
  });

  it('may be the beginning', () => {
    expect(begins(one('12 October 2021'), held)).toBe(true);
    expect(begins(one('13 October 2021'), held)).toBe(false);
  });

  it('overlaps another', () => {
    expect(spanOf(one('5 May'))).toBeUndefined();
    expect(overlaps(held, { start: '2021-10-14', end: '2021-10-20' })).toBe(true);
    expect(overlaps(held, { start: '2021-10-15', end: '2021-10-20' })).toBe(false);
    expect(liesIn({ year: 2021, month: 10 }, held)).toBe(true);
  });
});
