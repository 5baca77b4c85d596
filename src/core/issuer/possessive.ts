import type { Id } from '../records/id.ts';
import type { Instrument } from '../reference/numbers.ts';
import { isStrangersBehind } from './announced.ts';
import { canIssue, isCounted, isGroup, ORGANIZATION, onlyBody } from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isStrangerSpeaking } from './strangers.ts';
import { subject } from './subject.ts';
import { type Agrees, metThen, ofBody, ofSeveral, type Verdict, verdict } from './verdict.ts';

/** One of so many mates in a list tells whose it is: hostile texts have thousands, and each is asked about all. */
const MOST_MATES = 24;

/** Whose `its resolution` is: the subject's, or of whoever writes; null where the text does not say. */
export function byPossessive(reading: Reading, instrument: Instrument, phrase: Phrase, agrees: Agrees): Verdict | null {
  const { kind, number } = instrument;
  const own = ownOrgan(reading.context.document)?.plenary;
  const mayBeOwn = own !== undefined && agrees(own) && canIssue(own, kind, number);
  const isOwn = mayBeOwn && isToldOwn(reading, phrase, own);
  const owner = subject(reading, instrument, phrase, agrees);
  if (owner && !(isOwn && owner.id !== own)) return verdict(instrument, owner, 'subject');
  if (mayBeOwn) {
    const isOpen = !isOwn && isOfAnother(reading, phrase, own);
    return isOpen ? ofSeveral(instrument, [own, ORGANIZATION], 'own-organ') : ofBody(instrument, own, 'own-organ');
  }
  return own === undefined ? null : notOwn(reading, instrument, phrase, own);
}

/** `Recalling … its own resolutions`; and one of a list that only the document's organ can have issued tells of all. */
const isToldOwn = (reading: Reading, { start, members }: Phrase, own: Id): boolean =>
  (reading.isOwn(start) && reading.isPreamble(start)) ||
  members.some(({ kind, number }) => onlyBody(kind, number) === own);

/** `the Council spoke of its resolution`, though none of its resolutions that we know counts so. */
const isOfAnother = (reading: Reading, phrase: Phrase, own: Id): boolean =>
  isStrangersBehind(reading, phrase) ||
  isStrangerSpeaking(reading, phrase.start) ||
  reading.namedAround(phrase.start).some((one) => isRival(reading, one, phrase, own));

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
