import type { Tongue } from '../languages/tongue.ts';
import { expression, NOTHING, SPACE } from '../pattern.ts';
import type { Pieces } from './pieces.ts';

/** What stands beside a number: its list, its body, its date, its part. */
export function phrasesGrammar(pieces: Pieces, tongue: Tongue) {
  const {
    S,
    SS,
    before,
    after,
    pattern,
    oneOf,
    and,
    to,
    of,
    by,
    adoptedBy,
    sign,
    months,
    many,
    the,
    theirs,
    nouns,
    date,
    fill,
    ofThe,
    bodies,
  } = pieces;
  /** What a number is about, or did: `of 12 May 2003 on the work of others`, `, in which it …`. No other such number stands in it. */
  const topic = `(?:${date},?|,)?${SS}(?:${oneOf(tongue.topic)}|${oneOf(tongue.byWhich)})${SS}(?:[^.;:\\d]|\\d{1,4}(?![\\d/]|\\s?\\()){1,250}?`;
  /** Between the numbers of a list. */
  const comma = `(?:${S}[,;](?:\\d{1,2}(?=${SS}))?${S}(?:${and})?|${SS}(?:${and}|${to})|${S}[-–—])`;
  const { cases } = tongue;
  const inCase = (words: string | undefined, otherwise: boolean): ((name: string) => boolean) => {
    if (words === undefined) return () => otherwise;
    const form = expression(`^(?:${pattern(words)})${after}`, pieces.anyCase);
    return (name) => form.test(name);
  };
  /** A part of a report: `chap. I`, `sect. A.1`, `part 2 B`, `глава первая`. */
  const chapter = `(?:${pattern(tongue.chapter)}|\\p{L}+\\.?${S}(?:[IVXLC]+|[A-ZА-Я]|\\d+|(?:${oneOf(tongue.ordinals[0])}))?(?:[.-][A-ZА-Я\\d]+)*(?:${SPACE}?[A-ZА-Я])?)`;
  return {
    /** The whole gap between the symbol of a report and what stands in it: `, chap. I, sect. A.1, `. */
    inDocument: expression(`^(?:\\*?\\)(?=.*\\p{L}))?\\*?(?:[,،，]${S}${chapter}){0,3}[,،，]${S}$`, 's'),
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
    /** Behind two bodies whose numbers are in the same order. */
    respectively: expression(`^[^.;:()\\d]*?(?:${oneOf(tongue.respectively)})`),
    /** The whole gap between a phrase and the name of its body. */
    bodyAfter: expression(`^${fill}${S}${cases ? '' : `,?${S}`}(?:${of}|${adoptedBy})${S}${theirs}$`),
    /** Whether a name as it is written can be what `of` stands before, the one who acted, the subject of its sentence. */
    isOf: inCase(cases?.of, true),
    isBy: inCase(cases?.by, false),
    isSubject: inCase(cases?.subject, true),
    /** The whole gap between a phrase and the one who adopted it, `which the`, and what then follows the name. */
    which: expression(`^${fill}${S},?${S}(?:${oneOf(tongue.which)})${S}${the}$`),
    /** The whole gap between a body and what it adopted. */
    hasAdopted: expression(`^${S}(?:\\p{L}{1,3}${S}){0,2}(?:${pattern(tongue.adopted)})${S}${theirs}$`),
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
    /** What follows a name that is of such a thing, and the whole gap between a name and that of an organization. */
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
    beforeBody: expression(`(?:${of}|${by})${S}${theirs}$`),
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
    /** The date of what was just cited. */
    date: expression(date, 'y'),
  };
}
