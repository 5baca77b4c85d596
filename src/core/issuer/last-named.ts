import type { Instrument } from '../reference/numbers.ts';
import { firstFrom } from '../reference/place.ts';
import {
  canIssue,
  certainBody,
  classOf,
  conferenceOf,
  isCounted,
  isForeignIssuer,
  isOtherGroup,
  ORGANIZATION,
  onlyBody,
  possibleBodies,
} from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';
import { DIRECTLY, isClauseOver } from './subject.ts';
import { type Agrees, nobodys, ofBody, ofSeveral, type Verdict } from './verdict.ts';

/** Whoever was named so many names ago is not in mind; each number would be read against all names before it. */
export const MOST_BEFORE = 64;

const ASIDE = /^[,،，][^,،，;:.]{1,80}[,،，]/;

/** Between a name and what its own bracket begins with. */
const IN_BRACKET = /^\s?[(（]$/;

/** The other body of `the Conference … and the Assembly …`, if it can have issued it as well: then neither is the last. */
function paired(
  { text, grammar, mentions }: Reading,
  index: number,
  { kind, number, start }: Instrument,
): string | null {
  const [first, second] = [mentions[index - 1], mentions[index]];
  if (!first?.id || !second || first.id === second.id || !canIssue(first.id, kind, number)) return null;
  // `the Council (resolutions 44/4 and 53/9) and the Commission (resolution 27/2)`
  if (IN_BRACKET.test(text.slice(second.end, start))) return null;
  // `the Conference, at its tenth session, and the Assembly`
  const gap = text.slice(first.end, second.start).replace(ASIDE, '');
  return grammar.mateGap.test(gap) ? first.id : null;
}

/** An organization is named for many reasons: its own resolution is meant where it is the subject, or of whom it is told. */
const isSpeaking = (reading: Reading, mention: Mention, ownIssues: boolean): boolean =>
  reading.isSubject(mention) || (!ownIssues && reading.isOf(mention));

/** Whether a body is the one who speaks where a number stands. */
const isSpeaker = (reading: Reading, mention: Mention, { start }: Instrument): boolean =>
  reading.isSubject(mention) && !isClauseOver(reading, mention, start);

/** The last body named that can have issued it: in this paragraph, else in what was read before. */
export function lastNamed(reading: Reading, instrument: Instrument, agrees: Agrees): Verdict | null {
  const { kind, number } = instrument;
  const issues = (id: string) => agrees(id) && canIssue(id, kind, number);
  const own = ownOrgan(reading.context.document)?.plenary;
  const ownIssues = own !== undefined && issues(own);
  const ownIds = ownIssues ? [own] : [];
  const sentence = reading.sentence(instrument.start);
  const next = firstFrom(reading.mentions, reading.front(instrument.start));
  const certain = onlyBody(kind, number);
  const isCertain = certainBody(kind, number, own) !== null;
  let isOfGroup = false;
  // `the Group, in its resolution`: it adopts none, so that is a slip, and nobody can tell for what
  const isGroups = (mention: Mention) =>
    reading.isBeside(mention, instrument.start) || reading.possessive(instrument.start) >= 0;
  /** `The other Conference met. Several speakers recalled resolution 7/1`: of any who was named, or of whoever writes. */
  const namedUpTo = (last: number) =>
    reading.mentions
      .slice(Math.max(0, next - MOST_BEFORE), last + 1)
      .flatMap(({ id, candidates }) => id ?? candidates)
      .filter(issues);
  function ofAny(ids: readonly string[]): Verdict | null {
    const [only, ...others] = new Set(ids);
    if (only === undefined) return null;
    return others.length > 0
      ? ofSeveral(instrument, [only, ...others], 'last-named')
      : ofBody(instrument, only, 'last-named');
  }
  for (let index = next - 1; index >= 0 && index >= next - MOST_BEFORE; index--) {
    const mention = reading.mentions[index] as Mention;
    if (mention.start >= sentence.start && reading.isApart(mention, instrument.start)) continue;
    isOfGroup ||=
      mention.id !== null &&
      isOtherGroup(mention.id, own) &&
      mention.start >= sentence.start &&
      reading.isSubject(mention);
    if (mention.id === ORGANIZATION && !isSpeaking(reading, mention, ownIssues)) continue;
    // a body that we know nothing of, in the same sentence: it may be its own, unless the number tells
    if (
      mention.id &&
      isForeignIssuer(mention.id) &&
      !isCertain &&
      agrees(mention.id) &&
      mention.start >= sentence.start
    ) {
      const isFar = !DIRECTLY.test(reading.text.slice(mention.end, instrument.start));
      if (isFar && !reading.isSubject(mention) && possibleBodies(kind, number).length === 1) continue;
      return nobodys('none');
    }
    const isHere = mention.start >= sentence.start;
    // `the Committee adopted resolution 10/1`: most adopt none, but of one that did the text says so
    const isAdopter =
      mention.id === '~committee' &&
      reading.grammar.hasAdopted.test(reading.text.slice(mention.end, reading.front(instrument.start)));
    if (isAdopter && !isCertain) return nobodys('none');
    const meant = mention.id ? [] : mention.candidates.filter(issues);
    // `the Council, in resolution 53/9`, in a paper of the Assembly; of commissions there are more than those we know
    if (ownIssues && isHere && meant.length > 0 && !meant.includes(own) && isSpeaker(reading, mention, instrument)) {
      const isCommission = classOf(meant[0] as string) === 'commission';
      return ofSeveral(instrument, isCommission ? [...meant, own] : meant, 'last-named');
    }
    // `the Conference decided in resolution 9/2`, and it may be either
    if (!ownIssues && isHere && meant.length > 1 && isSpeaker(reading, mention, instrument))
      return ofSeveral(instrument, meant, 'last-named');
    // `the Council … resolution 2013/21`: of all Councils only one counts so
    if (!ownIssues && isHere && meant.length === 1) {
      // `the Council set up the Commission (resolution 1992/1)`: each of the two names may be of one that counts so
      const generic = reading.mentions.slice(Math.max(0, next - MOST_BEFORE), next);
      const candidates = generic
        .filter((one) => !one.id && one.start >= sentence.start)
        .flatMap((one) => one.candidates);
      return ofSeveral(instrument, [...new Set(candidates)], 'last-named');
    }
    // `the Implementation Review Group … resolution 3/1`: its Conference’s
    const conference = mention.id && conferenceOf(mention.id);
    if (conference && !ownIssues && issues(conference)) {
      if (isGroups(mention)) return null;
      return ofBody(instrument, conference, 'last-named');
    }
    if (mention.id && issues(mention.id)) {
      // a heading in a paper of a body whose numbers we do not know: it may be its own
      const isHeading = /\p{Lu}/u.test(reading.text.charAt(instrument.start));
      if (own !== undefined && !isCounted(own) && isHeading && !certain && mention.start < sentence.start)
        return ofSeveral(instrument, [mention.id, ORGANIZATION], 'last-named');
      if (mention.start < sentence.start && mention.id !== own) return ofAny([...ownIds, ...namedUpTo(index)]);
      // `the report of the Council was read, and resolution 7/1`: it may as well be of whoever writes
      const isAside = ownIssues && mention.id !== own && !isSpeaker(reading, mention, instrument);
      const pair = isAside && !reading.isOfNumber(mention) ? own : paired(reading, index, instrument);
      return pair
        ? ofSeveral(instrument, [pair, mention.id], 'last-named')
        : ofBody(instrument, mention.id, 'last-named');
    }
  }
  // `the Implementation Review Group recalled resolution 3/1`: its Conference may be another
  if (ownIssues && isOfGroup && own !== certain) return ofSeveral(instrument, [own, ORGANIZATION], 'own-organ');
  if (ownIssues) return ofBody(instrument, own, 'own-organ');
  return ofAny(reading.context.bodies.filter(issues));
}
