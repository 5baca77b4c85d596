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

/** UN documents give each month both its names in Arabic; Intl knows one of them. */
const ARABIC_MONTHS = [
  ...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه'],
  ...['تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
];

/** What UN documents write otherwise than Intl: the first of the month is an ordinal, the word for year is whole. */
const AS_DOCUMENTS: { readonly [language in Language]?: (text: string) => string } = {
  fr: (text) => text.replace(/(?<!\d)1(?= \p{L})/gu, '1er'),
  ru: (text) => text.replace(/\s*г\.(?= –)/, ' года').replace(/\s*г\.$/, ' года'),
};

/** Some versions of the Intl data put thin spaces around every dash; here days close up in all of them: 29–30 June. */
function asDocuments(text: string, language: Language): string {
  const plain = text.replace(/[\u2009\u202f]/g, ' ').replace(/(?<!\d)(\d{1,2}) – (\d{1,2})(?!\d)/, '$1–$2');
  return AS_DOCUMENTS[language]?.(plain) ?? plain;
}

/** A day, `2022-06-29`, or a month, `2022-06`, as documents in the language write it. */
export function formatDate(date: IsoDate, language: Language): string {
  if (language !== 'ar') return asDocuments(formatter(language, !isMonth(date)).format(timeOf(date)), language);
  const [year, month, day] = date.split('-');
  return [day && Number(day), ARABIC_MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** What the two dates have in common is written once, at the end in Arabic, at the beginning in Chinese. */
const RANGES: { readonly [language in Language]?: (start: IsoDate, end: IsoDate) => string } = {
  ar(start, end) {
    const known = share(start, end, 7) ? / .+$/ : share(start, end, 4) ? / \d{4}$/ : '';
    return `${formatDate(start, 'ar').replace(known, '')} - ${formatDate(end, 'ar')}`;
  },
  zh(start, end) {
    const known = share(start, end, 7) ? /^\d+年\d+月/ : share(start, end, 4) ? /^\d+年/ : '';
    return `${formatDate(start, 'zh')}至${formatDate(end, 'zh').replace(known, '')}`;
  },
};

/** Whether two dates have their first so many letters in common: 4 a year, 7 a month too. */
const share = (a: IsoDate, b: IsoDate, letters: number) => a.slice(0, letters) === b.slice(0, letters);

/** `29–30 June 2022`; months alone when one of the two is only a month. */
export function formatRange(start: IsoDate, end: IsoDate | undefined, language: Language): string {
  if (end === undefined || end === start) return formatDate(start, language);
  const withDay = !isMonth(start) && !isMonth(end);
  const first = withDay ? start : start.slice(0, 7);
  const last = withDay ? end : end.slice(0, 7);
  if (first === last || last < first) return formatDate(first, language);
  const range = RANGES[language]?.(first, last);
  return range ?? asDocuments(formatter(language, withDay).formatRange(timeOf(first), timeOf(last)), language);
}

/** Whether the date lies wholly before `today`: a month is over when the next one has begun. */
export const isPast = (date: IsoDate, today: IsoDate): boolean => date < today.slice(0, date.length);

/** The reader's own day, not that of Greenwich. */
export function isoDay(now: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
