import { expect, test } from 'vitest';
import { formatDate, formatRange, isoDay, isPast } from '../../src/core/dates.ts';

test.each([
  ['2022-06-29', '2022-06-30', 'en', '29–30 June 2022'],
  ['2022-06-29', '2022-06-30', 'fr', '29–30 juin 2022'],
  ['2025-06-30', '2025-07-02', 'en', '30 June – 2 July 2025'],
  ['2025-06-30', '2025-07-02', 'fr', '30 juin – 2 juillet 2025'],
  ['2024-12-30', '2025-01-02', 'en', '30 December 2024 – 2 January 2025'],
  ['2020-07-16', '2020-07-16', 'en', '16 July 2020'],
  ['2020-07-16', undefined, 'fr', '16 juillet 2020'],
  ['2026-10', '2026-10', 'en', 'October 2026'],
  ['2011-07', '2011-12', 'fr', 'juillet – décembre 2011'],
  ['2011-07-03', '2011-12', 'en', 'July – December 2011'],
  ['2044-06-29', '2044-06-30', 'ar', '29 - 30 حزيران/يونيه 2044'],
  ['2044-12-30', '2045-01-02', 'ar', '30 كانون الأول/ديسمبر 2044 - 2 كانون الثاني/يناير 2045'],
  ['2044-06-30', '2044-07-02', 'ar', '30 حزيران/يونيه - 2 تموز/يوليه 2044'],
  ['2022-10', undefined, 'ar', 'تشرين الأول/أكتوبر 2022'],
  ['2044-06-29', '2044-06-30', 'zh', '2044年6月29日至30日'],
  ['2044-12-30', '2045-01-02', 'zh', '2044年12月30日至2045年1月2日'],
  ['2011-07', '2011-12', 'zh', '2011年7月至12月'],
  ['2044-06-29', '2044-06-29', 'zh', '2044年6月29日'],
  ['2044-06-29', '2044-06-30', 'ru', '29–30 июня 2044 года'],
  ['2044-12-30', '2045-01-02', 'ru', '30 декабря 2044 года – 2 января 2045 года'],
  ['2022-10', undefined, 'ru', 'октябрь 2022 года'],
  ['2044-06-29', '2044-06-30', 'es', '29–30 de junio de 2044'],
  ['2022-06-01', undefined, 'fr', '1er juin 2022'],
  ['2022-06-29', '2022-07-01', 'fr', '29 juin – 1er juillet 2022'],
] as const)('%s to %s in %s reads %s', (start, end, language, text) => {
  expect(formatRange(start, end, language)).toBe(text);
});

test('a date never shifts with the reader’s time zone', () => {
  expect(formatDate('2014-10-10', 'en')).toBe('10 October 2014');
  expect(formatDate('2014-10', 'fr')).toBe('octobre 2014');
});

test('a month is past when the next one has begun', () => {
  expect(isPast('2026-10', '2026-10-31')).toBe(false);
  expect(isPast('2026-10', '2026-11-01')).toBe(true);
  expect(isPast('2026-10-05', '2026-10-05')).toBe(false);
  expect(isPast('2026-10-05', '2026-10-06')).toBe(true);
});

test('today is the reader’s own day', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
