import type { Instrument } from '../reference/numbers.ts';
import { lastBefore, within } from '../reference/place.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { canIssue, classOf, isForeign } from './bodies.ts';
import { passing } from './enclosed.ts';
import { type Mention, organOf } from './mind.ts';
import type { Reading } from './reading.ts';
import { joined } from './subject.ts';

/** Title and date may stand between a resolution and the body that adopted it. */
const LONGEST_AFTER = 900;
/** Chapter and section stand between a report and a resolution in it. */
const LONGEST_PLACE = 40;

/** `en vertu de laquelle la` */
const LONGEST_WHICH = 48;
/** `of the`, with the name on the next line, however far it is set in. */
const LONGEST_OF = 80;

/** Title and date name at most so many other bodies: hostile texts name as many as they have room for. */
const MOST_BETWEEN = 12;

/** `Assembly resolution 55/25`; also `the Assembly's`. */
export function before(reading: Reading, instrument: Instrument): Mention | null {
  const { start } = instrument;
  const front = reading.front(start);
  const mention = lastBefore(reading.mentions, front);
  // `its … set up by the Committee`: what is said of it names no owner
  const its = reading.possessive(start);
  const isAside = mention && its >= 0 && its < mention.start;
  if (!mention || isAside || !mayAdopt(mention) || !reading.isBeside(mention, front)) return null;
  if (isLineAbove(reading, mention, instrument)) return null;
  return its >= 0 ? joined(reading, mention, instrument) : mention;
}

/** A line that is a heading: `C. Coordination with the Assembly`. */
const MARKED = /(?:^|\n)[^\S\n]*(?:[IVXLC]{1,5}|[A-Z]|\d{1,2})\.\s[^\n]{1,200}$/;
const LONGEST_LINE = 200;

/** Whether a body is named at the end of a line that has nothing to do with the next: above a heading, or as one. */
function isLineAbove(reading: Reading, mention: Mention, instrument: Instrument): boolean {
  const { text } = reading;
  const { end } = mention;
  if (!text.slice(end, instrument.start).includes('\n')) return false;
  // `Resolution 55/255 of the Assembly`, and below it the next of a list
  if (reading.isOfNumber(mention)) return true;
  const isCapital = /\p{Lu}/u.test(text.charAt(instrument.start));
  return reading.isHeading(instrument) || (isCapital && MARKED.test(text.slice(Math.max(0, end - LONGEST_LINE), end)));
}

/** A group of the Conference adopts nothing: its name stands there for another reason. */
const mayAdopt = ({ id, candidates }: Mention): boolean =>
  id === null ? candidates.length > 0 : isForeign(id) || classOf(id) !== 'group';

/** `CTOC/COP/2008/19, chap. I, decision 4/4`: the report is of the body that took the decision; so is `Ibid., decision 4/5`. */
export function inDocument(
  reading: Reading,
  { start, kind, number }: Instrument,
  symbols: readonly FoundSymbol[],
): Mention | null {
  const report = lastBefore(symbols, start);
  const gap = report && start - report.end <= LONGEST_PLACE ? reading.text.slice(report.end, start) : '';
  const isIn = reading.grammar.inDocument.test(gap);
  const symbol = isIn ? report?.symbol : sameDocument(reading, start, report);
  const id = symbol && organOf(symbol)?.plenary;
  return id && canIssue(id, kind, number) ? { start, end: start, id, candidates: [] } : null;
}

/** The document that `ibid.` before a number means: the one cited last, here or in the paragraph before. */
function sameDocument(
  { text, grammar, context }: Reading,
  start: number,
  last: FoundSymbol | undefined,
): string | null {
  const [, place] = grammar.ibid.exec(text.slice(Math.max(0, start - LONGEST_PLACE), start)) ?? [];
  if (place === undefined || !grammar.inDocument.test(place)) return null;
  const [only = null, ...others] = context.cited.find((one) => one.kind === 'symbol')?.targets ?? [];
  return last?.symbol ?? (others.length === 0 ? only : null);
}

/** `resolution 7/1 … of the Conference`, `…, entitled “…”, adopted by the Conference`. */
export function after(reading: Reading, end: number): Mention | null {
  const stop = Math.min(reading.sentence(end).end, end + LONGEST_AFTER);
  const behind = within(reading.mentions, end, stop).slice(0, MOST_BETWEEN);
  const [next] = behind;
  if (next && (hasAdopted(reading, end, next) || hasActed(reading, end, next))) return next;
  for (const mention of behind) {
    if (!mayAdopt(mention)) continue;
    if (!reading.grammar.beforeBody.test(reading.text.slice(Math.max(end, mention.start - LONGEST_OF), mention.start)))
      continue;
    const gap = reading.text.slice(end, mention.start);
    const { bodyAfter, adoptedBy } = reading.grammar;
    const isOf = reading.grammar.isOf(reading.nameOf(mention));
    if (
      (isOf && bodyAfter.test(gap)) ||
      (adoptedBy.test(gap) && isLevel(gap) && gap.search(reading.grammar.headingNoun) < 0)
    )
      return mention;
  }
  return null;
}

/** What stands in brackets is not adopted by whoever is named behind them, nor by whoever is named in a title. */
function isLevel(gap: string): boolean {
  const { leaves, enters } = passing(gap);
  return !leaves && !enters;
}

/** `resolution 7/1, by which the Conference set up a group`, but not `in which the Conference is asked`. */
function hasActed(reading: Reading, end: number, mention: Mention): boolean {
  const { text, grammar } = reading;
  return (
    isBehindWhich(reading, mention) &&
    grammar.byWhich.test(text.slice(end, mention.start)) &&
    reading.isSubject(mention) &&
    !grammar.passive.test(text.slice(mention.end, mention.end + 40))
  );
}

/** `resolution 7/1, which the Conference adopted`. */
function hasAdopted(reading: Reading, end: number, mention: Mention): boolean {
  const { text, grammar } = reading;
  return (
    isBehindWhich(reading, mention) &&
    grammar.which.test(text.slice(end, mention.start)) &&
    grammar.adopted.test(text.slice(mention.end, mention.end + 120))
  );
}

/** Asked before whole gaps are read: few names stand there. */
const isBehindWhich = ({ text, grammar }: Reading, { start }: Mention): boolean =>
  grammar.behindWhich.test(text.slice(Math.max(0, start - LONGEST_WHICH), start));
