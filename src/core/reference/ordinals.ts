import type { Tongue } from './languages/tongue.ts';
import { SPACE, type Spelling } from './pattern.ts';
import { isLetter } from './signs.ts';

/** The ordinal before a noun, with where it starts. */
export interface Ordinal {
  readonly start: number;
  readonly value: number;
}

/** Words of the longest ordinal: `vingt et unième`. */
const MOST_WORDS = 4;
const BETWEEN = /[\s'’(«“]/;
/** Whether words are set apart at a sign: letters need no pattern to tell. */
const isBetween = (text: string, at: number): boolean =>
  !isLetter(text.charCodeAt(at)) && BETWEEN.test(text[at] as string);

/** Where the last words of a text start, in order. */
function lastWords(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.length, isInWord = false; at >= 0 && starts.length < MOST_WORDS; at--) {
    const before = at > 0 && !isBetween(text, at - 1);
    if (isInWord && !before) starts.unshift(at);
    isInWord = before;
  }
  return starts;
}

/** Reads the ordinal that ends `text`, in words or digits; null where none does. */
export function ordinalReader({
  ordinals,
  ordinalEnding,
  sessionAdjectives,
}: Tongue): (text: string) => Ordinal | null {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  /** The last two letters of ordinals in words, and of adjectives: most words before a noun need no closer look. */
  const ends: ReadonlySet<string> = new Set([...values.keys()].map((word) => word.slice(-2)));
  const mayEnd: ReadonlySet<string> = new Set([...ends, ...sessionAdjectives.map((word) => word.slice(-2))]);
  const adjectives: ReadonlySet<string> = new Set(sessionAdjectives);
  const digits = new RegExp(`(?:^|[^\\p{L}\\d_.,/-])((\\d{1,3})(?:\\^\\{)?[\\s-]?(?:${ordinalEnding})\\}?)$`, 'u');

  return function ordinalAtEnd(text: string): Ordinal | null {
    if (!mayEnd.has(text.slice(-2).toLowerCase()) && !/\d/.test(text)) return null;
    const starts = lastWords(text);
    const last = text.slice(starts.at(-1));
    if (adjectives.has(last)) return ordinalAtEnd(text.slice(0, starts.at(-1)).trimEnd());
    if (ends.has(last.toLowerCase().slice(-2))) {
      for (const start of starts) {
        const value = values.get(text.slice(start).toLowerCase().replace(/\s+/g, ' '));
        if (value) return { start, value };
      }
    }
    const written = /\d/.test(text) ? digits.exec(text) : null;
    return written ? { start: text.length - (written[1] as string).length, value: Number(written[2]) } : null;
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
  { ordinals, sessionAdjectives, and, bodies }: Tongue,
  { pattern, oneOf, after, between }: Spelling,
): OrdinalsBehind {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  const adjective = `(?:${oneOf(sessionAdjectives)})`;
  const ordinal = `(?:(${oneOf([...values.keys()])})${after}|(\\d{1,3})(?![\\d/.,]))`;
  const first = new RegExp(`${between}(?:${adjective}${between})*${ordinal}`, 'uy');
  // not a generic name, which may have an ordinal of its own: `اللجنة الثالثة`
  const names = bodies.filter(([, id]) => /^[A-Z]/.test(id)).map(([words]) => pattern(words));
  const body = new RegExp(`${between}(?:${names.join('|')})${after}`, 'uy');
  const next = new RegExp(`,?${between}(?:${oneOf(and)})${SPACE}*${ordinal}`, 'uy');
  const adjectives = new RegExp(`(?:${between}${adjective}${after})*`, 'uy');

  const read = (pattern: RegExp, text: string, at: number) => {
    pattern.lastIndex = at;
    const [, word, digits] = pattern.exec(text) ?? [];
    const value = digits ? Number(digits) : values.get((word ?? '').replace(/\s+/g, ' '));
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
