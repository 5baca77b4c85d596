/** What a symbol is made of, from its first capital: parts, dots, slashes, hyphens and a year in parentheses. */
const SYMBOL_RUN = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}./()\u2010-\u2013-]*)$/u;
/** As much of a text's end as is looked at: longer than any symbol's line. */
const SYMBOL_TAIL = 80;
const PART_START = /^[\p{Lu}\p{N}]/u;

/** A hyphen at the end of a line, inside a word: Russian is hyphenated there, elsewhere the hyphen is the word's own. */
const HYPHENATED = /\p{L}-$/u;
const HYPHENATED_RUSSIAN = /\p{Script=Cyrillic}-$/u;
const WORD_GOES_ON = /^\p{Ll}/u;

/** Chinese has no spaces, and its lines end anywhere: also between 第 and its number, and before what is counted. */
const CHINESE: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\p{Script=Han}$/u, /^\p{Script=Han}/u],
  [/第$/, /^\p{N}/u],
  [/第[\p{N}/]+$/u, /^\/?\p{N}|^[号届次]/u],
];

/** The last sign of a line that may go on in the next: asked first, because most lines do not. */
const MAY_GO_ON = /[/.(\u2010-\u2013\-第\p{Script=Han}\d]/u;

const endOf = (text: string): string => text.slice(-SYMBOL_TAIL).trimEnd();

/** Whether the hyphen at the end of a line only says that its word goes on, and is no part of it. */
export const isBrokenWord = (before: string, after: string): boolean =>
  HYPHENATED_RUSSIAN.test(endOf(before)) && WORD_GOES_ON.test(after.trimStart());

/**
 * What stands between the end of one line and the start of the next: nothing where a symbol or a word goes on, a newline
 * otherwise. `before` is the text so far, `after` the first item of the next line.
 */
export const lineJoin = (before: string, after: string): '' | '\n' => {
  const [end, start] = [endOf(before), after.trimStart()];
  if (!MAY_GO_ON.test(end.slice(-1)) && !start.startsWith('/')) return '\n';
  if (HYPHENATED.test(end) && WORD_GOES_ON.test(start)) return '';
  if (CHINESE.some(([last, first]) => last.test(end) && first.test(start))) return '';
  const run = SYMBOL_RUN.exec(end)?.[1];
  return run !== undefined && goesOn(run, start) ? '' : '\n';
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
