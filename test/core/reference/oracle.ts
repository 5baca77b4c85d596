import { secondsAfter } from '../../../src/core/reference/elliptic.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { readSymbol } from '../../../src/core/symbol/read.ts';

/**
 * What a text cites by number, found in the slowest and plainest way: every position is tried, one simple pattern at a
 * time. It shares with the finder what a symbol is (core/symbol) and what a language writes between the members of a
 * list; nouns, forms of numbers and how all is put together are spelled out here once more. It stands in one file, to be
 * believed by whoever reads it from top to bottom.
 */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'symbol' | 'resolution' | 'decision';
  /** The symbol or the number, in plain signs. */
  readonly number: string;
}

type Language = Parameters<typeof grammarOf>[0];
type Kind = 'resolution' | 'decision';

/** Nouns in small letters: those of one, then those that open a list. */
const NOUNS: readonly (readonly [language: Language, kind: Kind, one: string, many: string])[] = [
  ['ar', 'resolution', 'قرار القرار', 'قرارا قراري قراران قرارين قرارات القرارا القراري القراران القرارين القرارات'],
  ['ar', 'decision', 'مقرر المقرر', 'مقررا مقرري مقرران مقررين مقررات المقررا المقرري المقرران المقررين المقررات'],
  ['en', 'resolution', 'resolution res', 'resolutions res.'],
  ['en', 'decision', 'decision', 'decisions'],
  ['es', 'resolution', 'resolución resolucion', 'resoluciones res.'],
  ['es', 'decision', 'decisión decision', 'decisiones'],
  ['fr', 'resolution', 'résolution', 'résolutions rés.'],
  ['fr', 'decision', 'décision', 'décisions'],
  ['ru', 'resolution', 'резолюция резолюцию резолюцией', 'рез. резолюции резолюций резолюциям резолюциями резолюциях'],
  ['ru', 'decision', 'решение решению решением решении', 'решения решений решениям решениями решениях'],
  ['zh', 'resolution', '决议', ''],
  ['zh', 'decision', '决定', ''],
];

interface Noun {
  readonly kind: Kind;
  readonly many: boolean;
  readonly languages: readonly Language[];
}

/** `UNSCR 1325`: body and noun in one, in capitals only. */
const SHORT = /^(?:UN)?SCR([sS]?)$/;

function nounOf(word: string): Noun | null {
  const short = SHORT.exec(word);
  if (short) return { kind: 'resolution', many: short[1] !== '', languages: ['en'] };
  const small = word.toLowerCase();
  const isWritten = [small, small.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)].includes(word);
  const isCapital = small !== word && small.toUpperCase() === word;
  const rows = NOUNS.filter(([, , one, many]) => {
    const forms = `${one} ${many}`;
    // capitals have their accents or not
    return `${forms} ${isCapital ? forms.replace(/[éó]/g, (sign) => (sign === 'é' ? 'e' : 'o')) : ''}`
      .split(' ')
      .includes(small);
  });
  const [row] = rows;
  if (!row || !isWritten) return null;
  return {
    kind: row[1],
    many: small.endsWith('s') || row[3].split(' ').includes(small),
    languages: rows.map(([language]) => language),
  };
}

const SPACE = '[\\s\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u2069\\ufeff]';
const ARABIC = '\\u0620-\\u065f\\u066e-\\u06d3\\ufb50-\\ufdff\\ufe70-\\ufefc';
const SPACED = 'A-Za-zÀ-ÖØ-ɏЀ-ԯ';
const DIGIT = '[0-9٠-٩۰-۹０-９]';
const SIGNS =
  '[Nn]os?\\.?|n\\s?[°ºo]|№|N|с|رقم|[Nn]úms?\\.|[Nn]ums?\\.|[Nn]\\.?\\s?[°ºo]s?\\.?|ذو الرقم|ذي الرقم|ارقام|من|(?:التاليه|الاتيه)?\\s*:|ذات الصله';

const sticky = (pattern: string) => new RegExp(pattern, 'uy');
/** Not the end of something longer. */
const FREE = `(?<![${SPACED}_./-]|${DIGIT}|(?<!/\\d{1,3}|\\)|(?:19|20)\\d\\d),)`;
/** The mark of a note is no part of a number: `70/33,10 including`, `70/33.10 The`. */
const ENDS = `(?![A-Za-z_/%]|${DIGIT}|-${DIGIT}|\\.${DIGIT}(?!${DIGIT}?\\s+[A-ZÀ-ÝА-Я])|,${DIGIT}(?!${DIGIT}?\\s+[a-zà-ÿа-я]|${DIGIT}{0,3}/))`;
const ROMAN = '[IVXLC]{1,7}';

