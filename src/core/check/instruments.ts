import { partsOf } from '../card/name.ts';
import { canIssue, possibleBodies } from '../issuer/bodies.ts';
import { bodyOf } from '../issuer/verdict.ts';
import type { Language } from '../language.ts';
import { isInstrument, isMeeting } from '../records/kinds.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { Conflict, InstrumentRecord, Source } from '../records/record.ts';
import { plainDigits } from '../reference/signs.ts';
import { type SaidOfInstrument, saidOfInstruments } from './beside-instrument.ts';
import { datesIn } from './dates.ts';
import { agrees, isExactly, type Span } from './days.ts';
import type { Fact, FindingKind, Weight } from './finding.ts';
import { dates, type Judged, sourcesFor } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { ANOTHER_TITLE, comparable, likeness } from './titles.ts';

export type Instrument = KnownRecord & InstrumentRecord;

/** What does not fit the facts about the resolutions and decisions that a paragraph cites. */
export const instrumentFindings = (paragraph: Paragraph, knowledge: Knowledge): Judged[] =>
  saidOfInstruments(paragraph).flatMap((said) => judge(paragraph, said, knowledge) ?? []);

/** When it was adopted, as exactly as the records tell, and which of them tells it. */
interface Adoption extends Span {
  readonly of: 'adopted' | 'session';
  readonly record: KnownRecord;
}

/** When an instrument was adopted: on a day, or within its session; null where no record tells. */
export function adoptionOf(record: Instrument, { record: known }: Knowledge): Adoption | null {
  const { adopted, adoptedBetween, session } = record;
  if (adopted) return { start: adopted, end: adopted, of: 'adopted', record };
  if (adoptedBetween) return { start: adoptedBetween[0], end: adoptedBetween[1], of: 'session', record };
  const held = session === undefined ? undefined : known(session);
  if (!isMeeting(held) || held.status !== 'held' || !held.start) return null;
  return { start: held.start, end: held.end ?? held.start, of: 'session', record: held };
}

function judge(paragraph: Paragraph, said: SaidOfInstrument, knowledge: Knowledge): Judged | null {
  const { reference } = said;
  const record = reference.target === null ? undefined : knowledge.record(reference.target);
  const known = isInstrument(record) ? record : null;
  const about = { paragraph, reference };
  if (known && known.kind !== reference.kind) {
    return {
      ...about,
      kind: 'wrong-kind',
      weight: 'alarm',
      facts: [kindOf(known)],
      sources: sourcesFor(known, 'number', 'kind'),
    };
  }
  const wrong = known && contradiction(paragraph, said, known, knowledge);
  if (known && !wrong) return null;
  const meant = meantInstead(paragraph, said, known, knowledge);
  if (meant) return { ...about, ...meant };
  const verdict = wrong ?? impossible(reference, knowledge);
  return verdict && { ...about, ...verdict };
}

const kindOf = ({ id, kind }: Instrument): Fact => ({ is: 'kind', id, kind });

type Verdict = Pick<Judged, 'kind' | 'weight' | 'facts' | 'sources' | 'said' | 'ids'>;

/** What the text says of an instrument that its record contradicts. */
function contradiction(
  paragraph: Paragraph,
  { date, title }: SaidOfInstrument,
  record: Instrument,
  knowledge: Knowledge,
): Verdict | null {
  const adoption = date && adoptionOf(record, knowledge);
  if (date && adoption && !agrees(date, adoption)) {
    const disputed = isDisputed(record, ({ detail }) => datesIn(detail, 'en').some((one) => sameDate(one, date)));
    return {
      kind: disputed ? 'sources-differ' : 'wrong-date',
      weight: disputed ? 'sources' : 'alarm',
      said: { paragraph, start: date.start, end: date.end },
      facts: [dates(adoption.record.id, adoption.of, adoption.start, adoption.end), ...conflictsOf(record, disputed)],
      sources: sourcesFor(adoption.record, adoption.of === 'adopted' ? 'adopted' : 'start'),
    };
  }
  const official = title && titleOf(record, paragraph.grammar.language);
  if (!title || !official) return null;
  const like = likeness(comparable(title.title), comparable(official));
  if (like === 1) return null;
  const disputed = like >= ANOTHER_TITLE && isDisputed(record, ({ about }) => about.includes('title'));
  const bearer = disputed ? undefined : bearerOf(title.title, record, paragraph.grammar.language, knowledge);
  const isOther = like < ANOTHER_TITLE || bearer !== undefined;
  return {
    kind: disputed ? 'sources-differ' : 'wrong-title',
    weight: disputed ? 'sources' : isOther ? 'alarm' : 'note',
    said: { paragraph, start: title.start, end: title.end },
    facts: [
      titleFact(record, paragraph.grammar.language),
      ...(bearer ? [titleFact(bearer, paragraph.grammar.language)] : []),
      ...conflictsOf(record, disputed),
    ],
    sources: sourcesFor(record, `title.${paragraph.grammar.language}`),
  };
}

const titleFact = (record: Instrument, language: Language): Fact => ({
  is: 'title',
  id: record.id,
  title: titleOf(record, language) ?? '',
  language,
});

