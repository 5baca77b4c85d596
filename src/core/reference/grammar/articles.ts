import type { Tongue } from '../languages/tongue.ts';
import { expression } from '../pattern.ts';
import { literal, type Pieces } from './pieces.ts';

/** Articles, rules and paragraphs. */
export function articlesGrammar(
  { S, SS, before, after, pattern, oneOf, any, and, to, of, months, the, paragraph, titled }: Pieces,
  tongue: Tongue,
) {
  const number = '\\d{1,3}(?![\\d/%]|[.,]\\d)';
  const next = `[¹²³⁰⁴-⁹]*(?:${S}\\([^()\\d]{4,80}\\))?(?:${S}(?:,${S}(?:${and})?|[‐‑–—-])|${SS}(?:${and}|${to}))${S}(${number})(?!${SS}(?:${months}))`;
  const mates = (joints: string) => `(?:(?:${S},${S}(?:${and})?|${SS}(?:${joints})|${S}[-–])${S}\\d{1,3}){0,12}`;
  const isLastOfRange = `(?<=(?:${SS}(?:${to})|[‐‑–—-])${S}\\d{1,3})`;
  const inRoman = `(?:${any(tongue.article.map(literal))})${SS}[IVXLC]+`;
  return {
    /** Whether the parts of rules of procedure are called articles, too. */
    rulesHaveArticles: tongue.rule.length === 0,
    /** Between two articles of which the second is in another clause; `paragraphs 1 and 2` is none. */
    nextClause: expression(`[.,;،؛，；。]|${before}(?:${and})(?!${S}\\d)`),
    /** The next number of the list, but not the day of a date. */
    nextArticle: expression(next, 'y'),
    /** But in `articles 16, paragraph 4, and 18, paragraph 10` the 18 is no paragraph. */
    nextParagraph: expression(`${next}(?!${S},?${S}\\(?${paragraph})`, 'y'),
    /** Nor, behind several articles, are those beside it: `articles 16, paragraph 4, 17 and 18, paragraph 10`. */
    nextOfArticles: expression(`${next}(?:${isLastOfRange}|(?!${mates(and)}${S},?${S}\\(?${paragraph}))`, 'y'),
    /** The whole gap between two articles of a list with paragraphs of the first between them: `, paragraph 4, and`, ` (para. 4) and`. */
    betweenArticles: expression(
      `^(?:,?${SS}${paragraph}${mates(`${and}|${to}`)}|${S}\\([^()]{1,60}\\))(?:,${SS}|,?${SS}(?:${and})${SS})$`,
    ),
    /** Between an article, with its title in brackets, and its treaty; between a paragraph and its article. */
    ofTreaty: expression(
      `^${titled}${S},?${S}(?:(?:${of})${S}${the}(?:${tongue.operative})${SS})?(?:(?:${of})${S}(?:(?:${oneOf([...tongue.the, ...tongue.its, ...tongue.that, ...tongue.same])})${S})?|(?:${oneOf(tongue.ofSame)})${SS})(?:(?:${oneOf(tongue.document)})${SS})?$`,
    ),
    /** In the gap between an instrument and a paragraph that is one of its annex; the whole gap where the paragraph comes first. */
    annex: expression(`${before}(?:${pattern(tongue.annex)})${after}`),
    ofAnnex: expression(
      `^${titled}${S},?${S}(?:${of})${S}${the}(?:${pattern(tongue.annex)})(?:${SS}[IVX\\d]{1,4})?${SS}(?:[\\p{L}'’]{1,4}${S}){0,2}$`,
    ),
    /** Before a paragraph of the document itself: `(see paragraph 19)`. */
    seeBefore: expression(`[(（]${S}(?:${oneOf(tongue.see)})${S}${the}$`),
    /** Before and behind a paragraph of an article in Roman figures, which no text that is known here has: `article IV, paragraph 3`. */
    romanBefore: expression(`${before}${inRoman},?${S}$`),
    romanBehind: expression(`^${titled}${S},?${S}(?:${of})${S}${the}${inRoman}${after}`),
    /** The whole gap between an article and the short name of its treaty: `article 44 (4) UNCAC`. */
    beforeAcronym: expression(`^${titled}${SS}$`),
    /** The whole gap between two articles that share the treaty named after the second. */
    articleMate: expression(
      `^${titled}(?:${S},${S}(?:(?:${and})${SS})?|${SS}(?:${and})${SS})(?:\\p{Ll}{1,4}${SS}){0,2}${the}(?:${paragraph}${mates(`${and}|${to}`)}${titled}${SS}(?:${of})${S}${the})?$`,
    ),
    /** The whole gap between rules of procedure and whose they are. */
    ofRules: expression(`^${S}(?:${of}${tongue.forBody ? `|${pattern(tongue.forBody)}` : ''})${S}${the}$`),
    here: expression(`^${titled}${S},?${S}(?:${oneOf(tongue.here)})${after}`),
    ofThatArticle: expression(
      `^${titled}${S},?${S}(?:(?:(?:${of})${S}(?:${any([...tongue.that, ...tongue.same])})|${oneOf(tongue.ofSame)})${S}(?:${any(tongue.article.map(literal))})|${oneOf(tongue.ofThatArticle)})${after}`,
    ),
    thatArticleBefore: expression(`(?:${oneOf(tongue.thatArticle)})${S}$`),
    ofTheLatter: expression(`^${titled}${S}(?:${oneOf(tongue.ofTheLatter)})`),
  };
}
