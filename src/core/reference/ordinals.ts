import type { Tongue } from './languages/tongue.ts';
import { expression, NOTHING, SPACE, type Spelling } from './pattern.ts';
import { isLetter, isSpace, spacesBefore } from './signs.ts';

/** The ordinal before a noun, with where it starts. */
export interface Ordinal {
  readonly start: number;
  readonly value: number;
}

/** An ordinal in words is no longer than this, nor one in digits than that: `12 ème`, `12^{e}`. */
const LONGEST = 40;
const LONGEST_DIGITS = 12;
/** Whether words are set apart at a sign: spaces, apostrophes, and what opens. */
const isBetween = (code: number): boolean =>
  !isLetter(code) &&
  (isSpace(code) || code === 39 || code === 0x2019 || code === 40 || code === 0xab || code === 0x201c);

/** Where the word starts that ends at a place. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !isBetween(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Reads the ordinal before a place, in words or digits; null where none stands there. */
export type OrdinalBefore = (text: string, at: number) => Ordinal | null;

/** A word with which an ordinal can end. */
interface Ending {
  /** What it counts alone. */
  readonly value: number | undefined;
  /** Whether it ends ordinals of several words, too. */
  readonly isLast: boolean;
  /** Whether it only stands between an ordinal and the noun. */
  readonly isAdjective: boolean;
}

/** Reads the ordinal that ends at a place in a text, in the words or digits of a language. */
export function ordinalReader({
  ordinals,
  ordinalEnding,
  sessionAdjectives,
  hundreds = [NOTHING],
}: Tongue): OrdinalBefore {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  const lasts = new Set(
    [...values.keys()].filter((form) => /[ -]/.test(form)).map((form) => form.replace(/^.*[ -]/, '')),
  );
  /** All words but the last of those in several. */
  const firsts = new Set([...values.keys()].flatMap((form) => form.split(/[ -]/).slice(0, -1)));
  const adjectives = new Set(sessionAdjectives);
  const endings: ReadonlyMap<string, Ending> = new Map(
    [...values.keys(), ...lasts, ...adjectives].map((word) => [
      word,
      { value: values.get(word), isLast: lasts.has(word), isAdjective: adjectives.has(word) },
    ]),
  );
  /** `one hundred and` before `first`: none is listed that counts so far. */
  const beyond = expression(`(?<!\\p{L})(?:${hundreds.join('|')})\\s+$`, 'i');
  const digits = expression(`(?:^|[^\\p{L}\\d_.,/-])((\\d{1,3})(?:\\^\\{)?[\\s-]?(?:${ordinalEnding})\\}?)$`);

  return function ordinalBefore(text: string, at: number): Ordinal | null {
    const end = spacesBefore(text, at);
    const start = wordStart(text, end);
    const word = text.slice(start, end);
    const ending = endings.get(word) ?? endings.get(word.toLowerCase());
    if (!ending) return inDigits(text, end);
    if (ending.isAdjective) return ordinalBefore(text, start);
    const { value } = ending;
    const read = (ending.isLast ? severalWords(text, start, end) : null) ?? (value ? { start, value } : null);
    return read && beyond.test(text.slice(Math.max(0, read.start - LONGEST), read.start)) ? null : read;
  };

  /** The longest ordinal that ends with a word. */
  function severalWords(text: string, last: number, end: number): Ordinal | null {
    let longest: Ordinal | null = null;
    let start = last;
    while (end - start < LONGEST) {
      const stop = spacesBefore(text, start);
      start = wordStart(text, stop);
      const [first = ''] = text.slice(start, stop).toLowerCase().split('-', 1);
      if (!firsts.has(first)) break;
      // a line may end at a hyphen: `twenty-` and then `first`
      const words = text
        .slice(start, end)
        .toLowerCase()
        .replace(/(?<=-)\s+/g, '')
        .replace(/\s+/g, ' ');
      const value = values.get(words);
      if (value) longest = { start, value };
    }
    return longest;
  }

  function inDigits(text: string, end: number): Ordinal | null {
    const written = digits.exec(text.slice(Math.max(0, end - LONGEST_DIGITS), end));
    return written ? { start: end - (written[1] as string).length, value: Number(written[2]) } : null;
  }
}

