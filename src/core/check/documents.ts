import { formOf } from '../card/form.ts';
import type { Id } from '../records/id.ts';
import { isSymbol } from '../records/id.ts';
import { isDocument, isMeeting } from '../records/kinds.ts';
import { symbolBody } from '../symbol/read.ts';
import { brokenSymbols } from './broken-symbols.ts';
import { isBefore } from './days.ts';
import { adoptionOf } from './instrument-facts.ts';
import { dates, type Judged, sourcesFor, type Verdict } from './judged.ts';
import { type Knowledge, reportedBy } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';

/** Before a reference in a sentence stands as much, behind it no more is looked at. */
const LEAST_WORDS = 16;
const NEAR = 4;

/**
 * What is to be said of the documents that a text cites by their symbols: those that cannot exist, and, where it cites
 * one first, versions and dates that its author may not have known.
 */
export function documentFindings(paragraphs: readonly Paragraph[], own: Id | null, knowledge: Knowledge): Judged[] {
  const cited = new Set(paragraphs.flatMap(({ references }) => references.map(({ target }) => target)));
  const met = new Set<Id>();
  let saysItself = false;
  const isFirstItself = (verdict: Verdict | null): Verdict | null => {
    if (!verdict || saysItself) return null;
    saysItself = true;
    return verdict;
  };
  return paragraphs.flatMap((paragraph) => [
    ...brokenSymbols(paragraph).map(
      (reference): Judged => ({ paragraph, reference, kind: 'impossible-symbol', weight: 'alarm' }),
    ),
    ...paragraph.references.flatMap((reference): Judged[] => {
      const { kind, target } = reference;
      if (kind !== 'symbol' || target === null || !isSymbol(target)) return [];
      const isFirst = !met.has(target);
      met.add(target);
      const verdict =
        target === own
          ? isFirstItself(itself(paragraph, reference))
          : (impossible(target, knowledge) ?? (isFirst ? notes(target, own, cited, knowledge) : null));
      return verdict ? [{ paragraph, reference, ...verdict }] : [];
    }),
  ]);
}

/** In a sentence, not in a running head or on a cover: words stand before it, and a sign or small letters behind. */
function itself({ text, sentence }: Paragraph, { start, end }: Cited): Verdict | null {
  const before = text.slice(sentence(start).start, start).trim();
  const goesOn = /^\s*(?:[.,;:)\]»”،，。；）]|\p{Ll})/u.test(text.slice(end, end + NEAR));
  return before.length >= LEAST_WORDS && goesOn ? { kind: 'itself', weight: 'note' } : null;
}

const GROUP = /^(CTOC\/COP\/WG\.)(\d+)(?:\/|$)/;

/** A series that never was, or a year in which its body was not yet there. */
function impossible(symbol: Id, knowledge: Knowledge): Verdict | null {
  const body = symbolBody(symbol);
  if (body === null) return null;
  const [, series, number] = GROUP.exec(symbol) ?? [];
  if (series !== undefined && !knowledge.record(`${series}${number}`)) {
    const last = lastGroup(series, knowledge);
    if (!last || Number(number) < Number(GROUP.exec(last)?.[2])) return null;
    const record = knowledge.record(last);
    return {
      kind: 'impossible-symbol',
      weight: 'alarm',
      facts: [{ is: 'last', id: last }],
      sources: record?.sources ?? [],
    };
  }
  const { year } = formOf(symbol);
  if (year === undefined) return null;
  if (Number(year) > knowledge.year + 1 && knowledge.record(body)?.kind === 'body')
    return { kind: 'impossible-symbol', weight: 'alarm' };
  const founded = foundingOf(body, knowledge);
  return founded && Number(year) < Number(founded.start.slice(0, 4))
    ? { kind: 'impossible-symbol', weight: 'alarm', facts: [founded.fact], sources: founded.sources }
    : null;
}

function lastGroup(series: string, { record }: Knowledge): Id | undefined {
  let last: Id | undefined;
  for (let number = 1; number < 30; number++) if (record(`${series}${number}`)) last = `${series}${number}`;
  return last;
}

/** What founded a body: the instrument that says so, or for a body of many sessions the first of them. */
function foundingOf(body: Id, knowledge: Knowledge) {
  const [founder] = knowledge.founders(body);
  const adoption = founder && adoptionOf(founder, knowledge);
  if (founder && adoption) {
    const fact = dates(adoption.record.id, adoption.of, adoption.start, adoption.end);
    return { start: adoption.start, fact, sources: [...founder.sources, ...adoption.record.sources] };
  }
  const [first] = knowledge.counted(body);
  if (first?.ordinal !== 1 || first.kind !== 'session' || !first.start) return null;
  return {
    start: first.start,
    fact: dates(first.id, 'held', first.start, first.end),
    sources: sourcesFor(first, 'start'),
  };
}

/** What is worth a look, and not wrong. */
function notes(symbol: Id, own: Id | null, cited: ReadonlySet<Id | null>, knowledge: Knowledge): Verdict | null {
  const later = knowledge.revisionsOf(symbol).filter(({ id }) => !cited.has(id));
  const [last] = later.slice(-1);
  if (last) {
    return {
      kind: 'older-revision',
      weight: 'note',
      ids: [last.id],
      facts: [{ is: 'later-version', id: symbol, version: last.id }],
      sources: last.sources,
    };
  }
  const record = knowledge.record(symbol);
  if (!isDocument(record)) return null;
  if (record.reissued) {
    return {
      kind: 'reissued',
      weight: 'note',
      facts: [{ is: 'reissued', id: record.id, on: record.reissued }],
      sources: sourcesFor(record, 'reissued'),
    };
  }
  const citing = own === null ? undefined : knowledge.record(own);
  const date = isDocument(citing) ? citing.date : undefined;
  for (const id of reportedBy(record)) {
    const meeting = knowledge.record(id);
    if (!date || !isDocument(citing) || !isMeeting(meeting) || !meeting.start || !isBefore(date, meeting.start))
      continue;
    return {
      kind: 'cited-before-meeting',
      weight: 'note',
      ids: [meeting.id],
      facts: [dates(citing.id, 'issued', date), dates(meeting.id, 'held', meeting.start, meeting.end)],
      sources: [...sourcesFor(citing, 'date'), ...sourcesFor(meeting, 'start')],
    };
  }
  return null;
}
