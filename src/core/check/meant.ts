import { partsOf } from '../card/name.ts';
import { canIssue, possibleBodies } from '../issuer/bodies.ts';
import { bodyOf } from '../issuer/verdict.ts';
import type { InstrumentRecord } from '../records/record.ts';
import { plainDigits } from '../reference/signs.ts';
import type { SaidOfInstrument } from './beside-instrument.ts';
import { isExactly } from './days.ts';
import { adoptionOf, type Instrument, kindOf, titleOf } from './instrument-facts.ts';
import type { Verdict } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { comparable } from './titles.ts';

/** Another instrument, of which all is true that the text says but one thing: its kind, or whose it is. */
export function meantInstead(
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
  if (isNamed(body)) return !isNamed(target && bodyOf(target));
  // nobody else that is known counts so; many bodies that are not known count by years
  return body === 'A' && possibleBodies(kind, number).length === 0;
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
