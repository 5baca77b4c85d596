import { type CardQuestion, questionOf } from '../../core/card/content.ts';
import type { Language } from '../../core/language.ts';
import { scanAlone } from '../../core/reference/scan.ts';

export interface Asked {
  /** What the field holds. */
  readonly query: string;
  /** The card to open first; null when there is nothing but the words. */
  readonly question: CardQuestion | null;
}

/**
 * What a text selected elsewhere asks for: the card of the first reference in it, because only the text around a number
 * tells whose it is; without a reference, a search for the text.
 */
export function askedBy(text: string, language: Language): Asked {
  const [found] = scanAlone(text, language);
  if (found === undefined) return { query: text, question: null };
  return { query: found.text, question: questionOf(found) };
}
