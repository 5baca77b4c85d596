import { isForeign, isForeignIssuer } from '../issuer/bodies.ts';
import { type Mention, ownOrgan } from '../issuer/mind.ts';
import type { Reading } from '../issuer/reading.ts';
import { NOUNS } from './nouns.ts';
import { firstFrom, lastBefore, nextAt } from './place.ts';
import type { Context, Told } from './reference.ts';

/** The Security Council. */
const COUNCIL = 'S';
/** It will have adopted no more for some years to come. */
const MOST_RESOLUTIONS = 3200;
/** `resolution no. 1325 of 31 October 2000, adopted by the` is no longer than this. */
const LONGEST_PHRASE = 120;
/** So many committees and groups at most stand between the Council and a number. */
const MOST_BEFORE = 4;
/** `2000年10月31日` */
const LONGEST_DATE = 11;

const NONE: readonly Told[] = [];

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** Whether its noun opens a list. */
  readonly many: boolean;
  /** Whether no name stands beside it. */
  readonly isAlone?: true;
}

/** Whether a text is a paper of the Council, which need not name itself. */
export const isOfCouncil = ({ document }: Context): boolean => ownOrgan(document)?.plenary === COUNCIL;

/**
 * Resolutions of the Security Council that are cited without their year beside its name: `Security Council resolutions 242
 * and 338`, `résolution 1325 du Conseil de sécurité`, or with the name in between. A date behind the number tells the year.
 */
export function readCouncil(reading: Reading): readonly Told[] {
  const { text, grammar, mentions } = reading;
  const isOwn = isOfCouncil(reading.context);
  if (!isOwn && !mentions.some(({ id }) => id === COUNCIL)) return NONE;
  const beside = mentions.flatMap((mention) => {
    if (mention.id !== COUNCIL) return [];
    const from = Math.max(0, mention.start - LONGEST_PHRASE);
    const before = text.slice(from, mention.start);
    const isOf = grammar.isOf(reading.nameOf(mention));
    const cited =
      citedIn(mention) ||
      citedBehind(mention.end) ||
      (isOf && citedBefore(before, from)) ||
      citedAround(before, mention.end) ||
      null;
    return cited && isPossible(cited) ? [cited, ...listOf(cited)] : [];
  });
  const alone = citedAlone().filter((one) => !beside.some(({ start, end }) => start < one.end && one.start < end));
  return [...beside, ...alone]
    .filter(isPossible)
    .map(told)
    .sort((one, other) => one.start - other.start);

  /**
   * In papers of the Council its name need not stand there: `pursuant to resolutions 2250 and 2419`; nor where a sentence
   * speaks of it: `the Security Council Committee established by resolution 1267`.
   */
  function citedAlone(): Cited[] {
    return [...text.matchAll(grammar.councilNumberAnywhere)].flatMap((found) => {
      const [whole, phrase = '', noun = '', number = ''] = found;
      const end = found.index + whole.length;
      const start = end - phrase.length;
      const previous = lastBefore(mentions, start);
      const next = nextAt(mentions, end);
      const isOthers =
        (previous && reading.isBeside(previous, start)) ||
        (next && grammar.bodyAfter.test(text.slice(end, next.start)));
      const first = { start, end, number, many: noun === '' || isMany(noun) };
      return isOthers || !(isOwn || isSpokenOf(start))
        ? []
        : [first, ...listOf(first)].map((one): Cited => ({ ...one, isAlone: true }));
    });
  }

  /** Whether of all bodies that adopt resolutions the Council was named last before a place, in its sentence. */
  function isSpokenOf(at: number): boolean {
    const { start } = reading.sentence(at);
    const index = firstFrom(mentions, at);
    const last = mentions.slice(Math.max(0, index - MOST_BEFORE), index).findLast(adopts);
    return last?.id === COUNCIL && last.start >= start;
  }

  /** `UNSCR 1325`: the name is the noun. */
  function citedIn(mention: Mention): Cited | null {
    const noun = NOUNS.get(reading.nameOf(mention));
    const found = noun && numberAt(mention.end);
    return found ? { ...found, start: mention.start, many: noun.many } : null;
  }

  function citedBefore(before: string, from: number): Cited | null {
    const found = grammar.councilNumberBefore.exec(before);
    if (!found) return null;
    const [whole, phrase = '', , number = ''] = found;
    const start = from + found.index + whole.indexOf(phrase);
    return { start, end: start + phrase.length, number, many: false };
  }

  function citedBehind(at: number): Cited | null {
    const { councilNumber } = grammar;
    councilNumber.lastIndex = at;
    const [, phrase = '', noun = '', number] = councilNumber.exec(text) ?? [];
    const end = councilNumber.lastIndex;
    if (!number) return null;
    // a noun that comes last serves all before it
    return { start: end - phrase.length, end, number, many: noun === '' || isMany(noun) };
  }

  function citedAround(before: string, at: number): Cited | null {
    const noun = grammar.nounBeforeName.exec(before)?.[1];
    if (!noun || isDecision(noun)) return null;
    const found = numberAt(at);
    return found && { ...found, many: isMany(noun) };
  }

  /** A number directly behind a name. */
  function numberAt(at: number): Omit<Cited, 'many'> | null {
    const { councilNumberAlone } = grammar;
    councilNumberAlone.lastIndex = at;
    const number = councilNumberAlone.exec(text)?.[1];
    const end = councilNumberAlone.lastIndex;
    return number ? { start: end - number.length, end, number } : null;
  }

  /** The numbers that follow the first of a list. */
  function listOf(first: Cited): Cited[] {
    const list: Cited[] = [];
    const { nextCouncilNumber } = grammar;
    nextCouncilNumber.lastIndex = first.end;
    while (first.many) {
      const number = nextCouncilNumber.exec(text)?.[1];
      if (!number) break;
      const end = nextCouncilNumber.lastIndex;
      list.push({ start: end - number.length, end, number, many: false });
    }
    return list;
  }

  /** Where the date comes first: `2000年10月31日第1325号决议`. */
  function yearBefore(start: number): string | undefined {
    const before = grammar.last ? text.slice(Math.max(0, start - LONGEST_DATE), start) : '';
    return before.endsWith('日') ? grammar.last?.dayOf.exec(before)?.[1] : undefined;
  }

  function told({ start, end, number, isAlone }: Cited): Told {
    const why = isAlone ? (isOwn ? 'own-organ' : 'last-named') : 'phrase';
    grammar.date.lastIndex = end;
    const year = /\d{4}$/.exec(grammar.date.exec(text)?.[0] ?? '')?.[0] ?? yearBefore(start);
    const target = `S/RES/${number}${year ? ` (${year})` : ''}`;
    return { start, end, kind: 'resolution', target, candidates: [], why };
  }
}

/** Not a committee or a group. */
const adopts = ({ id }: Mention): boolean => id === null || !isForeign(id) || isForeignIssuer(id);
const isDecision = (noun: string): boolean => NOUNS.get(noun)?.kind === 'decision';
const isMany = (noun: string): boolean => NOUNS.get(noun)?.many ?? false;

const isPossible = ({ number }: Cited): boolean => Number(number) <= MOST_RESOLUTIONS;
