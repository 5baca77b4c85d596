import type { Tongue } from '../languages/tongue.ts';
import { expression, SPACE } from '../pattern.ts';
import type { Pieces } from './pieces.ts';

/** What tells whose something is. */
export function issuersGrammar(
  { but, theirs, S, SS, before, after, pattern, oneOf, and, of, by, the, any, titled, organs, fill, adoptedBy }: Pieces,
  tongue: Tongue,
) {
  /** Between `of` and its word: `devrait` does not begin with `de`. */
  const ofWord = `(?:${SS}|(?<![a-z])${SPACE}?)`;
  const { unnamed } = tongue;
  const theUnnamed = `${pattern(unnamed.article)}\\p{Lu}[\\p{L}-]*`;
  return {
    /** Up to `its`, a sentence that begins with a name that is none here: `The Supreme Court, in`, `Верховный суд в`. */
    unnamedSpeaks: expression(`^(?:${pattern(unnamed.article)}\\p{Lu}[^;:]{1,160}|${pattern(unnamed.speaking)})$`),
    /** Such a name: `The Forum`; one of more words than one: `The Paris Club`, `Le Club de Paris`, `La Fédération internationale`. */
    unnamedFirst: expression(`^${theUnnamed}(?:${SS}\\p{Lu}[\\p{L}-]*){0,5}(?=${SS})`),
    unnamedAtLength: expression(
      `^${theUnnamed}${SS}(?:(?:(?:${of})${S}${the})?\\p{Lu}|(?:${oneOf(unnamed.behind)})${after})`,
    ),
    /** The end of what makes another body of a generic name, `its sister`, and the beginning of it. */
    anotherBefore: expression(`${before}((?:(?:${oneOf(tongue.its)})${SS})?(?:${any(tongue.another.before)})${SS})$`),
    anotherBehind: expression(`^${SS}(?:${oneOf(tongue.another.behind)})${after}`),
    its: expression(`${before}(?:${any(tongue.its)})${SS}$`),
    preamble: tongue.preamble === undefined ? null : expression(`^[\\s\\d.)(–•*-]{0,12}(?:${tongue.preamble})${after}`),
    own: tongue.own === undefined ? null : expression(`${before}(?:${any([tongue.own])})${SS}$`),
    /** The beginning of a sentence whose subject is the author of the resolution that it begins with. */
    announcing: expression(
      `^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:\\p{L}[^,;]{0,60},${SS})?(?:${any(tongue.announcing)})${tongue.nounLast ? S : SS}\\d`,
    ),
    /** The whole gap between a subject and a number that it announces: ` had, in resolution `. */
    announcedBy: expression(
      `^(?:${SS}(?:${oneOf(tongue.auxiliary ?? [])}))?[,،，]?${S}(?:${oneOf(tongue.announcing)})${S}\\d[^,،，]{0,80}$`,
    ),
    subjectAnywhere: tongue.subjectAnywhere ?? false,
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
    /** The whole gap between a body and its other possession: `the work of the Commission and its resolution 65/2`. */
    andIts: expression(
      tongue.nounLast
        ? `^的\\p{Script=Han}{1,8}(?:${and})?$`
        : `^(?:(?:${SS}\\p{L}+){0,4}?${SS}(?:${oneOf(tongue.its)})(?:${SS}[\\p{L}\\d-]+){1,4})?${S}(?:${and})(?:${S}(?:${of}))?${S}$`,
    ),
    by: expression(`${before}(?:${by})${S}${the}$`),
    coordinate: expression(`(?:;|${before}(?:${and}|${but}))${S}(?:(?:${oneOf(tongue.which)})${S})?${the}$`),
    /** The end of what stands before the subject of a new clause, behind the sign that ends the last one. */
    newClause: expression(
      `(?:[;；؛]${tongue.andVerb ? `|[،,]${S}(?:${pattern(tongue.andVerb)})` : ''})${S}(?:\\p{L}{1,3}['’]?${S})?$`,
    ),
    /** The beginning of a clause whose subject stands behind what it begins with: `; in` before `its resolution 9/2, the Council`. */
    fronting: expression(
      `(?:^|[;；:]|(?:[,،，]${S}|${before})(?:${and}|${but})[,،，]?)${S}(?:${oneOf(tongue.opening)})${S}$`,
      'i',
    ),
    /** `une réunion du` / `the meeting of the`: between a meeting and the name of its body. */
    ofBody: expression(`^${S}(?:${of})${S}${the}$`),
    /** The end of what stands before an ordinal: `resumed`. */
    sessionAdjective: expression(`(?<!\\p{L})(?:${oneOf(tongue.sessionAdjectives)})${SS}$`),
    /** Of something that has no name here: `the first meeting of experts`. */
    ofOther: expression(
      // a place with a date behind it is none: `Tenth session, Vienna, 12 October`
      tongue.cases
        ? `^${titled}${S}(?:${pattern(tongue.cases.of)})${after}(?!,${SS}\\d)`
        : `^${titled}${S}(?:${of})${ofWord}(?=\\p{L})`,
    ),
    /** The end of what stands before a number that an organ of a State decided, and what follows one: `of the Supreme Court`. */
    stateBefore: expression(
      `${before}(?:${tongue.state.decided ? `[وف]?(?:${pattern(tongue.state.decided)})${SS}(?:${organs})(?:${SS}[^\\s,،.؛\\d]+){0,2}` : `(?:${organs})(?:['’]s)?(?:,?${S}(?:${oneOf(tongue.state.decides)}))?`})${S}${the}$`,
    ),
    stateBehind: expression(`^${fill}${S},?${S}(?:${of}|${adoptedBy})${S}${theirs}(?:${organs})${after}`),
    /** A sentence, or what follows its semicolon, of which it is the subject, up to `its`. */
    stateSpeaks: expression(
      `(?:^|[;；:]${S})(?:[\\p{L}'’]+${S}){0,3}(?:${organs})${after}[^,،，;:]{0,60}[,،，]?${S}(?:\\p{L}+${S}){0,3}$`,
      'i',
    ),
  };
}
