import type { Instrument } from '../reference/numbers.ts';
import type { Reason } from '../reference/reference.ts';
import type { FoundSymbol } from '../symbol/read.ts';
import { announced, isStrangersBehind } from './announced.ts';
import { after, before } from './beside.ts';
import { canIssue, onlyBody } from './bodies.ts';
import { lastNamed, MOST_BEFORE } from './last-named.ts';
import { type Mention, ownOrgan } from './mind.ts';
import { byName, isOthers, nearby, ofPair } from './named.ts';
import { isPossessive, type Phrase, phrases } from './phrase.ts';
import { byPossessive } from './possessive.ts';
import type { Reading } from './reading.ts';
import { isStrangerAdopting } from './strangers.ts';
import { bodyOf, byDate, byNumber, nobodys, ofBody, possible, type Verdict, verdict } from './verdict.ts';

/** Before a resolution that a note or an item begins with. */
const MARK = /^\s*(?:[\d¹²³⁰⁴-⁹]{1,3}[.)]?|\*{1,3}|[–—•-])\s*$/;

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
    const each = phrase.members.map((instrument) => {
      const told = isNamed(instrument) ? named && ofPair(reading, named, phrase, instrument) : null;
      return byDate(reading, instrument, one(reading, instrument, phrase, told, mate));
    });
    for (const verdict of ofOneList(phrase, each)) verdicts.push(verdict);
  });
  return verdicts;
}

/** Reasons of a verdict that nothing beside the number gave. */
const GUESSED: ReadonlySet<Reason> = new Set(['own-organ', 'last-named', 'number']);

/**
 * `resolutions 9/5 and 10/6`, and both Conferences were named, of which one never adopted the first: whose that is, the second is,
 * too. Where no one can have adopted all of them, the list is of several.
 */
function ofOneList({ members }: Phrase, each: Verdict[]): Verdict[] {
  const bodies = new Set(each.flatMap(({ target }) => (target && bodyOf(target)) ?? []));
  const isGuessed = each.every(({ why }) => GUESSED.has(why));
  if (!isGuessed || bodies.size < 2) return each;
  const [only, ...others] = [...bodies].filter((id) => members.every(({ kind, number }) => canIssue(id, kind, number)));
  if (only === undefined || others.length > 0) return each;
  return each.map((verdict, index) =>
    verdict.target && bodyOf(verdict.target) === only ? verdict : ofBody(members[index] as Instrument, only, 'list'),
  );
}

/** Whether a phrase shares the body behind the next one: `resolution 7/1 and decision 7/101 of the Council`. */
const mayShare = (reading: Reading, phrase: Phrase, next: Phrase, shared: Mention): boolean =>
  possible(shared, phrase.members[0] as Instrument) &&
  !isPossessive(reading, phrase) &&
  reading.grammar.mateGap.test(reading.text.slice(phrase.end, next.start));

/** Whose one of a phrase is: each way that may tell is asked after the one that tells more. */
function one(
  reading: Reading,
  instrument: Instrument,
  phrase: Phrase,
  named: Mention | null,
  mateOf: () => Verdict | undefined,
): Verdict {
  const told = named && byName(instrument, named);
  if (told) return told;
  const agrees = reading.agreement(phrase.start);
  const owned = isPossessive(reading, phrase) ? byPossessive(reading, instrument, phrase, agrees) : null;
  if (owned) return owned;
  const author = announced(reading, instrument, phrase);
  if (author) return verdict(instrument, author, 'subject');
  const { kind, number } = instrument;
  const mate = mateOf();
  const shared = mate?.target && bodyOf(mate.target);
  if (shared && agrees(shared) && canIssue(shared, kind, number)) return ofBody(instrument, shared, 'list');
  const isStrangers = isStrangersBehind(reading, phrase) || isStrangerAdopting(reading, phrase.start);
  if (isStrangers && onlyBody(kind, number) === null) return nobodys('none');
  return lastNamed(reading, instrument, agrees) ?? byNumber(instrument, agrees);
}

/** Whether a note or an item begins with it, or is nothing else, and all before it are of one body. */
function isNote(reading: Reading, phrase: Phrase, earlier: readonly Verdict[]): boolean {
  const { start, end } = reading.sentence(phrase.start);
  const before = reading.text.slice(start, phrase.start);
  const behind = reading.text.slice(phrase.end, end).replace(/\P{L}+$/u, '');
  const isBare = before.trim() === '' && !/\p{L}/u.test(behind.replace(reading.grammar.annex, ''));
  return (isBare || MARK.test(before)) && isAgreed(earlier) && !isOwnAsWell(reading, phrase, earlier);
}

/** Whether the document's own organ can have adopted it as well as another body, of which all before are. */
function isOwnAsWell({ context }: Reading, { members }: Phrase, earlier: readonly Verdict[]): boolean {
  const own = ownOrgan(context.document)?.plenary;
  const { kind, number } = members[0] as Instrument;
  const target = earlier.at(-1)?.target;
  return own !== undefined && !!target && bodyOf(target) !== own && canIssue(own, kind, number);
}

/** Whether all verdicts name the same body. */
const isAgreed = (verdicts: readonly Verdict[]): boolean =>
  new Set(verdicts.map(({ target }) => target && bodyOf(target))).size === 1;
