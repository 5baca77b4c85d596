/** Characters of symbols as they are met in real text, and what a damaged spelling was meant to be. */

/** Cyrillic and fullwidth letters, digits and slashes that stand in for Latin ones. */
const LOOK_ALIKES = 'АВЕКМНОРСТХІЅ／⁄∕аеорсхі‐‑';
const LATIN = 'ABEKMHOPCTXIS///aeopcxi--';
const CAPITALS = LOOK_ALIKES.slice(0, 13);

/** Letters with which an organ may be written. */
export const ORGAN_LETTER = `A-Za-z${CAPITALS}Ａ-Ｚａ-ｚ`;
export const LETTER = `${ORGAN_LETTER}аеорсхі`;
export const DIGIT = '[\\d０-９٠-٩۰-۹]';
export const SLASH = '[/／⁄∕]';
/** Soft hyphens, direction marks and joiners: nobody sees them. */
export const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** What may stand after a slash or a dot inside a symbol: a space or line end, and marks that nobody sees. */
export const BREAK = `(?:[\\s${INVISIBLE}]|%20){0,3}`;

/** Whether one of ORGAN_LETTER is no ASCII letter: a Cyrillic capital, or a wide letter. */
export const isOddLetter = (code: number): boolean =>
  code >= 0x400 && (code <= 0x42f ? CAPITALS.includes(String.fromCharCode(code)) : isWideLetter(code));
const isWideLetter = (code: number) => (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);

/** Whether a character, by its code, is a slash or looks like one. */
export const isSlash = (code: number) => code === 47 || code === 0xff0f || code === 0x2044 || code === 0x2215;
/** Whether a character, by its code, is a hyphen, a dash or a minus. */
export const isHyphen = (code: number) => code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;

const MARKS = new RegExp(`[${INVISIBLE}]`, 'g');
/** A number behind its dot, with an l for a one or a comma for the dot. */
const DOTTED = /[.,]([L\d]+)$/;
const GLUED = /^(REV|ADD|CORR|AMEND|CRP|PV|SR|WP|WG|CN|AC|CONF|SUB|HA|EA)(\d{1,3})$/;
const NAMES: ReadonlyMap<string, string> = new Map(
  ['OzL.Pro', 'OzL.Conv', 'Hg', 'Report', 'Summary', 'Agenda', 'Rev', 'Add', 'Corr', 'Amend', 'Sub', 'Supp'].map(
    (name) => [name.toUpperCase(), name],
  ),
);
const NAMED = new RegExp(`^(?:${[...NAMES.keys()].join('|')})(?=\\.|$)`);

/** Without marks that nobody sees, and wide characters as narrow ones; spaces stay. */
export const narrow = (text: string): string =>
  text
    .replace(MARKS, '')
    .replace(/%20|\s+/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Latin letters, plain slashes and digits, no spaces: what a damaged symbol was meant to be, before its casing. */
export function plain(text: string): string {
  if (!/[^!-$&-~]/.test(text)) return text;
  return narrow(text)
    .replaceAll(' ', '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^ -~]/g, (sign) => LATIN[LOOK_ALIKES.indexOf(sign)] ?? sign);
}

/** UN casing, and the dots that got lost (`Rev2`) or were misread (`C,4`, `Add.l`); not of a lone letter, `l4` may be 14. */
export function cased(text: string): string {
  return text
    .split('/')
    .map((part) => {
      const upper = part
        .toUpperCase()
        .replace(/^PART ?(?=[A-Z]$)/, 'Part ')
        .replace(GLUED, '$1.$2')
        .replace(DOTTED, (_, number: string) => `.${number.replaceAll('L', '1')}`);
      return upper.replace(NAMED, (word) => NAMES.get(word) as string);
    })
    .join('/');
}
