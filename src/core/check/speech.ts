import type { Language } from '../language.ts';
import { fold } from '../reference/languages/ar-plain.ts';
import { TONGUES } from '../reference/languages/index.ts';
import type { Tongue } from '../reference/languages/tongue.ts';
import { SPACE, spellingOf } from '../reference/pattern.ts';
import { citiesIn, cityAt } from './cities.ts';
import { VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** How one language says what a text asserts beside a reference: the words of vocabulary.ts, compiled. */
export type Speech = ReturnType<typeof compile>;

const OPEN = '“„«"《';
const CLOSE = '”“»"》';

function compile(tongue: Tongue) {
  const { language, apart } = tongue;
  const { oneOf, pattern, before, after } = spellingOf(tongue);
  const folded = language === 'ar' ? fold : (words: string) => words;
  const words = (key: keyof Vocabulary) => pattern(folded(VOCABULARY[language][key]));
  const word = (source: string) => (apart ? `(?<!\\p{L})(?:${source})(?!\\p{L})` : `(?:${source})`);
  const cities = citiesIn(language).map((name) => `(${pattern(folded(name))})`);
  const city = word(cities.join('|').replaceAll('(', '(?:'));
  // signs, and what is written onto the next word: `s'est`
  const blank = `${SPACE}|[,،，、(（:*]|[-–—]|(?<!\\p{L})\\p{L}{1,2}['’]`;
  const gap = (...sources: readonly string[]) => new RegExp(`^(?:${blank}|${sources.map(word).join('|')})*$`, 'u');
  const of = tongue.of.filter((one) => one !== '');
  const whose = [...of, ...tongue.the, ...tongue.adoptedBy];
  const anywhere = (source: string) => new RegExp(word(source), 'u');
  return {
    /** The whole gap between a meeting and its date. */
    untilHeld: gap(words('small'), words('held'), words('opens'), city),
    /** The same with the name of a body in it that has no entry: `du groupe d'experts intergouvernemental s'est tenue les`. */
    ofUnknown: new RegExp(
      `^${SPACE}*(?:${oneOf(of)})(?!.*(?:${oneOf([tongue.groupMeeting, tongue.plenaryMeeting, ...(tongue.clause ?? [])].map((one) => `(?<!\\p{L})(?:${one})(?!\\p{L})`))}))[^,;:.()\\d]{1,140}?(?=${word(words('small'))}|${word(words('held'))}|${word(words('opens'))})`,
      'su',
    ),
    /** The whole gap between two things that are named together. */
    joining: gap(oneOf(tongue.and)),
    /** The same between two dates. */
    joiningDates: gap(oneOf(tongue.and), words('small')),
    /** Only signs and articles, or a word that says that it was held. */
    held: anywhere(words('held')),
    opens: anywhere(words('opens')),
    /** The whole gap between a name and what it belongs to: `of the`. */
    ofThe: new RegExp(`^(?:${SPACE}|${[...whose].map((one) => pattern(one)).join('|')})*$`, 'u'),
    /** The whole gap between an instrument and the date of its adoption. */
    dated: gap(oneOf([...tongue.dated, ...whose])),
    /** The same before a number: `2020年10月16日关于…的第10/6号决议`. */
    datedBefore: tongue.nounLast
      ? new RegExp(`^(?:通过|作出)?(?:${tongue.nounLast.modifiers.map(pattern).join('|')})*的?$`, 'u')
      : null,
    /** The whole gap between an instrument and its title, before the quotation mark. */
    entitled: gap(oneOf([...tongue.entitled, ...tongue.dated, ...whose])),
    quoted: new RegExp(`[${OPEN}]([^${OPEN}${CLOSE}]{4,600})[${CLOSE}]`, 'uy'),
    quotedBefore: /[“《"]([^“”《》"]{4,600})[”》"]的?$/u,
    city: new RegExp(apart ? `(?<!\\p{L})(?:${cities.join('|')})(?!\\p{L})` : cities.join('|'), 'gu'),
    cityOf: (groups: readonly (string | undefined)[]) => cityAt(groups.findIndex((group) => group !== undefined)),
    /** The noun of a report with what leads to the meeting that it is about: `rapport sur les travaux de la`. */
    reportOn: new RegExp(
      tongue.nounLast
        ? `(?:${words('onWork')})*(?:${words('report')})[^。；]{0,30}$`
        : `(?<!\\p{L})(?:${words('report')})(?:${blank}|${word(words('onWork'))})*$`,
      'u',
    ),
    report: anywhere(words('report')),
    meetingNoun: new RegExp(`^(?:${tongue.groupMeeting})`, 'u'),
    presented: anywhere(words('presented')),
    after: new RegExp(`${before}(?:${words('after')})${after}`, 'u'),
    before: new RegExp(`${before}(?:${words('before')})${after}`, 'u'),
    respectively: anywhere(words('respectively')),
  };
}

const compiled = new Map<Language, Speech>();

/** The speech of a language, compiled when it is first met. */
export function speechOf(language: Language): Speech {
  const known = compiled.get(language);
  if (known) return known;
  const speech = compile(TONGUES.find((tongue) => tongue.language === language) as Tongue);
  compiled.set(language, speech);
  return speech;
}
