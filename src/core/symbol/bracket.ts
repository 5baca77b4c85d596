import { BREAK, INVISIBLE, narrow } from './spelling.ts';

/** `(2017)`, ` A (III)`, `(Vol. II)`, `(Première partie)`: the family decides which of them it has. */
export const BRACKET = new RegExp(
  `(?:${BREAK}[A-Z](?:${BREAK}[-–]${BREAK}[A-Z])?)?${BREAK}[(（][\\w.\\s\\u00c0-\\u00ff\\u0400-\\u0451０-９${INVISIBLE}-]{1,24}[)）]`,
  'y',
);

/** Parts of documents are named in the language of the document; their symbol has the English name. */
const WORDS: { readonly [name: string]: string } = {
  ...{ partie: 'Part', parte: 'Part', часть: 'Part' },
  ...{ volume: 'Vol.', volumen: 'Vol.', том: 'Vol.' },
};
/** The first part and so on, as French, Spanish and Russian have them. */
const ORDINALS: readonly (readonly string[])[] = [
  ['Première', 'Primera', 'Первая'],
  ['Deuxième', 'Segunda', 'Вторая'],
  ['Troisième', 'Tercera', 'Третья'],
  ['Quatrième', 'Cuarta', 'Четвертая'],
  ['Cinquième', 'Quinta', 'Пятая'],
  ['Sixième', 'Sexta', 'Шестая'],
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const NAMED = /^(\p{L}+)\.? ([IVXLC]+|\d+)$/u;
const COUNTED = /^(\p{L}+) (\p{L}+)$/u;

/** What stands in a bracket, in English. */
function english(inside: string): string {
  const [, word = '', number] = NAMED.exec(inside) ?? [];
  const name = WORDS[word.toLowerCase()];
  if (name) return `${name} ${number}`;
  const [, ordinal = '', counted = ''] = COUNTED.exec(inside) ?? [];
  const value = ORDINALS.findIndex((forms) => forms.includes(ordinal));
  return value >= 0 && WORDS[counted.toLowerCase()] === 'Part' ? `Part ${ROMAN[value]}` : inside;
}

/** A bracket part as it is written in a canonical symbol. */
export function bracketed(text: string): string {
  const [letter, written] = narrow(text)
    .trim()
    .split(/\s*\(|\)/) as [string, string];
  const inside = english(written.trim());
  const roman = /^(?:E?S-)?[IVXLC]+$/.test(inside);
  const [, word, dot = '', number = ''] = roman ? [] : (/^([A-Za-z]{3,}(?: sect)?)s?(\.?)\s*(.*)/i.exec(inside) ?? []);
  if (word && !letter)
    return ` (${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}${dot}${number && ` ${number}`})`;
  return `${letter && ` ${letter.replace(/\s?[-–]\s?/, '-')}`}${roman && !letter ? '' : ' '}(${inside})`;
}
