import type { Instrument } from '../reference/numbers.ts';
import type { Reason } from '../reference/reference.ts';
import { plainDigits } from '../reference/signs.ts';
import { canIssue, instrumentId, isForeign, ORGANIZATION, possibleBodies } from './bodies.ts';
import type { Mention } from './mind.ts';
import type { Reading } from './reading.ts';
import { metIn } from './years.ts';

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
export function verdict(instrument: Instrument, mention: Pick<Mention, 'id' | 'candidates'>, why: Reason): Verdict {
  const { kind, number } = instrument;
  if (mention.id) {
    // a full name is believed, but of the Security Council every number is known by its form
    return isForeign(mention.id) || (mention.id === 'S' && kind === 'resolution' && !canIssue('S', kind, number))
      ? { target: null, candidates: [], why }
      : { target: instrumentId(mention.id, kind, number), candidates: [], why };
  }
  const left = mention.candidates.filter((id) => canIssue(id, kind, number));
  const ids = left.map((id) => instrumentId(id, kind, number));
  // beside a body that we know nothing of the only one left is not sure
  return ids.length === 1 && !mention.candidates.some(isForeign)
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

/** Of several candidates the only one that met in the year of the date beside the number. */
export function byDate({ text, grammar }: Reading, { end, number }: Instrument, undecided: Verdict): Verdict {
  if (undecided.candidates.length < 2) return undecided;
  const date = grammar.dateBehind.exec(text.slice(end, end + LONGEST_DATE))?.[0] ?? '';
  const year = Number(/\d{4}/.exec(plainDigits(date))?.[0]);
  if (!year) return undecided;
  const left = undecided.candidates.filter((id) => metIn(bodyOf(id) ?? id, number, year));
  return left.length === 1 ? { target: left[0] as string, candidates: [], why: 'number' } : undecided;
}

/** The body of an id of ours. */
export const bodyOf = (target: string): string | null =>
  (/^(.+?)\/(?:RES|DEC)\//.exec(target) ?? /^(.+?)\.\d+\/(?:RES|DEC)\./.exec(target))?.[1] ?? null;
