import { comparable } from '../../../src/core/check/titles.ts';
import { canIssue } from '../../../src/core/issuer/bodies.ts';
import { conferenceHas } from '../../../src/core/issuer/conference.ts';
import { TONGUES } from '../../../src/core/reference/languages/index.ts';
import { bodyMutations } from './body-mutations.ts';
import { type ExpectedDate, expectedDate, monthForms } from './expected.ts';
import { instrumentOf, type Label, type Labelled, meetingOf, recordOf } from './labelled.ts';
import { symbolMutations } from './symbol-mutations.ts';

export const CLASSES = ['kind', 'ordinal', 'day', 'month', 'year', 'symbol digit', 'number digit', 'body'] as const;
export type Class = (typeof CLASSES)[number];

/** One place of a text, changed. */
export interface Mutation {
  readonly class: Class;
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  /** Whether a record contradicts the text that comes out; else it is true of another record, or says nothing that one holds. */
  readonly contradicts: boolean;
}

export interface Chance {
  /** A whole number from 0, below the given one. */
  readonly below: (limit: number) => number;
}

const other = (chance: Chance, from: number, to: number, not: number): number => {
  const value = from + chance.below(to - from);
  return value >= not ? value + 1 : value;
};

/** A change of everything that a document says beside its labels and that a record asserts. */
export function mutationsOf(document: Labelled, chance: Chance): Mutation[] {
  return document.labels.flatMap((label) => {
    const date = expectedDate(document, label);
    return [
      ...kindMutations(document, label, date),
      ...dateMutations(document, label, date, chance),
      ...ordinalMutations(document, label, date, chance),
      ...numberMutations(document, label, date, chance),
      ...symbolMutations(document, label, chance),
      ...bodyMutations(document, label, date, chance),
    ];
  });
}

function kindMutations({ language, text }: Labelled, label: Label, date: ExpectedDate | null): Mutation[] {
  const record = instrumentOf(label.target);
  const tongue = TONGUES.find((one) => one.language === language);
  if (!record || !tongue || record.kind !== label.kind) return [];
  const [own, others] =
    record.kind === 'resolution' ? [tongue.resolution, tongue.decision] : [tongue.decision, tongue.resolution];
  // the noun of a list stands for all its members
  for (const number of ['one', 'many'] as const) {
    for (const [index, form] of own[number].entries()) {
      const at = label.text.toLowerCase().indexOf(form);
      const instead = others[number][Math.min(index, others[number].length - 1)];
      if (at < 0 || !instead || /\p{L}/u.test(label.text[at + form.length] ?? '')) continue;
      const written = label.text.slice(at, at + form.length);
      const start = label.start + at;
      const isCapital = written[0] !== form[0];
      const otherKind = record.kind === 'resolution' ? 'decision' : 'resolution';
      const exists =
        record.body === 'CTOC/COP'
          ? conferenceHas(otherKind, record.number)
          : canIssue(record.body, otherKind, record.number);
      const twin = instrumentOf(
        record.id.replace(/\/(RES|DEC)\//, (_, one: string) => `/${one === 'RES' ? 'DEC' : 'RES'}/`),
      );
      const isToldByDate = date !== null && twin?.adopted !== undefined && twin.adopted !== record.adopted;
      return [
        {
          class: 'kind',
          label,
          start,
          end: start + form.length,
          instead: isCapital ? (instead[0] ?? '').toUpperCase() + instead.slice(1) : instead,
          contradicts: !exists || isToldByDate,
        },
      ].filter(() => text.slice(start, start + form.length) === written) as Mutation[];
    }
  }
  return [];
}

function dateMutations({ language }: Labelled, label: Label, date: ExpectedDate | null, chance: Chance): Mutation[] {
  if (!date) return [];
  const planned = meetingOf(label.target)?.planned ?? [];
  return date.parts.map(({ part, at, text, is }): Mutation => {
    const end = at + text.length;
    if (part === 'month') {
      const index = Number(date.end.slice(5, 7)) - 1;
      const instead = other(chance, 0, 11, index);
      const word = language === 'zh' ? String(instead + 1) : plainForm(monthForms(language)[instead]?.[0] ?? '');
      return { class: 'month', label, start: at, end, instead: word, contradicts: true };
    }
    if (part === 'year') {
      const year = Number(text);
      return {
        class: 'year',
        label,
        start: at,
        end,
        instead: String(year + ([-2, -1, 1, 2][chance.below(4)] ?? 10)),
        contradicts: true,
      };
    }
    const value = Number(text);
    const [low, high] =
      is === 'first' ? [1, Math.max(value, 2)] : is === 'last' ? [Number(date.start.slice(8)), 28] : [1, 28];
    const instead = String(low < high ? other(chance, low, high, value) : value + 1);
    const isPlanned = planned.some((one) =>
      (is === 'last' ? one.end : one.start).endsWith(`-${instead.padStart(2, '0')}`),
    );
    return { class: 'day', label, start: at, end, instead, contradicts: !isPlanned && instead !== text };
  });
}

/** A month of the language file as a text writes it: without its pattern. */
const plainForm = (pattern: string): string =>
  pattern
    .replace(/\(\?:([^)]*)\)\?/g, '$1')
    .replace(/\\s\*/g, '')
    .replace(/\[[^\]]*\]/g, (set) => set[1] ?? '')
    .replace(/p\?/g, 'p');

