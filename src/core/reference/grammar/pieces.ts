import type { Tongue } from '../languages/tongue.ts';
import { capital, SPACE, spellingOf } from '../pattern.ts';

/** What the patterns of a language are made of, each the source of a regular expression. */
export type Pieces = ReturnType<typeof piecesOf>;

/** A word as it stands, and not as a pattern. */
export const literal = (word: string): string => word.replace('.', '\\.');
const forms = ({ one, many }: Tongue['resolution']): string[] => [...one, ...many].map(literal);

/** The pieces of a language. */
export function piecesOf(tongue: Tongue, anyCase: 'i' | '') {
  const spelling = spellingOf(tongue);
  const { pattern, oneOf, after, between: SS } = spelling;
  const S = `${SPACE}*`;
  const and = oneOf(tongue.and);
  const but = oneOf(tongue.but);
  const to = oneOf(tongue.to);
  const of = oneOf(tongue.of);
  /** `the`, `its` or `a`. */
  const theirs = `(?:(?:${oneOf([...tongue.the, ...tongue.its, ...tongue.indefinite])})${S})?`;
  const by = oneOf(tongue.by);
  const adoptedBy = oneOf(tongue.adoptedBy);
  const organs = oneOf(tongue.state.organs);
  const sign = tongue.numberSign;
  const months = oneOf(tongue.months);
  const many = oneOf([tongue.resolution, tongue.decision].flatMap((noun) => noun.many));
  const the = `(?:(?:${oneOf(tongue.the)})${S})?`;
  const any = (words: readonly string[] = []) => oneOf(words.flatMap((word) => [word, capital(word)]));
  const nouns = any([tongue.resolution, tongue.decision].flatMap(forms));
  const resolutions = any(forms(tongue.resolution));

  /** Two days share their month: `14 and 18 December 1973`. */
  const day = `${SS}(?:\\d{1,2}${SS}(?:${and})${SS})?${pattern(tongue.date).replace('MONTH', `(?:${months})`)}`;
  /** Parts of one resolution are adopted on several days: `of 23 December 1994 and 20 July 1995`. */
  const dated = `(?:${oneOf(tongue.dated)})`;
  const date = `(?:,?${SS}${dated})?${day}(?:(?:,|${SS}(?:${and}))(?:${SS}${dated})?${day}){0,3}(?:,?${SS}(?:${oneOf(tongue.respectively)}))?`;
  const title = `,?${S}(?:(?:${oneOf(tongue.entitled)})${S})?(?:“[^”]{1,600}”|«[^»]{1,600}»|"[^"]{1,600}")`;
  const place = `,?${SS}(?:(?:${oneOf(tongue.including)})${SS})?(?:${oneOf(tongue.places)})(?:${SS}[IVX\\d]+)?`;
  const letter = `${SS}[A-Z](?:${SS}(?:${and})${SS}[A-Z])?(?![\\w’'])`;
  /** The mark of a note, raised or, in text of PDFs, a small number of its own: `of 20 March 2009 6 , 53/6`. */
  const mark = `(?:${SPACE}?[¹²³⁰⁴-⁹]+|\\*{1,3}|\\[\\d{1,3}\\]|${SS}\\d{1,2}(?=${S}[,;)]|${SS}(?:${and}|${of})${after}))`;
  /** What may stand behind a number without ending its phrase: date, title in quotation marks, annex, part, note mark. */
  const fill = `(?:${date}|${title}|${place}|${letter}|${mark}|${S}\\([^()]{1,60}\\))*`;
  const paragraph = `(?:${oneOf(tongue.paragraph.flatMap((word) => [word, capital(word)]).map(literal))})(?:${SS}|(?<=\\.))\\d{1,3}`;
  const ofThe = `${S}(?:${of})${S}${the}`;
  const bodies = tongue.bodies.map(([words]) => pattern(words)).join('|');
  const letters = `\\(?[a-zа-я\\d\\u0621-\\u064a]{1,4}\\)`;
  /** What may stand behind an article: its title in brackets, a paragraph, the letter of an item. */
  const titled = `(?:,?${SS}(?:${oneOf(tongue.lettered)})${SS}${letters}|[¹²³⁰⁴-⁹]+|${S}\\([^()]{1,80}\\)|(?:,${SS}|${SS}(?:${and}|${to})${S})${letters}|,?${SS}${paragraph}(?:(?:(?:${S},|${SS}(?:${and}|${to}))${SS}|${S}[-–]${S})\\d{1,3})*|${SPACE}?[a-zа-я]{1,4}\\))*`;
  return {
    ...spelling,
    anyCase,
    S,
    SS,
    and,
    but,
    to,
    of,
    by,
    adoptedBy,
    organs,
    sign,
    months,
    many,
    the,
    theirs,
    any,
    nouns,
    resolutions,
    date,
    fill,
    paragraph,
    ofThe,
    bodies,
    titled,
  };
}
