import { halves } from '../symbol/joint.ts';
import { type FoundSymbol, parseSymbol } from '../symbol/read.ts';
import { BREAK, cased, LETTER, plain } from '../symbol/spelling.ts';
import { TONGUES } from './languages/index.ts';
import type { Tongue } from './languages/tongue.ts';
import { SPACE, spellingOf } from './pattern.ts';
import { spacesAfter } from './signs.ts';

const oneOf = (words: (tongue: Tongue) => readonly string[]): string =>
  TONGUES.map((tongue) => spellingOf(tongue).oneOf(words(tongue))).join('|');
const AND = oneOf(({ and }) => and);
const TO = oneOf(({ to }) => to);
const S = `${SPACE}*`;
const COMMAS = ',;،、，';
const DASHES = '-–—';
const COMMA = `[${COMMAS}]`;
const DASH = `[${DASHES}]`;
/** The signs with which a joiner begins, or what may stand before it: behind most symbols there is none of them. */
const JOINING: ReadonlySet<number> = new Set(
  [...COMMAS, ...DASHES, ...'(*', ...TONGUES.flatMap(({ and, to }) => [...and, ...to])].map((one) => one.charCodeAt(0)),
);
const NAMED = `[${LETTER}]{1,5}\\.${BREAK}[\\dl]{1,4}`;
/** A point is near: behind most symbols there is none, and no joiner of six languages need be looked for. */
const NEAR = '(?=[^./\\d)]{2,28}\\.)';
/** ` and Corr.1`, `, Add.2`, `和Corr.1`, ` to Add.3`: a joiner of any language, and what is not as in the symbol before. */
const SECOND = new RegExp(
  `\\*{0,2}${S}${NEAR}(?:${COMMA}${S}(?:(?:${AND})${S})?|\\(?(?:${AND}|${TO})${S}|${DASH}${S})(${NAMED}(?:/${NAMED})*)(?![${LETTER}\\d/]|-(?!\\d))`,
  'uy',
);
/** A number that counts nothing else: no part of a longer one, and no day of a month. */
const BARE = `[1-9]\\d{0,3}(?![${LETTER}\\d/°]|[.,]\\d|${S}(?:%|${oneOf(({ months }) => months)}))`;
/** ` and 2`, `–3`, ` to 3`, `, 2` before ` and 3`: the last number alone. Group 1 is that of a range. */
const NUMBER = new RegExp(
  `${S}(?:(?:${DASH}|(?:${TO}))${S}(${BARE})|(?:${COMMA}${S}(?=(?:${BARE}${S}${COMMA}${S})*${BARE}${COMMA}?${S}(?:${AND})${S}${BARE})|${COMMA}?${S}(?:${AND})${S})(${BARE}))`,
  'uy',
);
/** From one number of a list to the next, and from one end of a range to the other: beyond, it counts something else. */
const STEP = 5;
const RANGE = 99;

const NONE: readonly FoundSymbol[] = [];
const CHANGES = /^(?:\/(?:Rev|Add|Corr|Amend)\.\d{1,3})+$/;
/** The last number of a symbol that ends in a named one: `Add.1`, `PV.38`. */
const LAST = /\.(\d{1,4})$/;

/** Whether a joiner of any language may follow, which the patterns then look for. */
const mayBeJoined = (text: string, end: number): boolean => JOINING.has(text.charCodeAt(spacesAfter(text, end)));

/**
 * A symbol with another end: `…/Add.1 and Add.2` are two of one document, `…/Add.1 and Corr.1` are not. Null where the end
 * is no change and takes the place of nothing, as in `A/62/701 and Ann.1`.
 */
function changed(symbol: string, change: string): string | null {
  const last = symbol.lastIndexOf(change.slice(0, change.indexOf('.') + 1));
  if (last < 0) return CHANGES.test(change) ? symbol + change : null;
  return symbol.slice(0, last) + change;
}

function found(end: number, written: string, parts: readonly (string | null)[]): FoundSymbol | null {
  const symbol = parts.join('-');
  return !parts.includes(null) && parseSymbol(symbol) === symbol ? { start: end - written.length, end, symbol } : null;
}

function namedAfter(text: string, { symbol }: FoundSymbol, end: number): FoundSymbol | null {
  SECOND.lastIndex = end;
  const written = SECOND.exec(text)?.[1];
  if (!written) return null;
  const change = `/${cased(plain(written))}`;
  return found(
    SECOND.lastIndex,
    written,
    halves(symbol).map((half) => changed(half, change)),
  );
}

function numberAfter(text: string, { symbol, end }: FoundSymbol): FoundSymbol | null {
  const before = LAST.exec(symbol)?.[1];
  if (before === undefined) return null;
  NUMBER.lastIndex = end;
  const [, last, next = last] = NUMBER.exec(text) ?? [];
  if (next === undefined) return null;
  const step = Number(next) - Number(before);
  if (!(step > 0 && step <= (last === undefined ? STEP : RANGE))) return null;
  return found(
    NUMBER.lastIndex,
    next,
    halves(symbol).map((half) => half.replace(LAST, `.${next}`)),
  );
}

/**
 * The seconds that follow a symbol and stand for a whole one: `Corr.1` in `A/62/701 and Corr.1`, `Add.1` and `Corr.1` in
 * `A/62/701, Add.1 and Corr.1`, `39` in `A/62/PV.38 and 39`. A name is relative to the symbol that is written in full, a
 * number alone to what comes before it.
 */
export function secondsAfter(text: string, first: FoundSymbol): readonly FoundSymbol[] {
  let seconds: FoundSymbol[] | null = null;
  for (let last = first; mayBeJoined(text, last.end); ) {
    const next = namedAfter(text, first, last.end) ?? numberAfter(text, last);
    if (!next) break;
    seconds ??= [];
    seconds.push(next);
    last = next;
  }
  return seconds ?? NONE;
}
