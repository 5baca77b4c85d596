import type { Rewriting } from '../plain.ts';

const CYRILLIC = 'АВЕКМНОРСТХІЅ';
const LATIN = 'ABEKMHOPCTXIS';
const latin = (written: string): string => written.replace(/./g, (sign) => LATIN[CYRILLIC.indexOf(sign)] ?? sign);

/** A hyphen at the end of a line, or a soft one, inside a word; ё, which most texts spare; Latin letters typed in Cyrillic. */
export const PLAIN: readonly Rewriting[] = [
  [/(?<=\p{Ll})(?:\u00ad\s*|[-‐]\n\s*)(?=\p{Ll})/gu, ''],
  [/[ёЁ]/g, (sign = '') => (sign === 'ё' ? 'е' : 'Е')],
  // `2200 А (ХХI)`, `60/12 А и В`
  [/(?<=\d\s(?:[A-HАВСЕ]\sи\s)?)[АВСЕ](?=[\s,;.)])/g, latin],
  [/(?<=\d\s?(?:[A-H]\s?)?\([IVXLCESХІСЕЅ-]{0,6})[ХІСЕЅ](?=[IVXLCESХІСЕЅ-]{0,6}\))/g, latin],
  // `2118 (2013 год)`
  [/\((?<=\d\s?\()(\d{4})\s?г(?:\.|од[ау]?)\s?\)/g, (_, year) => `(${year})`],
  // `ES-11/4`, `1/CP.21`
  [/(?<![\p{L}\d])[EЕ]?[SЅ](?=-\d{1,2}\/)/gu, latin],
  [/(?<=\d\/\s?)[CС][MМ]?[PРAА](?=\.\s?\d)/g, latin],
];
