import type { Wording } from '../core/card/context.ts';
import { dotted, type Words } from '../core/words.ts';
import { languageName } from './cards/language.ts';

/** What is said beside a text: its language, where that is not the reader's, and that the wording is ours. */
export const tagOf = ({ language, isOurs }: Wording, words: Words): string =>
  dotted(words, [language !== words.language && languageName(language, words.language), isOurs && words('card_ours')]);
