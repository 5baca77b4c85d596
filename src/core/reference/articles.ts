import type { Grammar, Worded } from './grammar.ts';
import { beforeSign } from './nouns.ts';
import { LONGEST_PART, PARTS, type Part } from './parts.ts';
import { isArabic, isLetter, spacesBefore } from './signs.ts';

/** `articles 16 et 18`: one noun with its numbers, before anyone asked of which treaty. */
export interface Article {
  readonly type: 'article' | 'rule' | 'paragraph';
  readonly start: number;
  readonly end: number;
  /** Each number with its span; the first one's begins at the noun. */
  readonly numbers: readonly { readonly start: number; readonly end: number; readonly number: string }[];
}

/** A digit behind what can stand between a noun and its number: no rarer space, an engine looks for few signs faster. */
const DIGIT = /[\t\n\r \u00a0\u2007\u2009\u200b\u200e\u200f\u202f°º№.:]\d/g;
const NUMBER = /\d{1,3}(?![\d/%]|[.,]\d)/y;
const HYPHEN = /^[-‐‑]/;
const POINT = 46;
const NONE: readonly Article[] = [];

/**
 * Articles, rules and paragraphs. They are looked for by their numbers: few words stand before one, and pages have fewer
 * numbers than words.
 */
export function findArticles(paragraph: Worded): readonly Article[] {
  const { text } = paragraph;
  let found: Article[] | null = null;
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) {
    const at = DIGIT.lastIndex - 1;
    const noun = partBefore(text, at);
    if (!noun?.part.languages.includes(paragraph.grammar.language)) continue;
    const article = articleAt(text, noun.start, noun.part.type, at, paragraph.grammar);
    if (!article) continue;
    found ??= [];
    found.push(article);
    DIGIT.lastIndex = article.end;
  }
  return found ?? NONE;
}

/** The noun before a number, with a number sign between them or without. */
function partBefore(text: string, at: number): { start: number; part: Part } | null {
  const end = spacesBefore(text, at);
  const start = wordStart(text, end);
  const part = end < at ? PARTS.get(text.slice(start, end)) : undefined;
  if (part) return { start, part };
  // `les`, `du`, `2012,`: most words are too long for a number sign, or have a number before them
  if (end - start > 4 && !isArabic(text.charCodeAt(start))) return null;
  const before = beforeSign(text, end);
  if (before === end) return null;
  const noun = wordStart(text, before);
  const far = PARTS.get(text.slice(noun, before));
  return far ? { start: noun, part: far } : null;
}

/** Where the word starts that ends at a place, with the point of an abbreviation. */
function wordStart(text: string, end: number): number {
  let start = text.charCodeAt(end - 1) === POINT ? end - 1 : end;
  while (start > 0 && end - start <= LONGEST_PART) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isArabic(code)) break;
    start--;
  }
  return start;
}

function articleAt(
  text: string,
  start: number,
  type: Article['type'],
  first: number,
  { nextArticle }: Grammar,
): Article | null {
  NUMBER.lastIndex = first;
  if (!NUMBER.test(text)) return null;
  let end = NUMBER.lastIndex;
  const numbers = [{ start, end, number: text.slice(first, end) }];
  nextArticle.lastIndex = end;
  for (let next = nextArticle.exec(text); next; next = nextArticle.exec(text)) {
    // a hyphen before a smaller number belongs to the number: `article 66-4` of some code
    if (HYPHEN.test(next[0]) && Number(next[1]) <= Number(numbers.at(-1)?.number)) return null;
    end = nextArticle.lastIndex;
    numbers.push({ start: end - (next[1] as string).length, end, number: next[1] as string });
  }
  return { type, start, end, numbers };
}
