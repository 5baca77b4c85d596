import { TONGUES } from './languages/index.ts';
import type { Tongue } from './languages/tongue.ts';

/** A pattern of a language file as the source of a regular expression: any run of spaces, any apostrophe. */
export const pattern = (words: string): string =>
  words.replace(/'/g, "\\s?['’]\\s?").replace(/(?<!\[[^\]]*) /g, '\\s+');

const all = (pick: (tongue: Tongue) => readonly string[]): string =>
  [...new Set(TONGUES.flatMap(pick))]
    .sort((one, other) => other.length - one.length)
    .map(pattern)
    .join('|');

export interface Noun {
  readonly kind: 'resolution' | 'decision';
  readonly many: boolean;
}

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1);

/** Every form of the two nouns, as written: the words beside a number are looked up as they stand. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  TONGUES.flatMap((tongue) =>
    (['resolution', 'decision'] as const).flatMap((kind) =>
      tongue[kind].flatMap((word, index) =>
        [word, capital(word), word.toUpperCase()].map((form) => [form, { kind, many: index > 0 }] as const),
      ),
    ),
  ),
);

const date = `(?:,?\\s+(?:${all((t) => t.dated)}))?\\s+\\d{1,2}(?:\\s?er|\\^\\{er\\})?\\s+(?:${all((t) => t.months)})(?:\\s+\\d{4})?`;
const title = `,?\\s*(?:(?:${all((t) => t.entitled)})\\s*)?(?:“[^”]{1,600}”|«[^»]{1,600}»|"[^"]{1,600}")`;
const place = ',?\\s+(?:annexe?s?|para?s?\\.|paragraph(?:e?s)?|sect(?:ion|\\.))(?:\\s+[IVX\\d]+)?';
const letter = `\\s+[A-Z](?:\\s+(?:${all((t) => t.and)})\\s+[A-Z])?(?![\\w’'])`;
const mark = '\\s?[¹²³⁴-⁹]+';

/** What may stand behind a number without ending its phrase: date, title in quotation marks, annex, part, note mark. */
const FILL = `(?:${date}|${title}|${place}|${letter}|${mark}|\\s*\\([^()]{1,60}\\))*`;
const AND = all((t) => t.and);
const THE = `(?:${all((t) => t.the)})`;

/** The whole gap between two numbers of one list. */
export const LIST_GAP = new RegExp(
  `^${FILL}(?:\\s*[,;]\\s*(?:${AND})?|\\s+(?:${AND}|${all((t) => t.to)})|\\s*[-–—])\\s*$`,
);
/** Gaps that need no pattern. */
export const PLAIN_GAPS: ReadonlySet<string> = new Set([
  ', ',
  ...TONGUES.flatMap((t) => t.and.map((word) => ` ${word} `)),
]);
/** The whole gap between two phrases that a body named after the second may serve both of. */
export const MATE_GAP = new RegExp(`^${FILL}\\s*,?\\s*(?:${AND})\\s*(?:(?:${all((t) => t.of)})\\s*)?(?:${THE}\\s*)?$`);
/** The whole gap between a phrase and the name of its body. */
export const BODY_AFTER = new RegExp(
  `^${FILL}\\s*,?\\s*(?:${all((t) => t.of)}|${all((t) => t.adoptedBy)})\\s*(?:${THE}\\s*)?$`,
);
/** Every such gap ends like this. */
export const BEFORE_BODY = new RegExp(`(?:${all((t) => t.of)}|${all((t) => t.by)})\\s*(?:${THE}\\s*)?$`);
/** The end of a gap that says who adopted what came long before. */
export const ADOPTED_BY = new RegExp(`\\b(?:${all((t) => t.adoptedBy)})\\s*(?:${THE}\\s*)?$`);
/** Between a noun and its number, when the body stands there: `résolutions de l'Assemblée générale 59/2`. */
export const NOUN_OF = new RegExp(
  `(?:^|[^\\p{L}])(${[...NOUNS.keys()].join('|')})\\s+(?:${all((t) => t.of)})\\s*(?:${THE}\\s*)?$`,
  'u',
);

