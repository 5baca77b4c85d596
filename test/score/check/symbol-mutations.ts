import { comparable } from '../../../src/core/check/titles.ts';
import { type Label, type Labelled, recordOf, reportedBy } from './labelled.ts';
import type { Chance, Mutation } from './mutations.ts';

/** How far a symbol's meeting is named before it. */
const FAR = 700;
const REPORT = /rapport|report|informe|доклад|تقرير|报告/gi;
/** It says so where the noun of meetings follows soon: a report on activities is another thing. */
const REPORTED = /^.{0,60}(?:réunion|session|meeting|reuni[oó]n|período|совещани|сесси|اجتماع|االجتماع|دور)|^报告/su;
/** No group before these was founded, and none has a higher number (bodies.ndjson). */
/** The year after the one in which the facts were collected. */
const LAST_YEAR = 2027;
const FIRST_YEAR: Readonly<Record<string, number>> = {
  'CTOC/COP': 2004,
  'WG.2': 2005,
  'WG.3': 2006,
  'WG.4': 2008,
  'WG.5': 2010,
  'WG.6': 2010,
  'WG.7': 2010,
  'WG.10': 2018,
};

/** Each digit of a symbol changed. A record contradicts where the text says which meeting it is the report on, or it cannot be. */
export function symbolMutations(document: Labelled, label: Label, chance: Chance): Mutation[] {
  if (label.kind !== 'symbol') return [];
  const isReport = isSaidReport(document, label);
  const written = document.plain.slice(label.start, label.end);
  return [...written.matchAll(/\d/g)].map((digit): Mutation => {
    const value = Number(digit[0]);
    const drawn = chance.below(9);
    const instead = String(drawn >= value ? drawn + 1 : drawn);
    const changed = (written.slice(0, digit.index) + instead + written.slice(digit.index + 1)).replace(/\s/g, '');
    const start = label.start + digit.index;
    return {
      class: 'symbol digit',
      label,
      start,
      end: start + 1,
      instead,
      contradicts:
        isImpossible(changed) || (isReport && !isSame(changed, label)) || isOfOtherTitle(document, label, changed),
    };
  });
}

/** Both halves of a joint symbol name it: one of them may stay as it was. */
const isSame = (changed: string, { target }: Label): boolean =>
  recordOf(changed)?.id === recordOf(target)?.id || /\/0\d*$|\/0/.test(changed) || changed.split('-').length > 1;

/** Whether the text says that this is the report on a meeting that is labelled before it. */
function isSaidReport({ labels, plain }: Labelled, { target, start }: Label): boolean {
  const meetings = reportedBy(target);
  const from = Math.max(0, start - FAR);
  const noun = [...plain.slice(from, start).matchAll(REPORT)].at(-1);
  if (meetings.length === 0 || !noun) return false;
  const at = from + noun.index;
  const sentence = plain.slice(at, start);
  if (/[;。；]|\p{L}{2}\.\s/u.test(sentence) || !REPORTED.test(sentence)) return false;
  const named = labels.filter((one) => one.kind === 'meeting' && one.start >= from && one.end <= start);
  return named.some((one) => meetings.includes(recordOf(one.target)?.id ?? one.target));
}

/** Whether the title before the symbol is that of its record, and the changed symbol has another, or is of the same year and series. */
function isOfOtherTitle({ text, language }: Labelled, { target, start }: Label, changed: string): boolean {
  const record = recordOf(target);
  const title = record?.kind === 'document' ? record.title?.[language] : undefined;
  if (!title || !comparable(text.slice(Math.max(0, start - 2 * title.length), start)).endsWith(comparable(title)))
    return false;
  const other = recordOf(changed);
  const known = other?.kind === 'document' ? other.title?.[language] : undefined;
  if (known && other !== record) return comparable(known) !== comparable(title);
  // another revision may have the same title
  const isOfSeries = changed.replace(/\d+$/, '') === target.replace(/\d+$/, '');
  return title.length >= 40 && isOfSeries && !/\/(?:Rev|Add|Corr)\.\d+$/.test(target);
}

/** A group that never was, a year before its body, or one that is still far ahead. */
function isImpossible(symbol: string): boolean {
  const [, group, year] = /^CTOC\/COP\/(?:(WG\.\d+)\/)?(\d{4})\//.exec(symbol) ?? [];
  if (!year) return false;
  if (group && Number(group.slice(3)) > 10) return true;
  if (Number(year) > LAST_YEAR) return true;
  return Number(year) < (FIRST_YEAR[group ?? 'CTOC/COP'] ?? 0);
}
