import type { Tongue } from './languages/tongue.ts';
import { expression, type Spelling } from './pattern.ts';

export interface NamePattern {
  readonly words: string;
  readonly id: string;
  readonly type: 'body' | 'treaty';
}

/** What may begin at a word. */
export interface Beginnings {
  /** Null where no name begins with it. */
  readonly name: RegExp | null;
  /** The name that each group of the pattern stands for, from the first group on. */
  readonly names: readonly NamePattern[];
}

/** Full names go before generic ones of several words, and single words (`Commission`) last. */
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

/** Whether a pattern can match where this word stands: its own first word tells, or else its first letter. */
function canStart(source: string, word: string, apart: boolean): boolean {
  const literal = apart && /^[\p{L}-]+(?=[ '(]|$)/u.exec(source)?.[0];
  return literal ? literal === word || literal.startsWith(`${word}-`) : initials(source).includes(word[0] as string);
}

/** The same for a word in capitals, whatever letters of the pattern are capitals. */
const canStartInCapitals = (source: string, word: string, apart: boolean): boolean =>
  apart &&
  canStart(
    source.replace(/^[\p{L}-]+|\[[^\]]+\]/u, (first) => first.toUpperCase()),
    word,
    apart,
  );

/**
 * All these names in one pattern, in the order to try them: a dozen begin with `Conference`, and one look at the text is
 * quicker than a dozen. Each ends in an empty group of its own, which tells by its index which name it was.
 */
const anyOf = (names: readonly NamePattern[], { pattern, after }: Spelling, anyCase: 'i' | ''): RegExp | null =>
  names.length > 0
    ? expression(names.map(({ words }) => `(?:${pattern(words)})${after}()`).join('|'), `y${anyCase}`)
    : null;

/**
 * What may begin at each of the first words of a language, made when the word is first met: no page has them all, and to
 * make all would keep the first paragraph waiting.
 */
export function beginningsOf(tongue: Tongue, spelling: Spelling, anyCase: 'i' | ''): (word: string) => Beginnings {
  const mayStart = anyCase ? canStartInCapitals : canStart;
  const named = (type: NamePattern['type'], names: Tongue['bodies']) =>
    [...names].sort((one, other) => rank(one) - rank(other)).map(([words, id]): NamePattern => ({ words, id, type }));
  const all = [...named('body', tongue.bodies), ...named('treaty', tongue.treaties)];
  const met = new Map<string, Beginnings>();

  function beginningsAt(word: string): Beginnings {
    const names = all.filter(({ words }) => mayStart(words, word, tongue.apart));
    return { name: anyOf(names, spelling, anyCase), names };
  }

  return (word) => {
    const known = met.get(word) ?? beginningsAt(word);
    met.set(word, known);
    return known;
  };
}
