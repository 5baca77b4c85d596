import { arabicOrdinal } from '../arabic.ts';
import { LOCALE } from '../dates.ts';
import type { Language } from '../language.ts';
import { zh } from '../reference/languages/zh.ts';
import { spanishOrdinal } from '../spanish.ts';
import { pluralKey, type Words } from '../words.ts';

/** Made once a language: it costs more than a card does. */
const listFormats = new Map<Language, Intl.ListFormat>();

/** "12th meeting", "12e réunion", "第十二次会议". */
export const nth = (kind: 'session' | 'meeting', number: number, words: Words): string =>
  words(pluralKey(words, `kind_${kind}`, number, 'ordinal'), written(kind, number, words.language));

/** How the number of a session or meeting is written: in words where UN documents do so in headings and lines alike. */
function written(kind: 'session' | 'meeting', number: number, language: Language): string | number {
  if (language === 'zh') return zh.ordinals[number - 1]?.[0] ?? number;
  if (language === 'es') return spanishOrdinal(number, kind === 'session' ? 'masculine' : 'feminine');
  // From twenty on the words change with their place in the sentence.
  if (language !== 'ar' || number >= 20) return number;
  return arabicOrdinal(number, kind === 'session' ? 'feminine' : 'masculine') ?? number;
}

/** A name at the head of a line. */
export const capital = (text: string, language: Language): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};

/** Words joined as the language joins them: `a, b and c`; empty for none. */
export function list(items: readonly string[], language: Language): string {
  let format = listFormats.get(language);
  if (!format) {
    format = new Intl.ListFormat(LOCALE[language], { type: 'conjunction' });
    listFormats.set(language, format);
  }
  return format.format(items);
}
