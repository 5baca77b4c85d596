import type { Language } from './language.ts';

/** A day `YYYY-MM-DD`, or a month `YYYY-MM` where the source gives no day. */
export type IsoDate = string;

/** For Intl: the UN writes day before month in English too, and Latin digits serve every reader of its symbols. */
export const LOCALE: Record<Language, string> = {
  ar: 'ar-u-nu-latn-ca-gregory',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const name = `${language}${withDay}`;
  let format = formats.get(name);
  if (!format) {
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    format = new Intl.DateTimeFormat(LOCALE[language], withDay ? { ...parts, day: 'numeric' } : parts);
    formats.set(name, format);
  }
  return format;
}

const isMonth = (date: IsoDate): boolean => date.length === 7;
const timeOf = (date: IsoDate): Date => new Date(`${isMonth(date) ? `${date}-01` : date}T00:00:00Z`);

/** Some versions of the Intl data put thin spaces around every dash; here days close up in all of them: 29–30 June. */
const plainSpaces = (text: string): string =>
  text.replace(/[\u2009\u202f]/g, ' ').replace(/(?<!\d)(\d{1,2}) – (\d{1,2})(?!\d)/, '$1–$2');

export const formatDate = (date: IsoDate, language: Language): string =>
  plainSpaces(formatter(language, !isMonth(date)).format(timeOf(date)));

/** `29–30 June 2022`; months alone when one of the two is only a month. */
export function formatRange(start: IsoDate, end: IsoDate | undefined, language: Language): string {
  if (end === undefined || end === start) return formatDate(start, language);
  const withDay = !isMonth(start) && !isMonth(end);
  const first = withDay ? start : start.slice(0, 7);
  const last = withDay ? end : end.slice(0, 7);
  if (first === last || last < first) return formatDate(first, language);
  return plainSpaces(formatter(language, withDay).formatRange(timeOf(first), timeOf(last)));
}

/** Whether the date lies wholly before `today`: a month is over when the next one has begun. */
export const isPast = (date: IsoDate, today: IsoDate): boolean => date < today.slice(0, date.length);

/** The reader's own day, not that of Greenwich. */
export function isoDay(now: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
