import type { Language } from '../language.ts';
import { beginningsOf } from './beginnings.ts';
import { heldReader } from './dated.ts';
import { unaccented } from './languages/accents.ts';
import { TONGUES } from './languages/index.ts';
import type { Tongue } from './languages/tongue.ts';
import { nounLastOf } from './noun-last.ts';
import { jointReader, ordinalReader, ordinalsBehind } from './ordinals.ts';
import { capital, expression, NOTHING, SPACE, search, spellingOf } from './pattern.ts';

/** How one language writes references, compiled from its file: patterns over raw text, and what begins at which word. */
export type Grammar = ReturnType<typeof compile>;

/** A paragraph as those read it who look for words. */
export interface Worded {
  readonly text: string;
  /** Whether its grammar is known. */
  readonly isTold: boolean;
  /** To be asked for only where something may stand: where it is not known, words have to be read. */
  readonly grammar: Grammar;
}

const LETTER = /\p{L}/u;
const literal = (word: string): string => word.replace('.', '\\.');
const forms = ({ one, many }: Tongue['resolution']): string[] => [...one, ...many].map(literal);
const S = `${SPACE}*`;

function compile(tongue: Tongue, anyCase: 'i' | '') {
  const spelling = spellingOf(tongue);
  const { pattern, oneOf, before, after, between: SS } = spelling;
  const and = oneOf(tongue.and);
  const to = oneOf(tongue.to);
  const of = oneOf(tongue.of);
  const by = oneOf(tongue.by);
  const adoptedBy = oneOf(tongue.adoptedBy);
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
  /** What a number is about, or did: `of 12 May 2003 on the work of others`, `, in which it …`. No other such number stands in it. */
  const topic = `(?:${date},?|,)?${SS}(?:${oneOf(tongue.topic)}|${oneOf(tongue.byWhich)})${SS}(?:[^.;:\\d]|\\d{1,4}(?![\\d/]|\\s?\\()){1,250}?`;
  const councilPhrase = `((${resolutions})${SS}(?:(?:${sign})${S})?(\\d{3,4}))`;
  /** Behind a number of the Council: it is no part of a longer one, and has no year in brackets. */
  const endsThere = `(?![\\w/(]|${S}\\(|[.,]\\d)`;
  const paragraph = `(?:${oneOf(tongue.paragraph.flatMap((word) => [word, capital(word)]).map(literal))})(?:${SS}|(?<=\\.))\\d{1,3}`;
  /** What may stand behind an article: its title in brackets, a paragraph, the letter of an item. */
  const comma = `(?:${S}[,;](?:\\d{1,2}(?=${SS}))?${S}(?:${and})?|${SS}(?:${and}|${to})|${S}[-–—])`;
  const ofThe = `${S}(?:${of})${S}${the}`;
  const bodies = tongue.bodies.map(([words]) => pattern(words)).join('|');
  const letters = `\\(?[a-zа-я\\d\\u0621-\\u064a]{1,4}\\)`;
  const titled = `(?:,?${SS}(?:${oneOf(tongue.lettered)})${SS}${letters}|[¹²³⁰⁴-⁹]+|${S}\\([^()]{1,80}\\)|(?:,${SS}|${SS}(?:${and}|${to})${S})${letters}|,?${SS}${paragraph}(?:(?:(?:${S},|${SS}(?:${and}|${to}))${SS}|${S}[-–]${S})\\d{1,3})*|${SPACE}?[a-zа-я]{1,4}\\))*`;
  const number = '\\d{1,3}(?![\\d/%]|[.,]\\d)';
  /** Between `of` and its word: `devrait` does not begin with `de`. */
  const ofWord = `(?:${SS}|(?<![a-z])${SPACE}?)`;
  const meetings = [tongue.plenaryMeeting, tongue.groupMeeting];

  const { cases } = tongue;
  const inCase = (words: string | undefined, otherwise: boolean): ((name: string) => boolean) => {
    if (words === undefined) return () => otherwise;
    const form = expression(`^(?:${pattern(words)})${after}`, anyCase);
    return (name) => form.test(name);
  };

  const inWords = {
    language: tongue.language,
    plain: tongue.plain,
    ownScript: tongue.ownScript ?? false,

    // lists and what stands beside a phrase
    /** The whole gap between two numbers of one list. */
    listGap: expression(`^(?:${fill}${comma}|${topic}(?:[,;]${S}(?:${and})?|${SS}(?:${and}))|${date}${SS})${S}$`),
    /** The same before a number with a date of its own, where the one before it is told of in any words. */
    listGapTold: expression(`^(?:[^.;:\\d]|\\d{1,4}(?![\\d/]|\\s?\\())*(?:,|${SS}(?:${and}))${SS}$`),
    /** The same with the body of the first between them, or with another one before the second. */
    listGapOver: expression(
      `^${fill}(?:${ofThe}(?:${bodies})${after}${fill}${comma}|${comma}${ofThe}(?:${bodies})${after})${S}$`,
    ),
    /** The part of an instrument behind its number: `58/10 B`, `60/12 A and B`. */
    part: expression(
      `${SPACE}{1,2}([A-Z])(?:(?:${SS}(?:${and}|${to})${SS}|${S}[-–]${S})([A-Z]))?(?![\\p{L}\\d/'’-]|\\.\\d|${SS}\\p{Lu}{2})`,
      'y',
    ),
    /** The whole gap between two phrases that a body named after the second may serve both of. */
    mateGap: expression(`^${fill}${S},?${S}(?:${and})${S}(?:(?:${of})${S})?${the}$`),
    /** The whole gap between a phrase and the name of its body. */
    bodyAfter: expression(`^${fill}${S}${cases ? '' : `,?${S}`}(?:${of}|${adoptedBy})${S}${the}$`),
    /** Whether a name as it is written can be what `of` stands before, the one who acted, the subject of its sentence. */
    isOf: inCase(cases?.of, true),
    isBy: inCase(cases?.by, false),
    isSubject: inCase(cases?.subject, true),
    /** The whole gap between a phrase and the one who adopted it, `which the`, and what then follows the name. */
    which: expression(`^${fill}${S},?${S}(?:${oneOf(tongue.which)})${S}${the}$`),
    adopted: expression(`^[^.;:]{0,80}?${before}(?:${pattern(tongue.adopted)})${after}`),
    /** The whole gap between a phrase and the subject that follows it: `, the`. */
    directlyBehind: expression(`^${fill}${S}[,،，]?${S}${the}$`),
    /** The end of both such gaps. */
    behindWhich: expression(`(?:${oneOf(tongue.which)}|${oneOf(tongue.byWhich)})${S}${the}$`),
    /** The whole gap between a phrase and the one who acts in it, `by which the`, unless what follows is done to him. */
    byWhich: expression(`^${fill}${S},?${S}(?:${oneOf(tongue.byWhich)})${S}${the}$`),
    passive: expression(`^${SS}(?:${pattern(tongue.passive)})${after}`),
    /** The end of what stands before the subject of an inner clause. */
    clause: expression(`${before}(?:${oneOf(tongue.clause)})${S}${the}$`),
    /** What follows a phrase or a name when it is of something that is written with a capital. */
    ofCapital: expression(
      `^${fill}${S},?${S}(?!(?:${by})${after})(?:${of}|${adoptedBy})${S}${the}(?!${months})(\\p{Lu}[\\p{L}-]*)`,
    ),
    /** The same behind a name, and the whole gap between a name and that of an organization. */
    nameOfCapital: expression(`^${S}(?!(?:${by})${after})(?:${of})${S}${the}(?!${months})(\\p{Lu}[\\p{L}-]*)`),
    nameOf: expression(`^${S}(?!(?:${by})${after})(?:${of})${S}${the}$`),
    /** The end of what stands before a name when something is its. */
    ofOwner: expression(`${before}(?!(?:${by})${after})(?:${of})${S}${the}$`),
    isAttributive: tongue.attributive ?? false,
    hasCases: cases !== undefined,
    /** What follows a body's name that stands before a noun like an adjective. */
    attributive: expression(`^(?:['’]s?)?${SS}(?:${tongue.attributive ? nouns : NOTHING})${SS}`),
    attributiveMany: expression(`^${SS}(?:${tongue.attributive ? many : NOTHING})${after}`),
    /** Every such gap ends like this. */
    beforeBody: expression(`(?:${of}|${by})${S}${the}$`),
    /** The end of a gap that says who adopted what came long before. */
    adoptedBy: expression(`${before}(?:${adoptedBy})${S}${the}$`),
    /** The whole gap between a noun and its number, when the body stands there: `résolutions de l'Assemblée générale 59/2`. */
    bodyBetween: expression(
      // `résolutions suivantes du Conseil :`
      `^(?:${SS}[\\p{Ll}-]{4,16}(?=${SS}(?:${of})))?${S}(?:(?:${of})${S}${the})?(?:${bodies})(?:${SS}(?:${and})${S}(?:(?:${of})${S})?${the}(?:${bodies}))?(?:${SS}(?:${sign}))?(?:${S}:)?${S}$`,
    ),

    /** The same when its numbers are only some of what it means: `resolutions, including 59/2`. */
    including: expression(
      `^(?:${ofThe}(?:${bodies}))?(?:${SS}(?:${oneOf(tongue.topic)})${SS}[^,.;:\\d]{1,80})?(?:${S},${S}|${SS})(?:${oneOf(tongue.including)}),?${S}$`,
    ),

    /** The date behind a number, with the body in between. */
    dateBehind: expression(`^(?:${ofThe}(?:${bodies})${after})?${date}`),

    /** The noun in a heading over bare numbers. */
    headingNoun: expression(`${before}(${nouns})${after}`, 'g'),

    // whose
    /** The end of what makes another body of a generic name, `its sister`, and the beginning of it. */
    anotherBefore: expression(`${before}((?:(?:${oneOf(tongue.its)})${SS})?(?:${any(tongue.another.before)})${SS})$`),
    anotherBehind: expression(`^${SS}(?:${oneOf(tongue.another.behind)})${after}`),
    its: expression(`${before}(?:${any(tongue.its)})${SS}$`),
    preamble: tongue.preamble === undefined ? null : expression(`^[\\s\\d.)(–•*-]{0,12}(?:${tongue.preamble})${after}`),
    own: tongue.own === undefined ? null : expression(`${before}(?:${any([tongue.own])})${SS}$`),
    /** The beginning of a sentence whose subject is the author of the resolution that it begins with. */
    announcing:
      tongue.announcing === undefined
        ? null
        : expression(`^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:\\p{L}[^,;]{0,60},${SS})?(?:${any(tongue.announcing)})${SS}\\d`),
    agreement: (tongue.agreement ?? []).map(([its, owners]) => ({
      its: expression(`${before}(?:${pattern(its)})${SS}$`),
      owners,
    })),
    /** The beginning of a sentence whose subject comes after `its resolution`. */
    opening: expression(
      `^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:[\\p{L}]+${SS}){0,2}(?:${oneOf(tongue.opening)})${S}(?:${oneOf(tongue.its)})${SS}$`,
      'i',
    ),
    oblique: expression(
      // `of the General Committee`: adjectives stand before the name
      `${before}(?:${any(tongue.oblique)})${S}${the}${tongue.attributive ? `(?:\\p{Lu}[\\p{L}-]*${SS}){0,2}` : ''}$`,
    ),
    by: expression(`${before}(?:${by})${S}${the}$`),
    coordinate: expression(`(?:;|${before}(?:${and}))${S}(?:(?:${oneOf(tongue.which)})${S})?${the}$`),
    /** `une réunion du` / `the meeting of the`: between a meeting and the name of its body. */
    ofBody: expression(`^${S}(?:${of})${S}${the}$`),
    /** The end of what stands before an ordinal: `resumed`. */
    sessionAdjective: expression(`(?<!\\p{L})(?:${oneOf(tongue.sessionAdjectives)})${SS}$`),
    /** Of something that has no name here: `the first meeting of experts`. */
    ofOther: expression(
      // a place with a date behind it is none: `Tenth session, Vienna, 12 October`
      cases
        ? `^${titled}${S}(?:${pattern(cases.of)})${after}(?!,${SS}\\d)`
        : `^${titled}${S}(?:${of})${ofWord}(?=\\p{L})`,
    ),

    // what points back
    /** The noun of what was cited before (group 1), or a word that needs none (2). Most paragraphs have neither. */
    backwardNoun: expression(
      `(${oneOf([...tongue.resolution.one, ...tongue.decision.one, ...tongue.document].map(literal))})|(${oneOf(tongue.ibid)})`,
      'g',
    ),
    /** Before such a noun: group 1 stays in its paragraph, group 2 reaches into the one before. */
    backwardBefore: expression(`${before}(?:(${any(tongue.that)})|(${any(tongue.same)}))${S}$`),
    /** Behind it: `mentioned above`. */
    backwardAfter: expression(`${S}(?:${oneOf(tongue.mentioned)})${after}`, 'y'),
    /** Where such a noun goes on: `that decisions`, `that decision 4/4`, `document A/62/701`. */
    backwardNot: expression(`${after === '' ? '' : '\\p{L}|'}${S}(?:[\\d-]|[A-Z]+/)`, 'y'),

    // names, meetings, articles
    /** The words with which a name may begin, after anything but an ASCII letter. */
    words: expression(
      `${tongue.apart ? '(?:^|[^A-Za-z])' : ''}(${[...new Set(tongue.firstWords)].sort().reverse().join('|')})`,
      'g',
    ),
    /** Whether a place that `words` found is inside a word all the same. */
    isInWord: (text: string, at: number): boolean =>
      tongue.apart && text.charCodeAt(at - 1) > 127 && LETTER.test(text[at - 1] as string),
    beginnings: beginningsOf(tongue, spelling, anyCase),
    /** Whether the language has capitals; whether the text is in them, so that they tell nothing of names. */
    hasCapitals: tongue.resolution.one.some((noun) => capital(noun) !== noun),
    isInCapitals: anyCase === 'i',
    meetingWords: search(tongue.meetingWords),
    /** Nouns of meetings, longest form first. */
    meeting: expression(`(?:${oneOf(meetings)})${after}`, 'y'),
    groupMeeting: expression(`^(?:${oneOf([tongue.groupMeeting])})$`),
    sittingsInDigits: tongue.sittingsInDigits ?? false,
    indefinite: expression(`${before}(?:${any(tongue.indefinite)})${SS}$`),
    several: expression(`^(?:${oneOf(tongue.several)})$`),
    heldAt: heldReader(tongue, spelling),
    ordinalBefore: ordinalReader(tongue),
    beforeJoint: jointReader(tongue, spelling),
    ordinalsBehind: tongue.ordinalsFollow ? ordinalsBehind(tongue, spelling) : null,
    /** Whether none stand before it. */
    ordinalsFollow: tongue.ordinalsFollow === true,
    /** The next number of the list, but not the day of a date. */
    nextArticle: expression(
      `[¹²³⁰⁴-⁹]*(?:${S}\\([^()\\d]{4,80}\\))?(?:${S}(?:,${S}(?:${and})?|[‐‑–—-])|${SS}(?:${and}|${to}))${S}(${number})(?!${SS}(?:${months}))`,
      'y',
    ),
    /**
     * `Security Council resolution 1325`: beside the name of the Council the number may stand without its year, and in its
     * papers everywhere. Decisions of the Council have no numbers.
     */
    councilNumber: expression(`${SS}${councilPhrase}${endsThere}`, 'y'),
    councilNumberAnywhere: expression(`${before}${councilPhrase}${endsThere}`, 'g'),
    /** `resolution 1325 of the`, before its name. */
    councilNumberBefore: expression(
      `${before}${councilPhrase}(?!${S}\\(\\s?\\d)${fill},?${SS}(?:${of}|${adoptedBy})${S}${the}$`,
    ),
    /** With its name between the noun and the number: what stands before it, and the number behind it. */
    nounBeforeName: expression(`${before}(${nouns})${SS}(?:(?:${of})${S}${the})?$`),
    councilNumberAlone: expression(`${SS}(?:(?:${sign})${S})?(\\d{3,4})${endsThere}`, 'y'),
    /** The next number of their list. */
    nextCouncilNumber: expression(`(?:${S},${S}(?:(?:${and})${SS})?|${SS}(?:${and})${SS})(\\d{3,4})${endsThere}`, 'y'),
    /** The date of what was just cited. */
    date: expression(date, 'y'),
    /** Between an article, with its title in brackets, and its treaty; between a paragraph and its article. */
    ofTreaty: expression(
      `^${titled}${S},?${S}(?:(?:${of})${S}${the}(?:${tongue.operative})${SS})?(?:${of})${S}(?:(?:${oneOf([...tongue.the, ...tongue.its, ...tongue.that, ...tongue.same])})${S})?$`,
    ),
    /** The whole gap between an article and the short name of its treaty: `article 44 (4) UNCAC`. */
    beforeAcronym: expression(`^${titled}${SS}$`),
    /** The whole gap between two articles that share the treaty named after the second. */
    articleMate: expression(
      `^${titled}(?:${S},${S}(?:(?:${and})${SS})?|${SS}(?:${and})${SS})(?:\\p{Ll}{1,4}${SS}){0,2}${the}(?:${paragraph}${titled}${SS}(?:${of})${S}${the})?$`,
    ),
    here: expression(`^${titled}${S},?${S}(?:${oneOf(tongue.here)})${after}`),
    ofTheLatter: expression(`^${titled}${S}(?:${oneOf(tongue.ofTheLatter)})`),
  };
  const last = tongue.nounLast ? nounLastOf(tongue, tongue.nounLast, spelling) : null;
  return { ...inWords, ...last?.instead, last: last?.own ?? null };
}

