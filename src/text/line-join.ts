/** What a symbol is made of, from its first capital: parts, dots, slashes, hyphens and a year in parentheses. */
const SYMBOL_RUN = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}./()\u2010-\u2013-]*)$/u;
/** As much of a text's end as is looked at: longer than any symbol's line. */
export const SYMBOL_TAIL = 80;
const PART_START = /^[\p{Lu}\p{N}]/u;

/** A hyphen at the end of a line inside a word. Russian is hyphenated there as a rule; in other languages the hyphen is the word's own. */
const HYPHENATED = /\p{L}-$/u;
const HYPHENATED_RUSSIAN = /\p{Script=Cyrillic}-$/u;
const WORD_GOES_ON = /^\p{Ll}/u;

/** Whether the hyphen at the end of a line only says that its word goes on, and is no part of it. */
export const isBrokenWord = (before: string, after: string): boolean =>
  HYPHENATED_RUSSIAN.test(before.trimEnd()) && WORD_GOES_ON.test(after.trimStart());

/**
 * What stands between the end of one line and the start of the next: nothing where a symbol or a word goes on, a newline
 * otherwise. `before` is the end of the text so far, `after` the first item of the next line.
 */
export const lineJoin = (before: string, after: string): '' | '\n' => {
  if (HYPHENATED.test(before.trimEnd()) && WORD_GOES_ON.test(after.trimStart())) return '';
  const run = SYMBOL_RUN.exec(before.trimEnd())?.[1];
  if (run === undefined) return '\n';
  return goesOn(run, after.trimStart()) ? '' : '\n';
};

const goesOn = (run: string, after: string): boolean => {
  if (run.endsWith('/')) return PART_START.test(after) || /^\(\d{4}\)/.test(after);
  if (after.startsWith('/')) return /[\p{Lu}\p{N})]$/u.test(run) && PART_START.test(after.slice(1));
  if (!run.includes('/')) return false;
  // WG. | 3, ECE/BATUMI. | CONF/2016/2: a sentence that ends with a symbol ends with a digit before its full stop
  if (run.endsWith('.')) return /[\p{L}]\.$/u.test(run) && /^(?:\p{N}|\p{Lu}+\/\p{N})/u.test(after);
  if (/[\u2010-\u2013-]$/.test(run)) return PART_START.test(after);
  if (run.endsWith('(')) return /^(?:\d{4}|[IVXL]+)\)/.test(after);
  return false;
};