export const ITS = new RegExp(
  `(?:^|[^\\p{L}])(?:${all((t) => t.its.flatMap((word) => [word, capital(word)]))})\\s+$`,
  'u',
);
export const OPENING = new RegExp(
  `^[\\s\\d.)(a-z¹²³–•*-]{0,12}(?:[\\p{L}]+\\s+){0,2}(?:${all((t) => t.opening)})\\s*(?:${all((t) => t.its)})\\s+$`,
  'iu',
);
export const OBLIQUE = new RegExp(
  `(?:^|[^\\p{L}])(?:${all((t) => t.oblique.flatMap((word) => [word, capital(word)]))})\\s*(?:${THE}\\s*)?$`,
  'u',
);
export const BY = new RegExp(`(?:^|[^\\p{L}])(?:${all((t) => t.by)})\\s*(?:${THE}\\s*)?$`, 'u');

/** `une réunion du` / `the meeting of the`: between a meeting and the name of its body. */
export const OF_BODY = new RegExp(`^\\s*(?:${all((t) => t.of)})\\s*(?:${THE}\\s*)?$`);

/** Full names go before generic ones of several words, and single words (`Commission`) last, whatever their language. */
const rank = ([words, id]: readonly [string, string]): number => (/^[=~]/.test(id) ? (words.includes(' ') ? 1 : 2) : 0);

/** The letters with which a pattern can begin. */
function initials(source: string): string {
  if (source.startsWith('[')) return source.slice(1, source.indexOf(']'));
  if (!source.startsWith('(?:')) return source[0] ?? '';
  let depth = 0;
  let branch = 3;
  let letters = '';
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') depth++;
    const closes = source[at] === ')' && --depth === 0;
    if (closes || (source[at] === '|' && depth === 1)) {
      letters += initials(source.slice(branch, at));
      branch = at + 1;
    }
    if (closes) return source[at + 1] === '?' ? letters + initials(source.slice(at + 2)) : letters;
  }
  return letters;
}

interface NamePattern {
  readonly words: string;
  readonly id: string;
  readonly type: 'body' | 'treaty';
}

const named = (type: 'body' | 'treaty', pick: (tongue: Tongue) => Tongue['bodies']) =>
  TONGUES.flatMap(pick)
    .sort((one, other) => rank(one) - rank(other))
    .map(([words, id]): NamePattern => ({ words, id, type }));

const NAMED = [...named('body', (t) => t.bodies), ...named('treaty', (t) => t.treaties)];
const FIRST_WORDS = [...new Set(TONGUES.flatMap((t) => t.firstWords))].sort().reverse();