/** The forms of numbers, each with how it is written in plain signs. */
const FORMS: readonly (readonly [form: RegExp, plain: (...groups: string[]) => string])[] = [
  // `7/1`, `S-17/2`, `1966/1106 (XL)`
  [
    sticky(`(?<![\\w-])(E?S-)(${DIGIT}{1,4})[/／⁄∕]\\s?(${DIGIT}{1,4})(?:\\s?\\((${ROMAN})\\))?${ENDS}`),
    (_, special, session, item, roman) => `${special}${session}/${item}${roman ? `(${roman})` : ''}`,
  ],
  [
    sticky(`${FREE}(${DIGIT}{1,4})[/／⁄∕]\\s?(${DIGIT}{1,4})(?:\\s?\\((${ROMAN})\\))?${ENDS}`),
    (_, session, item, roman) => `${session}/${item}${roman ? `(${roman})` : ''}`,
  ],
  // without the bracket, where something else follows
  [sticky(`(?<![\\w-])(E?S-)(${DIGIT}{1,4})[/／⁄∕]\\s?(${DIGIT}{1,4})${ENDS}`), (_, s, a, b) => `${s}${a}/${b}`],
  [sticky(`${FREE}(${DIGIT}{1,4})[/／⁄∕]\\s?(${DIGIT}{1,4})${ENDS}`), (_, session, item) => `${session}/${item}`],
  // `SS.VIII/1`, `1/CP.21`
  [
    sticky(`(?<![\\d_./-]|(?!\\p{Script=Han})\\p{L})((?:SS\\.)?${ROMAN})[/／⁄∕]\\s?(${DIGIT}{1,4})${ENDS}`),
    (_, session, item) => `${session}/${item}`,
  ],
  [
    sticky(`${FREE}(${DIGIT}{1,4})[/／⁄∕]\\s?(CP|CMA|CMP)\\.\\s?(${DIGIT}{1,2})${ENDS}`),
    (_, item, organ, session) => `${item}/${organ}.${session}`,
  ],
  // `2388 (2017)`, `94(I)`, `3 (S-X)`, `217 A (III)`
  [sticky(`${FREE}(${DIGIT}{1,4})${SPACE}*\\(\\s?(${DIGIT}{4})\\s?[)）]`), (_, number, year) => `${number} (${year})`],
  [
    sticky(`${FREE}(${DIGIT}{1,4})${SPACE}*\\(\\s?(E?S-${ROMAN})\\s?[)）]`),
    (_, number, session) => `${number} (${session})`,
  ],
  [
    sticky(`${FREE}(${DIGIT}{1,4})${SPACE}*\\(\\s?(${ROMAN})\\s?[)）]`),
    (_, number, session) => `${number}(${session})`,
  ],
  [
    sticky(
      `${FREE}(${DIGIT}{1,4})\\s*([A-Z])(?:(?:\\s+\\p{Ll}{1,3}\\s+|\\s*[和及与或、]\\s*|\\s?[-–]\\s?)([A-Z]))?${SPACE}*\\(\\s?(${DIGIT}{4}|(?:E?S-)?${ROMAN})\\s?[)）]`,
    ),
    (_, number, first, last, session) => `${number} ${first}${last ? `-${last}` : ''} (${session})`,
  ],
];

const plainDigits = (text: string) => text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
const OF_STATES = /^\d{1,3}\/(?:19|20)\d\d$/;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

function numberAt(text: string, start: number): Written | null {
  for (const [form, plain] of FORMS) {
    form.lastIndex = start;
    const found = form.exec(text);
    if (!found) continue;
    const number = plainDigits(plain(...found));
    return OF_STATES.test(number) ? null : { start, end: form.lastIndex, number };
  }
  return null;
}

const ORGAN = /^[A-ZА-ЯІЅＡ-Ｚ]+(?=[/／⁄∕])|^[a-zа-яіѕａ-ｚ]{3,}(?=[/／⁄∕])/;

function symbolAt(text: string, start: number): { start: number; end: number; symbol: string } | null {
  const before = text.slice(0, start);
  const inAddress = /(?:undocs|\bun)\.org\/[^\s]{0,190}$/.test(before.slice(-200)) && /[/=]$/.test(before);
  const organ = (inAddress ? /^[A-Za-z]+(?=\/)/ : ORGAN).exec(text.slice(start, start + 20))?.[0];
  if (!organ || /[A-Za-zАВЕКМНОРСТХІЅ]$/.test(before)) return null;
  if (!inAddress && /[/=_&@\u00aa-\u02af]$/.test(before)) return null;
  if (/[\u0370-\u052f]$/.test(before) && /[^A-Za-z]/.test(organ)) return null;
  if (/[\d.]$/.test(before) && organ.length <= 2) return null;
  return readSymbol(text, start);
}

