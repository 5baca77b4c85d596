import type { Language } from '../language.ts';
import { type Article, findArticles } from './articles.ts';
import { findCounted } from './counted.ts';
import { languageOfLetters, languageOfNouns, languageOfWords } from './detect.ts';
import { type Grammar, grammarOf, type Worded } from './grammar.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import { findNames, type Names } from './names.ts';
import { findNumbered, type Numbered } from './numbers.ts';
import { paragraphStarts } from './paragraph.ts';
import { makePlain, type PlainText } from './plain.ts';
import { plainSigns } from './signs.ts';

/** As most languages are. */
const NOUN_FIRST = { last: null };

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
  /** The language of a paragraph that does not tell its own. */
  private readonly stated: Language;
  told: Grammar | null;
  private named: Names | null = null;

  constructor(paragraph: string, start: number, stated: Language) {
    this.start = start;
    this.stated = stated;
    const language = languageOfLetters(paragraph);
    this.told = language && grammarOf(language);
    const plain = this.told?.plain ? makePlain(paragraph, this.told.plain) : null;
    this.text = plain ? plain.text : paragraph;
    this.place = plain && plain.place;
    this.numbered = findNumbered(this.text);
    if (!this.told && this.numbered.length > 0) {
      const ofNouns = languageOfNouns(this.numbered);
      if (ofNouns) this.told = grammarOf(ofNouns);
    }
    // a paragraph of few letters may be in a language that names the noun last
    const { last } = this.told ?? (grammarOf(stated).last ? this.grammar : NOUN_FIRST);
    const counted = last && findCounted(this.text, last);
    this.meetings = counted ? counted.meetings : findMeetings(this);
    this.articles = counted ? counted.articles : findArticles(this);
  }

  get grammar(): Grammar {
    this.told ??= grammarOf(languageOfWords(this.text) ?? this.stated);
    return this.told;
  }

  /** Names of bodies and treaties. They are no references: whoever asks whose one is looks for them. */
  get names(): Names {
    this.named ??= findNames(this.text, this.grammar);
    return this.named;
  }
}

/**
 * What each paragraph of a block says, in order.
 *
 * @param stated the language of paragraphs that do not tell their own
 */
export function findIn(block: string, stated: Language): Found[] {
  const text = plainSigns(block);
  const found: Found[] = [];
  let start = 0;
  for (const end of [...paragraphStarts(block), block.length]) {
    found.push(new Found(text.slice(start, end), start, stated));
    start = end;
  }
  return found;
}
