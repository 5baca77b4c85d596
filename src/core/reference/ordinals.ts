import type { Tongue } from './languages/tongue.ts';
import type { Spelling } from './pattern.ts';

/** The ordinal before a noun, with where it starts. */
export interface Ordinal {
  readonly start: number;
  readonly value: number;
}

/** Words of the longest ordinal: `vingt et unième`. */
const MOST_WORDS = 4;
const WORD = /[^\s'’(«“]+/g;

/** Reads the ordinal that ends `text`, in words or digits; null where none does. */
export function ordinalReader({
  ordinals,
  ordinalEnding,
  sessionAdjectives,
}: Tongue): (text: string) => Ordinal | null {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  /** The last two letters of ordinals in words: most words before a noun need no closer look. */
  const ends: ReadonlySet<string> = new Set([...values.keys()].map((word) => word.slice(-2)));
  const adjectives: ReadonlySet<string> = new Set(sessionAdjectives);
  const digits = new RegExp(`(?:^|[^\\p{L}\\d_.,/-])((\\d{1,3})(?:\\^\\{)?[\\s-]?(?:${ordinalEnding})\\}?)$`, 'u');

  return function ordinalAtEnd(text: string): Ordinal | null {
    const starts = [...text.matchAll(WORD)].slice(-MOST_WORDS).map(({ index }) => index);
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

/** Reads the ordinal that follows a noun, where a language puts it there: its value, and where it ends. Null where none does. */
export function ordinalAfterReader(
  { ordinals, sessionAdjectives }: Tongue,
  { oneOf, after, between }: Spelling,
): (text: string, noun: number) => { end: number; value: number } | null {
  const values: ReadonlyMap<string, number> = new Map(
    ordinals.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  );
  const ordinal = new RegExp(
    `${between}(?:(?:${oneOf(sessionAdjectives)})${between})*(?:(${oneOf([...values.keys()])})${after}|(\\d{1,3})(?![\\d/.,]))`,
    'uy',
  );

  return function ordinalAfter(text, noun) {
    ordinal.lastIndex = noun;
    const found = ordinal.exec(text);
    if (!found) return null;
    const value = found[2] ? Number(found[2]) : values.get((found[1] as string).replace(/\s+/g, ' '));
    return value ? { end: ordinal.lastIndex, value } : null;
  };
}