/** Where the ordinal ends before another one of the same noun: before the comma of `tenth, eleventh`; `at` where none is. */
export function jointReader({ and }: Tongue, { oneOf }: Spelling): (text: string, at: number) => number {
  const SS = `${SPACE}+`;
  const joint = new RegExp(`(?:,${SS}(?:(?:${oneOf(and)})${SS})?|${SS}(?:${oneOf(and)})${SS})$`);
  return (text, at) => {
    const from = Math.max(0, at - LONGEST);
    const index = joint.exec(text.slice(from, at))?.index;
    return index === undefined ? at : from + index;
  };
}

/** Ordinals behind their noun: the first one, each that shares the noun, and where the last one's adjectives end. */
export interface OrdinalsBehind {
  readonly first: (text: string, noun: number) => { end: number; value: number } | null;
  /** The same with the name of its body between the noun and the ordinal. */
  readonly behindBody: (text: string, noun: number) => { end: number; value: number } | null;
  readonly next: (text: string, end: number) => { start: number; end: number; value: number } | null;
  readonly adjectives: (text: string, end: number) => number;
}

/** Reads the ordinals that follow a noun: `الدورتان الحادية عشرة والثانية عشرة`. */
export function ordinalsBehind(
  { ordinals, ordinalsFollow, ordinalEnding, sessionAdjectives, and, bodies, beforeOrdinal }: Tongue,
  { pattern, oneOf, after, between }: Spelling,
): OrdinalsBehind {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  const adjective = `(?:${oneOf(sessionAdjectives)})`;
  const words = oneOf([...values.keys()]);
  const digits = ordinalsFollow === 'too' ? `\\d{1,3}\\s?(?:${ordinalEnding})` : '\\d{1,3}(?![\\d/.,])';
  const ordinal = `(?:(${words})${after}|(${digits}))`;
  const first = expression(`${between}(?:${adjective}${between})*${ordinal}`, 'y');
  // not a generic name, which may have an ordinal of its own: `اللجنة الثالثة`
  const names = bodies.filter(([, id]) => /^[A-Z]/.test(id)).map(([words]) => pattern(words));
  const body = expression(`${between}(?:${[...names, pattern(beforeOrdinal)].join('|')})${after}`, 'y');
  const joint = `,?${between}(?:${oneOf(and)})${SPACE}*`;
  // `octavo, noveno y décimo`, and not `octavo, tercera parte`
  const mate = `(?:(?:${words})${after}|${digits})`;
  const more = `,${SPACE}+(?=(?:${mate},${SPACE}+)*${mate}${joint}${mate})`;
  const next = expression(`(?:${joint}|${more})${ordinal}`, 'y');
  const adjectives = expression(`(?:${between}${adjective}${after})*`, 'y');

  const read = (pattern: RegExp, text: string, at: number) => {
    pattern.lastIndex = at;
    const [, word, digits] = pattern.exec(text) ?? [];
    const value = digits ? Number.parseInt(digits, 10) : values.get((word ?? '').replace(/\s+/g, ' '));
    const end = pattern.lastIndex;
    return value ? { start: end - (word ?? digits ?? '').length, end, value } : null;
  };

  return {
    first: (text, noun) => read(first, text, noun),
    behindBody: (text, noun) => {
      body.lastIndex = noun;
      return body.test(text) ? read(first, text, body.lastIndex) : null;
    },
    next: (text, end) => read(next, text, end),
    adjectives: (text, end) => {
      adjectives.lastIndex = end;
      adjectives.test(text);
      return adjectives.lastIndex;
    },
  };
}
