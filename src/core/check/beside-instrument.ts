import { datesIn, type WrittenDate } from './dates.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { speechOf } from './speech.ts';

export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** What a text says of a resolution or decision that it cites. */
export interface SaidOfInstrument {
  readonly reference: Cited;
  readonly date: WrittenDate | null;
  readonly title: Quoted | null;
}

/** From a number to its date or its title it is no farther. */
const FAR = 400;

/** Whether a resolution or decision is cited, known or not. */
export const isInstrumentCited = ({ kind }: Cited): boolean => kind === 'resolution' || kind === 'decision';

/** What a paragraph says of the resolutions and decisions that it cites: kind, date, title. */
export function saidOfInstruments(paragraph: Paragraph): SaidOfInstrument[] {
  const { references, text, grammar } = paragraph;
  const cited = references.filter(isInstrumentCited);
  if (cited.length === 0) return [];
  const dates = datesIn(text, grammar.language);
  return cited.map((reference) => {
    const date = dates.find((one) => isItsDate(paragraph, reference, one)) ?? null;
    return {
      reference,
      date,
      title: titleBehind(paragraph, reference, date) ?? titleBefore(paragraph, reference, date),
    };
  });
}

function isItsDate(paragraph: Paragraph, { start, end }: Cited, date: WrittenDate): boolean {
  const { text, grammar } = paragraph;
  const { dated, datedBefore } = speechOf(grammar.language);
  if (date.start >= end) return date.start - end <= FAR && dated.test(withoutBodies(paragraph, end, date.start));
  return (
    datedBefore !== null &&
    date.end <= start &&
    start - date.end <= FAR &&
    datedBefore.test(text.slice(date.end, start))
  );
}

/** A stretch of a paragraph without the names of bodies in it. */
export function withoutBodies({ text, bodies }: Paragraph, from: number, to: number): string {
  let rest = '';
  let at = from;
  for (const { start, end } of bodies) {
    if (start < at || end > to) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at, to);
}

function titleBehind(paragraph: Paragraph, { end }: Cited, date: WrittenDate | null): Quoted | null {
  const { text, grammar, references } = paragraph;
  const { quoted, entitled } = speechOf(grammar.language);
  const next = references.find((other) => other.start >= end)?.start ?? text.length;
  const from = date && date.start >= end ? date.end : end;
  for (let at = from; at < Math.min(next, from + FAR); at++) {
    quoted.lastIndex = at;
    const found = quoted.exec(text);
    if (!found?.[1]) continue;
    if (!entitled.test(withoutBodies(paragraph, from, at))) return null;
    return quotedAt(at + 1, found[1]);
  }
  return null;
}

/** `题为“…”的第10/6号决议`. */
function titleBefore({ text, grammar }: Paragraph, { start }: Cited, date: WrittenDate | null): Quoted | null {
  if (!grammar.last) return null;
  const from = Math.max(0, start - FAR, date && date.end <= start ? date.end : 0);
  const found = speechOf(grammar.language).quotedBefore.exec(text.slice(from, start));
  if (!found?.[1]) return null;
  const at = from + found.index + 1;
  return quotedAt(at, found[1]);
}

/** French sets spaces inside its quotation marks. */
function quotedAt(at: number, written: string): Quoted {
  const title = written.trim();
  const start = at + written.indexOf(title);
  return { start, end: start + title.length, title };
}
