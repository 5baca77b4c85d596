import type { Language } from '../../../src/core/language.ts';
import { TONGUES } from '../../../src/core/reference/languages/index.ts';
import { instrumentOf, type Label, type Labelled, meetingOf } from './labelled.ts';

/**
 * The date of a record as a text writes it beside a label. It is looked for by its own days, month and year, without anything
 * that the check reads: what stands there is what the record asserts.
 */
export interface ExpectedDate {
  readonly start: string;
  readonly end: string;
  /** Where each part stands in the text. */
  readonly parts: readonly {
    readonly part: 'day' | 'month' | 'year';
    readonly at: number;
    readonly text: string;
    readonly is: 'first' | 'last' | 'both';
  }[];
}

/** As far before or behind a label its date is looked for. */
const FAR = { meeting: 260, instrument: 110 };
const MONTH_OF = /^\d{4}-(\d\d)/;

export const monthForms = (language: Language): readonly (readonly string[])[] => {
  const { months } = TONGUES.find((one) => one.language === language) ?? { months: [] };
  const many = months.length / 12;
  return Array.from({ length: 12 }, (_, month) => months.slice(month * many, (month + 1) * many));
};

const month = (iso: string, language: Language): string =>
  language === 'zh'
    ? String(Number(MONTH_OF.exec(iso)?.[1]))
    : (monthForms(language)
        [Number(MONTH_OF.exec(iso)?.[1]) - 1]?.map((one) => one.replace(/ /g, '\\s+'))
        .join('|') ?? '');

const day = (iso: string): string => String(Number(iso.slice(8)));

/** The pattern of a date from one day to another in a language, with its parts in groups. */
function patternOf(start: string, end: string, language: Language): RegExp {
  const [y, m, d] = [end.slice(0, 4), month(end, language), day(end)];
  const between = '[^\\d.;]{1,24}?';
  if (language === 'zh') {
    const first = `(?<y>${start.slice(0, 4)})年(?<m>${month(start, language)})月(?<d1>${day(start)})日`;
    return new RegExp(start === end ? first : `${first}[^\\d。；]{1,3}(?:${m}月)?(?<d2>${d})日`, 'd');
  }
  const suffix = '(?:\\s?er|\\^\\{er\\}|\\.?[ºo])?';
  const last = `(?<d2>${d})${suffix}\\s+(?<m>${m})\\s*(?:de\\s+)?(?<y>${y})`;
  if (start === end) return new RegExp(`(?<!\\d)${last}`, 'd');
  return new RegExp(`(?<!\\d)(?<d1>${day(start)})${suffix}${between}${last}`, 'd');
}

/** The date that the record of a label asserts, where the text has it beside the label; null where it has not. */
export function expectedDate(document: Labelled, label: Label): ExpectedDate | null {
  const { plain, language, labels } = document;
  const isMeeting = label.kind === 'meeting';
  const record = isMeeting ? meetingOf(label.target) : undefined;
  const adopted = isMeeting ? undefined : instrumentOf(label.target)?.adopted;
  const [start, end] = record?.start ? [record.start, record.end ?? record.start] : [adopted, adopted];
  if (start?.length !== 10 || end?.length !== 10) return null;
  const far = isMeeting ? FAR.meeting : FAR.instrument;
  const next = labels.find((one) => one.start >= label.end && one.kind !== 'article')?.start ?? plain.length;
  const behind = look(plain, label.end, Math.min(next, label.end + far), patternOf(start, end, language), start, end);
  if (behind || language !== 'zh') return behind;
  const before = labels.findLast((one) => one.end <= label.start)?.end ?? 0;
  return look(plain, Math.max(before, label.start - far), label.start, patternOf(start, end, language), start, end);
}

function look(
  plain: string,
  from: number,
  to: number,
  pattern: RegExp,
  start: string,
  end: string,
): ExpectedDate | null {
  // what ends the sentence ends the search; a masthead has its date on the next line
  const found = pattern.exec(
    plain
      .slice(from, to)
      .replace(/[;；。].*$/s, '')
      .replace(/(?<=\p{L}{2})\.\s.*$/su, ''),
  );
  if (!found?.indices?.groups || !found.groups) return null;
  const parts: ExpectedDate['parts'][number][] = [];
  const names = [
    ['d1', 'day', 'first'],
    ['d2', 'day', start === end ? 'both' : 'last'],
    ['m', 'month', 'both'],
    ['y', 'year', 'both'],
  ] as const;
  for (const [group, part, is] of names) {
    const at = found.indices.groups[group]?.[0];
    const text = found.groups[group];
    if (at !== undefined && text !== undefined) parts.push({ part, at: from + at, text, is });
  }
  return { start, end, parts };
}
