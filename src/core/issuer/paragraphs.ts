import type { Article } from '../reference/articles.ts';
import { lastBefore, nextAt, within } from '../reference/place.ts';
import type { Told } from '../reference/reference.ts';
import type { Reading } from './reading.ts';
import { justBefore, PROCEDURES, TREATY_BEFORE, type TreatyName, type Whole } from './treaties.ts';

/** How far behind a paragraph what it belongs to is looked for. */
const NEAR = 200;
/** `résolution de l’` and the like, before the name of a body. */
const LONGEST_NOUN = 40;
/** `article XVIII, ` or `(see also ` before a paragraph. */
const LONGEST_BEFORE = 24;

/** Where a phrase begins whose body stands before the noun, `Assembly resolution 55/25`, or between it and the number. */
function phraseStart(reading: Reading, start: number): number {
  const { text, grammar, mentions } = reading;
  const body = lastBefore(mentions, start);
  if (!body || !reading.isBeside(body, start)) return start;
  const noun = grammar.nounBeforeName.exec(text.slice(Math.max(0, body.start - LONGEST_NOUN), body.start));
  return body.start - (noun?.[0].length ?? 0);
}

/** An annex counts its paragraphs by itself; of one alone it is known here what stands in them. */
const annexOf = (id: string): Whole | null => (`${id}/ANNEX` === PROCEDURES ? { id: PROCEDURES, why: 'phrase' } : null);

/** What a paragraph belongs to: the article, resolution or document named after it, else the one before it in its sentence. */
export function paragraphOf(
  reading: Reading,
  paragraph: Article,
  articles: readonly Article[],
  references: readonly Told[],
  treaties: readonly TreatyName[],
): Whole | null {
  const { text, grammar } = reading;
  // `resolutions 5/8 and 6/1 (paras. 5 and 6, respectively)`: each is of another
  if (paragraph.numbers.length > 1 && reading.isRespective(paragraph.end)) return null;
  const mayCarry = ({ kind }: Told) => kind !== 'meeting';
  const next = within(references, paragraph.end, paragraph.end + NEAR).find(mayCarry);
  if (next?.target) {
    const gap = text.slice(paragraph.end, phraseStart(reading, next.start));
    if (grammar.ofTreaty.test(gap)) return { id: next.target, why: 'phrase' };
    if (grammar.ofAnnex.test(gap)) return annexOf(next.target);
  }
  const rules = nextAt(treaties, paragraph.end);
  if (rules?.id === PROCEDURES && grammar.ofTreaty.test(text.slice(paragraph.end, rules.start)))
    return { id: PROCEDURES, why: 'treaty' };
  const behind = text.slice(paragraph.end, paragraph.end + 120);
  const isOfTheLatter = grammar.ofTheLatter.test(behind);
  const before = text.slice(Math.max(0, paragraph.start - LONGEST_BEFORE), paragraph.start);
  if (grammar.ofThatArticle.test(behind) || grammar.thatArticleBefore.test(before)) {
    // of a law, too, whose articles nobody here knows
    const last = justBefore(articles, paragraph.start).findLast(({ type }) => type !== 'paragraph');
    const id = last
      ? justBefore(references, paragraph.start).find(({ end }) => end === last.end)?.target
      : reading.context.articles.at(-1);
    return id ? { id, why: 'last-named' } : null;
  }
  if (grammar.here.test(behind) || grammar.romanBehind.test(behind) || (!isOfTheLatter && grammar.ofOther.test(behind)))
    return null;
  // `article 4, paragraph 8`, where nothing tells which treaty's
  const article = lastBefore(articles, paragraph.start);
  const isRead = article && lastBefore(references, article.end)?.end === article.end;
  if (article && !isRead && TREATY_BEFORE.test(text.slice(article.end, paragraph.start))) return null;
  if (grammar.romanBefore.test(before) || grammar.seeBefore.test(before)) return null;
  const since = isOfTheLatter ? 0 : reading.sentence(paragraph.start).start;
  const previous = justBefore(references, paragraph.start).findLast((one) => one.start >= since && mayCarry(one));
  const gap = grammar.last?.partGap;
  const whole = lastBefore(treaties, paragraph.start);
  if (gap && whole?.id === PROCEDURES && gap.test(text.slice(whole.end, paragraph.start)))
    return { id: PROCEDURES, why: 'treaty' };
  if (previous?.target && grammar.annex.test(text.slice(previous.end, paragraph.start)))
    return annexOf(previous.target);
  if (gap && previous && !gap.test(text.slice(previous.end, paragraph.start))) return null;
  return previous?.target ? { id: previous.target, why: 'last-named' } : null;
}
