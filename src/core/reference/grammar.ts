import type { Language } from '../language.ts';
import { beginningsOf } from './beginnings.ts';
import { heldReader } from './dated.ts';
import { TONGUES } from './languages/index.ts';
import type { Tongue } from './languages/tongue.ts';
import { nounLastOf } from './noun-last.ts';
import { jointReader, ordinalReader, ordinalsBehind } from './ordinals.ts';
import { capital, NOTHING, SPACE, search, spellingOf } from './pattern.ts';

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
  const nouns = oneOf(
    [tongue.resolution, tongue.decision].flatMap(({ one, many }) => [...one, ...many]).flatMap((w) => [w, capital(w)]),
  );
  const many = oneOf([tongue.resolution, tongue.decision].flatMap((noun) => noun.many));
  const the = tongue.the.length > 0 ? `(?:(?:${oneOf(tongue.the)})${S})?` : '';
  const any = (words: readonly string[]) => oneOf(words.flatMap((word) => [word, capital(word)]));

  /** Two days share their month: `14 and 18 December 1973`. */
  const day = `${SS}(?:\\d{1,2}${SS}(?:${and})${SS})?${pattern(tongue.date).replace('MONTH', `(?:${months})`)}`;
  /** Parts of one resolution are adopted on several days: `of 23 December 1994 and 20 July 1995`. */
  const date = `(?:,?${SS}(?:${oneOf(tongue.dated)}))?${day}(?:${SS}(?:${and})(?:${SS}(?:${oneOf(tongue.dated)}))?${day})?`;
  const title = `,?${S}(?:(?:${oneOf(tongue.entitled)})${S})?(?:“[^”]{1,600}”|«[^»]{1,600}»|"[^"]{1,600}")`;
  const place = `,?${SS}(?:(?:${oneOf(tongue.including)})${SS})?(?:${oneOf(tongue.places)})(?:${SS}[IVX\\d]+)?`;
  const letter = `${SS}[A-Z](?:${SS}(?:${and})${SS}[A-Z])?(?![\\w’'])`;
  /** The mark of a note, raised or, in text of PDFs, a small number of its own: `of 20 March 2009 6 , 53/6`. */
  const mark = `(?:${SPACE}?[¹²³⁰⁴-⁹]+|\\*{1,3}|\\[\\d{1,3}\\]|${SS}\\d{1,2}(?=${S}[,;)]|${SS}(?:${and}|${of})${after}))`;
  /** What may stand behind a number without ending its phrase: date, title in quotation marks, annex, part, note mark. */
  const fill = `(?:${date}|${title}|${place}|${letter}|${mark}|${S}\\([^()]{1,60}\\))*`;
  /** What a number is about, or did: `of 12 May 2003 on the work of others`, `, in which it …`. No other such number stands in it. */
  const topic = `(?:${date},?|,)?${SS}(?:${oneOf([...tongue.topic, ...(tongue.byWhich ?? [])])})${SS}(?:[^.;:\\d]|\\d{1,4}(?![\\d/]|\\s?\\()){1,250}?`;
  const paragraph = `(?:${oneOf(tongue.paragraph.flatMap((word) => [word, capital(word)]).map(literal))})${SS}\\d{1,3}`;
  /** What may stand behind an article: its title in brackets, a paragraph, the letter of an item. */
  const comma = `(?:${S}[,;](?:\\d{1,2}(?=${SS}))?${S}(?:${and})?|${SS}(?:${and}|${to})|${S}[-–—])`;
  const ofThe = `${S}(?:${of})${S}${the}`;
  const bodies = tongue.bodies.map(([words]) => pattern(words)).join('|');
  const titled = `(?:[¹²³⁰⁴-⁹]+|${S}\\([^()]{1,80}\\)|,?${SS}${paragraph}(?:(?:${S},|${SS}(?:${and}|${to}))${SS}\\d{1,3})*|${SPACE}?[a-zа-я]{1,4}\\))*`;
  const number = '\\d{1,3}(?![\\d/%]|[.,]\\d)';
  /** Between `of` and its word: `devrait` does not begin with `de`. */
  const ofWord = `(?:${SS}|(?<![a-z])${SPACE}?)`;
  const meetings = [tongue.plenaryMeeting, tongue.groupMeeting];

  const { cases } = tongue;
  const inCase = (words: string | undefined, otherwise: boolean): ((name: string) => boolean) => {
    if (words === undefined) return () => otherwise;
    const form = new RegExp(`^(?:${pattern(words)})${after}`, `u${anyCase}`);
    return (name) => form.test(name);
  };

  const inWords = {
    language: tongue.language,
    plain: tongue.plain,
    ownScript: tongue.ownScript ?? false,

    // lists and what stands beside a phrase
    /** The whole gap between two numbers of one list. */
    listGap: new RegExp(`^(?:${fill}${comma}|${topic}(?:[,;]${S}(?:${and})?|${SS}(?:${and}))|${date}${SS})${S}$`),
    /** The same before a number with a date of its own, where the one before it is told of in any words. */
    listGapTold: new RegExp(`^(?:[^.;:\\d]|\\d{1,4}(?![\\d/]|\\s?\\())*(?:,|${SS}(?:${and}))${SS}$`),
    /** The same with the body of the first between them, or with another one before the second. */
    listGapOver: new RegExp(
      `^${fill}(?:${ofThe}(?:${bodies})${after}${fill}${comma}|${comma}${ofThe}(?:${bodies})${after})${S}$`,
      'u',
    ),
    /** The part of an instrument behind its number: `58/10 B`, `60/12 A and B`. */
    part: new RegExp(
      `${SPACE}{1,2}([A-Z])(?:(?:${SS}(?:${and}|${to})${SS}|${S}[-–]${S})([A-Z]))?(?![\\p{L}\\d/'’-]|\\.\\d|${SS}\\p{Lu}{2})`,
      'uy',
    ),
    /** The whole gap between two phrases that a body named after the second may serve both of. */
    mateGap: new RegExp(`^${fill}${S},?${S}(?:${and})${S}(?:(?:${of})${S})?${the}$`),
    /** The whole gap between a phrase and the name of its body. */
    bodyAfter: new RegExp(`^${fill}${S}${cases ? '' : `,?${S}`}(?:${of}|${adoptedBy})${S}${the}$`),
    /** Whether a name as it is written can be what `of` stands before, the one who acted, the subject of its sentence. */
    isOf: inCase(cases?.of, true),
    isBy: inCase(cases?.by, false),
    isSubject: inCase(cases?.subject, true),
    /** The whole gap between a phrase and the one who adopted it, `which the`, and what then follows the name. */
    which: new RegExp(`^${fill}${S},?${S}(?:${tongue.which ? oneOf(tongue.which) : NOTHING})${S}${the}$`),
    adopted: new RegExp(
      `^[^.;:]{0,80}?${before}(?:${tongue.adopted ? pattern(tongue.adopted) : NOTHING})${after}`,
      'u',
    ),
    /** The end of both such gaps. */
    behindWhich: new RegExp(`(?:${oneOf([...(tongue.which ?? []), ...(tongue.byWhich ?? [])])})${S}${the}$`),
    /** The whole gap between a phrase and the one who acts in it, `by which the`, unless what follows is done to him. */
    byWhich: new RegExp(`^${fill}${S},?${S}(?:${oneOf(tongue.byWhich ?? [])})${S}${the}$`),
    passive: new RegExp(`^${SS}(?:${tongue.passive ? pattern(tongue.passive) : NOTHING})${after}`, 'u'),
    /** The end of what stands before the subject of an inner clause. */
    clause: new RegExp(`${before}(?:${oneOf(tongue.clause ?? [])})${S}${the}$`, 'u'),
    /** What follows a phrase or a name when it is of something that is written with a capital. */
    ofCapital: new RegExp(
      `^${fill}${S},?${S}(?!(?:${by})${after})(?:${of}|${adoptedBy})${S}${the}(?!${months})(\\p{Lu}[\\p{L}-]*)`,
      'u',
    ),
    /** The same behind a name, and the whole gap between a name and that of an organization. */
    nameOfCapital: new RegExp(`^${S}(?!(?:${by})${after})(?:${of})${S}${the}(?!${months})(\\p{Lu}[\\p{L}-]*)`, 'u'),
    nameOf: new RegExp(`^${S}(?!(?:${by})${after})(?:${of})${S}${the}$`, 'u'),
    /** The end of what stands before a name when something is its. */
    ofOwner: new RegExp(`${before}(?!(?:${by})${after})(?:${of})${S}${the}$`, 'u'),
    isAttributive: tongue.attributive ?? false,
    hasCases: cases !== undefined,
    /** What follows a body's name that stands before a noun like an adjective. */
    attributive: new RegExp(`^(?:['’]s?)?${SS}(?:${tongue.attributive ? nouns : NOTHING})${SS}`),
    attributiveMany: new RegExp(`^${SS}(?:${tongue.attributive ? many : NOTHING})${after}`, 'u'),
    /** Every such gap ends like this. */
    beforeBody: new RegExp(`(?:${of}|${by})${S}${the}$`),
    /** The end of a gap that says who adopted what came long before. */
    adoptedBy: new RegExp(`${before}(?:${adoptedBy})${S}${the}$`, 'u'),
    /** The whole gap between a noun and its number, when the body stands there: `résolutions de l'Assemblée générale 59/2`. */
    bodyBetween: new RegExp(
      // `résolutions suivantes du Conseil :`
      `^(?:${SS}[\\p{Ll}-]{4,16}(?=${SS}(?:${of})))?${S}(?:(?:${of})${S}${the})?(?:${bodies})(?:${SS}(?:${and})${S}(?:(?:${of})${S})?${the}(?:${bodies}))?(?:${SS}(?:${sign}))?(?:${S}:)?${S}$`,
      'u',
    ),

    /** The same when its numbers are only some of what it means: `resolutions, including 59/2`. */
    including: new RegExp(
      `^(?:${ofThe}(?:${bodies}))?(?:${SS}(?:${oneOf(tongue.topic)})${SS}[^,.;:\\d]{1,80})?(?:${S},${S}|${SS})(?:${oneOf(tongue.including)}),?${S}$`,
      'u',
    ),

    /** The date behind a number, with the body in between. */
    dateBehind: new RegExp(`^(?:${ofThe}(?:${bodies})${after})?${date}`, 'u'),

    /** The noun in a heading over bare numbers. */
    headingNoun: new RegExp(`${before}(${nouns})${after}`, 'gu'),

    // whose
    /** The end of what makes another body of a generic name, `its sister`, and the beginning of it. */
    anotherBefore: new RegExp(
      `${before}((?:(?:${oneOf(tongue.its)})${SS})?(?:${any(tongue.another.before ?? [])})${SS})$`,
      'u',
    ),
    anotherBehind: new RegExp(`^${SS}(?:${oneOf(tongue.another.behind ?? [])})${after}`, 'u'),
    its: new RegExp(`${before}(?:${any(tongue.its)})${SS}$`, 'u'),
    preamble:
      tongue.preamble === undefined ? null : new RegExp(`^[\\s\\d.)(–•*-]{0,12}(?:${tongue.preamble})${after}`, 'u'),
    own: tongue.own === undefined ? null : new RegExp(`${before}(?:${any([tongue.own])})${SS}$`, 'u'),
    /** The beginning of a sentence whose subject is the author of the resolution that it begins with. */
    announcing:
      tongue.announcing === undefined
        ? null
        : new RegExp(
            `^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:\\p{L}[^,;]{0,60},${SS})?(?:${any(tongue.announcing)})${SS}\\d`,
            'u',
          ),
    agreement: (tongue.agreement ?? []).map(([its, owners]) => ({
      its: new RegExp(`${before}(?:${pattern(its)})${SS}$`, 'u'),
      owners,
    })),
    /** The beginning of a sentence whose subject comes after `its resolution`. */
    opening: new RegExp(
      `^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:[\\p{L}]+${SS}){0,2}(?:${oneOf(tongue.opening)})${S}(?:${oneOf(tongue.its)})${SS}$`,
      'iu',
    ),
    oblique: new RegExp(
      // `of the General Committee`: adjectives stand before the name
      `${before}(?:${any(tongue.oblique)})${S}${the}${tongue.attributive ? `(?:\\p{Lu}[\\p{L}-]*${SS}){0,2}` : ''}$`,
      'u',
    ),
    by: new RegExp(`${before}(?:${by})${S}${the}$`, 'u'),
    coordinate: new RegExp(
      `(?:;|${before}(?:${and}))${S}(?:(?:${tongue.which ? oneOf(tongue.which) : NOTHING})${S})?${the}$`,
      'u',
    ),
    /** `une réunion du` / `the meeting of the`: between a meeting and the name of its body. */
    ofBody: new RegExp(`^${S}(?:${of})${S}${the}$`),
    /** The end of what stands before an ordinal: `resumed`. */
    sessionAdjective: new RegExp(
      tongue.ordinalsFollow === true || tongue.sessionAdjectives.length === 0
        ? NOTHING
        : `(?<!\\p{L})(?:${oneOf(tongue.sessionAdjectives)})${SS}$`,
      'u',
    ),
    /** Of something that has no name here: `the first meeting of experts`. */
    ofOther: new RegExp(
      // a place with a date behind it is none: `Tenth session, Vienna, 12 October`
      cases
        ? `^${titled}${S}(?:${pattern(cases.of)})${after}(?!,${SS}\\d)`
        : `^${titled}${S}(?:${of})${ofWord}(?=\\p{L})`,
      'u',
    ),

    // what points back
    /** The noun of what was cited before (group 1), or a word that needs none (2). Most paragraphs have neither. */
    backwardNoun: new RegExp(
      `(${oneOf([...tongue.resolution.one, ...tongue.decision.one, ...tongue.document])})|(${oneOf(tongue.ibid)})`,
      'g',
    ),
    /** Before such a noun: group 1 stays in its paragraph, group 2 reaches into the one before. */
    backwardBefore: new RegExp(`${before}(?:(${any(tongue.that)})|(${any(tongue.same)}))${S}$`, 'u'),
    /** Behind it: `mentioned above`. */
    backwardAfter: new RegExp(
      `${S}(?:${tongue.mentioned.length > 0 ? oneOf(tongue.mentioned) : '(?!)'})${after}`,
      'uy',
    ),
    /** Where such a noun goes on: `that decisions`, `that decision 4/4`, `document A/62/701`. */
    backwardNot: new RegExp(`${after === '' ? '' : '\\p{L}|'}${S}(?:[\\d-]|[A-Z]+/)`, 'uy'),

    // names, meetings, articles
    /** The words with which a name may begin, after anything but an ASCII letter. */
    words: new RegExp(
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
    meeting: new RegExp(`(?:${oneOf(meetings)})${after}`, 'uy'),
    groupMeeting: new RegExp(`^(?:${oneOf([tongue.groupMeeting])})$`),
    indefinite: new RegExp(tongue.indefinite.length > 0 ? `${before}(?:${any(tongue.indefinite)})${SS}$` : '(?!)', 'u'),
    several: new RegExp(`^(?:${tongue.several.length > 0 ? oneOf(tongue.several) : '(?!)'})$`, 'u'),
    heldAt: tongue.held.length > 0 ? heldReader(tongue, spelling) : null,
    ordinalBefore: ordinalReader(tongue),
    beforeJoint: jointReader(tongue, spelling),
    ordinalsBehind: tongue.ordinalsFollow ? ordinalsBehind(tongue, spelling) : null,
    /** Whether none stand before it. */
    ordinalsFollow: tongue.ordinalsFollow === true,
    /** The next number of the list, but not the day of a date. */
    nextArticle: new RegExp(
      `(?:${S}\\([^()\\d]{4,80}\\))?(?:${S}(?:,${S}(?:${and})?|[‐‑–—-])|${SS}(?:${and}|${to}))${S}(${number})(?!${SS}(?:${months}))`,
      'y',
    ),
    /** `Security Council resolution 1325`: beside the name of the Council the number may stand without its year. */
    councilNumber: new RegExp(`${SS}((${nouns})${SS}(?:(?:${sign})${S})?(\\d{3,4}))(?![\\w/(]|${S}\\(|[.,]\\d)`, 'y'),
    /** `resolution 1325 of the`, before its name. */
    councilNumberBefore: new RegExp(
      `${before}((${nouns})${SS}(?:(?:${sign})${S})?(\\d{3,4}))${fill},?${SS}(?:${of}|${adoptedBy})${S}${the}$`,
      'u',
    ),
    /** With its name between the noun and the number: what stands before it, and the number behind it. */
    nounBeforeName: new RegExp(`${before}(${nouns})${SS}(?:(?:${of})${S}${the})?$`, 'u'),
    councilNumberAlone: new RegExp(`${SS}(?:(?:${sign})${S})?(\\d{3,4})(?![\\w/(]|${S}\\(|[.,]\\d)`, 'y'),
    /** The next number of their list. */
    nextCouncilNumber: new RegExp(
      `(?:${S},${S}(?:(?:${and})${SS})?|${SS}(?:${and})${SS})(\\d{3,4})(?![\\w/(]|${S}\\(|[.,]\\d)`,
      'y',
    ),
    /** The date of what was just cited. */
    date: new RegExp(date, 'y'),
    /** Between an article, with its title in brackets, and its treaty; between a paragraph and its article. */
    ofTreaty: new RegExp(
      `^${titled}${S},?${S}(?:(?:${of})${S}${the}(?:${tongue.operative})${SS})?(?:${of})${S}(?:(?:${oneOf([...tongue.the, ...tongue.its, ...tongue.that, ...tongue.same])})${S})?$`,
    ),
    /** The whole gap between two articles that share the treaty named after the second. */
    articleMate: new RegExp(
      `^${titled}(?:${S},${S}(?:(?:${and})${SS})?|${SS}(?:${and})${SS})(?:\\p{Ll}{1,4}${SS}){0,2}${the}(?:${paragraph}${titled}${SS}(?:${of})${S}${the})?$`,
      'u',
    ),
    here: new RegExp(`^${titled}${S},?${S}(?:${tongue.here ? oneOf(tongue.here) : NOTHING})${after}`, 'u'),
    ofTheLatter: new RegExp(`^${titled}${S}(?:${oneOf(tongue.ofTheLatter)})`),
  };
  const last = tongue.nounLast ? nounLastOf(tongue, tongue.nounLast, spelling) : null;
  return { ...inWords, ...last?.instead, last: last?.own ?? null };
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
  const grammar = written === 'plain' ? compile(tongue, '') : inAnyCase(compile(tongue, 'i'));
  compiled[written].set(language, grammar);
  return grammar;
}
