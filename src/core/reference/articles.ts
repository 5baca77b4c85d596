import type { Ahead } from './ahead.ts';
import type { Grammar, Worded } from './grammar.ts';
import { beforeSign } from './nouns.ts';
import { LONGEST_PART, PARTS, type Part } from './parts.ts';
import { isArabic, spacesBefore, wordStart } from './signs.ts';
import { digitsBefore } from './written.ts';

/** A number of an article, with its span. */
interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** `articles 16 et 18`: one noun with its numbers, before anyone asked of which treaty. */
export interface Article {
  readonly type: 'article' | 'rule' | 'paragraph';
  readonly start: number;
  readonly end: number;
  /** Whether more of them may follow behind a paragraph: `articles 16, paragraph 4, and 18`. */
  readonly isMany: boolean;
  /** Each number with its span; the first one's begins at the noun. */
  readonly numbers: readonly Numbered[];
}

/**
 * A number behind what can stand between it and its noun, but no year, no fraction and no `7/1`. Rarer spaces are left
 * out: engines look for few signs faster.
 */
export const NUMBERS = /[\t\n\r \u00a0\u2007\u2009\u200b\u200e\u200f\u202f°º№.:]\d{1,3}(?![\d/%]|[.,]\d)/g;
const HYPHEN = /^[-‐‑]/;
const POINT = 46;
const SMALL_S = 115;
/** The signs with which `No.`, `nos`, `n°`, `№`, `N`, `с` and `:` end, but for an s. */
const SIGN_ENDS = [...'.:°ºo№Nс'].map((sign) => sign.charCodeAt(0));
const NONE: readonly Article[] = [];

/**
 * Articles, rules and paragraphs. They are looked for by their numbers: few words stand before one, and pages have fewer
 * numbers than words.
 *
 * @param numbers NUMBERS in a text of which the paragraph is a part
 * @param offset where the paragraph starts in it
 */
export function findArticles(paragraph: Worded, numbers: Ahead, offset: number): readonly Article[] {
  const { text } = paragraph;
  const stop = offset + text.length;
  let found: Article[] | null = null;
  /** The last list of which more may follow. */
  let list: Article | null = null;
  for (let end = numbers.next(offset, stop); end >= 0; end = numbers.next(end, stop)) {
    const first = { start: digitsBefore(text, end - offset), end: end - offset };
    const noun = partBefore(text, first.start);
    let article: Article | null = null;
    const near = list && first.start - list.end <= LONGEST_BETWEEN ? list : null;
    if (noun) article = articleAt(text, noun, first, near, paragraph.grammar);
    else if (near) article = articleOver(text, near, first, paragraph.grammar);
    if (!article) continue;
    if (article.type !== 'paragraph') list = article.isMany ? article : null;
    found ??= [];
    found.push(article);
    end = offset + article.end;
  }
  return found ?? NONE;
}

interface PartBefore {
  readonly start: number;
  readonly part: Part;
}

/** The noun before a number, with a number sign between them or without; an abbreviation may have no space behind its point. */
function partBefore(text: string, at: number): PartBefore | null {
  const end = spacesBefore(text, at);
  const start = partStart(text, end);
  const part = PARTS.get(text.slice(start, end));
  if (part) return { start, part };
  if (!mayEndSign(text, end)) return null;
  const before = beforeSign(text, end);
  const noun = partStart(text, before);
  const far = PARTS.get(text.slice(noun, before));
  return far ? { start: noun, part: far } : null;
}

/** Whether a number sign can end like this; most words before a number do not. */
function mayEndSign(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const code = last === SMALL_S ? text.charCodeAt(end - 2) : last;
  return SIGN_ENDS.includes(code) || isArabic(code);
}

/** Where the noun starts that ends at a place, with the point of an abbreviation. */
const partStart = (text: string, end: number): number =>
  wordStart(text, text.charCodeAt(end - 1) === POINT ? end - 1 : end, LONGEST_PART);

function articleAt(
  text: string,
  { start, part: { type, isMany, languages } }: PartBefore,
  first: { readonly start: number; readonly end: number },
  list: Article | null,
  { language, nextArticle, nextParagraph, nextOfArticles }: Grammar,
): Article | null {
  if (!languages.includes(language)) return null;
  const following = type === 'paragraph' ? (list ? nextOfArticles : nextParagraph) : nextArticle;
  const numbers = numbersFrom(text, start, first, following);
  return numbers && { type, start, end: (numbers.at(-1) as Numbered).end, isMany, numbers };
}

/** A number with all that follow it, the first one's span from its noun on; null where it is no number of an article. */
function numbersFrom(
  text: string,
  start: number,
  first: { readonly start: number; readonly end: number },
  following: RegExp,
): readonly Numbered[] | null {
  let { end } = first;
  const numbers = [{ start, end, number: text.slice(first.start, end) }];
  following.lastIndex = end;
  for (let next = following.exec(text); next; next = following.exec(text)) {
    // a hyphen before a smaller number belongs to the number: `article 66-4` of some code
    if (HYPHEN.test(next[0]) && Number(next[1]) <= Number(numbers.at(-1)?.number)) return null;
    end = following.lastIndex;
    numbers.push({ start: end - (next[1] as string).length, end, number: next[1] as string });
  }
  return numbers;
}

/** Between two articles of a list stand the paragraphs of the first one, and no more than this. */
const LONGEST_BETWEEN = 80;

/** `articles 16, paragraph 4, and 18`: the next of a list behind a paragraph of the one before. */
function articleOver(
  text: string,
  list: Article,
  { start, end }: { readonly start: number; readonly end: number },
  { betweenArticles, nextArticle }: Grammar,
): Article | null {
  if (!betweenArticles.test(text.slice(list.end, start))) return null;
  const numbers = numbersFrom(text, start, { start, end }, nextArticle);
  return numbers && { ...list, start, end: (numbers.at(-1) as Numbered).end, numbers };
}