/** Whether a pattern can match where this word stands: its own first word tells, or else its first letter. */
function canStart(source: string, word: string): boolean {
  const literal = /^[\p{L}-]+(?=[ '(]|$)/u.exec(source)?.[0];
  return literal ? literal === word || literal.startsWith(`${word}-`) : initials(source).includes(word[0] as string);
}

/** Nouns of meetings, longest form first. */
export const MEETING = new RegExp(`(?:${all((t) => [t.plenaryMeeting, t.groupMeeting])})(?![\\p{L}])`, 'uy');

/**
 * All these names in one pattern, in the order to try them: a dozen begin with `Conference`, and one look at the text is
 * quicker than a dozen. Each ends in an empty group of its own, which tells by its index which name it was.
 */
const anyOf = (names: readonly NamePattern[]): RegExp | null =>
  names.length > 0 ? new RegExp(names.map(({ words }) => `(?:${pattern(words)})(?!\\p{L})()`).join('|'), 'uy') : null;

/** What may begin at a word. */
export interface Beginnings {
  /** Null where no name begins with it. */
  readonly name: RegExp | null;
  /** The name that each group of the pattern stands for, from the first group on. */
  readonly names: readonly NamePattern[];
  readonly meeting: boolean;
  readonly article: boolean;
}

/** What may begin at each of the words that WORDS finds. */
export const BEGINNINGS: ReadonlyMap<string, Beginnings> = new Map(
  FIRST_WORDS.map((word) => {
    const begins = (source: string | null) => source !== null && canStart(source, word);
    const names = NAMED.filter(({ words }) => begins(words));
    return [
      word,
      {
        name: anyOf(names),
        names,
        meeting: TONGUES.some((t) => begins(t.plenaryMeeting) || begins(t.groupMeeting)),
        article: TONGUES.some((t) => begins(t.article) || begins(t.rule) || begins(t.paragraph)),
      },
    ] as const;
  }),
);

/**
 * Finds the words with which a name of a body or treaty or the noun of a meeting may begin, after anything but an ASCII
 * letter: an engine passes over the insides of words twice as fast as it tries all words there.
 */
export const WORDS = new RegExp(`(?:^|[^A-Za-z])(${FIRST_WORDS.join('|')})`, 'g');

const ORDINALS: ReadonlyMap<string, number> = new Map(
  TONGUES.flatMap((t) => t.ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
);
const ENDING = [...new Set(TONGUES.map((t) => t.ordinalEnding))].join('|');
const ORDINAL_DIGITS = new RegExp(`(?:^|[^\\w.,/-])((\\d{1,3})(?:\\^\\{)?(?:${ENDING})\\}?)$`);
/** Ordinals of several words, out of those that there are. */
const JOINED = new RegExp(
  `(?:${[...ORDINALS.keys()]
    .filter((word) => word.includes(' '))
    .map(pattern)
    .join('|')})$`,
  'i',
);
const ADJECTIVES: ReadonlySet<string> = new Set(TONGUES.flatMap((t) => t.sessionAdjectives));

/** The last two letters of ordinals in words: most words before a noun need no closer look. */
const ENDS: ReadonlySet<string> = new Set([...ORDINALS.keys()].map((word) => word.slice(-2)));

const isWordSign = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45 || (code >= 0xc0 && code <= 0x24f);

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordSign(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The ordinal that ends `text`, in words or digits, with where it starts. */
export function ordinalAtEnd(text: string): { start: number; value: number } | null {
  const start = wordStart(text, text.length);
  const word = text.slice(start);
  if (ADJECTIVES.has(word)) return ordinalAtEnd(text.slice(0, start).trimEnd());
  if (!ENDS.has(word.slice(-2))) return digitsAtEnd(text);
  // `vingt et unième` is three words
  const joined = JOINED.exec(text);
  const long = joined && ORDINALS.get(joined[0].toLowerCase().replace(/\s+/g, ' '));
  if (long) return { start: joined.index, value: long };
  const value = ORDINALS.get(word.toLowerCase());
  return value ? { start, value } : digitsAtEnd(text);
}

function digitsAtEnd(text: string): { start: number; value: number } | null {
  const digits = /\d/.test(text) ? ORDINAL_DIGITS.exec(text) : null;
  return digits ? { start: text.length - (digits[1] as string).length, value: Number(digits[2]) } : null;
}

export const GROUP_MEETING = new RegExp(`^(?:${all((t) => [t.groupMeeting])})$`);

const number = '\\d{1,3}(?![\\d/%]|[.,]\\d)';
/** `articles 16`, with the noun as its group and the number as the other. */
export const ARTICLE = new RegExp(
  `(?:(${all((t) => [t.article])})|(${all((t) => (t.rule ? [t.rule] : []))})|(${all((t) => [t.paragraph])}))\\s+(${number})`,
  'y',
);
/** The next number of the list, but not the day of a date. */
export const NEXT_ARTICLE = new RegExp(
  `(?:\\s*,\\s*(?:${AND})?|\\s+(?:${AND}|${all((t) => t.to)}))\\s*(${number})(?!\\s+(?:${all((t) => t.months)}))`,
  'y',
);
/** `Security Council resolution 1325`: after the name of the Council the number may stand without its year. */
export const COUNCIL_NUMBER = new RegExp(
  `\\s+((?:${[...NOUNS.keys()].join('|')})\\s+(\\d{3,4}))(?![\\w/(]|\\s*\\(|[.,]\\d)`,
  'y',
);
const ITS_OR_THE = `(?:(?:${all((t) => [...t.the, ...t.its])})\\s*)?`;
/** Between an article, with its title in brackets, and its treaty; between a paragraph and its article. */
export const OF_TREATY = new RegExp(`^(?:\\s*\\([^()]{1,80}\\))?\\s*,?\\s*(?:${all((t) => t.of)})\\s*${ITS_OR_THE}$`);
/** Between a treaty and the article that follows it: `the Convention, article 32`. */
export const TREATY_BEFORE = /^\s*,\s*$/;
export const OF_THE_LATTER = new RegExp(`^(?:\\s*\\([^()]{1,80}\\))?\\s*(?:${all((t) => t.ofTheLatter)})`);
/** Of something that is not named here. */
export const OF_OTHER = new RegExp(`^(?:\\s*\\([^()]{1,80}\\))?\\s*(?:${all((t) => t.of)})\\s`);
