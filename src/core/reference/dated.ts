import type { Tongue } from './languages/tongue.ts';
import { SPACE, type Spelling } from './pattern.ts';
import { isDigit, plainDigits } from './signs.ts';

/** Where a date ends, and its first day as `2021-10-12`. */
export interface Held {
  readonly end: number;
  readonly day: string;
}

const twoDigits = (value: number | string): string => String(value).padStart(2, '0');

/** Between the noun of a meeting and the end of its date. */
const LONGEST_GAP = 220;

/** The sign after a noun with which its date may begin: the first digit, or what ends its part of the sentence before it. */
export function dateAfter(text: string, from: number): number {
  const to = Math.min(text.length, from + LONGEST_GAP);
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    // `(`, `)`, `.`, `:`, `;` and digits
    if (code <= 59 && (code >= 48 || code === 46 || code === 40 || code === 41)) break;
  }
  return at;
}

/**
 * Reads on from the noun of a meeting that is counted by its date alone: `held on 12 and 13 October 2021`, `of the Working
 * Group, held in Vienna from 30 May to 3 June 2022`. Null where the words in between do not say that it was held.
 */
export function heldReader(tongue: Tongue, { pattern, oneOf }: Spelling): (text: string, from: number) => Held | null {
  const months = tongue.months.map((month) => new RegExp(pattern(month), 'u'));
  const month = `(?:${oneOf(tongue.months)})`;
  const joint = `(?:${SPACE}*[,،–-]${SPACE}*|${SPACE}+(?:${oneOf([...tongue.and, ...tongue.to])})${SPACE}*)`;
  const day = `\\d{1,2}(?:[°ºª]|er)?(?:${SPACE}+${month})?`;
  const held = new RegExp(
    `[^.;:()\\d]{0,120}?(?<!\\p{L})(?:${oneOf(tongue.held)})[^.;:()\\d]{0,60}?((?:${day}${joint}(?:\\p{L}+${SPACE}+)?){0,3}${pattern(tongue.date).replace('MONTH', month)})`,
    'uy',
  );

  return (text, from) => {
    if (!isDigit(text.charCodeAt(dateAfter(text, from)))) return null;
    held.lastIndex = from;
    const date = held.exec(text)?.[1];
    if (date === undefined) return null;
    const end = held.lastIndex;
    const written = plainDigits(date);
    const [day = ''] = /\d{1,2}/.exec(written) ?? [];
    const year = /\d{4}/.exec(written)?.[0];
    const named = months
      .map((one, index) => ({ at: written.search(one), value: Math.floor((index * 12) / months.length) + 1 }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
      .map(({ value }) => value);
    const [first, last] = [named[0], named.at(-1)];
    if (!year || !first || !last) return null;
    // the year is that of the last day: `from 30 December to 3 January 2022`
    return { end, day: `${Number(year) - (first > last ? 1 : 0)}-${twoDigits(first)}-${twoDigits(day)}` };
  };
}
