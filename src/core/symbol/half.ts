import { BRACKET, bracketed } from './bracket.ts';
import type { Family } from './family.ts';
import { mayBeLettered, mayGoOn, mayOpenBracket } from './glance.ts';
import { match } from './match.ts';
import { BREAK, cased, DIGIT, INVISIBLE, LETTER, plain, SLASH } from './spelling.ts';

const ROMAN = `[IVXLC]{1,7}(?![${LETTER}])`;
const WORD = `[${LETTER}]{1,9}(?:[.-][${LETTER}]{1,9}(?=[.,-]|${SLASH}|[\\s${INVISIBLE}]${SLASH}))*`;
/** What may stand before a slash: marks that nobody sees, or the end of a line. */
const BEFORE = `[${INVISIBLE}\\n]{0,2}`;

/** The parts of a symbol as they are met in real text; the family decides whether they make one. */
const PART = [
  // `WG.4`, `OzL.Pro.28`, `CONF.VIII`, with a comma that was read for the dot, `Add.l` with an l for the one
  `${WORD}(?:\\.${BREAK}(?:[\\dl]{1,5}(?![${LETTER}])|${DIGIT}{1,5}|${ROMAN})|,${DIGIT}{1,5})`,
  `[Ee]?[Ss]-${DIGIT}{1,2}`,
  // `Rev2`, `WG8J`
  `[${LETTER}]{1,8}${DIGIT}{1,5}(?:[${LETTER}](?=${SLASH}))?`,
  // `COP(8)`, `B(S-XXXI)`
  `[${LETTER}]{1,8}\\((?:E?S-)?(?:${DIGIT}{1,3}|[IVXLC]{1,7})\\)`,
  `Part\\s[A-Z](?![${LETTER}])`,
  // names: `COP`, `COP-MOP`, `BATUMI.CONF`, and `Report` or `ITA` at the end
  `${WORD}(?=${BEFORE}${SLASH})`,
  `(?:Report|Summary|[A-Z]{3}|(?<![\\s${INVISIBLE}])[${LETTER}]{3,7})(?![${LETTER}\\d])`,
  // `1-5`: a combined report
  `${DIGIT}{1,5}(?:[-‑]${DIGIT}{1,4})?`,
  `\\(${DIGIT}{1,4}\\)`,
].join('|');
/** No symbol has more: a text of nothing but slashes takes no longer than any other. */
const PARTS = `(?:(?:${BEFORE}${SLASH}${BREAK}|[ \u00a0]${SLASH})(?:${PART})(?!${DIGIT})){1,9}`;
const RUN = new RegExp(`[${LETTER}]{1,8}${PARTS}`, 'y');
const MORE = new RegExp(PARTS, 'y');
/** Every symbol has a number, and soon: without one in sight nothing more need be tried. */
const NUMBERED = new RegExp(`[^\\d０-９٠-٩۰-۹]{1,48}${DIGIT}`, 'y');
/** The letter of `A/RES/58/10 B`, the two of `A-B`: letters that begin no word, and no sentence. */
const LETTERED = new RegExp(
  `${BREAK}([A-Z])(?:${BREAK}(?:[-–]|and|et|y|и|和)${BREAK}([A-Z]))?(?=[\\s${INVISIBLE}]*(?:[,;.:)*\\]和و号]|$|(?:and|et|y|и)\\s))`,
  'y',
);
/** What must not follow: the symbol goes on in a way that we cannot read, so what was read is another one. `Add.1-3` is a range. */
const UNREAD = new RegExp(
  [
    `[${INVISIBLE}]*(?:${SLASH}\\n?[${LETTER}\\d]|\\.(?:[a-z\\d]|[A-Z]{2})|(?:rev|add|corr|amend)[.\\d]|[a-zà-ÿ](?![a-zà-ÿ])|[${LETTER}](?![a-z])|\\.?(?:Rev|Add|Corr|Amend)[.\\d]|(?<!\\.\\d{1,4})[-‐‑][${INVISIBLE}]*\\d)`,
    `[${INVISIBLE}]+${DIGIT}`,
  ].join('|'),
  'y',
);

/** A symbol, or one of the two that are joined: where it ends and what it is. */
export interface Half {
  readonly end: number;
  readonly symbol: string;
}

/** A run of parts as what it is, or as what it was meant to be, whether it makes a whole symbol or not. */
function readRun(
  text: string,
  start: number,
  family: Family,
  sound: number,
): (Half & { readonly isWhole: boolean }) | null {
  if (sound > 0) return { end: sound, symbol: text.slice(start, sound), isWhole: true };
  if (match(NUMBERED, text, start) < 0) return null;
  const end = match(RUN, text, start);
  if (end < 0) return null;
  const symbol = text.slice(start, end);
  if (family.parse(symbol)) return { end, symbol, isWhole: true };
  const meant = cased(plain(symbol));
  return { end, symbol: meant, isWhole: family.parse(meant) !== null };
}

/**
 * One half: a run of parts, then brackets, then changes after the bracket. Null when it is no whole symbol.
 *
 * @param sound what the family says of where it ends (see Family.soundEnd)
 */
export function readHalf(text: string, start: number, family: Family, sound: number): Half | null {
  const run = readRun(text, start, family, sound);
  if (!run) return null;
  let { end, symbol, isWhole } = run;
  while (mayOpenBracket(text, end)) {
    const bracket = match(BRACKET, text, end);
    if (bracket < 0) break;
    const more = match(MORE, text, bracket);
    const longer = symbol + bracketed(text.slice(end, bracket));
    const longest = more > 0 ? family.parse(longer + cased(plain(text.slice(bracket, more)))) : null;
    const parsed = longest ?? family.parse(longer);
    if (!parsed) break;
    isWhole = true;
    symbol = family.format(parsed);
    end = longest ? more : bracket;
  }
  if (!isWhole) return null;
  if (mayBeLettered(text, end) && symbol.startsWith('RES/', family.organ.length + 1)) {
    LETTERED.lastIndex = end;
    const [, first, last] = LETTERED.exec(text) ?? [];
    const lettered = first ? family.parse(`${symbol} ${first}${last ? `-${last}` : ''}`) : null;
    if (lettered) return { end: LETTERED.lastIndex, symbol: family.format(lettered) };
  }
  return { end, symbol };
}

/** Whether the symbol goes on in a way that was not read: what was read is then another one. */
export function goesOn(text: string, end: number): boolean {
  return mayGoOn(text, end) && match(UNREAD, text, end) >= 0;
}
