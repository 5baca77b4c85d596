import type { Instrument } from '../reference/numbers.ts';
import { firstFrom, lastBefore, nextAt, within } from '../reference/place.ts';
import { canIssue, isForeignIssuer, ORGANIZATION } from './bodies.ts';
import type { Mention } from './mind.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { either, joined } from './subject.ts';
import { possible } from './verdict.ts';

/** A verb of more than one word is no longer. */
const LONGEST_VERB = 40;

/** Who speaks in a resolution has adopted it: `In resolution 7/1, the Conference decided`. */
export function announced(reading: Reading, instrument: Instrument, phrase: Phrase): Mention | undefined {
  const speaker = speakerBehind(reading, phrase) ?? speakerBefore(reading, instrument, phrase);
  return speaker && possible(speaker, instrument) && reading.isSubject(speaker) ? speaker : undefined;
}

/** `, adopted in 2020` before a comma. */
const ASIDE = /^[,，]\s*\p{L}[^,，;:.]{1,80}(?=[,，])/u;

/** Between a heading and the name of its author: a title, and an article. */
const TO_AUTHOR = /^[^\n]*\n(?:[^\n]{1,200}\n){0,2}[^\S\n]*(?:\p{L}{1,4}['’]?\s?)?$/u;
const LONGEST_TITLE = 440;

/** A resolution begins with the name of whoever adopts it, and a comma. */
const isAuthorsLine = (text: string, end: number, author: Mention): boolean =>
  author.start - end < LONGEST_TITLE &&
  TO_AUTHOR.test(text.slice(end, author.start)) &&
  /^[,،，]\s*(?:\n|$)/.test(text.slice(author.end, author.end + LONGEST_VERB));

function speakerBehind(reading: Reading, { start, end }: Phrase): Mention | undefined {
  const { text, grammar, mentions } = reading;
  const author = nextAt(mentions, end);
  // `Resolution 7/1`, and below it `The Conference,`
  if (author && reading.isHeading({ start, end }) && isAuthorsLine(text, end, author)) return author;
  const sentence = reading.sentence(start);
  if (!grammar.announcing.test(text.slice(sentence.start, end))) return undefined;
  const [next] = within(mentions, end, sentence.end);
  if (!next || grammar.passive.test(text.slice(next.end, next.end + LONGEST_VERB))) return undefined;
  const gap = text.slice(end, next.start).replace(ASIDE, '');
  return grammar.subjectAnywhere || grammar.directlyBehind.test(gap) ? next : undefined;
}

/**
 * `that the Conference had, in resolution 7/1, decided`: who opens a sentence or a clause. An object may be meant as well
 * as its subject: `The Council invited the Conference, in resolution 7/1, to meet`.
 */
function speakerBefore(reading: Reading, instrument: Instrument, { start, end }: Phrase): Mention | undefined {
  const { text, grammar, mentions } = reading;
  const last = lastBefore(mentions, start);
  if (!last?.id || !grammar.announcedBy.test(text.slice(last.end, end))) return undefined;
  const [first] = within(mentions, reading.sentence(start).start, start);
  const isDone = grammar.passive.test(text.slice(end, end + LONGEST_VERB).replace(/^[,،，]/, ''));
  if (isDone || !first) return undefined;
  const isObject =
    last !== first && reading.isSubject(first) && !reading.isInClause(last) && !reading.isCoordinate(last);
  return isObject ? either([first, last]) : joined(reading, last, instrument);
}

/** `By decision 10/1, the Board changed the plan`, but not `the Board was asked to`. */
const isActing = ({ text, grammar }: Reading, { id, end }: Mention): boolean =>
  id === '~committee' && !grammar.passive.test(text.slice(end, end + LONGEST_VERB));

/** `In resolution 8/1 its sister Conference asked`: a subject directly behind that is none of ours can have adopted it. */
export function isStrangersBehind(reading: Reading, { end, members }: Phrase): boolean {
  const next = reading.mentions[firstFrom(reading.mentions, end)];
  if (!next?.id || next.id === ORGANIZATION || !(isForeignIssuer(next.id) || isActing(reading, next))) return false;
  // `the Governing Council`, where the one of the Environment Programme was named in full
  const isKnown = next.id === '~council' && reading.context.bodies.includes('UNEP/GC');
  if (isKnown && members.slice(0, 1).some(({ kind, number }) => canIssue('UNEP/GC', kind, number))) return false;
  return reading.grammar.directlyBehind.test(reading.text.slice(end, next.start)) && reading.isSubject(next);
}
