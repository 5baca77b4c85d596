import type { Id } from '../records/id.ts';
import type { Instrument } from '../reference/numbers.ts';
import { lastBefore, nextAt } from '../reference/place.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { after, before, inDocument } from './beside.ts';
import {
  canIssue,
  certainBody,
  classOf,
  isCounted,
  isForeign,
  isForeignIssuer,
  isGroup,
  ORGANIZATION,
  onlyBody,
  possibleBodies,
} from './bodies.ts';
import { lastNamed, MOST_BEFORE } from './last-named.ts';
import { type Mention, ownOrgan } from './mind.ts';
import { isPossessive, type Phrase, phrases } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isStrangerBefore, isStrangerSpeaking, strangerBehind } from './strangers.ts';
import { announced, isStrangersBehind, subject } from './subject.ts';
import {
  bodyOf,
  byDate,
  byNumber,
  metThen,
  nobodys,
  ofBody,
  ofSeveral,
  possible,
  type Verdict,
  verdict,
} from './verdict.ts';

const CLIMATE = 'FCCC/CP';
/** One of so many mates in a list tells whose it is: hostile texts have thousands, and each is asked about all. */
const MOST_MATES = 24;
/** Before a resolution that a note or an item begins with. */
const BARE = /^[\s\d.)*–-]{0,8}$/;
/**
 * Whose each resolution or decision is, in this order: the body in or beside the phrase; the subject that a possessive
 * points at; the mate that shares its body; the last body named; the document's own organ; and what the number leaves.
 */
export function decide(
  reading: Reading,
  instruments: readonly Instrument[],
  symbols: readonly FoundSymbol[],
): Verdict[] {
  const { text, grammar } = reading;
  const lists = phrases(instruments);
  const fronts = lists.map(({ members }) => before(reading, members[0] as Instrument));
  /** Bodies that stand behind a phrase, from the last one backwards: two phrases may share one. */
  const behind: (Mention | null)[] = [];
  for (let index = lists.length - 1; index >= 0; index--) {
    if (fronts[index]) continue;
    const phrase = lists[index] as Phrase;
    const next = lists[index + 1];
    const shared = behind[index + 1];
    behind[index] =
      after(reading, phrase.end) ?? (shared && next && mayShare(reading, phrase, next, shared) ? shared : null);
  }

  const verdicts: Verdict[] = [];
  lists.forEach((phrase, index) => {
    const front = fronts[index] ?? null;
    const named = front ?? behind[index] ?? nearby(reading, phrase, symbols);
    // a name behind a list is believed of its last member, and of the others if it can be
    const last = phrase.members.at(-1) as Instrument;
    const isNamed = (member: Instrument) =>
      front || !named || (!possible(named, last) && !isOthers(reading, named, member)) || possible(named, member);
    const earlier = verdicts.slice(-MOST_BEFORE);
    // asked once for all members of a list, and only where no name tells
    let asked: { readonly mate: Verdict | undefined } | null = null;
    const mate = () => {
      const isJoined = () => grammar.mateGap.test(text.slice(phrase.since, phrase.start));
      asked ??= { mate: isJoined() || isNote(reading, phrase, earlier) ? earlier.at(-1) : undefined };
      return asked.mate;
    };
    for (const instrument of phrase.members) {
      const told = isNamed(instrument) ? named && ofPair(reading, named, instrument) : null;
      verdicts.push(byDate(reading, instrument, one(reading, instrument, phrase, told, mate)));
    }
  });
  return verdicts;
}

/** Whether a phrase shares the body behind the next one: `resolution 7/1 and decision 7/101 of the Council`. */
const mayShare = (reading: Reading, phrase: Phrase, next: Phrase, shared: Mention): boolean =>
  possible(shared, phrase.members[0] as Instrument) &&
  !isPossessive(reading, phrase) &&
  reading.grammar.mateGap.test(reading.text.slice(phrase.end, next.start));

/** `resolution 70/125, endorsed by the Council`: who is named behind cannot have adopted it, but one other body can. */
function isOthers({ context }: Reading, { id }: Mention, { kind, number }: Instrument): boolean {
  if (id === null || canIssue(id, kind, number)) return false;
  const body = isForeign(id) ? certainBody(kind, number, ownOrgan(context.document)?.plenary) : onlyBody(kind, number);
  return body !== null;
}

/** `General Assembly and Security Council resolutions 70/262 and 2282 (2016)`: each number is of the one who counts so. */
function ofPair({ text, grammar, mentions }: Reading, named: Mention, instrument: Instrument): Mention {
  if (possible(named, instrument) || (named.id && isForeign(named.id))) return named;
  const at = mentions.indexOf(named);
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  const isMate = (one: Mention, other: Mention) => grammar.mateGap.test(text.slice(one.end, other.start));
  if (before && possible(before, instrument) && isMate(before, named)) return before;
  return after && possible(after, instrument) && isMate(named, after) ? after : named;
}

const nearby = (reading: Reading, phrase: Phrase, symbols: readonly FoundSymbol[]): Mention | null =>
  inDocument(reading, phrase.members[0] as Instrument, symbols) ?? stranger(reading, phrase);

/** Whether a note or an item begins with it, and all before it are of one body. */
const isNote = (reading: Reading, { start }: Phrase, earlier: readonly Verdict[]): boolean =>
  BARE.test(reading.text.slice(reading.sentence(start).start, start)) && isAgreed(earlier);

