import type { Instrument } from '../reference/numbers.ts';
import { lastBefore, nextAt } from '../reference/place.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { inDocument } from './beside.ts';
import {
  canIssue,
  certainBody,
  classOf,
  isForeign,
  isForeignIssuer,
  ORGANIZATION,
  onlyBody,
  possibleBodies,
} from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isOfState, isStrangerBefore, strangerBehind } from './strangers.ts';
import { nobodys, ofBody, ofSeveral, possible, type Verdict, verdict } from './verdict.ts';

const CLIMATE = 'FCCC/CP';

/** What a name in or beside its phrase tells of a number; null where it tells nothing. */
export function byName(instrument: Instrument, named: Mention): Verdict | null {
  const { kind, number, place } = instrument;
  const { id, candidates } = named;
  // `18/CMA.1`: of all Conferences one alone counts so, whatever name it goes by
  if (id && id !== CLIMATE && classOf(id) === 'conference' && canIssue(CLIMATE, kind, number)) {
    return ofBody(instrument, CLIMATE, 'number');
  }
  // `Council resolution 40/14` in a paper of another Council
  const isAnothers = id && !isForeign(id) && !canIssue(id, kind, number);
  if (isAnothers && candidates.some((other) => canIssue(other, kind, number))) {
    return ofSeveral(instrument, candidates, 'phrase');
  }
  // a full name is believed; a generic one only where the number fits
  if ((id || possible(named, instrument)) && !isAside(named, instrument)) {
    return verdict(instrument, named, place > 0 ? 'list' : 'phrase');
  }
  // `resolution 73/195 of the Conference` is a slip; which of several bodies it is then of nobody can tell
  return !id && possibleBodies(kind, number).length > 1 ? nobodys('phrase') : null;
}

/** `resolution 1874 (2009) of the Panel`, where the number tells: a group adopts none, its name stands there for another reason. */
const isAside = ({ id }: Mention, { kind, number }: Instrument): boolean =>
  id !== null && isForeign(id) && !isForeignIssuer(id) && possibleBodies(kind, number).length === 1;

/** `resolution 70/125, endorsed by the Council`: who is named behind cannot have adopted it, but one other body can. */
export function isOthers(
  { text, grammar, context }: Reading,
  { start, id }: Mention,
  { kind, number, end }: Instrument,
): boolean {
  if (id === null || canIssue(id, kind, number)) return false;
  // `resolution 2004/110 of the Commission on Human Rights` says whose it is, however many the Commission adopted
  const isSaid = isForeign(id) || grammar.nameOf.test(text.slice(end, start));
  return (isSaid ? certainBody(kind, number, ownOrgan(context.document)?.plenary) : onlyBody(kind, number)) !== null;
}

/**
 * `General Assembly and Security Council resolutions 70/262 and 2282 (2016)`: each number is of the one who counts so. Where both
 * may, they are in the order of the bodies if the text says so, `respectively`, and else it is open which is whose.
 */
export function ofPair(reading: Reading, named: Mention, { members }: Phrase, instrument: Instrument): Mention {
  if (named.id && isForeign(named.id)) return named;
  const pair = pairOf(reading, named, instrument);
  const mate = pair?.find((one) => one !== named);
  if (!pair || !mate) return named;
  if (!possible(named, instrument)) return mate;
  if (members.length === 1) return named;
  if (members.length === 2 && reading.isRespective(pair[1].end)) return pair[members.indexOf(instrument)] ?? named;
  return { ...named, id: null, candidates: pair.flatMap(({ id, candidates }) => id ?? candidates) };
}

/** The body beside a number with another one that may have adopted it, joined by `and`, in the order of the text. */
function pairOf(
  { text, grammar, mentions }: Reading,
  named: Mention,
  instrument: Instrument,
): readonly [Mention, Mention] | null {
  const at = mentions.indexOf(named);
  const isPair = (one: Mention | undefined, other: Mention | undefined) =>
    one &&
    other &&
    possible(one === named ? other : one, instrument) &&
    grammar.mateGap.test(text.slice(one.end, other.start));
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  if (isPair(before, named)) return [before as Mention, named];
  return isPair(named, after) ? [named, after as Mention] : null;
}

/** Who is named by other words than a name before the phrase or behind it: by the report that it stands in, or as a stranger. */
export const nearby = (reading: Reading, phrase: Phrase, symbols: readonly FoundSymbol[]): Mention | null =>
  inDocument(reading, phrase.members[0] as Instrument, symbols) ?? stranger(reading, phrase);

/** `ILO resolution 60/1`, `resolution 60/1 of the Executive Board`: neither has a name that was read. */
function stranger(reading: Reading, { start, end }: Phrase): Mention | null {
  const { text, mentions } = reading;
  if (reading.possessive(start) >= 0) return null;
  const unknown: Mention = { start, end, id: ORGANIZATION, candidates: [] };
  if (isOfState(reading, start, end)) return unknown;
  const previous = lastBefore(mentions, start);
  // a heading begins with a capital, and the line before it with another
  const telling = /\p{Lu}/u.test(text.charAt(start)) ? 'acronym' : 'capital';
  // where all is in capitals they tell nothing
  const isHeading = /^\p{Lu}{2}/u.test(text.slice(start));
  if (!isHeading && isStrangerBefore(reading, start, telling) && !(previous && reading.isBeside(previous, start)))
    return unknown;
  const behind = strangerBehind(reading, end);
  const next = nextAt(mentions, end);
  return behind >= 0 && (next?.start !== behind || next.id === ORGANIZATION) ? unknown : null;
}
