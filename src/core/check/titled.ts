import type { Id } from '../records/id.ts';
import { isDocument } from '../records/kinds.ts';
import type { DocumentRecord } from '../records/record.ts';
import type { Fact } from './finding.ts';
import { type Judged, sourcesFor } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cited, Paragraph } from './paragraphs.ts';
import { comparable } from './titles.ts';

/** Shorter titles ("Draft report") are those of many documents: they tell one only where the cited one has another. */
const SHORTEST = { alone: 40, against: 12 };
/** Between a title and its symbol. */
const OPENING = /[“”"»,\s]*[(（]?\s*$/;

/**
 * Lists of documentation have the title of each document with its symbol behind it: a title that is word for word that of another
 * document is a slip, of the title or of the symbol.
 */
export const titleFindings = (paragraph: Paragraph, knowledge: Knowledge): Judged[] =>
  paragraph.references.flatMap((reference): Judged[] => {
    if (reference.kind !== 'symbol' || reference.target === null) return [];
    const said = titleBefore(paragraph, reference);
    if (!said) return [];
    const { language } = paragraph.grammar;
    const record = knowledge.record(reference.target);
    const own = isDocument(record) ? record.title?.[language] : undefined;
    const [bearer, ...others] = bearersOf(said.title, paragraph, reference.target, knowledge);
    if (!bearer || said.title.length < (own ? SHORTEST.against : SHORTEST.alone)) return [];
    // a later document may have the title of an earlier one; two of one year and series have not
    if (!own && (others.length > 0 || seriesOf(bearer.id) !== seriesOf(reference.target))) return [];
    const fact = (id: Id, title = ''): Fact => ({ is: 'title', id, title, language });
    return [
      {
        kind: 'wrong-title',
        weight: 'alarm',
        paragraph,
        reference,
        said: { paragraph, start: said.start, end: said.end },
        ids: [bearer.id],
        facts: [...(own ? [fact(reference.target, own)] : []), fact(bearer.id, bearer.title?.[language])],
        sources: [
          ...(isDocument(record) ? sourcesFor(record, `title.${language}`) : []),
          ...sourcesFor(bearer, `title.${language}`),
        ],
      },
    ];
  });

const seriesOf = (symbol: Id): string => symbol.replace(/\d+$/, '');

/** The text from the beginning of the paragraph, or of the line, to a symbol. */
function titleBefore({ text }: Paragraph, { start }: Cited): { start: number; end: number; title: string } | null {
  const opening = OPENING.exec(text.slice(0, start))?.index ?? start;
  const line = text.lastIndexOf('\n\n', opening - 1);
  const from = line < 0 ? 0 : line;
  const title = text.slice(from, opening).trim();
  const at = from + text.slice(from).indexOf(title);
  return title === '' ? null : { start: at, end: at + title.length, title };
}

/** The other documents that have this title; none where the cited one has it as well. */
function bearersOf(
  title: string,
  { grammar }: Paragraph,
  cited: Id,
  { documents, record }: Knowledge,
): readonly DocumentRecord[] {
  const wanted = comparable(title);
  const titlesOf = ({ title: own, otherTitles = [] }: DocumentRecord) =>
    [own, ...otherTitles.map((other) => other.title)].map((one) => comparable(one?.[grammar.language] ?? ''));
  const bearers = wanted === '' ? [] : documents.filter((one) => titlesOf(one).includes(wanted));
  return bearers.some(({ id }) => id === record(cited)?.id || isVersion(cited, id)) ? [] : bearers;
}

const isVersion = (one: Id, other: Id): boolean => one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