/** A few spaces, or one line end with any indent. */
const SPACED_OUT = `(?:${SPACE}{1,4}|[^\\S\\n]*\\n[^\\S\\n]*)`;
/** The noun right before a number. */
const NEAR = new RegExp(
  `(?<![${SPACED}${ARABIC}])([${SPACED}${ARABIC}]+\\.?)(?:${SPACE}+(?:${SIGNS})${SPACED_OUT}|${SPACE}+№|(?<=[${ARABIC}])|${SPACED_OUT})$`,
  'u',
);

const CUT = new RegExp(`(?<![${SPACED}])([${SPACED}]+)-\\s*\\n\\s*([${SPACED}]+)${SPACED_OUT}$`, 'u');

function nounBefore(text: string, at: number, end: number): { start: number; noun: Noun } | null {
  const han = /(决议|决定)[^\S\n]?$/.exec(text.slice(Math.max(0, at - 60), at));
  if (han) {
    const isCount = /^\s?(?:[年多以的财]|两年)/.test(text.slice(end));
    const noun = nounOf(han[1] as string);
    return noun && !isCount ? { start: at - han[0].length, noun } : null;
  }
  const from = Math.max(0, at - 60);
  const found = NEAR.exec(text.slice(from, at));
  const noun = found && nounOf(found[1] as string);
  if (noun) return { start: from + found.index, noun };
  // a line's end cuts it in two
  const cut = CUT.exec(text.slice(from, at));
  const joined = cut && nounOf(`${cut[1]}${cut[2]}`);
  return joined ? { start: from + cut.index, noun: joined } : null;
}

/** The noun with the name of its body, or `including`, between it and the number: the number alone is the reference. */
function nounBeforeBody(text: string, at: number): Noun | null {
  const from = Math.max(0, at - 300);
  const words = [...text.slice(from, at).matchAll(new RegExp(`[${SPACED}${ARABIC}]+\\.?`, 'gu'))].reverse();
  for (const { index, 0: word } of words.slice(0, 15)) {
    const noun = nounOf(word);
    const between = text.slice(from + index + word.length, at);
    const isBetween = (one: Language) =>
      grammarOf(one).bodyBetween.test(between) || (noun?.many && grammarOf(one).including.test(between));
    if (noun) return noun.languages.some(isBetween) ? noun : null;
  }
  return null;
}

