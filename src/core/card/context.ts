import type { IsoDate } from '../dates.ts';
import { LANGUAGES, type Language, type Texts } from '../language.ts';
import type { Web } from '../mandate/web.ts';
import { dotted, type Words } from '../words.ts';

/** What a card is made from: the records reached, the reader's language, the day on which it is read. */
export interface CardContext {
  readonly web: Web;
  readonly words: Words;
  readonly today: IsoDate;
}

export interface Text {
  readonly text: string;
  readonly language: Language;
}

/** A text in the reader's language, else in the first of the others that has it. */
export function pick(texts: Texts | undefined, language: Language): Text | undefined {
  for (const choice of [language, 'en', 'fr', ...LANGUAGES] as const) {
    const text = texts?.[choice];
    if (text !== undefined) return { text, language: choice };
  }
  return undefined;
}

/** Our own wording where there is no official one, in the language for the reader, and said to be ours; undefined: none. */
export function oursOf(texts: Texts | undefined, words: Words): string | undefined {
  const own = pick(texts, words.language);
  return own && dotted(words, [own.text, words('card_ours')]);
}
