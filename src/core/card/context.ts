import type { IsoDate } from '../dates.ts';
import { LANGUAGES, type Language, type Texts } from '../language.ts';
import type { Web } from '../mandate/web.ts';
import type { Words } from '../words.ts';

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

/** Whose words a text is in: in which language, and whether they are the publisher's or ours. */
export interface Wording {
  readonly language: Language;
  readonly isOurs: boolean;
}
