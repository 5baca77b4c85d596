import type { Tongue } from '../languages/tongue.ts';
import { expression } from '../pattern.ts';
import { literal, type Pieces } from './pieces.ts';

/** What points back to what was cited before. */
export const backwardGrammar = ({ S, before, after, oneOf, any }: Pieces, tongue: Tongue) => ({
  /** The noun of what was cited before (group 1), or a word that needs none (2). Most paragraphs have neither. */
  backwardNoun: expression(
    `(${oneOf([...tongue.resolution.one, ...tongue.decision.one, ...tongue.document].map(literal))})|(${oneOf(tongue.ibid)})`,
    'g',
  ),
  /** The end of what stands between a word that needs none and a number in what it means: `Ibid., chap. I, `. */
  ibid: expression(`(?:${oneOf(tongue.ibid)})([^.;]{0,40}|${S}[,،，][^;]{0,40})$`),
  /** Before such a noun: group 1 stays in its paragraph, group 2 reaches into the one before, group 3 means the last of several. */
  backwardBefore: expression(
    `${before}(?:(${any(tongue.that)})|(${any([...tongue.same, ...(tongue.ofSame ?? [])])})|(${any(tongue.latter)}))${S}$`,
  ),
  present: tongue.present === undefined ? null : expression(`^(?:${tongue.present})$`),
  backwardLatter: expression(`${S}(?:${oneOf(tongue.latterBehind ?? [])})${after}`, 'y'),
  /** Behind it: `mentioned above`. */
  backwardAfter: expression(`${S}(?:${oneOf(tongue.mentioned)})${after}`, 'y'),
  /** Where such a noun goes on: `that decisions`, `that decision 4/4`, `document A/62/701`. */
  backwardNot: expression(`${after === '' ? '' : '\\p{L}|'}${S}(?:[\\d-]|[A-Z]+/)`, 'y'),
});
