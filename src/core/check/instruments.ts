import { partsOf } from '../card/name.ts';
import type { Language } from '../language.ts';
import { isInstrument } from '../records/kinds.ts';
import type { Conflict } from '../records/record.ts';
import { type SaidOfInstrument, saidOfInstruments } from './beside-instrument.ts';
import { datesIn } from './dates.ts';
import { agrees, isSame } from './days.ts';
import type { Fact } from './finding.ts';
import { adoptionOf, type Instrument, kindOf, titleFact, titleOf } from './instrument-facts.ts';
import { dates, type Judged, sourcesFor, type Verdict } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import { meantInstead } from './meant.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { ANOTHER_TITLE, comparable, likeness } from './titles.ts';

/** What does not fit the facts about the resolutions and decisions that a paragraph cites. */
export const instrumentFindings = (paragraph: Paragraph, knowledge: Knowledge): Judged[] =>
  saidOfInstruments(paragraph).flatMap((said) => judge(paragraph, said, knowledge) ?? []);

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

/** What the text says of an instrument that its record contradicts. */
function contradiction(
  paragraph: Paragraph,
  { date, title }: SaidOfInstrument,
  record: Instrument,
  knowledge: Knowledge,
): Verdict | null {
  const adoption = date && adoptionOf(record, knowledge);
  if (date && adoption && !agrees(date, adoption)) {
    const disputed = isDisputed(record, ({ detail }) => datesIn(detail, 'en').some((one) => isSame(one, date)));
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

/** Another instrument of the same body that has exactly this title. */
const bearerOf = (title: string, { id, body }: Instrument, language: Language, knowledge: Knowledge) =>
  knowledge
    .adopted(body)
    .find((one) => one.id !== id && comparable(titleOf(one, language) ?? '') === comparable(title));

/** Whether one of the conflicts of our sources is about what the text says. */
const isDisputed = ({ conflicts = [] }: Instrument, tells: (conflict: Conflict) => boolean): boolean =>
  conflicts.some(tells);

const conflictsOf = ({ id, conflicts = [] }: Instrument, disputed: boolean): Fact[] =>
  disputed ? conflicts.map(({ about, detail }) => ({ is: 'conflict', id, about, detail })) : [];

/** A session that cannot have been: after the last one, where all sessions of the body are known. */
function impossible({ target }: Cited, knowledge: Knowledge): Verdict | null {
  const { owner = '', number = '' } = (target === null ? undefined : partsOf(target)) ?? {};
  const sessions = knowledge.counted(owner);
  const last = sessions.at(-1);
  const session = Number(/^(\d+)\//.exec(number)?.[1]);
  if (!last || sessions.length !== last.ordinal || !(session > last.ordinal)) return null;
  return { kind: 'impossible-number', weight: 'alarm', facts: [{ is: 'last', id: last.id }], sources: last.sources };
}
