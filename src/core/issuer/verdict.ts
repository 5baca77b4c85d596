import type { Id } from '../records/id.ts';
import type { Instrument } from '../reference/numbers.ts';
import type { Reason } from '../reference/reference.ts';
import { plainDigits } from '../reference/signs.ts';
import { canIssue, hasSisters, instrumentId, isForeign, ORGANIZATION, possibleBodies } from './bodies.ts';
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

/** Whether a body can be meant by `its`, as far as the language tells one gender from another. */
export type Agrees = (id: string) => boolean;

/** The verdict when one body is known, or several are left. */
export function verdict(
  { kind, number }: Pick<Instrument, 'kind' | 'number'>,
  mention: Pick<Mention, 'id' | 'candidates'>,
  why: Reason,
): Verdict {
  if (mention.id) {
    // a full name is believed, but of the Security Council every number is known by its form, and it counts resolutions only
    return isForeign(mention.id) || (mention.id === 'S' && !canIssue('S', 'resolution', number))
      ? { target: null, candidates: [], why }
      : { target: instrumentId(mention.id, kind, number), candidates: [], why };
  }
  const left = mention.candidates.filter((id) => canIssue(id, kind, number));
  const ids = left.map((id) => instrumentId(id, kind, number));
  // beside a body that we know nothing of the only one left is not sure
  return ids.length === 1 && !mention.candidates.some(isForeign) && !hasSisters(left[0] as string)
    ? { target: ids[0] as string, candidates: [], why: 'number' }
    : { target: null, candidates: ids, why: ids.length ? why : 'none' };
}

/** A body that may be meant: a generic name counts only as far as the number fits. */
export const possible = (mention: Pick<Mention, 'id' | 'candidates'>, { kind, number }: Instrument): boolean =>
  mention.id ? canIssue(mention.id, kind, number) : mention.candidates.some((id) => canIssue(id, kind, number));

/** Whose an instrument is by its number and what stands beside it: one body, candidates, or nobody. */
export function byNumber(instrument: Instrument, agrees: Agrees): Verdict {
  const possible = possibleBodies(instrument.kind, instrument.number);
  const candidates = possible.filter(agrees);
  // the gender of `its` alone does not tell: whose it is may be none of them
  const isOpen = candidates.length === 1 && possible.length > 1;
  return verdict(instrument, { id: null, candidates: isOpen ? [...candidates, ORGANIZATION] : candidates }, 'number');
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
  const { kind, number } = instrument;
  const { target, candidates, why } = given;
  const body = target && DOUBTED.has(why) ? bodyOf(target) : null;
  if (why === 'none') return ownThen(reading, instrument) ?? given;
  if (candidates.length < 2 && !body) return given;
  const year = yearBeside(reading, instrument, body === null);
  if (!year) return given;
  if (body) {
    const off = yearsFrom(body, number, year);
    if (off === 0) return given;
    const others = metInYear(instrument, year);
    if (others.length > 0) return verdict({ kind, number }, { id: null, candidates: others }, 'number');
    return off > SLIP && LOOSE.has(why) ? { target: null, candidates: [], why: 'none' } : given;
  }
  const left = candidates.filter((id) => metIn(bodyOf(id) ?? id, number, year));
  return left.length === 1 ? { target: left[0] as string, candidates: [], why: 'number' } : given;
}

/** `set up by resolution 55/7 of 30 October 2000`: the document's own organ, where none but it met then. */
function ownThen(reading: Reading, instrument: Instrument): Verdict | null {
  const own = ownOrgan(reading.context.document)?.plenary;
  const [only, ...others] = own === undefined ? [] : metThen(reading, instrument);
  return only === own && others.length === 0 && only !== undefined
    ? verdict(instrument, { id: only, candidates: [] }, 'own-organ')
    : null;
}

const metInYear = ({ kind, number }: Instrument, year: number): readonly Id[] =>
  possibleBodies(kind, number).filter((id) => metIn(id, number, year));

/** The bodies that can have issued a number and met in the year of the date beside it. */
export const metThen = (reading: Reading, instrument: Instrument): readonly Id[] =>
  metInYear(instrument, yearBeside(reading, instrument, false));

/** The year of the date behind a number, over a name too, or before it where its noun comes last; 0 where there is none. */
function yearBeside(reading: Reading, { start, end, place }: Instrument, isOverName: boolean): number {
  const { text, grammar } = reading;
  if (grammar.last) return Number(grammar.last.dayOf.exec(text.slice(reading.front(start), start))?.[1] ?? 0);
  const { date, dateBehind } = grammar;
  date.lastIndex = end;
  const found = date.exec(text) ?? (isOverName ? dateBehind.exec(text.slice(end, end + LONGEST_DATE)) : null);
  const [year = 0, ...others] = plainDigits(found?.[0] ?? '').match(/\d{4}/g) ?? [];
  // `18/19, 19/29 and 21/22 of 29 September 2011, 23 March 2012 and 28 September 2012`: the first date is of the first
  return place > 0 && others.length > 0 ? 0 : Number(year);
}

/** The body of an id of ours. */
export function bodyOf(target: string): string | null {
  const end = target.search(/\/(?:RES|DEC)\/|\.\d+\/(?:RES|DEC)\./);
  return end > 0 ? target.slice(0, end) : null;
}
