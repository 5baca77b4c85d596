import type { Rewriting } from '../plain.ts';

/** Text layers of PDFs store لا the wrong way round: األمم for الأمم, لألمم for للأمم. No word is spelled so at its beginning. */
const LAM_ALEF: readonly Rewriting[] = [
  [/ا([آأإا])ل/g, (_, alef) => `ال${alef}`],
  [/(?<![\u0621-\u064a])([وف]?)ل([آأإا])ل/g, (_, and, alef) => `${and}لل${alef}`],
];

/**
 * Letters that writers exchange, made one. Inside a word the two orders of لا cannot be told apart: both become one. The
 * words and patterns of the language pass through here as the text does.
 */
const LETTERS: readonly Rewriting[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىیئ]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/[کڪ]/g, 'ك'],
  [/[ہەھۀ]/g, 'ه'],
  [/لا/g, 'ال'],
];
const LAST_LETTER: Rewriting = [/ة/g, 'ه'];

const foldWith = (rewritings: readonly Rewriting[]) => (source: string) =>
  rewritings.reduce((text, [written, plain]) => text.replace(written, plain as string), source);

/** A word or pattern of the language file as it stands in plain text. */
export const fold = foldWith([...LETTERS, LAST_LETTER]);
const foldButLast = foldWith(LETTERS);

const roman = (value: number): string =>
  ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10)] +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] as string);

const LATIN: { readonly [letter: string]: string } = {
  الف: 'A',
  باء: 'B',
  جيم: 'C',
  دال: 'D',
  هاء: 'E',
  واو: 'F',
  زاي: 'G',
  حاء: 'H',
  طاء: 'I',
  ياء: 'J',
};
const LETTER_NAMES = Object.keys(LATIN).join('|');

/** `(د-20)` is (XX), `(دإ-6)` (S-VI), `(دإط-2)` (ES-II); text layers of PDFs have such brackets mirrored. */
const SESSIONS: readonly Rewriting[] = [
  [/\)((?:19|20)\d\d|د[اط ]*-\s?\d\d?)\(/g, (_, inside) => `(${inside})`],
  [
    // or with the hyphen behind, where a PDF has it as a number of its own
    /\(\s?د\s?(ا)?\s?(ط)?\s?(?:-\s?(\d\d?)|(\d\d?)\s?-)\s?\)/g,
    (_, special, emergency, session, turned) =>
      `(${emergency ? 'E' : ''}${special ? 'S-' : ''}${roman(Number(session ?? turned))})`,
  ],
  // also with `and` written onto it, and where the hyphen was lost: `ودإ10/2`
  [/(?<!\p{L})و(?=د\s?ا\s?ط?\s?-?\s?\d{1,2}\/)/gu, 'و '],
  [/(?<!\p{L})د\s?ا\s?(ط)?\s?-?\s?(?=\d{1,2}\/)/gu, (_, emergency) => (emergency ? 'ES-' : 'S-')],
  [new RegExp(`(?<=\\d ?)(${LETTER_NAMES})(?!\\p{L})`, 'gu'), (_, letter) => LATIN[letter as string] ?? ''],
  [/(?<=\d\/)م ?ا ?([ات])?-(?=\d)/g, (_, serving) => (serving === 'ا' ? 'CMP.' : serving ? 'CMA.' : 'CP.')],
];

/** A number that was stored as it is read, from right to left: no session is the 226th, `226/67` can only be 67/226. */
const TURNED: readonly Rewriting[] = [
  [/(?<![\d/.,])(1[2-9]\d|[2-9]\d\d)\/(\d\d)(?![\d/]|[.,]\d)/g, (_, item, session) => `${session}/${item}`],
];

const LETTER = '\\u0621-\\u064a';
const oneOf = (words: readonly string[]) =>
  [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).join('|');

/**
 * How `and`, `by`, `to` and `its`, which Arabic writes onto a word, are cut off it, so that the grammar meets one word after
 * the other: `وبقراره` becomes `و ب ه قرار`. `the` stays. After ل it loses its first letter.
 *
 * @param words those in front of which something may be cut off, without article
 * @param owned those behind which `its` may
 */
export function arabicPlain(words: readonly string[], owned: readonly string[]): readonly Rewriting[] {
  const spelt = (source: string) => foldButLast(source).replace(/ة/g, '[ةه]');
  const withoutAlef = (all: readonly string[]) =>
    oneOf(all.filter((word) => word.startsWith('ا')).map((word) => word.slice(1)));
  const cut = (bare: readonly string[], definite: readonly string[], its: string) =>
    new RegExp(
      `(?<![${LETTER}])([وف]?)` +
        `(?:([بكل]?)(${oneOf([...bare, ...definite])})|ل(${withoutAlef(definite) || '(?!)'})|ال(${withoutAlef(bare)}))` +
        `${its}(?![${LETTER}])`,
      'g',
    );
  const apart = (_: string, and = '', by = '', word = '', the = '', alef = '', its = '') =>
    [and, word ? by : 'ل', its, word || `ا${the || alef}`].filter(Boolean).join(' ');
  const stems = words.map(spelt);
  return [
    [/[\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => (form as string).normalize('NFKC').trim()],
    // marks over and under letters, the lengthening stroke, marks of direction
    [
      /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u061c\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      '',
    ],
    [/[٠-٩۰-۹]/g, (digit) => String((digit as string).charCodeAt(0) & 15)],
    [/،/g, ','],
    [/؛/g, ';'],
    [/؟/g, '?'],
    // `رقم (60/251)`: such brackets tell nothing
    [/(?<=رقم ?)\((\d{1,4}(?:\/\d{1,4})?)\)/g, (_, number) => ` ${number}`],
    [/[／⁄∕]/g, '/'],
    [/(?<=\d) \/ ?(?=\d)/g, '/'],
    ...TURNED,
    ...LAM_ALEF,
    ...LETTERS,
    ...SESSIONS,
    // and, as PDFs have them, words and numbers without a space between
    [new RegExp(`(?<=[${LETTER}]):(?=\\s*\\d)`, 'g'), ' :'],
    [new RegExp(`(?<=[${LETTER}])(?=[\\dA-Z])|(?<=[\\dA-Za-z])(?=[${LETTER}])`, 'g'), ' '],
    [
      new RegExp(`(?<![${LETTER}])([وف]?)للجن([ةه])(?![${LETTER}])`, 'g'),
      (_, and, last) => `${and ? `${and} ` : ''}ل اللجن${last}`,
    ],
    [
      cut(
        stems,
        words.map((word) => spelt(`ال${word}`)),
        '()',
      ),
      apart,
    ],
    [cut(owned.map(spelt), [], '(هما|ها|هم|ه)'), apart],
    LAST_LETTER,
  ];
}
