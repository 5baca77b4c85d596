import type { Language } from '../../language.ts';
import type { Rewriting } from '../plain.ts';

/** What a name stands for: the id of a body, or only its kind when the text before has to tell which one is meant. */
export type Named = string;

/** Every written form of a noun, in small letters: cases, and what a language writes onto its words. */
export interface Forms {
  readonly one: readonly string[];
  readonly many: readonly string[];
}

/** How a language writes that names the noun after the number, with a sign before each number: `第7/1号决议`, `第十六条`. */
export interface NounLast {
  readonly sign: string;
  /** Between a number and its noun. */
  readonly counter: string;
  /** With what the name of a group ends. */
  readonly group: string;
  /** Patterns of what stands before a number and belongs to its phrase: title, topic, who adopted it. */
  readonly modifiers: readonly string[];
  /** Parts of an instrument, as named behind it, with what joins them to it. */
  readonly parts: string;
  /** Patterns of what may stand between a body and its number, and between its session and the number. */
  readonly beside: string;
  readonly during: string;
  /** Between an instrument and a paragraph of it. */
  readonly inside: string;
  /** Behind an instrument in which something is said. */
  readonly therein: string;
  /** Between `its` and the number: what is said of the instrument. */
  readonly saying: string;
  /** Between the date of a meeting and its noun; this noun; and a date by year, month and day. */
  readonly held: readonly string[];
  readonly heldMeeting: string;
  readonly dayOf: string;
  /** Between a meeting and the body whose it is, when the sentence begins with it: `第十届会议上，委员会`. */
  readonly at: string;
  /** The signs that numbers are written with in words. */
  readonly numerals: string;
  /** Behind a number that counts something, so that the noun before it has none: `决定2/3多数`. */
  readonly quantity: string;
  /** What makes another word of a noun when it follows. */
  readonly not: string;
}

/**
 * How one language writes references. Patterns are regular expressions in which a space stands for any run of spaces
 * and line ends and ' for every apostrophe; grammar.ts compiles them. Their groups capture nothing: `(?:…)`.
 */