function ordinalMutations(document: Labelled, label: Label, date: ExpectedDate | null, chance: Chance): Mutation[] {
  const [, body, number] = /^(.+)#(\d+)$/.exec(label.target) ?? [];
  const tongue = TONGUES.find((one) => one.language === document.language);
  if (label.kind !== 'meeting' || !body || !number || !tongue) return [];
  const instead = other(chance, 1, Math.max(Number(number), 12), Number(number));
  const written = document.plain.slice(label.start, label.end);
  const digits = /\d+/.exec(written);
  const forms = [...(tongue.ordinals[Number(number) - 1] ?? [])].sort((one, two) => two.length - one.length);
  const found =
    digits?.[0] === number
      ? { at: digits.index, from: number, to: String(instead) }
      : forms
          .map((from) => ({
            from,
            at: written.toLowerCase().replace(/\s/g, ' ').indexOf(from),
            to:
              tongue.ordinals[instead - 1]?.[tongue.ordinals[Number(number) - 1]?.indexOf(from) ?? 0] ??
              tongue.ordinals[instead - 1]?.[0] ??
              '',
          }))
          .find(({ at }) => at >= 0);
  if (!found) return [];
  const start = label.start + found.at;
  // the record says when this one was, or to which session the report cited before it was put
  return [
    {
      class: 'ordinal',
      label,
      start,
      end: start + found.from.length,
      instead: found.to,
      contradicts: date !== null || isPresented(document, label) || isReported(document, label),
    },
  ];
}

/** Whether a document whose record names this session is cited before it in the sentence, as put before it. */
function isPresented({ labels, plain }: Labelled, label: Label): boolean {
  const symbol = labels.findLast((one) => one.end <= label.start && one.kind === 'symbol');
  if (!symbol || /[.;。；]\s/.test(plain.slice(symbol.end, label.start)) || label.start - symbol.end > 150)
    return false;
  const record = recordOf(symbol.target);
  return (
    record?.kind === 'document' &&
    record.session === label.target &&
    /pr[ée]sent|submitted|представл|قدم|提交/i.test(plain.slice(symbol.end, label.start))
  );
}

/** Whether the report on this meeting is cited right behind it. */
function isReported({ labels, plain }: Labelled, label: Label): boolean {
  const symbol = labels.find((one) => one.start >= label.end);
  const record = symbol && recordOf(symbol.target);
  if (symbol?.kind !== 'symbol' || record?.kind !== 'document' || symbol.start - label.end > 30) return false;
  return (
    (record.relations ?? []).some(({ type, to }) => type === 'report-of' && recordOf(to)?.id === label.target) &&
    /rapport|report|informe|доклад|تقرير|报告/i.test(plain.slice(label.start - 60, symbol.start))
  );
}

function numberMutations(document: Labelled, label: Label, date: ExpectedDate | null, chance: Chance): Mutation[] {
  const record = instrumentOf(label.target);
  if (!record) return [];
  const written = document.plain.slice(label.start, label.end);
  return [...written.matchAll(/\d/g)].map((digit): Mutation => {
    const instead = String(other(chance, 0, 9, Number(digit[0])));
    const changed = written.slice(0, digit.index) + instead + written.slice(digit.index + 1);
    const number = /\d+\/\d+|\d+ \(\d+\)/.exec(changed)?.[0] ?? '';
    const meant = instrumentOf(`${record.id.slice(0, -record.number.length)}${number}`);
    const session = Number(/^\d+/.exec(number)?.[0]);
    const title = record.title?.[document.language];
    const isTitled =
      title !== undefined &&
      comparable(document.text.slice(label.end, label.end + 60 + 1.2 * title.length)).includes(comparable(title));
    const byDate = date !== null && meant?.adopted !== undefined && meant.adopted !== record.adopted;
    const byTitle =
      isTitled &&
      meant?.title?.[document.language] !== undefined &&
      comparable(meant.title[document.language] ?? '') !== comparable(title ?? '');
    const otherKind = record.kind === 'resolution' ? 'decision' : 'resolution';
    const isOfOtherKind = conferenceHas(otherKind, number) && !conferenceHas(record.kind, number);
    const isImpossible = record.body === 'CTOC/COP' && (session > 13 || isOfOtherKind);
    const start = label.start + digit.index;
    return {
      class: 'number digit',
      label,
      start,
      end: start + 1,
      instead,
      contradicts: byDate || byTitle || isImpossible,
    };
  });
}
