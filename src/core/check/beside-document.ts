import { classOf } from '../issuer/bodies.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { speechOf } from './speech.ts';

/** `le rapport sur les travaux de ces réunions (X et Y, respectivement)`: documents, and the meetings that they report on. */
export interface SaidReports {
  readonly symbols: readonly Cited[];
  /** As many as the symbols and in their order, or those among which theirs are. */
  readonly meetings: readonly Cited[];
  /** The session before which the text puts them. */
  readonly session: Cited | null;
}

/** Between two symbols of one list. */
const LONGEST_GAP = 40;
/** Between a report's noun and its symbol, and between a symbol and the session. */
const FAR = 300;

const isCounted = ({ kind, target }: Cited): boolean => kind === 'meeting' && target?.includes('#') === true;
const isOfGroup = ({ target }: Cited): boolean => classOf(target?.split('#')[0] ?? '') === 'group';

/** What a paragraph says of the reports that it cites: their meeting, and its days. */
export function saidOfReports(paragraph: Paragraph): SaidReports[] {
  const { references } = paragraph;
  return groupsOf(paragraph).flatMap((symbols) => {
    const [first] = symbols;
    const last = symbols.at(-1);
    if (!first || !last) return [];
    const meetings = meetingsOf(paragraph, first, references);
    return meetings.length === 0 ? [] : [{ symbols, meetings, session: sessionBehind(paragraph, last) }];
  });
}

/** The symbols of a paragraph, those of one list together. */
function groupsOf({ text, references, grammar }: Paragraph): Cited[][] {
  const groups: Cited[][] = [];
  for (const symbol of references.filter(({ kind, target }) => kind === 'symbol' && target !== null)) {
    const end = groups.at(-1)?.at(-1)?.end;
    const isNext =
      end !== undefined && symbol.start - end < LONGEST_GAP && grammar.listGap.test(text.slice(end, symbol.start));
    if (isNext) groups.at(-1)?.push(symbol);
    else groups.push([symbol]);
  }
  return groups;
}

/** The meetings that the documents are said to be the reports on; none where the text says nothing of the kind. */
function meetingsOf(paragraph: Paragraph, { start }: Cited, references: readonly Cited[]): readonly Cited[] {
  const { text, grammar } = paragraph;
  const { reportOn } = speechOf(grammar.language);
  const from = Math.max(0, paragraph.sentence(start).start, start - FAR);
  // another symbol in between has the report
  if (
    references.some(
      (one) => one.kind === 'symbol' && one.end > from && one.end <= start && reportsBefore(paragraph, from, one.start),
    )
  ) {
    return [];
  }
  const near = references.filter((one) => isCounted(one) && one.start >= from && one.end <= start);
  const nearest = near.at(-1);
  if (nearest) {
    const gap = grammar.last ? text.slice(nearest.end, start) : cut(paragraph, from, nearest.start);
    return reportOn.test(gap) ? [nearest] : [];
  }
  // `the reports on these meetings`
  const noun = grammar.last ? -1 : nounAfterReport(paragraph, from, start);
  if (noun < 0) return [];
  const named = references.filter((one) => isCounted(one) && isOfGroup(one) && one.end <= noun);
  return named.filter(({ target }, index) => named.findIndex((one) => one.target === target) === index);
}

const reportsBefore = ({ text, grammar }: Paragraph, from: number, to: number): boolean =>
  speechOf(grammar.language).report.test(text.slice(from, to));

/** A stretch without names of bodies. */
function cut({ text, bodies }: Paragraph, from: number, to: number): string {
  let rest = text.slice(from, to);
  for (const { start, end } of [...bodies].reverse()) {
    if (start >= from && end <= to) rest = rest.slice(0, start - from) + rest.slice(end - from);
  }
  return rest;
}

/** Where the noun of meetings stands that a report is on; -1 where none is. */
function nounAfterReport(paragraph: Paragraph, from: number, to: number): number {
  const { text, grammar } = paragraph;
  const { reportOn, meetingNoun } = speechOf(grammar.language);
  for (let at = to; at > from; at--) {
    if (
      /\s/.test(text[at - 1] ?? '') &&
      meetingNoun.test(text.slice(at, at + LONGEST_GAP)) &&
      reportOn.test(cut(paragraph, from, at))
    ) {
      return at;
    }
  }
  return -1;
}

/** `sera présenté à la Conférence à sa dixième session`. */
function sessionBehind(paragraph: Paragraph, { end }: Cited): Cited | null {
  const stop = Math.min(paragraph.sentence(end).end, end + FAR);
  const session = paragraph.references.find((one) => one.start >= end && one.end <= stop && isCounted(one));
  if (!session || isOfGroup(session)) return null;
  const between = paragraph.text.slice(end, session.start);
  return speechOf(paragraph.grammar.language).presented.test(between) ? session : null;
}
