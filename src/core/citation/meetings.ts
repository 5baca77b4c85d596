import { arabicFor, arabicOrdinal } from '../arabic.ts';
import type { Language } from '../language.ts';
import { zh } from '../reference/languages/zh.ts';
import { spanishOrdinal } from '../spanish.ts';

/** A session or a meeting of a body, to be cited. */
export interface CitedMeeting {
  readonly kind: 'session' | 'meeting';
  readonly ordinal?: number;
  /** The name of the body as it stands behind a noun in the language. */
  readonly body: string;
  readonly place?: string;
  /** Written as the language writes days. */
  readonly days?: string;
}

const behind = (whole: string, ...parts: (string | undefined)[]) =>
  [whole, ...parts.filter((part) => part !== undefined)].join(', ');

const ENGLISH_ENDING = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const counted = (noun: string, nth: string | undefined) => (nth === undefined ? noun : `${nth} ${noun}`);

/** How each language cites a session or meeting, its number as its documents' headings have it; undefined: not known. */
export const MEETINGS: Readonly<Record<Language, (cited: CitedMeeting) => string | undefined>> = {
  en({ kind, ordinal, body, place, days }) {
    const nth = ordinal === undefined ? undefined : `${ordinal}${ENDINGS[ENGLISH_ENDING.select(ordinal)] ?? 'th'}`;
    return behind(`${counted(kind, nth)} of the ${body}`, place, days);
  },
  fr({ kind, ordinal, body, place, days }) {
    const nth = ordinal === undefined ? undefined : ordinal === 1 ? '1re' : `${ordinal}e`;
    return behind(`${counted(kind === 'session' ? 'session' : 'réunion', nth)} ${body}`, place, days);
  },
  es({ kind, ordinal, body, place, days }) {
    const isSession = kind === 'session';
    const nth = ordinal === undefined ? undefined : spanishOrdinal(ordinal, isSession ? 'masculine' : 'feminine');
    return behind(`${counted(isSession ? 'período de sesiones' : 'reunión', nth)} ${body}`, place, days);
  },
  ru({ kind, ordinal, body, place, days }) {
    const isSession = kind === 'session';
    const nth = ordinal === undefined ? undefined : `${ordinal}-${isSession ? 'я' : 'е'}`;
    return behind(`${counted(isSession ? 'сессия' : 'совещание', nth)} ${body}`, place, days);
  },
  zh({ kind, ordinal, body, place, days }) {
    const number = ordinal === undefined ? undefined : zh.ordinals[ordinal - 1]?.[0];
    if (ordinal !== undefined && number === undefined) return undefined;
    const nth = number === undefined ? '' : `第${number}${kind === 'session' ? '届' : '次'}`;
    const when = [place, days].filter((part) => part !== undefined).join('，');
    return `${body}${nth}会议${when === '' ? '' : `（${when}）`}`;
  },
  ar({ kind, ordinal, body, place, days }) {
    const nth = ordinal === undefined ? undefined : arabicOrdinal(ordinal, 'feminine');
    if (kind !== 'session' || nth === undefined) return undefined;
    const whole = `الدورة ${nth} ${arabicFor(body)}`;
    return [whole, place, days].filter((part) => part !== undefined).join('، ');
  },
};
