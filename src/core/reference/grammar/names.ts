import { beginningsOf } from '../beginnings.ts';
import type { Tongue } from '../languages/tongue.ts';
import { capital, expression } from '../pattern.ts';
import type { Pieces } from './pieces.ts';

const LETTER = /\p{L}/u;

/** Where names may begin. */
export const namesGrammar = (pieces: Pieces, tongue: Tongue) => ({
  /** The words with which a name may begin, after anything but an ASCII letter. */
  words: expression(
    `${tongue.apart ? '(?:^|[^A-Za-z])' : ''}(${[...new Set(tongue.firstWords)].sort().reverse().join('|')})`,
    'g',
  ),
  /** Whether a place that `words` found is inside a word all the same. */
  isInWord: (text: string, at: number): boolean =>
    tongue.apart && text.charCodeAt(at - 1) > 127 && LETTER.test(text[at - 1] as string),
  beginnings: beginningsOf(tongue, pieces, pieces.anyCase),
  /** Whether the language has capitals; whether the text is in them, so that they tell nothing of names. */
  hasCapitals: tongue.resolution.one.some((noun) => capital(noun) !== noun),
  isInCapitals: pieces.anyCase === 'i',
});
