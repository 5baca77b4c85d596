import type { Instrument } from '../reference/numbers.ts';
import { firstFrom, within } from '../reference/place.ts';
import { spacesAfter } from '../reference/signs.ts';
import { canIssue, isForeign, isForeignIssuer } from './bodies.ts';
import type { Mention } from './mind.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { type Agrees, possible } from './verdict.ts';

/** The one whose resolution `its resolution` is; undefined when the sentence does not say. */
export function subject(
  reading: Reading,
  instrument: Instrument,
  { since, start, end }: Phrase,
  agrees: Agrees,
): Mention | undefined {
  const { text, grammar } = reading;
  const sentence = reading.sentence(start);
  const fitting = reading
    .namedAround(start)
    .filter(
      (mention) =>
        (mention.id ? agrees(mention.id) : mention.candidates.some(agrees)) &&
        (possible(mention, instrument) || (mention.id && isForeignIssuer(mention.id))),
    );
  const known = (list: readonly Mention[]) => list.filter((mention) => !mention.id || !isForeign(mention.id));
  const opening = text.slice(sentence.start, start);
  const later = fitting.find((mention) => mention.start >= end && reading.isSubject(mention));
  const its = reading.possessive(start);
  const earlier = fitting.filter((mention) => mention.start < its);
  const isOpening =
    opening.length < 80 && grammar.opening.test(opening) && !earlier.some((one) => reading.isSubject(one));
  if (later && isOpening) return later;
  const last = earlier.at(-1);
  if (last && reading.isActor(last)) return last;
  // the verb came before both
  if (last && reading.isSubject(last) && spacesAfter(text, last.end) >= its) return last;
  const subjects = earlier.filter((mention) => reading.isSubject(mention));
  const first =
    subjects[0] ??
    (reading.isOwn(start) ? later : undefined) ??
    known(earlier).at(-1) ??
    known(later ? [later] : [])[0];
  const isNext = (mention: Mention) => mention.start >= since && reading.isCoordinate(mention);
  const next = first && first.start < since ? subjects.findLast(isNext) : undefined;
  return next ?? (first && eitherOf(reading, first, instrument));
}

/** `In resolution 7/1 the Conference decided`, in languages that tell by it whose the resolution is. */
export function announced(reading: Reading, instrument: Instrument, { start, end }: Phrase): Mention | undefined {
  const { text, grammar, mentions } = reading;
  const sentence = reading.sentence(start);
  if (!grammar.announcing?.test(text.slice(sentence.start, end))) return undefined;
  const [next] = within(mentions, end, sentence.end);
  const fits = next && (possible(next, instrument) || (next.id && isForeignIssuer(next.id)));
  return fits && reading.isSubject(next) ? next : undefined;
}

/** `the Conference and the Assembly, in their resolutions`: a subject of two who can both have issued it is neither. */
function eitherOf(reading: Reading, first: Mention, { kind, number }: Instrument): Mention {
  const second = reading.mentions[firstFrom(reading.mentions, first.end)];
  if (!first.id || !second?.id || first.id === second.id || !canIssue(second.id, kind, number)) return first;
  const isPair = reading.grammar.mateGap.test(reading.text.slice(first.end, second.start));
  return isPair ? { ...first, id: null, candidates: [first.id, second.id] } : first;
}
