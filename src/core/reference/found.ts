import type { Language } from '../language.ts';
import { type Article, findArticles } from './articles.ts';
import { Block } from './block.ts';
import { findCounted } from './counted.ts';
import { languageOfNouns, languageOfWords } from './detect.ts';
import { type Grammar, grammarOf, type Worded } from './grammar.ts';
import { unaccented } from './languages/accents.ts';
import { findMeetings, MEETING_WORDS, type Meeting } from './meetings.ts';
import { findNames, type Names } from './names.ts';
import { findNumbered, type Numbered } from './numbers.ts';
import { paragraphStarts } from './paragraph.ts';
import { makePlain, type PlainText } from './plain.ts';
import { plainSigns } from './signs.ts';

const NONE: readonly Numbered[] = [];

/** Whether a text has capitals and no small letters: most show one at once. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** What a paragraph says in so many words, before anyone asks whose any of it is. Offsets are those of `text`. */
export class Found implements Worded {
  /** Where the paragraph starts in the block. */
  readonly start: number;
  /** The paragraph in the plain signs of its language. */
  readonly text: string;
  /** Where a stretch of it stands in the paragraph as given; null where both are the same. */
  readonly place: PlainText['place'] | null;
  readonly numbered: readonly Numbered[];
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
  private readonly stated: Grammar;
  private told: Grammar | null;
  private worded: Grammar | null = null;
  private named: Names | null = null;

  constructor(block: Block, start: number, end: number) {
    this.start = start;
    this.stated = block.stated;
    const language = block.languageOfLetters(start, end);
    this.told = language && grammarOf(language);
    const given = block.text.slice(start, end);
    const plain = this.told?.plain ? makePlain(given, this.told.plain) : null;
    this.text = plain ? plain.text : given;
    this.place = plain ? plain.place : null;
    this.numbered = language || block.hasAnchor(start, end) ? findNumbered(this.text) : NONE;
    if (!this.told) {
      const ofNouns = languageOfNouns(this.numbered);
      this.told = ofNouns && grammarOf(ofNouns);
    }
    // a paragraph of few letters may be in the language of its page
    const known = this.told ?? (block.stated.ownScript ? this.grammar : null);
    if (known?.last) {
      const { meetings, articles } = findCounted(this.text, known.last);
      this.meetings = meetings;
      this.articles = articles;
    } else {
      const within = known?.ownScript ? new Block(this.text, known, known.meetingWords) : block;
      const offset = within === block ? start : 0;
      this.meetings = findMeetings(this, within.words, offset);
      this.articles = findArticles(this, within.numbers, offset);
    }
  }

  get isTold(): boolean {
    return this.told !== null;
  }

  get grammar(): Grammar {
    if (!this.told) {
      const ofWords = languageOfWords(this.text);
      this.told = ofWords ? grammarOf(ofWords) : this.stated;
    }
    return this.told;
  }

  /** The grammar in which names are read and what stands beside them: that of capitals where there are no small letters. */
  get wording(): Grammar {
    const { language, hasCapitals } = this.grammar;
    this.worded ??= hasCapitals && isInCapitals(this.text) ? grammarOf(language, 'capitals') : this.grammar;
    return this.worded;
  }

  /** The text in which they are read: without accents where there are no small letters, each sign at its place. */
  get wordedText(): string {
    const text = this.wording.isInCapitals ? unaccented(this.text) : this.text;
    return text.length === this.text.length ? text : this.text;
  }

  /** Names of bodies and treaties. They are no references: whoever asks whose one is looks for them. */
  get names(): Names {
    this.named ??= findNames(this.wordedText, this.wording);
    return this.named;
  }
}

/**
 * What each paragraph of a block says, in order. Each is found when it is asked for: whoever reads one after the other
 * need not keep them all.
 *
 * @param stated the language of paragraphs that do not tell their own
 */
export function* eachIn(text: string, stated: Language): Generator<Found> {
  const block = new Block(plainSigns(text), grammarOf(stated), MEETING_WORDS);
  let start = 0;
  for (const end of [...paragraphStarts(text), text.length]) {
    yield new Found(block, start, end);
    start = end;
  }
}

/** All of them. */
export const findIn = (text: string, stated: Language): Found[] => [...eachIn(text, stated)];
