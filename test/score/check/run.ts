import { checkDocument } from '../../../src/core/check/check.ts';
import type { Finding, Place } from '../../../src/core/check/finding.ts';
import { type Labelled, LOOKUP } from './labelled.ts';
import { type Chance, CLASSES, type Class, type Mutation, mutationsOf } from './mutations.ts';

/** What became of the mutations of one class. */
export interface Tally {
  readonly contradicted: number;
  readonly found: number;
  /** True of another record, or nothing that a record holds: no check can tell. */
  readonly open: number;
  /** Of those, the ones that led to an alarm all the same. */
  readonly alarmed: number;
}

export interface Outcome {
  readonly tallies: ReadonlyMap<Class, Tally>;
  readonly missed: readonly { readonly document: Labelled; readonly mutation: Mutation }[];
  /** Alarms at what no record was thought to contradict: for a person to judge. */
  readonly surprises: readonly { readonly document: Labelled; readonly mutation: Mutation }[];
  /** On the unchanged texts. */
  readonly alarms: readonly { readonly document: Labelled; readonly finding: Finding }[];
}

const check = ({ document, language }: Labelled, text: string): Promise<Finding[]> =>
  checkDocument([{ text }], { document, language }, LOOKUP);

/** Small, and the same numbers for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return {
    below: (limit) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    },
  };
}

/**
 * @param most how many changes of a class are tried, spread over all of them; without it each one
 */
export async function run(documents: readonly Labelled[], seed: number, most = Infinity): Promise<Outcome> {
  const tallies = new Map<Class, { -readonly [name in keyof Tally]: number }>(
    CLASSES.map((name) => [name, { contradicted: 0, found: 0, open: 0, alarmed: 0 }]),
  );
  const missed: { document: Labelled; mutation: Mutation }[] = [];
  const surprises: { document: Labelled; mutation: Mutation }[] = [];
  const alarms: { document: Labelled; finding: Finding }[] = [];
  const chance = chanceOf(seed);
  const mutations = documents.flatMap((document) =>
    mutationsOf(document, chance).map((mutation) => ({ document, mutation })),
  );
  const tried = new Set(
    CLASSES.flatMap((name) =>
      spread(
        mutations.filter(({ mutation }) => mutation.class === name),
        most,
      ),
    ),
  );
  for (const document of documents) {
    const before = (await check(document, document.text)).filter(isAlarm);
    alarms.push(...before.map((finding) => ({ document, finding })));
    const known = new Set(before.map(({ key }) => key));
    for (const { mutation } of [...tried].filter((one) => one.document === document)) {
      const { start, end, instead } = mutation;
      const changed = document.text.slice(0, start) + instead + document.text.slice(end);
      const fresh = (await check(document, changed)).filter((one) => isAlarm(one) && !known.has(one.key));
      const isFound = fresh.some((one) => isAbout(one, start, start + instead.length));
      const tally = tallies.get(mutation.class);
      if (!tally) continue;
      if (mutation.contradicts) {
        tally.contradicted++;
        if (isFound) tally.found++;
        else missed.push({ document, mutation });
      } else {
        tally.open++;
        if (isFound) {
          tally.alarmed++;
          surprises.push({ document, mutation });
        }
      }
    }
  }
  return { tallies, missed, surprises, alarms };
}

/** At most so many of a list, those that a record contradicts first, at even distances. */
function spread<T extends { readonly mutation: Mutation }>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const telling = all.filter(({ mutation }) => mutation.contradicts);
  const step = Math.max(1, telling.length / most);
  return Array.from({ length: Math.min(most, telling.length) }, (_, index) => telling[Math.floor(index * step)] as T);
}

const isAlarm = ({ weight }: Finding): boolean => weight === 'alarm';

/** Whether a finding is about a place: its sentence, or what it points at, has it. */
const isAbout = ({ passage, said, reference }: Finding, start: number, end: number): boolean =>
  [passage, said.place, reference].some((place: Place) => place.start <= start && end <= place.end);