/** Headings in capitals have their accents or not: names are read without (see Found). */
function withoutAccents<T>(value: T): T {
  if (typeof value === 'string') return unaccented(value) as T;
  if (Array.isArray(value)) return value.map(withoutAccents) as T;
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutAccents(one)])) as T;
}

/** The same patterns for text in capitals, whatever letters of theirs are small. */
const inAnyCase = (grammar: Grammar): Grammar =>
  Object.fromEntries(
    Object.entries(grammar).map(([key, value]) => [
      key,
      value instanceof RegExp ? new RegExp(value.source, `${value.flags.replace('i', '')}i`) : value,
    ]),
  ) as Grammar;

type Written = 'plain' | 'capitals';
const compiled: { readonly [written in Written]: Map<Language, Grammar> } = { plain: new Map(), capitals: new Map() };

/** The grammar of a language, or that of its headings in capitals, compiled when it is first met: most pages need one. */
export function grammarOf(language: Language, written: Written = 'plain'): Grammar {
  const known = compiled[written].get(language);
  if (known) return known;
  const tongue = TONGUES.find((one) => one.language === language) ?? (TONGUES[0] as Tongue);
  const grammar = written === 'plain' ? compile(tongue, '') : inAnyCase(compile(withoutAccents(tongue), 'i'));
  compiled[written].set(language, grammar);
  return grammar;
}
