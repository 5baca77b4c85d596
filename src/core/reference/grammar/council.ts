import { expression } from '../pattern.ts';
import type { Pieces } from './pieces.ts';

/** Numbers of the Security Council without their year. */
export function councilGrammar({ S, SS, before, and, of, adoptedBy, sign, the, nouns, resolutions, fill }: Pieces) {
  const councilPhrase = `((${resolutions})${SS}(?:(?:${sign})${S})?(\\d{3,4}))`;
  /** Behind a number of the Council: it is no part of a longer one, and has no year in brackets. */
  const endsThere = `(?![\\w/(]|${S}\\(|[.,]\\d)`;
  return {
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
  };
}
