import type { Language } from '../language.ts';
import { TONGUES } from '../reference/languages/index.ts';
import type { Tongue } from '../reference/languages/tongue.ts';
import { SPACE, spellingOf } from '../reference/pattern.ts';
import { plainDigits } from '../reference/signs.ts';

/** A day as written; what is not written is not there. */
export interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date or a span of days, as it stands in a text. A single date is first and last day at once. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly first: Day;
  readonly last: Day;
  /** Whether it names more than one day. */
  readonly isSpan: boolean;
}

const S = `${SPACE}*`;
const SS = `${SPACE}+`;
const DAY = '\\d{1,2}(?:\\.?\\s?[°ºª]|\\s?er|\\^\\{er\\})?';
/** Between two days, besides the words of the language file: `du 10 au 12`, `del 18 al 22`. */
const TO: { readonly [language in Language]?: readonly string[] } = { fr: ['au'], es: ['al'], en: ['until'] };
/** Between the month and its year. */
const YEAR_OF: { readonly [language in Language]?: string } = {
  es: `(?:del?${SS})?`,
  en: '(?:,)?',
  ar: '(?:من عام )?',
};

interface Patterns {
  /** A whole span. */
  readonly span: RegExp;
  /** The days in it, each with its year, month and day in the groups of that name. */
  readonly days: RegExp;
  /** What stands between two dates that are the ends of one span. */
  readonly to: RegExp;
  readonly monthOf: (name: string) => number;
}

function inWords(tongue: Tongue): Patterns {
  const { oneOf, pattern } = spellingOf(tongue);
  const month = `(?:${oneOf(tongue.months)})`;
  const year = `${S}${YEAR_OF[tongue.language] ?? ''}${S}\\d{4}`;
  const to = oneOf([...tongue.to, ...(TO[tongue.language] ?? [])]);
  // `9 to 11`, `12 and 13`, `12, 13 and 14`, `с 30 мая по 3 июня`, `12 و13`
  const joint = `(?:${S}[,،]${S}(?:${oneOf(tongue.and)})?|${S}[-‐‑–—]|${SS}(?:${oneOf(tongue.and)}|${to}))${S}(?:\\p{L}{1,4}${SS})?`;
  const dayless = `${month}${year}`;
  const span = `(?<![\\d/.,])(?:(?:${DAY}(?:${SS}${month})?${joint}){0,4}${DAY}${SS}${month}(?:${year})?|(?<!\\p{L})${dayless})(?!\\p{Ll})`;
  const months = tongue.months.map((name) => new RegExp(`^${pattern(name)}$`, 'iu'));
  return {
    span: new RegExp(span, 'gu'),
    days: new RegExp(
      `(?<day>\\d{1,2})(?!\\d)(?:\\.?\\s?[°ºª]|\\s?er|\\^\\{er\\})?(?:${S}(?<month>${month})(?:${year.replace('\\d{4}', '(?<year>\\d{4})')})?)?|(?<onlyMonth>${month})${year.replace('\\d{4}', '(?<onlyYear>\\d{4})')}`,
      'gu',
    ),
    to: new RegExp(`^(?:${S}[-–—]${S}|${SS}(?:${to})${SS})(?:\\p{L}{1,4}${SS})?$`, 'u'),
    monthOf: (name) => {
      const at = months.findIndex((one) => one.test(name));
      return Math.floor((at * 12) / months.length) + 1;
    },
  };
}

/** Year, month, day, each with its sign. */
function inSigns(tongue: Tongue): Patterns {
  const { oneOf } = spellingOf(tongue);
  const to = oneOf(tongue.to);
  const day = `(?:\\d{1,2}${S}月${S})?\\d{1,2}${S}日`;
  const joint = `${S}(?:[、,，–—~～-]|${oneOf(tongue.and)}|${to})${S}`;
  return {
    span: new RegExp(
      `(?:\\d{4}${S}年${S})?\\d{1,2}${S}月${S}\\d{1,2}${S}日?(?:${joint}${day})*|\\d{4}${S}年${S}\\d{1,2}${S}月`,
      'gu',
    ),
    days: new RegExp(
      `(?:(?<year>\\d{4})${S}年${S})?(?:(?<month>\\d{1,2})${S}月${S})?(?<day>\\d{1,2})${S}日?(?!${S}[月年\\d])|(?<onlyYear>\\d{4})${S}年${S}(?<onlyMonth>\\d{1,2})${S}月`,
      'gu',
    ),
    to: new RegExp(`^${S}(?:${to}|[-–—])${S}$`, 'u'),
    monthOf: Number,
  };
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const tongue = TONGUES.find((one) => one.language === language) as Tongue;
  const patterns = tongue.apart ? inWords(tongue) : inSigns(tongue);
  compiled.set(language, patterns);
  return patterns;
}

/** The dates of a paragraph in order. `text` has the plain signs of the language. */
export function datesIn(text: string, language: Language): WrittenDate[] {
  const patterns = patternsOf(language);
  const plain = plainDigits(text);
  const found: WrittenDate[] = [];
  for (const { 0: written, index: start } of plain.matchAll(patterns.span)) {
    const days = daysOf(written, patterns, language === 'zh');
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) continue;
    const date = { start, end: start + written.length, first, last, isSpan: days.length > 1 };
    const before = found.at(-1);
    // `22 December 2020 to 3 January 2021`
    if (before && patterns.to.test(plain.slice(before.end, start))) {
      found[found.length - 1] = { ...before, end: date.end, last, isSpan: true };
    } else found.push(date);
  }
  return found;
}

/** The days of a span: what one does not say itself, it shares with the next one, or in Chinese with the one before. */
function daysOf(written: string, { days, monthOf }: Patterns, sharesBefore: boolean): Day[] {
  const read = [...written.matchAll(days)].map(({ groups = {} }): Day => {
    const { year, month, day, onlyYear, onlyMonth } = groups;
    const named = month ?? onlyMonth;
    return {
      ...(year || onlyYear ? { year: Number(year ?? onlyYear) } : {}),
      ...(named ? { month: monthOf(named) } : {}),
      ...(day ? { day: Number(day) } : {}),
    };
  });
  const ordered = sharesBefore ? read : read.reverse();
  let shared: Day = {};
  const filled = ordered.map((day) => {
    const { year = shared.year, month = shared.month } = day;
    shared = { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
    return { ...shared, ...day };
  });
  return sharesBefore ? filled : filled.reverse();
}
