import { halves } from '../symbol/joint.ts';
import { type FoundSymbol, parseSymbol } from '../symbol/read.ts';
import { BREAK, cased, LETTER, plain } from '../symbol/spelling.ts';
import { initials } from './beginnings.ts';
import { TONGUES } from './languages/index.ts';
import { SPACE, spellingOf } from './pattern.ts';

const AND = TONGUES.map((tongue) => spellingOf(tongue).oneOf(tongue.and)).join('|');
const S = `${SPACE}*`;
const CHANGE = `[${LETTER}]{3,5}\\.${BREAK}[\\dl]{1,3}`;
/**
 * Most symbols are followed by something else: the joiners are tried only behind a sign with which one begins, and where a
 * point is near.
 */
const FIRST = [...',;،、，(–—-', ...TONGUES.flatMap(({ and }) => and.flatMap((word) => [...initials(word)]))].join('');
const NEAR = `(?=[${FIRST.replace('-', '\\-')}][^./\\d)]{3,28}\\.)`;
/** ` and Corr.1`, `, Add.2`, `和Corr.1`, ` to Add.3`: a joiner of any language, and what changes the document before it. */
const SECOND = new RegExp(
  `\\*{0,2}${S}${NEAR}(?:[,;،、，]${S}(?:(?:${AND})${S})?|\\(?(?:${AND})${S}|[-–—]${S})(${CHANGE}(?:/${CHANGE})*)(?![${LETTER}\\d/-])`,
  'uy',
);
const NONE: readonly FoundSymbol[] = [];
const CHANGES = /^(?:\/(?:Rev|Add|Corr|Amend)\.\d{1,3})+$/;

/** A closing bracket or a full stop: no joiner follows. */
const ends = (code: number): boolean => code === 41 || code === 46 || Number.isNaN(code);

/** The document that a change belongs to: `…/Add.1 and Add.2` are two of one document, `…/Add.1 and Corr.1` are not. */
function changed(symbol: string, change: string): string {
  const last = symbol.lastIndexOf(change.slice(0, change.indexOf('.') + 1));
  return (last < 0 ? symbol : symbol.slice(0, last)) + change;
}

/**
 * The seconds that follow a symbol and stand for a whole one: `Corr.1` in `A/62/701 and Corr.1`, `Add.1` and `Corr.1` in
 * `A/62/701, Add.1 and Corr.1`. Each is relative to the symbol that is written in full.
 */
export function secondsAfter(text: string, { symbol, end }: FoundSymbol): readonly FoundSymbol[] {
  if (ends(text.charCodeAt(end))) return NONE;
  SECOND.lastIndex = end;
  let second = SECOND.exec(text);
  if (!second) return NONE;
  const found: FoundSymbol[] = [];
  for (; second; second = SECOND.exec(text)) {
    const written = second[1] as string;
    const change = `/${cased(plain(written))}`;
    const whole = halves(symbol)
      .map((half) => changed(half, change))
      .join('-');
    if (!CHANGES.test(change) || parseSymbol(whole) !== whole) break;
    found.push({ start: SECOND.lastIndex - written.length, end: SECOND.lastIndex, symbol: whole });
  }
  return found;
}
