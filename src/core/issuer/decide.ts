import type { Instrument } from '../reference/numbers.ts';
import { firstFrom, isBeside, lastBefore, within } from '../reference/place.ts';
import type { Reason } from '../reference/reference.ts';
import { isDigit } from '../reference/signs.ts';
import { canIssue, instrumentId, isForeign, isForeignIssuer, possibleBodies } from './bodies.ts';
import { type Mention, ownOrgan } from './mind.ts';
import type { Reading } from './reading.ts';

/** Whose resolution it is: a body, or null with the ids that remain possible. */
export interface Verdict {
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly why: Reason;
}

/** Title and date may stand between a resolution and the body that adopted it. */
const LONGEST_AFTER = 900;

/** The verdict when one body is known, or several are left. */
function verdict(instrument: Instrument, mention: Pick<Mention, 'id' | 'candidates'>, why: Reason): Verdict {
  const { kind, number } = instrument;
  if (mention.id) {
    return isForeign(mention.id)
      ? { target: null, candidates: [], why }
      : { target: instrumentId(mention.id, kind, number), candidates: [], why };
  }
  const left = mention.candidates.filter((id) => canIssue(id, kind, number));
  const ids = left.map((id) => instrumentId(id, kind, number));
  return ids.length === 1
    ? { target: ids[0] as string, candidates: [], why: 'number' }
    : { target: null, candidates: ids, why: ids.length ? 'several' : 'none' };
}

/** A body that may be meant: a generic name counts only as far as the number fits. */
const possible = (mention: Pick<Mention, 'id' | 'candidates'>, { kind, number }: Instrument): boolean =>
  mention.id ? canIssue(mention.id, kind, number) : mention.candidates.some((id) => canIssue(id, kind, number));

/** `Assembly resolution 55/25`; also `the Assembly's`. */
function before({ text, mentions }: Reading, instrument: Instrument): Mention | null {
  const mention = lastBefore(mentions, instrument.start);
  return mention && isBeside(text, mention.end, instrument.start) ? mention : null;
}

/** `resolutions of the Assembly 59/2`: the name stands directly before the number. */
const between = ({ text }: Reading, instrument: Instrument): boolean =>
  instrument.place === 0 && isDigit(text.charCodeAt(instrument.start));

/** `resolution 7/1 … of the Conference`, `…, entitled “…”, adopted by the Conference`. `limit` is where the next phrase begins. */
function after(reading: Reading, end: number, limit: number): Mention | null {
  const stop = Math.min(reading.sentence(end).end, end + LONGEST_AFTER);
  for (const mention of within(reading.mentions, end, stop)) {
    if (!reading.grammar.beforeBody.test(reading.text.slice(Math.max(end, mention.start - 16), mention.start)))
      continue;
    const gap = reading.text.slice(end, mention.start);
    const { bodyAfter, adoptedBy } = reading.grammar;
    if (bodyAfter.test(gap) || (mention.start < limit && adoptedBy.test(gap))) return mention;
  }
  return null;
}

const isPossessive = ({ text, grammar }: Reading, { start }: Instrument): boolean =>
  grammar.its.test(text.slice(Math.max(0, start - 12), start));

/** The one whose resolution `its resolution` is; undefined when the sentence does not say. */
function subject(reading: Reading, instrument: Instrument, end: number): Mention | undefined {
  const { text, grammar, mentions } = reading;
  const sentence = reading.sentence(instrument.start);
  const fitting = within(mentions, sentence.start, sentence.end).filter(
    (mention) => possible(mention, instrument) || (mention.id && isForeignIssuer(mention.id)),
  );
  const known = (list: readonly Mention[]) => list.filter((mention) => !mention.id || !isForeign(mention.id));
  const opening = text.slice(sentence.start, instrument.start);
  if (opening.length < 80 && grammar.opening.test(opening)) {
    const later = fitting.filter((mention) => mention.start >= end);
    const found = later.find((mention) => reading.isSubject(mention));
    if (found) return found;
  }
  const earlier = fitting.filter((mention) => mention.end <= instrument.start);
  const last = earlier.at(-1);
  if (last && grammar.by.test(text.slice(Math.max(0, last.start - 12), last.start))) return last;
  return earlier.find((mention) => reading.isSubject(mention)) ?? known(earlier).at(-1);
}

/** The other body of `the Conference … and the Assembly …`, if it can have issued it as well: then neither is the last. */
function paired({ text, grammar, mentions }: Reading, index: number, { kind, number }: Instrument): string | null {
  const [first, second] = [mentions[index - 1], mentions[index]];
  if (!first?.id || !second || first.id === second.id || !canIssue(first.id, kind, number)) return null;
  return grammar.mateGap.test(text.slice(first.end, second.start)) ? first.id : null;
}