/** `the resolutions on housing (1995/4 and 1996/8)`. */
function nounBeforeTitle(text: string, at: number): Noun | null {
  const open = text.slice(0, at).trimEnd().length - 1;
  const inside = /^\(\s*([\d\s,;/]+\p{L}{0,3}[\d\s,;/]*)\)/u.exec(text.slice(open))?.[1];
  if (text[open] !== '(' || !inside || /^(?:19|20)\d\d\/\d\d$|^\d{4}\/\d{4}$/.test(inside)) return null;
  const title =
    text
      .slice(Math.max(0, open - 160), open)
      .split(/[.:;()\d«»“”"]/)
      .at(-1) ?? '';
  return (
    (title.match(/\p{L}+/gu) ?? [])
      .reverse()
      .map(nounOf)
      .find((noun) => noun !== null) ?? null
  );
}

/** A number with the letter of its part: `58/10 B`, but not the first one of the line below a heading `Resolution 58/10`. */
function withPart(text: string, one: Written, { languages }: Noun): Written {
  const isHeading = /(?:^|\n)\p{Lu}\p{L}*\.?\s+(?:n[o°.]{1,2}\s|№\s?)?$/u.test(
    text.slice(Math.max(0, one.start - 40), one.start),
  );
  if (isHeading && /^\s?\n/.test(text.slice(one.end))) return one;
  for (const language of one.number.endsWith(')') ? [] : languages) {
    const { part } = grammarOf(language);
    part.lastIndex = one.end;
    const [, first, last] = part.exec(text) ?? [];
    if (first) return { ...one, end: part.lastIndex, number: `${one.number} ${first}${last ? `-${last}` : ''}` };
  }
  return one;
}

/** From a number on: its letters, its counter, its noun. */
const TAIL =
  /^(?:\s?([A-Z](?:(?:[、,-]|和|及|与|或|以及|并|又及|至|到)\s?[A-Z])*))?(?![A-Za-z])(号)?(?:(决议|决定)(?!草案|约|款|件|例|落))?/u;

/** The list that begins at a number and whose noun stands behind its last member: `第6/1号、第6/2号和第6/4号决议`. */
function nounAfter(text: string, first: number, done: number): Hit[] {
  const members: { start: number; end: number; open: number; number: string; isBare: boolean }[] = [];
  for (let at = first; ; ) {
    const number = numberAt(text, at);
    const [tail = '', letters = '', counter = '', word = ''] = (number && TAIL.exec(text.slice(number.end))) ?? [];
    if (!number) return [];
    // where the first stands beside no sign of such a language, nothing is waited for
    if (at === first && !/[\u2e80-\uffff]/.test(`${text[at - 1] ?? ''}${text[number.end] ?? ''}`)) return [];
    const isOpened = text[at - 1] === '第';
    const part = letters ? ` ${[letters[0], ...(letters.length > 1 ? [letters.at(-1)] : [])].join('-')}` : '';
    members.push({
      start: at,
      end: number.end + tail.length - word.length,
      open: isOpened ? at - 1 : at,
      number: number.number + part,
      isBare: !isOpened && !counter,
    });
    const close = number.end + tail.length;
    if (word) {
      if (members.every(({ isBare }) => isBare)) return [];
      const kind = word === '决议' ? 'resolution' : 'decision';
      return members.map(({ start, end, open, number }, place) => ({
        start: place === 0 ? open : start,
        end: place > 0 ? end - (text[end - 1] === '号' ? 1 : 0) : members.length === 1 ? close : end,
        kind,
        number,
      }));
    }
    const next = nextNumber(text, close, done);
    if (next < 0 || !grammarOf('zh').listGap.test(text.slice(close, next))) return [];
    at = next;
  }
}

function nextNumber(text: string, from: number, done: number): number {
  for (let at = Math.max(from, done); at < Math.min(text.length, from + 700); at++) if (numberAt(text, at)) return at;
  return -1;
}

export function oracle(text: string): Hit[] {
  const hits: Hit[] = [];
  /** The list that is open: where it ends, and its noun. */
  let open = null as { end: number; noun: Noun } | null;
  for (let at = 0; at < text.length; at++) {
    const symbol = symbolAt(text, at);
    if (symbol) {
      const all = [symbol, ...secondsAfter(text, symbol)];
      hits.push(...all.map(({ start, end, symbol: number }) => ({ start, end, kind: 'symbol' as const, number })));
      at = (all.at(-1) as typeof symbol).end - 1;
      continue;
    }
    const number = numberAt(text, at);
    if (!number) continue;
    const done = hits.at(-1)?.end ?? 0;
    const near = nounBefore(text, at, number.end);
    const gap: string = open ? text.slice(open.end, at) : '';
    const inList = (noun: Noun, between: string) =>
      between.length <= 700 &&
      noun.languages.some(
        (one) => between === ', ' || grammarOf(one).listGap.test(between) || grammarOf(one).listGapOver.test(between),
      );
    /** `62/68, whose annex holds …, as well as 65/28 of 6 December 2010`: with a date of its own. */
    const told = (noun: Noun, between: string) =>
      between.length <= 700 &&
      noun.languages.some((one) => {
        const { date, listGapTold } = grammarOf(one);
        date.lastIndex = number.end;
        return date.test(text) && listGapTold.test(between);
      });
    /** `1373 (2001), 1540 (2004)`: of one list, even where the noun is of one. */
    const dated = [number.number, hits.at(-1)?.number ?? ''].every((one) => one.endsWith(')'));
    /** `resolution 78/47 and 79/54`: a slip. */
    const late = [number.number, hits.at(-1)?.number ?? ''].every((one) => /^(?:3[1-9]|[4-9]\d)\/\d{1,3}$/.test(one));
    const noun: Noun | null =
      near && near.start >= done
        ? near.noun
        : open &&
            (open.noun.many || dated || late) &&
            (inList(open.noun, gap) || told(open.noun, gap) || (dated && gap === ' '))
          ? open.noun
          : (nounBeforeBody(text, at) ?? nounBeforeTitle(text, at));
    if (!noun) {
      open = null;
      const list = nounAfter(text, at, done);
      hits.push(...list);
      at = (list.at(-1)?.end ?? at + 1) - 1;
      continue;
    }
    const whole = withPart(text, number, noun);
    const start = near && near.start >= done ? near.start : at;
    hits.push({ start, end: whole.end, kind: noun.kind, number: whole.number });
    open = { end: whole.end, noun };
    at = whole.end - 1;
  }
  return hits;
}
