import type { Id } from '../records/id.ts';
import type { Instrument } from '../reference/numbers.ts';
import type { Reason } from '../reference/reference.ts';
import { plainDigits } from '../reference/signs.ts';
import {
  canIssue,
  hasSisters,
  instrumentId,
  isCommon,
  isForeign,
  isGroup,
  ORGANIZATION,
  possibleBodies,
} from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';
import { metIn, yearsFrom } from './years.ts';

/** Whose resolution it is: a body, or null with the ids that remain possible. */
export interface Verdict {
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly why: Reason;
}

/** A date with the name of a body before it. */
const LONGEST_DATE = 240;

type Numbered = Pick<Instrument, 'kind' | 'number'>;
type Meant = Pick<Mention, 'id' | 'candidates'>;

/** Whether a body can be meant by `its`, as far as the language tells one gender from another. */
export type Agrees = (id: string) => boolean;

/** The verdict where nobody can tell whose it is. */
export const nobodys = (why: Reason): Verdict => ({ target: null, candidates: [], why });

/** The verdict where one body is known: a full name is believed. */
export function ofBody({ kind, number }: Numbered, id: Id, why: Reason): Verdict {
  // but of the Security Council every number is known by its form, and it counts resolutions only
  const isKnown = !isForeign(id) && !isGroup(id) && (id !== 'S' || canIssue(id, 'resolution', number));
  return isKnown ? { target: instrumentId(id, kind, number), candidates: [], why } : nobodys(why);
}

/** The verdict where it is of one of several bodies. */
export function ofSeveral({ kind, number }: Numbered, bodies: readonly Id[], why: Reason): Verdict {
  const left = bodies.filter((id) => canIssue(id, kind, number));
  const [only, ...others] = left;
  if (only === undefined) return nobodys('none');
  // beside a body that we know nothing of, or with a number as many have, the only one left is not sure
  return others.length === 0 && !bodies.some(isForeign) && !hasSisters(only) && !isCommon(number)
    ? ofBody({ kind, number }, only, 'number')
    : { target: null, candidates: left.map((id) => instrumentId(id, kind, number)), why };
}

/** The verdict of a name, which is of one body or may be of several. */
export const verdict = (instrument: Numbered, { id, candidates }: Meant, why: Reason): Verdict =>
  id ? ofBody(instrument, id, why) : ofSeveral(instrument, candidates, why);

/** A body that may be meant: a generic name counts only as far as the number fits. */
export const possible = (mention: Meant, { kind, number }: Instrument): boolean =>
  mention.id ? canIssue(mention.id, kind, number) : mention.candidates.some((id) => canIssue(id, kind, number));

/** Whose an instrument is by its number and what stands beside it: one body, candidates, or nobody. */
export function byNumber(instrument: Instrument, agrees: Agrees): Verdict {
  const possible = possibleBodies(instrument.kind, instrument.number);
  // the gender of `its` alone does not tell: whose it is may be none of those who are left
  const others = possible.length > 1 ? [ORGANIZATION] : [];
  return ofSeveral(instrument, [...possible.filter(agrees), ...others], 'number');
}

/** Reasons that a date outweighs: no name stands beside the number. */
const DOUBTED: ReadonlySet<Reason> = new Set(['subject', 'own-organ', 'last-named', 'number']);
/** A year so far from the right one may be mistyped: the check is there to say so. */
const SLIP = 2;
/** Those of which nothing is left where nobody met in that year. */
const LOOSE: ReadonlySet<Reason> = new Set(['last-named', 'number']);

/**
 * What the date beside a number tells: of several candidates the only one that met in its year is meant, and rather than a
 * body that is not named beside it and met in other years, another one that met then.
 */
export function byDate(reading: Reading, instrument: Instrument, given: Verdict): Verdict {
  const { number } = instrument;
  const { target, candidates, why } = given;
  const body = target && DOUBTED.has(why) ? bodyOf(target) : null;
  if (why === 'none') return ownThen(reading, instrument) ?? given;
  if (candidates.length === 0 && !body) return given;
  const year = yearBeside(reading, instrument);
  if (!year) return given;
  if (body) {
    const off = yearsFrom(body, number, year);
    if (off === 0) return given;
    const others = metInYear(instrument, year);
    if (others.length > 0) return ofSeveral(instrument, others, 'number');
    return off > SLIP && LOOSE.has(why) ? nobodys('none') : given;
  }
  const left = candidates.filter((id) => metIn(bodyOf(id) ?? id, number, year));
  return left.length === 1 ? { target: left[0] as string, candidates: [], why: 'number' } : given;
}

/** `set up by resolution 55/7 of 30 October 2000`: the document's own organ, where none but it met then. */
function ownThen(reading: Reading, instrument: Instrument): Verdict | null {
  const own = ownOrgan(reading.context.document)?.plenary;
  const bodies = metThen(reading, instrument);
  return own !== undefined && bodies.length === 1 && bodies.includes(own) ? ofBody(instrument, own, 'own-organ') : null;
}

const metInYear = ({ kind, number }: Instrument, year: number): readonly Id[] =>
  possibleBodies(kind, number).filter((id) => metIn(id, number, year));

/** The bodies that can have issued a number and met in the year of the date beside it. */
export const metThen = (reading: Reading, instrument: Instrument): readonly Id[] =>
  metInYear(instrument, yearBeside(reading, instrument));

/** The year of the date behind a number, over a name too, or before it where its noun comes last; 0 where there is none. */
function yearBeside(reading: Reading, { start, end, place }: Instrument): number {
  const { text, grammar } = reading;
  if (grammar.last) return Number(grammar.last.dayOf.exec(text.slice(reading.front(start), start))?.[1] ?? 0);
  // most dates stand at once behind the number, where no name of a body need be looked for
  grammar.date.lastIndex = end;
  const [date] = grammar.date.exec(text) ?? grammar.dateBehind.exec(text.slice(end, end + LONGEST_DATE)) ?? [];
  const years = date ? plainDigits(date).match(/\d{4}/g) : null;
  // `18/19, 19/29 and 21/22 of 29 September 2011, 23 March 2012 and 28 September 2012`: each has its own
  return Number(years?.[years.length > 1 ? place : 0] ?? 0);
}

/** The body of an id of ours. */
export function bodyOf(target: string): string | null {
  const end = target.search(/\/(?:RES|DEC)\/|\.\d+\/(?:RES|DEC)\./);
  return end > 0 ? target.slice(0, end) : null;
}
