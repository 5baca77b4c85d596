import type { IsoDate } from '../dates.ts';
import type { Day, WrittenDate } from './dates.ts';

/** First and last day of something, or the months in which they lie. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A written day as far as it is written, in each of the years that it can mean. */
function readings({ year, month, day }: Day, { start, end }: Span): IsoDate[] {
  if (month === undefined) return [];
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  const years = year === undefined ? [Number(start.slice(0, 4)), Number(end.slice(0, 4))] : [year];
  return years.map((one) => `${one}-${rest}`);
}

/** Whether one is the other as far as both are known: a month is each of its days. */
const isSameDay = (one: IsoDate, other: IsoDate): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
};

/** Whether a written day can lie in a span, both ends in it. */
export const liesIn = (day: Day, span: Span): boolean =>
  readings(day, span).some(
    (date) => date >= span.start.slice(0, date.length) && date.slice(0, span.end.length) <= span.end,
  );

/** Whether a written date can be that of a span: several days must be its own first and last, a single one lie in it. */
export function agrees(date: WrittenDate, span: Span): boolean {
  if (!date.isSpan) return liesIn(date.first, span);
  return begins(date, span) && readings(date.last, span).some((day) => isSameDay(day, span.end));
}

/** Whether a written date is the first day of a span. */
export const begins = ({ first }: WrittenDate, span: Span): boolean =>
  readings(first, span).some((day) => isSameDay(day, span.start));

/** Whether a written date says day, month and year, and says those of a span. */
export const isExactly = (date: WrittenDate, span: Span): boolean =>
  isWhole(date) &&
  agrees(date, span) &&
  span.start.length === 10 &&
  span.end.length === 10 &&
  (date.isSpan || span.start === span.end);

const isWhole = ({ first, last }: WrittenDate): boolean =>
  [first, last].every(({ year, month, day }) => year !== undefined && month !== undefined && day !== undefined);

/** Whether two spans share a day. A month counts as a whole. */
export const overlaps = (one: Span, other: Span): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

/** Whether one date is wholly before the other. */
export const isBefore = (one: IsoDate, other: IsoDate): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

/** A written date as a span; undefined where it has no year. */
export function spanOf({ first, last }: WrittenDate): Span | undefined {
  const iso = ({ year, month, day }: Day): IsoDate | undefined =>
    year === undefined || month === undefined
      ? undefined
      : `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const [start, end] = [iso(first), iso(last)];
  return start && end ? { start, end } : undefined;
}

/** Whether two written dates say the same. */
export const isSame = (one: WrittenDate, other: WrittenDate): boolean =>
  one.isSpan === other.isSpan && isSameWritten(one.first, other.first) && isSameWritten(one.last, other.last);

const isSameWritten = (one: Day, other: Day): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;