/** Another instrument of the same body that has exactly this title. */
const bearerOf = (title: string, { id, body }: Instrument, language: Language, knowledge: Knowledge) =>
  knowledge
    .adopted(body)
    .find((one) => one.id !== id && comparable(titleOf(one, language) ?? '') === comparable(title));

const titleOf = ({ title }: Instrument, language: Language): string | undefined => title?.[language];

const sameDate = (one: object, other: { first: object; last: object }): boolean =>
  JSON.stringify({ ...one, start: 0, end: 0 }) === JSON.stringify({ ...other, start: 0, end: 0 });

/** Whether one of the conflicts of our sources is about what the text says. */
const isDisputed = ({ conflicts = [] }: Instrument, tells: (conflict: Conflict) => boolean): boolean =>
  conflicts.some(tells);

const conflictsOf = ({ id, conflicts = [] }: Instrument, disputed: boolean): Fact[] =>
  disputed ? conflicts.map(({ about, detail }) => ({ is: 'conflict', id, about, detail })) : [];

/** Another instrument, of which all is true that the text says but one thing: its kind, or whose it is. */
function meantInstead(
  paragraph: Paragraph,
  { reference, date, title }: SaidOfInstrument,
  record: Instrument | null,
  knowledge: Knowledge,
): Verdict | null {
  const number = numberOf(paragraph, reference);
  const { language } = paragraph.grammar;
  const fits = (one: Instrument): boolean => {
    const adoption = date && adoptionOf(one, knowledge);
    const official = titleOf(one, language);
    const onDay = date && adoption ? isExactly(date, adoption) : null;
    const byTitle = title && official ? comparable(title.title) === comparable(official) : null;
    return (onDay === true || byTitle === true) && onDay !== false && byTitle !== false;
  };
  const others =
    number === null ? [] : knowledge.numbered(number).filter((one): one is Instrument => one.id !== record?.id);
  // only where the text says whose it is does it name another body than the record
  const isNamed = reference.target !== null && (reference.why === 'phrase' || reference.why === 'subject');
  const meant = isNamed ? others.find(fits) : undefined;
  if (meant) return insteadOf(reference, meant);
  if (record) return null;
  // `decision 55/25 of the General Assembly`, which counts its decisions otherwise
  const counted = others.find((one) => one.kind !== reference.kind && isOwnNumber(paragraph, reference, one));
  return counted ? insteadOf(reference, counted) : null;
}

/** Whether a number can only be that of an instrument of the other kind, as far as the text says whose it is. */
function isOwnNumber(paragraph: Paragraph, reference: Cited, { body, number }: Instrument): boolean {
  const { target, why } = reference;
  const kind = reference.kind as InstrumentRecord['kind'];
  if (canIssue(body, kind, number)) return false;
  if (target !== null && why !== 'number') return bodyOf(target) === body;
  const isNamed = (id: string | null) =>
    paragraph.bodies.some((named) => named.id === id && isInSentence(paragraph, reference, named.start));
  return isNamed(body) ? !isNamed(target && bodyOf(target)) : possibleBodies(kind, number).length === 0;
}

const isInSentence = (paragraph: Paragraph, { start }: Cited, at: number): boolean => {
  const sentence = paragraph.sentence(start);
  return at >= sentence.start && at < sentence.end;
};

function insteadOf({ kind }: Cited, meant: Instrument): Verdict {
  const isKind = meant.kind !== kind;
  return {
    kind: isKind ? 'wrong-kind' : 'wrong-body',
    weight: 'alarm',
    ids: [meant.id],
    facts: [isKind ? kindOf(meant) : { is: 'body', id: meant.id, body: meant.body }],
    sources: meant.sources,
  };
}

/** The number as a record has it: `55/25`, `2347 (2017)`. */
function numberOf(paragraph: Paragraph, { target, start, end }: Cited): string | null {
  const known = target === null ? undefined : partsOf(target)?.number;
  const written = /\d{1,4}\/\d{1,4}|\d{3,4}\s*\(\d{4}\)/.exec(plainDigits(paragraph.text.slice(start, end)))?.[0];
  return known ?? written ?? null;
}

/** A session that cannot have been: after the last one, where all sessions of the body are known. */
function impossible({ target }: Cited, knowledge: Knowledge): Verdict | null {
  const { owner = '', number = '' } = (target === null ? undefined : partsOf(target)) ?? {};
  const sessions = knowledge.counted(owner);
  const last = sessions.at(-1);
  const session = Number(/^(\d+)\//.exec(number)?.[1]);
  if (!last || sessions.length !== last.ordinal || !(session > last.ordinal)) return null;
  return impossibleAfter(last, 'impossible-number', 'alarm');
}

/** The verdict on a number or session that comes after the last one known. */
export const impossibleAfter = (
  last: { readonly id: string; readonly sources: readonly Source[] },
  kind: FindingKind,
  weight: Weight,
): Verdict => ({ kind, weight, facts: [{ is: 'last', id: last.id }], sources: last.sources });
