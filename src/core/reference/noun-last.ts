import type { NounLast, Tongue } from './languages/tongue.ts';
import { expression, type Spelling } from './pattern.ts';

/** Members of a list of articles or paragraphs: hostile texts have thousands. */
const MOST = 24;

/** What only languages have that name the noun after the number. */
export interface NounLastGrammar {
  /** What stands before a number and belongs to its phrase, at the end of a text: `2000年11月15日关于…的`. */
  readonly front: RegExp;
  /** The whole gap between the name of a body and such a phrase. */
  readonly beside: RegExp;
  /** Before each number. */
  readonly sign: string;
  /** Behind a number: letters (group 1), its counter (2) and its noun (3), all of which may be missing. */
  readonly tail: RegExp;
  /** From the sign on, `第十六条`, `第16、18和第32条`, `第十一次会议`: the numbers (1) and a meeting (2), session (3), article (4) or paragraph (5). */
  readonly counted: RegExp;
  readonly countedNumber: RegExp;
  /** Where either can begin. */
  readonly begins: RegExp;
  /** Behind a number that counts something, and has no noun before it. */
  readonly quantity: RegExp;
  /** The noun of a group's meeting, and with what the name of a group ends. */
  readonly meeting: string;
  readonly group: string;
  readonly valueOf: (number: string) => number;
  /** Before the noun of a meeting that only its date counts: year, month and day (1 to 3); and this noun. */
  readonly held: RegExp;
  readonly heldMeeting: string;
  /** A date, with its year, month and day as groups. */
  readonly dayOf: RegExp;
  /** Between a meeting with which a sentence begins and the body whose it is. */
  readonly at: RegExp;
  /** Between a whole and the paragraph of it that follows. */
  readonly partGap: RegExp;
}

/** The grammar of `第6/1号、第6/2号和第6/4号决议` and `第十六条`: what it adds to that of words, and what it has instead. */
export function nounLastOf(
  tongue: Tongue,
  {
    sign,
    counter,
    group,
    modifiers,
    parts,
    beside,
    during,
    inside,
    therein,
    saying,
    at,
    held,
    heldMeeting,
    dayOf,
    numerals,
    quantity,
    not,
  }: NounLast,
  { oneOf }: Spelling,
) {
  const and = oneOf(tongue.and);
  const to = oneOf(tongue.to);
  const date = tongue.date.replace('MONTH', `(?:${oneOf(tongue.months)})`);
  /** What stands before a number and belongs to its phrase. */
  const front = `(?:${[date, ...modifiers].join('|')})`;
  const note = '(?:\\([^()/]{1,60}\\))?';
  const between = `\\s*(?:[、，,;；](?:${and})?|${and}|${to}|[-–—～])\\s*`;
  const number = `(?:\\d{1,3}(?!\\d|\\s?/)|[${numerals}]{1,6})`;
  const next = `(?:[、,–—-]|${and}|${to})${sign}?`;
  const goesOn = (noun: string) => `(?=(?:${next}${number}${noun[0]}){0,${MOST}}${next}${number}(?:${noun}))`;
  // `第十一次和第十二次会议`
  const counts = [tongue.groupMeeting, tongue.plenaryMeeting].map((noun) => `((?:${noun})|${noun[0]}${goesOn(noun)})`);
  const values = new Map(tongue.ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
  const its = `(?:${oneOf(tongue.its)})`;
  const nouns = oneOf([...tongue.resolution.one, ...tongue.decision.one]);
  const resolutions = oneOf(tongue.resolution.one);

  const article = oneOf(tongue.article);
  const paragraph = oneOf(tongue.paragraph);
  const letters = `(?:(?:[、,]|${and})?\\([a-z㈠-㈩]{1,3}\\))*`;
  const part = `${sign}?${number}(?:${next}${number})*${letters}(?:${article}|${paragraph})`;

  const own: NounLastGrammar = {
    quantity: new RegExp(`\\s?(?:${quantity})`, 'y'),
    beside: expression(
      `^(?:${beside})?(?:${sign}${number}(?:${tongue.plenaryMeeting})(?:${during})?|(?:${sign}${number}.?${next})+)?$`,
    ),
    front: expression(`${front}+$`),
    sign,
    tail: new RegExp(
      `(?:\\s?([A-Z](?:(?:[、,-]|${and}|${to})\\s?[A-Z])*))?(?![A-Za-z])(${counter})?(?:(${nouns})(?!${not}))?`,
      'y',
    ),
    counted: new RegExp(
      `${sign}(${number}(?:${next}${number}){0,${MOST}})${letters}(?:${counts.join('|')}|(${article})|(${paragraph}))(?!${not})`,
      'y',
    ),
    countedNumber: new RegExp(number, 'g'),
    begins: new RegExp(`${sign}(?=[\\d${numerals}])|${heldMeeting}`, 'g'),
    meeting: tongue.groupMeeting,
    group,
    valueOf: (written) => values.get(written) ?? Number(written),
    held: expression(`${dayOf}[^，。；]{0,40}(?:${oneOf(held)})$`),
    heldMeeting,
    dayOf: new RegExp(dayOf),
    at: expression(`^${at}$`),
    partGap: expression(`^[，,(]?(?:${inside})?(?:${part}[、，,]?(?:${and})?(?:${inside})?)*$`),
  };

  /** Where the noun comes last, group 2 for the one before is empty. */
  const councilNumber = `(?:${date})?(${sign}()(\\d{3,4})${counter}?(?:(?:${resolutions})(?!${not})|(?=(?:${next}\\d{3,4}${counter}?){1,${MOST}}(?:${resolutions})(?!${not}))))`;

  const instead = {
    listGap: expression(`^${note}${between}${front}*${sign}?$`),
    mateGap: expression(`^(?:${parts}(?:[、](?=${sign}))?)*${note}(?:[，,]?(?:${and})|、)${front}*$`),
    bodyAfter: expression(`^${note}[，,]?(?:${oneOf(tongue.adoptedBy)})$`),
    councilNumber: new RegExp(councilNumber, 'y'),
    councilNumberAnywhere: new RegExp(councilNumber, 'g'),
    nextCouncilNumber: new RegExp(
      `(?:${counter})?(?:${resolutions})?${next}(\\d{3,4})(?=${counter}?(?:${next}\\d{3,4}${counter}?){0,${MOST}}(?:${resolutions})(?!${not}))`,
      'y',
    ),
    directlyBehind: expression(`^${note}(?:${therein})?[，,]?$`),
    /** A name directly before a number owns it, and is no subject: `大会第55/25号决议`. */
    attributive: expression(`^的?${front}*${sign}[\\dES][^，,。；;${sign}]{0,20}?(?:${counter}|${nouns})`),
    annex: expression(`^[，,]?(?:${tongue.annex})[，,]?$`),
    /** Also with what is said of the thing in between: `其据以设立委员会的`. */
    its: expression(`${its}(?:${saying})?${front}*$`),
    opening: expression(`^[^，,。；]{0,12}[，,]?[^，,。；]{0,4}(?:${oneOf(tongue.opening)})${its}${front}*$`),
  };
  return { own, instead };
}