function one(
  reading: Reading,
  instrument: Instrument,
  phrase: Phrase,
  named: Mention | null,
  mateOf: () => Verdict | undefined,
): Verdict {
  const { kind, number } = instrument;
  // `18/CMA.1`: of all Conferences one alone counts so, whatever name it goes by
  if (named?.id && named.id !== CLIMATE && classOf(named.id) === 'conference' && canIssue(CLIMATE, kind, number)) {
    return ofBody(instrument, CLIMATE, 'number');
  }
  // `Council resolution 40/14` in a paper of another Council
  if (
    named?.id &&
    !isForeign(named.id) &&
    named.candidates.some((id) => canIssue(id, kind, number)) &&
    !canIssue(named.id, kind, number)
  )
    return ofSeveral(instrument, named.candidates, 'phrase');
  // a full name is believed; a generic one only where the number fits
  if (named && (named.id || possible(named, instrument)) && !isAside(named, instrument)) {
    return verdict(instrument, named, instrument.place > 0 ? 'list' : 'phrase');
  }
  // `resolution 73/195 of the Conference` is a slip; which of several bodies it is then of nobody can tell
  if (named && !named.id && possibleBodies(kind, number).length > 1) return nobodys('phrase');
  const agrees = reading.agreement(phrase.start);
  if (isPossessive(reading, phrase)) {
    const own = ownOrgan(reading.context.document)?.plenary;
    const mayBeOwn = own !== undefined && agrees(own) && canIssue(own, kind, number);
    // `Recalling … its own resolutions`; and one of a list that only the document's organ can have issued tells of all
    const isTold =
      mayBeOwn &&
      ((reading.isOwn(phrase.start) && reading.isPreamble(phrase.start)) ||
        phrase.members.some((member) => onlyBody(member.kind, member.number) === own));
    const owner = subject(reading, instrument, phrase, agrees);
    if (owner && !(isTold && owner.id !== own)) return verdict(instrument, owner, 'subject');
    if (mayBeOwn) {
      // `the Council spoke of its resolution`, though none of its resolutions that we know counts so
      const isOpen =
        !isTold &&
        (isStrangersBehind(reading, phrase) ||
          isStrangerSpeaking(reading, phrase.start) ||
          reading.namedAround(phrase.start).some((one) => isRival(reading, one, phrase, own)));
      return isOpen ? ofSeveral(instrument, [own, ORGANIZATION], 'own-organ') : ofBody(instrument, own, 'own-organ');
    }
    const told = own === undefined ? null : notOwn(reading, instrument, phrase, own);
    if (told) return told;
  }
  const author = announced(reading, instrument, phrase);
  if (author) return verdict(instrument, author, 'subject');
  const mate = mateOf();
  const shared = mate?.target && bodyOf(mate.target);
  if (shared && agrees(shared) && canIssue(shared, kind, number)) {
    return ofBody(instrument, shared, 'list');
  }
  if (isStrangersBehind(reading, phrase) && onlyBody(kind, number) === null) return nobodys('none');
  return lastNamed(reading, instrument, agrees) ?? byNumber(instrument, agrees);
}

/**
 * `Recalling its resolution 74/5`, and none of whoever writes is so numbered: whoever adopts this part was not told. It is of
 * the one whose a mate in its list must be, or else of who met on its date, where we know how the writer counts.
 */
function notOwn(reading: Reading, instrument: Instrument, { members }: Phrase, own: Id): Verdict | null {
  const { kind, number } = instrument;
  if (onlyBody(kind, number) !== null) return null;
  const mates = members.slice(0, MOST_MATES).flatMap((member) => onlyBody(member.kind, member.number) ?? []);
  const mate = mates.find((id) => canIssue(id, kind, number));
  if (mate) return ofBody(instrument, mate, 'list');
  return ofSeveral(instrument, isCounted(own) ? metThen(reading, instrument) : [], 'own-organ');
}

/** Whether `its` may be that of another body, which takes decisions and is no adjective. */
const isRival = (reading: Reading, mention: Mention, { start }: Phrase, own: string): boolean =>
  mention.start < start &&
  mention.id !== own &&
  mayAdopt(reading, mention) &&
  !reading.isAttribute(mention) &&
  // `resolutions of the Assembly and its own`: who is told apart from whoever writes owns other things
  !(reading.isOwn(start) && !reading.isSubject(mention));

/** A group adopts nothing; a generic name may be of somebody who does where it is the subject, not in `travaux de la Commission d’enquête`. */
const mayAdopt = (reading: Reading, mention: Mention): boolean =>
  mention.id === null ? mention.candidates.length > 0 && reading.isSubject(mention) : !isGroup(mention.id);

/** `ILO resolution 60/1`, `resolution 60/1 of the Executive Board`: neither has a name that was read. */
function stranger(reading: Reading, { start, end }: Phrase): Mention | null {
  const { text, mentions } = reading;
  if (reading.possessive(start) >= 0) return null;
  const unknown: Mention = { start, end, id: ORGANIZATION, candidates: [] };
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

/** `resolution 1874 (2009) of the Panel`, where the number tells: a group adopts none, its name stands there for another reason. */
const isAside = ({ id }: Mention, { kind, number }: Instrument): boolean =>
  id !== null && isForeign(id) && !isForeignIssuer(id) && possibleBodies(kind, number).length === 1;

/** Whether all verdicts name the same body. */
const isAgreed = (verdicts: readonly Verdict[]): boolean =>
  new Set(verdicts.map(({ target }) => target && bodyOf(target))).size === 1;