/** The last body named that can have issued it: in this paragraph, else in what was read before. */
function lastNamed(reading: Reading, instrument: Instrument): Verdict | null {
  const { kind, number } = instrument;
  const sentence = reading.sentence(instrument.start);
  for (let index = firstFrom(reading.mentions, instrument.start) - 1; index >= 0; index--) {
    const mention = reading.mentions[index] as Mention;
    // a body that we know nothing of, in the same sentence: it may be its own, unless the number tells
    if (mention.id && isForeignIssuer(mention.id) && mention.start >= sentence.start) {
      if (!reading.isSubject(mention) && possibleBodies(kind, number).length === 1) continue;
      return { target: null, candidates: [], why: 'none' };
    }
    if (mention.id && canIssue(mention.id, kind, number)) {
      const pair = paired(reading, index, instrument);
      return pair
        ? verdict(instrument, { id: null, candidates: [pair, mention.id] }, 'several')
        : verdict(instrument, mention, 'last-named');
    }
  }
  const own = ownOrgan(reading.context.document)?.plenary;
  if (own && canIssue(own, kind, number)) return verdict(instrument, { id: own, candidates: [] }, 'own-organ');
  const named = reading.context.bodies.filter((id) => canIssue(id, kind, number));
  if (named.length === 1) return verdict(instrument, { id: named[0] ?? null, candidates: [] }, 'last-named');
  return named.length > 1 ? verdict(instrument, { id: null, candidates: named }, 'several') : null;
}

function byNumber(instrument: Instrument): Verdict {
  return verdict(instrument, { id: null, candidates: possibleBodies(instrument.kind, instrument.number) }, 'number');
}

/** One noun with the numbers that it opens. */
interface Phrase {
  readonly members: readonly Instrument[];
  readonly start: number;
  readonly end: number;
}

function phrases(instruments: readonly Instrument[]): Phrase[] {
  const lists: Instrument[][] = [];
  for (const instrument of instruments) {
    if (instrument.place > 0) lists.at(-1)?.push(instrument);
    else lists.push([instrument]);
  }
  return lists.map((members) => ({
    members,
    start: (members[0] as Instrument).start,
    end: (members.at(-1) as Instrument).end,
  }));
}

/**
 * Whose each resolution or decision is, in this order: the body in or beside the phrase; the subject that a possessive
 * points at; the mate that shares its body; the last body named; the document's own organ; and what the number leaves.
 */
export function decide(reading: Reading, instruments: readonly Instrument[]): Verdict[] {
  if (instruments.length === 0) return [];
  const { text, grammar } = reading;
  const lists = phrases(instruments);
  /** Bodies that stand behind a phrase, from the last one backwards: two phrases may share one. */
  const behind: (Mention | null)[] = [];
  for (let index = lists.length - 1; index >= 0; index--) {
    const phrase = lists[index] as Phrase;
    const next = lists[index + 1];
    const head = phrase.members[0] as Instrument;
    const shared =
      next &&
      !before(reading, next.members[0] as Instrument) &&
      !isPossessive(reading, head) &&
      grammar.mateGap.test(text.slice(phrase.end, next.start))
        ? behind[index + 1]
        : null;
    behind[index] =
      after(reading, phrase.end, next?.start ?? text.length) ?? (shared && possible(shared, head) ? shared : null);
  }

  const verdicts: Verdict[] = [];
  lists.forEach((phrase, index) => {
    const head = phrase.members[0] as Instrument;
    const named = before(reading, head) ?? behind[index];
    const mate = verdicts.at(-1);
    const joined = index > 0 && grammar.mateGap.test(text.slice((lists[index - 1] as Phrase).end, phrase.start));
    for (const instrument of phrase.members) {
      verdicts.push(
        one(reading, instrument, phrase.end, named ?? null, joined ? mate : undefined, instrument !== head),
      );
    }
  });
  return verdicts;
}

function one(
  reading: Reading,
  instrument: Instrument,
  end: number,
  named: Mention | null,
  mate: Verdict | undefined,
  follows: boolean,
): Verdict {
  // a full name is believed; a generic one only where the number fits
  if (named && (named.id || possible(named, instrument))) {
    return verdict(instrument, named, follows && !between(reading, instrument) ? 'list' : 'phrase');
  }
  if (isPossessive(reading, instrument)) {
    const owner = subject(reading, instrument, end);
    if (owner) return verdict(instrument, owner, 'subject');
    const own = ownOrgan(reading.context.document)?.plenary;
    if (own && canIssue(own, instrument.kind, instrument.number)) {
      return verdict(instrument, { id: own, candidates: [] }, 'own-organ');
    }
  }
  const shared = mate?.target && bodyOf(mate.target);
  if (shared && canIssue(shared, instrument.kind, instrument.number)) {
    return verdict(instrument, { id: shared, candidates: [] }, 'list');
  }
  return lastNamed(reading, instrument) ?? byNumber(instrument);
}

const bodyOf = (target: string): string | null => /^(.+?)\/(?:RES|DEC)\//.exec(target)?.[1] ?? null;