export interface Tongue {
  readonly language: Language;
  /** Whether spaces set its words apart, as everywhere but in Chinese. */
  readonly apart: boolean;
  /** Whether its letters alone tell it from all others here. */
  readonly ownScript?: true;
  /** How a paragraph is made plain before it is read; the words of this file are then those of plain text. */
  readonly plain?: readonly Rewriting[];
  /** Frequent words that hardly occur in another language: they tell which one a text is in. */
  readonly frequent: readonly string[];
  /** Only where the noun follows its number. */
  readonly nounLast?: NounLast;
  readonly resolution: Forms;
  readonly decision: Forms;
  /** What may stand between such a noun and its number: a pattern of `No.`, `n°`, `№`. */
  readonly numberSign: string;
  /** Between the members of a list. */
  readonly and: readonly string[];
  /** Between two clauses, as `and` is. */
  readonly but: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  /** From January on, each with as many forms as the others. */
  readonly months: readonly string[];
  /** A date, with MONTH where the month stands; the year may be left out. */
  readonly date: string;
  /** Before the date of a resolution: `of 7 July 2004`. */
  readonly dated: readonly string[];
  /** Behind the dates of several. */
  readonly respectively: readonly string[];
  /** Before its title in quotation marks. */
  readonly entitled: readonly string[];
  /** Before what it is about, in plain words: `on`, `concerning`. */
  readonly topic: readonly string[];
  /** Between a noun and the numbers that are only some of what it means: `such as`, `including`. */
  readonly including: readonly string[];
  /** Parts of an instrument that are named behind its number: annex, paragraph, section. */
  readonly places: readonly string[];
  /** A pattern of a part of a report, where it is no word with a figure or letter behind: `الفرع ألف`, `第一章`. */
  readonly chapter?: string;
  /** A part of an instrument that counts its paragraphs by itself. */
  readonly annex: string;
  /** What has the numbered paragraphs of a resolution: `operative part`. */
  readonly operative: string;
  /** Between a resolution and its body. */
  readonly of: readonly string[];
  readonly adoptedBy: readonly string[];
  /** `which`, before the body that adopted it, and a pattern of the verb that then follows. */
  readonly which?: readonly string[];
  readonly adopted?: string;
  /** `in which`, `by which`: whoever is named next and acts is its author; a pattern of what follows a name that does not act. */
  readonly byWhich?: readonly string[];
  readonly passive?: string;
  /** Words with which an inner clause begins: its subject is nearer to `its` than that of the sentence. */
  readonly clause?: readonly string[];
  readonly the: readonly string[];
  /** Whether a body's name stands before the noun like an adjective: `Assembly resolution`. */
  readonly attributive?: boolean;
  /** Before and behind a generic name of which another body is meant: `its sister Conference`. */
  readonly another: { readonly before?: readonly string[]; readonly behind?: readonly string[] };
  /**
   * Organs of a State, which decide for themselves: patterns of their names, and of what may stand between one of them that
   * decides and the noun, `the Government took`; where the verb comes first, of that.
   */
  readonly state: {
    readonly organs: readonly string[];
    readonly decides: readonly string[];
    readonly decided?: string;
  };
  /**
   * Bodies that no name here shows, with which a sentence begins: a pattern of the article before such a name, those of what
   * makes a longer name of its noun, `La Fédération internationale`; where a language has no article, of all that stands before
   * `its resolution`.
   */
  readonly unnamed: { readonly article?: string; readonly behind?: readonly string[]; readonly speaking?: string };
  /** `its`: the subject of the sentence is meant. */
  readonly its: readonly string[];
  /** A pattern of the `its` that can mean only the subject. */
  readonly own?: string;
  /** A pattern of the word with which a paragraph of a preamble begins: its subject is the body that adopts the text. */
  readonly preamble?: string;
  /** `In resolution`, `by resolution`: where a sentence begins so and a subject follows, the resolution is its own. */
  readonly announcing: readonly string[];
  /** `had`: between a subject and its verb. */
  readonly auxiliary?: readonly string[];
  /** A pattern of `and` with the verb that stands before the subject of a new clause. */
  readonly andVerb?: string;
  /** Whether a subject is told by its case or the verb before it, wherever it stands; elsewhere only directly behind. */
  readonly subjectAnywhere?: true;
  /** Where `its` tells the gender of whose it is: patterns of it, each with the classes of body that it can stand for. */
  readonly agreement?: readonly (readonly [its: string, owners: readonly string[]])[];
  /** `In its resolution …, the Conference`: with these the subject comes after. */
  readonly opening: readonly string[];
  /** After these a name is not the subject of its sentence. */
  readonly oblique: readonly string[];
  /** Before the one who acted: `by the Conference in its resolution`. */
  readonly by: readonly string[];
  /**
   * Where cases do the work of such words, patterns of how a name in them begins: the genitive for `of`, the instrumental
   * for `by`, the nominative for a subject.
   */
  readonly cases?: { readonly of: string; readonly by: string; readonly subject: string };
  /** `that`, before the noun of what was cited in the same paragraph. */
  readonly that: readonly string[];
  /** One of these that before the noun of a document may as well mean the one at hand: `this report`. */
  readonly present?: string;
  /** `the latter`: before the noun of the last that was cited, behind it where the language has it there. */
  readonly latter: readonly string[];
  readonly latterBehind?: readonly string[];
  /** `the same`, `the said`: before the noun of what was cited here or in the paragraph before; behind it, `mentioned above`. */
  readonly same: readonly string[];
  /** Where `of` is one word with it: `du même`. */
  readonly ofSame?: readonly string[];
  readonly mentioned: readonly string[];
  /** Nouns of a document that was cited by its symbol: `document`, `report`. */
  readonly document: readonly string[];
  /** In brackets before a paragraph of the document itself: `(see paragraph 19)`. */
  readonly see: readonly string[];
  /** In a note: the same as in the one before. */
  readonly ibid: readonly string[];
  /** Nouns of what a working group holds, and of what a Conference, Council or commission holds. */
  readonly groupMeeting: string;
  readonly plenaryMeeting: string;
  /**
   * Whether the noun of a group's meetings also means the sittings within one, as nowhere else: these are counted in digits,
   * `at its 3rd meeting, on 13 October`.
   */
  readonly sittingsInDigits?: true;
  /** The same nouns of more than one: a date alone does not tell which of them. */
  readonly several: readonly string[];
  /** Before a thing that the text does not speak of as known: `a`, `one`. */
  readonly indefinite: readonly string[];
  /** Between the noun of a meeting and its date: `held`, `convened`. Empty where the date comes first. */
  readonly held: readonly string[];
  /** Words that may stand between an ordinal and the noun without changing the count. */
  readonly sessionAdjectives: readonly string[];
  /** Ordinals in words, by value from 1. */
  readonly ordinals: readonly (readonly string[])[];
  /** Patterns of what counts beyond these, before one of them: `one hundred and first` is not the first. */
  readonly hundreds?: readonly string[];
  /** Whether they stand behind their noun; or may there, too: `períodos de sesiones 57º y 58º`. */
  readonly ordinalsFollow?: true | 'too';
  /** Generic names between such a noun and its ordinal, where their gender tells that it is not theirs: `دورة المؤتمر العاشرة`. */
  readonly beforeOrdinal?: string;
  /** What follows the digits of an ordinal: `11th`, `11e`. */
  readonly ordinalEnding: string;
  /**
   * Every written form of the nouns before the number of an article, a rule of procedure and a paragraph, in small letters;
   * French has one word for the first two.
   */
  readonly article: readonly string[];
  /** Those of several articles, where no s tells. */
  readonly articles?: readonly string[];
  readonly rule: readonly string[];
  readonly paragraph: readonly string[];
  /** Nouns of what is lettered within one: `subparagraph (a)`. */
  readonly lettered: readonly string[];
  /** Behind a paragraph of the text itself: `above`. */
  readonly here?: readonly string[];
  /** `of the latter`, `thereof`: the treaty named last. */
  /** Between rules of procedure and the Conference, where it is not `of`. */
  readonly forBody?: string;
  readonly ofTheLatter: readonly string[];
  /** Behind a paragraph, where `that` is behind its noun: `من المادة نفسها`. */
  readonly ofThatArticle?: readonly string[];
  /** `that article`, where it stands before its paragraph. */
  readonly thatArticle?: readonly string[];
  /** How the nouns of meetings begin, and the names below, as plain words: the only places where they are looked for. */
  readonly meetingWords: readonly string[];
  readonly firstWords: readonly string[];
  /** Names of bodies, the longer before the shorter. */
  readonly bodies: readonly (readonly [pattern: string, body: Named])[];
  /** Names of treaties and rules of procedure, the longer before the shorter. */
  readonly treaties: readonly (readonly [pattern: string, treaty: Named])[];
}
