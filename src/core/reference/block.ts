import type { Language } from '../language.ts';
import { Ahead, Next } from './ahead.ts';
import { NUMBERS } from './articles.ts';
import { BEYOND_LATIN, languageOfLetters } from './detect.ts';
import type { Grammar } from './grammar.ts';

/** A text that is read paragraph by paragraph, and searched as a whole for what few paragraphs hold. */
export class Block {
  readonly text: string;
  /** That of paragraphs that do not tell their own. */
  readonly stated: Grammar;
  readonly words: Ahead;
  readonly numbers: Ahead;
  private readonly slash: Next;
  private readonly open: Next;
  private readonly letter: Next;

  constructor(text: string, stated: Grammar, meetingWords: RegExp) {
    this.text = text;
    this.stated = stated;
    this.words = new Ahead(meetingWords, text);
    this.numbers = new Ahead(NUMBERS, text);
    this.slash = new Next((from) => text.indexOf('/', from));
    this.open = new Next((from) => text.indexOf('(', from));
    this.letter = new Next((from) => {
      BEYOND_LATIN.lastIndex = from;
      return BEYOND_LATIN.test(text) ? BEYOND_LATIN.lastIndex - 1 : -1;
    });
  }

  /** Whether a slash or a bracket stands between two places: without them there are no symbols and no numbers. */
  hasAnchor(from: number, to: number): boolean {
    return this.slash.from(from) < to || this.open.from(from) < to;
  }

  /** The language that letters between two places tell: where all are Latin, which most texts are, none. */
  languageOfLetters(from: number, to: number): Language | null {
    return this.letter.from(from) < to ? languageOfLetters(this.text, from, to) : null;
  }
}
