import type { Language } from '../language.ts';
import type { Id } from '../records/id.ts';
import { isDocument } from '../records/kinds.ts';
import type { Fact } from './finding.ts';
import { type Judged, sourcesFor } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { comparable } from './titles.ts';

/** Shorter titles ("Draft report") are those of many documents: they tell one only where the cited one has another. */
const SHORTEST = { alone: 40, against: 12 };
/** No title is longer. */
const LONGEST = 800;
/** Between a title and its symbol. */
const OPENING = /[“”"»,\s]*[(（]?\s*$/;

/**
 * Lists of documentation have the title of each document with its symbol behind it, and so have many sentences: a title that is word
 * for word that of another document is a slip, of the title or of the symbol.
 */
export const titleFindings = (paragraph: Paragraph, knowledge: Knowledge): Judged[] =>
  paragraph.references.flatMap((reference): Judged[] => {
    const { kind, target } = reference;
    if (kind !== 'symbol' || target === null) return [];
    const { language } = paragraph.grammar;
    const before = textBefore(paragraph, reference);
    const [said, ...others] = titlesBefore(comparable(before.text), language, knowledge);
    const record = knowledge.record(target);
    const own = isDocument(record) ? record.title?.[language] : undefined;
    if (!said || said.title.length < (own ? SHORTEST.against : SHORTEST.alone)) return [];
    const bearers = [said, ...others].map(({ document }) => document);
    if (bearers.some(({ id }) => id === record?.id || baseOf(id) === baseOf(target))) return [];
    // a later document may have the title of an earlier one; two of one year and series have not
    const { document: bearer } = said;
    if (!own && (others.length > 0 || seriesOf(bearer.id) !== seriesOf(target))) return [];
    const fact = (id: Id, title = ''): Fact => ({ is: 'title', id, title, language });
    return [
      {
        kind: 'wrong-title',
        weight: 'alarm',
        paragraph,
        reference,
        said: { paragraph, start: startOf(before, said.title), end: before.end },
        ids: [bearer.id],
        facts: [...(own ? [fact(target, own)] : []), fact(bearer.id, bearer.title?.[language])],
        sources: [
          ...(isDocument(record) ? sourcesFor(record, `title.${language}`) : []),
          ...sourcesFor(bearer, `title.${language}`),
        ],
      },
    ];
  });

/** A document without its revisions, addenda and corrigenda: they share its title. */
const baseOf = (symbol: Id): string => symbol.replace(/(?:\/(?:Rev|Add|Corr)\.\d+)+$/, '');
const seriesOf = (symbol: Id): string => baseOf(symbol).replace(/\d+$/, '');

interface Before {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of the paragraph, or of its last line, before a symbol. */
function textBefore({ text }: Paragraph, { start }: Cited): Before {
  const from = Math.max(0, start - LONGEST);
  const end = from + (OPENING.exec(text.slice(from, start))?.index ?? start - from);
  const line = text.lastIndexOf('\n\n', end - 1);
  const first = Math.max(from, line);
  return { start: first, end, text: text.slice(first, end) };
}

/** The longest title that is all of a text, or, where it is long enough to be told, its end; with every document that has it. */
function titlesBefore(text: string, language: Language, { titled }: Knowledge) {
  const all = titled(language).filter(
    ({ title }) => text === title || (title.length >= SHORTEST.alone && text.endsWith(` ${title}`)),
  );
  const longest = Math.max(...all.map(({ title }) => title.length));
  return all.filter(({ title }) => title.length === longest);
}

/** Where a title begins that a text ends with. */
function startOf({ start, text }: Before, title: string): number {
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (comparable(text.slice(index)) === title) return start + index;
  return start;
}
