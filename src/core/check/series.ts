import { classOf } from '../issuer/bodies.ts';
import type { Id } from '../records/id.ts';
import { symbolBody } from '../symbol/read.ts';
import type { Judged } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { Paragraph } from './paragraphs.ts';
import { isOfOther } from './reports.ts';

/** Between the name of a group and a symbol in brackets. */
const BRACKET = /^\s*[(（]\s*$/;

/** `the report of the Working Group on Firearms (CTOC/COP/WG.4/2022/4)`: a group beside a symbol of another one's series. */
export const seriesFindings = (paragraph: Paragraph, { record }: Knowledge): Judged[] =>
  paragraph.references.flatMap((reference): Judged[] => {
    const { kind, target, start } = reference;
    if (kind !== 'symbol' || target === null) return [];
    const named = paragraph.bodies.findLast(({ end }) => end <= start);
    const series = symbolBody(target);
    if (!named || !series || classOf(named.id) !== 'group' || named.id.startsWith('=') || named.id.startsWith('~'))
      return [];
    if (!BRACKET.test(paragraph.text.slice(named.end, start)) || !isOfOther(target, [meetingOf(named.id)])) return [];
    return [
      {
        kind: 'wrong-body',
        weight: 'alarm',
        paragraph,
        reference,
        said: { paragraph, start: named.start, end: named.end },
        ids: [named.id],
        facts: [{ is: 'body', id: target, body: series }],
        sources: record(target)?.sources ?? record(series)?.sources ?? [],
      },
    ];
  });

/** Any meeting of a group. */
const meetingOf = (body: Id): Id => `${body}#1`;
