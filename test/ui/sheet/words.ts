import type { Language } from '../../../src/core/language.ts';
import type { Words } from '../../../src/core/words.ts';
import { wordsIn } from '../../core/words.ts';

/** The interface's words, straight from the files. */
export const wordsOf = (language: Language = 'en'): Words => wordsIn(language);
