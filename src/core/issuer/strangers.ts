import type { Grammar } from '../reference/grammar.ts';
import type { Name } from '../reference/names.ts';
import { firstFrom, isBeside, lastBefore } from '../reference/place.ts';
import { spacesAfter, spacesBefore } from '../reference/signs.ts';
import { ORGANIZATION } from './bodies.ts';
import { CLASSES } from './mind.ts';
import type { Reading } from './reading.ts';

/** What is read of a paragraph. */
interface Read {
  readonly text: string;
  readonly grammar: Grammar;
}

/**
 * Bodies that no language's file names show by their capitals: `the Doha resolution 7/1`, `resolution 60/1 of the Executive
 * Board`. What is theirs is nobody's that we know.
 */

/**
 * The word before a noun or a name, in a language where names stand there like adjectives; before it what tells that it stands
 * in the middle of a sentence, where a capital makes a name.
 */
const BEFORE = /([\p{Ll},][^\S\n]+|\bthe\s+)?(?<![\p{L}-])(\p{Lu}[\p{L}-]*)(?:['’]s?)?$/u;
const LONGEST_WORD = 40;
/** `of the`, between two names. */
const LONGEST_OF = 16;
/** A court or government, with what it does. */
const LONGEST_STATE = 60;
/** Title and date stand between a number and what it is of. */
const LONGEST_PHRASE = 900;

const ACRONYM = /\p{Lu}\p{Ll}?\p{Lu}/u;
const ROMAN = /^[IVXLC]+$/;
/** The United Nations themselves, and short names of bodies that we do know. */
const OURS =
  /^(?:UNO?|United|Nations|Naciones|ONU|ООН|Организации|Organización|Organisation|UNTOC|CTOC|TOC|UNCAC|CAC|GA|UNGA|SC|UNSC|HRC|CND|CCPCJ)$/;

/** Bodies of the United Nations themselves that are none of those we know: `of the United Nations Group of Experts`. */
const OTHER_OURS = /^United Nations (?:Group|Committee|Board|Forum|Panel)\b/;
/** Organs and programmes of the United Nations: the General Assembly named behind one, in a table, is none of its own. */
const OF_OURS = /^(?:UN(?!WTO|ESCO)[A-Z-]+|ICSC|WFP|ITC|JIU|ACABQ)$/;

/** Whether any capital tells, or only those of an acronym: before `General Assembly` not even all of these. */
type Telling = 'capital' | 'acronym' | 'assembly';

const tells = (word: string | undefined, telling: Telling): boolean =>
  !!word &&
  !OURS.test(word) &&
  !(telling === 'assembly' && OF_OURS.test(word)) &&
  (telling === 'capital' || (ACRONYM.test(word) && !ROMAN.test(word)));

/** Whether a body that we do not know stands before a place like an adjective. */
export function isStrangerBefore({ text, grammar }: Read, at: number, telling: Telling): boolean {
  if (!grammar.isAttributive || grammar.isInCapitals) return false;
  const end = spacesBefore(text, at);
  const [, inside, word] = BEFORE.exec(text.slice(Math.max(0, end - LONGEST_WORD), end)) ?? [];
  return tells(word, telling === 'capital' && !inside ? 'acronym' : telling);
}

/** Where a name begins that we do not know, of which what ends at a place is; -1 where there is none. */
export function strangerBehind({ text, grammar }: Read, end: number): number {
  const [phrase, word] = (!grammar.isInCapitals && grammar.ofCapital.exec(text.slice(end, end + LONGEST_PHRASE))) || [];
  if (!phrase || !word) return -1;
  const stop = end + phrase.length;
  const start = stop - word.length;
  // `resolution 60/1, of the Secretary-General’s report`: whoever owns something else is not whose the resolution is
  if (/['’]/.test(text.charAt(stop))) return -1;
  // where cases do the work of `of`, many a name stands behind a number that it does not own
  const isStranger =
    OTHER_OURS.test(text.slice(start, stop + LONGEST_WORD)) || tells(word, grammar.hasCases ? 'acronym' : 'capital');
  return isStranger ? start : -1;
}

/** Whether a court, a government or another organ of a State decided what stands between two places: `decision 6/4 of the Court`. */
export function isOfState(reading: Reading, start: number, end: number): boolean {
  const { text, grammar } = reading;
  const front = reading.front(start);
  return (
    grammar.stateBefore.test(text.slice(Math.max(0, front - LONGEST_STATE), front)) ||
    grammar.stateBehind.test(text.slice(end, end + LONGEST_PHRASE))
  );
}

/** `FATF, in`, from the first letter of a sentence. */
const ACRONYM_SPEAKS = /^\p{Lu}{2}[^,;:]{1,80},(?:\s*\p{L}+){1,3}\s+$/u;

/** `The Paris Club met in May. In its resolution 9/2, it`: the sentence before begins with a name that was not read, and no other is named. */
function isSpokenOfBefore(reading: Reading, at: number): boolean {
  const { start } = reading.sentence(at);
  if (start === 0 || reading.namedAround(at).length > 0) return false;
  const before = reading.sentence(start - 1).start;
  const last = lastBefore(reading.mentions, start);
  return !(last && last.start >= before) && reading.grammar.unnamedAtLength.test(reading.text.slice(before, start));
}

/** Whether somebody who is no body that was read speaks of `its` resolution or meeting. */
export function isStrangerSpeaking(reading: Reading, at: number): boolean {
  const { start } = reading.sentence(at);
  const its = reading.possessive(at);
  if (its < 0) return false;
  if (isSpokenOfBefore(reading, at)) return true;
  const named = reading.mentions[firstFrom(reading.mentions, start)];
  if (named && named.start < its) return false;
  const opening = reading.text.slice(start, spacesAfter(reading.text, its)).replace(/^\P{L}+/u, '');
  const { stateSpeaks, unnamedSpeaks } = reading.grammar;
  return stateSpeaks.test(opening) || unnamedSpeaks.test(opening) || ACRONYM_SPEAKS.test(opening);
}

/** `The Forum adopted resolution 10/1`: whether somebody who is no body that was read adopted what begins at a place. */
export function isStrangerAdopting(reading: Reading, at: number): boolean {
  const { start } = reading.sentence(at);
  const named = reading.mentions[firstFrom(reading.mentions, start)];
  if (named && named.start < at) return false;
  const opening = reading.text.slice(start, at).replace(/^\P{L}+/u, '');
  const name = reading.grammar.unnamedFirst.exec(opening)?.[0];
  return name !== undefined && reading.grammar.hasAdopted.test(opening.slice(name.length));
}

/** The General Assembly, and names that many have: `the Council`. */
const kindOf = (id: string): string | undefined => (id === 'A' ? 'assembly' : CLASSES[id]);

/** `the ICAO Assembly`, `the Assembly of ICAO`, and with bodies that have no name here: names of bodies that are others'. */
export function withStrangers(names: readonly Name[], text: string, grammar: Grammar): readonly Name[] {
  const read = { text, grammar };
  let others: Name[] | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as Name;
    const kind = kindOf(name.id);
    if (!kind) continue;
    const start = anotherFrom(read, name);
    if (start === name.start && !isOfOthers(read, name, names[index - 1], names[index + 1])) continue;
    others ??= [...names];
    others[index] = { ...name, start, id: `~${kind}` };
  }
  return others ?? names;
}

/**
 * Where `its sister` begins before a name; where the name does, if nothing of the kind stands there. `Other Council
 * resolutions` are of the same Council.
 */
function anotherFrom({ text, grammar }: Read, { start, end }: Name): number {
  const another = grammar.anotherBefore.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1] ?? '';
  const isOfNoun = /^other\s/i.test(another) && grammar.attributiveMany.test(text.slice(end, end + LONGEST_WORD));
  return start - (isOfNoun ? 0 : another.length);
}

/** Two names of one body; in Chinese an adjective of one word may stand between. */
const isNextTo = (text: string, end: number, start: number): boolean =>
  isBeside(text, end, start) || /^\p{Script=Han}{2}$/u.test(text.slice(end, start));

function isOfOthers(read: Read, { id, start, end }: Name, previous: Name | undefined, next: Name | undefined): boolean {
  const { text, grammar } = read;
  if (grammar.anotherBehind.test(text.slice(end, end + LONGEST_WORD))) return true;
  if (previous?.id === ORGANIZATION && isNextTo(text, previous.end, start)) return true;
  const telling = id === 'A' ? 'assembly' : 'capital';
  if (isStrangerBefore(read, start, telling)) return true;
  if (next && next.start - end < LONGEST_OF && grammar.nameOf.test(text.slice(end, next.start)))
    return next.id === ORGANIZATION;
  if (grammar.isInCapitals) return false;
  const word = grammar.nameOfCapital.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  return tells(word, grammar.hasCases ? 'acronym' : telling);
}
