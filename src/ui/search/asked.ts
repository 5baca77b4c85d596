import { type CardQuestion, questionOf } from '../../core/card/content.ts';
import type { Language } from '../../core/language.ts';
import { detectLanguage } from '../../core/reference/detect.ts';
import { initialContext, scan } from '../../core/reference/scan.ts';

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
  const context = initialContext({ language: detectLanguage(text) ?? language });
  const found = scan(text, context).references[0];
  if (found === undefined) return { query: text, question: null };
  return { query: found.text, question: questionOf(found) };
}
