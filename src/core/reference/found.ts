import type { Language } from '../language.ts';
import { type Article, findArticles } from './articles.ts';
import { findCounted } from './counted.ts';
import { languageOfLetters, languageOfNouns, languageOfWords } from './detect.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import { findNames, type Names } from './names.ts';
import { findNumbered, type Numbered } from './numbers.ts';
import { makePlain, type PlainText } from './plain.ts';
import { plainSigns } from './signs.ts';

const SIGN_FOR_SIGN: PlainText['place'] = (start, end) => ({ start, end });

/** As most languages are. */
const NOUN_FIRST = { last: null };

/** What a paragraph says in so many words, before anyone asks whose any of it is. Offsets are those of `text`. */
export class Found {
  /** The paragraph in the plain signs of its language. */
  readonly text: string;
  /** Where a stretch of it stands in the paragraph as given; null where both are the same. */
  readonly place: PlainText['place'] | null;
  readonly numbered: readonly Numbered[];
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
  /** The language of a paragraph that does not tell its own. */
  private readonly stated: Language;
  private read: Grammar | null = null;
  private named: Names | null = null;

  constructor(paragraph: string, stated: Language) {
    this.stated = stated;
    const language = languageOfLetters(paragraph);
    if (language) this.read = grammarOf(language);
    const signs = plainSigns(paragraph);
    const plain = this.read?.plain ? makePlain(signs, this.read.plain) : null;
    this.text = plain?.text ?? signs;
    this.place = plain?.place ?? (signs === paragraph ? null : SIGN_FOR_SIGN);
    this.numbered = findNumbered(this.text);
    const told = language ?? languageOfNouns(this.numbered);
    if (told) this.read = grammarOf(told);
    // a paragraph of few letters may be in a language that names the noun last
    const { last } = this.read ?? (grammarOf(stated).last ? this.grammar : NOUN_FIRST);
    const counted = last && findCounted(this.text, last);
    this.meetings = counted ? counted.meetings : findMeetings(this);
    this.articles = counted ? counted.articles : findArticles(this);
  }

  /** Of the language of the paragraph, which is told only where something is read: most paragraphs have nothing. */
  get grammar(): Grammar {
    this.read ??= grammarOf(languageOfWords(this.text) ?? this.stated);
    return this.read;
  }

  /** Names of bodies and treaties. They are no references: whoever asks whose one is looks for them. */
  get names(): Names {
    this.named ??= findNames(this.text, this.grammar);
    return this.named;
  }
}
