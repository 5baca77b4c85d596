import type { IsoDate } from '../../../core/dates.ts';

const DAY = 86_400_000;

/** A day, month or year as a number of years, such as 2022.5; a month or a year counts by its middle. */
export function yearsOf(date: IsoDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const begin = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - begin) / (366 * DAY);
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** The years to be written along an axis, at least `room` pixels from one another. */
export function yearTicks(from: number, to: number, perYear: number, room: number): number[] {
  const step = STEPS.find((years) => years * perYear >= room) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
}
