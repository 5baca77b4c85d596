import type { Instrument } from '../reference/numbers.ts';
import type { Reading } from './reading.ts';

/** One noun with the numbers that it opens. */
export interface Phrase {
  readonly members: readonly Instrument[];
  readonly start: number;
  readonly end: number;
  /** Where the phrase before ends: the subject that it belonged to need not be the subject any more. */
  readonly since: number;
}

/** Instruments by the phrase in which they stand: each list is one. */
export function phrases(instruments: readonly Instrument[]): Phrase[] {
  const lists: Instrument[][] = [];
  for (const instrument of instruments) {
    if (instrument.place > 0) lists.at(-1)?.push(instrument);
    else lists.push([instrument]);
  }
  return lists.map((members, index) => ({
    members,
    start: (members[0] as Instrument).start,
    end: (members.at(-1) as Instrument).end,
    since: lists[index - 1]?.at(-1)?.end ?? 0,
  }));
}

/** Whether a phrase begins with a possessive: `its resolution 7/1`. */
export const isPossessive = (reading: Reading, { start }: Phrase): boolean => reading.possessive(start) >= 0;
