import type { Tongue } from './languages/tongue.ts';

/** What may stand between two words: spaces, line ends, and the marks of direction and breaking that nobody sees. */
export const SPACE = '[\\s\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u2069\\ufeff]';
/** Digits as the six languages write them: Western, Arabic-Indic, extended Arabic-Indic, fullwidth. */
export const DIGIT = '[0-9٠-٩۰-۹０-９]';

/** A pattern that matches nowhere. */
export const NOTHING = '(?!)';

/** A pattern of a language file as the source of a regular expression: any run of spaces, any apostrophe. */
const pattern = (words = NOTHING): string =>
  words.replace(/'/g, "\\s?['’]\\s?").replace(/(?<!\[[^\]]*) /g, `${SPACE}+`);

/** The source of a regular expression as one to which letters of all scripts are letters. */
export const expression = (source: string, flags = ''): RegExp => new RegExp(source, `u${flags}`);

/** How the words of a language stand in a text. */
export interface Spelling {
  /** A pattern of the language as the source of a regular expression, of nothing where the language has none. */
  readonly pattern: (words?: string) => string;
  /** One of these patterns, the longest first; nothing where there are none. */
  readonly oneOf: (words?: readonly string[]) => string;
  /** Before and after a word. */
  readonly before: string;
  readonly after: string;
  /** Between two words; nothing has to be there where a language writes none. */
  readonly between: string;
}

/** How the words of a language are put into patterns: with spaces between words, or without. */
export function spellingOf({ apart }: Pick<Tongue, 'apart'>): Spelling {
  return {
    pattern,
    oneOf: (words = []) =>
      words.length === 0
        ? NOTHING
        : [...new Set(words)]
            .sort((one, other) => other.length - one.length)
            .map(pattern)
            .join('|'),
    before: apart ? '(?:^|[^\\p{L}])' : '',
    after: apart ? '(?!\\p{L})' : '',
    between: apart ? `${SPACE}+` : `${SPACE}*`,
  };
}

/** Finds plain words wherever they stand, inside others too. */
export const search = (words: readonly string[]): RegExp =>
  new RegExp([...new Set(words)].sort().reverse().join('|') || NOTHING, 'g');

/** A word with a capital letter. */
export const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);
