import { expect, it } from 'vitest';
import { findIn } from '../../../src/core/reference/found.ts';

/** What a Chinese text counts, each with its kind or the end of its id. */
const countedIn = (text: string) =>
  findIn(text, 'zh').flatMap(({ meetings, articles }) => [
    ...meetings.map(({ start, end, mark }) => `${text.slice(start, end)} ${mark}`),
    ...articles.flatMap(({ type, numbers }) =>
      numbers.map(({ start, end, number }) => `${text.slice(start, end)} ${type} ${number}`),
    ),
  ]);

it.each([
  ['第十六条', ['第十六条 article 16']],
  ['第16、18和第32条', ['第16 article 16', '18 article 18', '32 article 32']],
  ['第三款', ['第三款 paragraph 3']],
  ['第十届会议', ['第十届会议 #10']],
  ['第五和六届会议', ['第五 #5', '六 #6']],
  ['第五和第六届会议', ['第五 #5', '第六届会议 #6']],
  ['2021年10月12日在维也纳举行的会议', ['2021年10月12日在维也纳举行的会议 @2021-10-12']],
])('reads each number once, with what it counts: %s', (text, counted) => {
  expect(countedIn(text)).toEqual(counted);
});
