import type { Reading } from '../issuer/reading.ts';
import type { Reference } from './reference.ts';

/** The Security Council. */
const COUNCIL = 'S';
/** `resolution no. 1325 of 31 October 2000, adopted by the` is no longer than this. */
const LONGEST_PHRASE = 120;

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/**
 * Resolutions of the Security Council that are cited without their year beside its name: `Security Council resolution 1325`,
 * `résolution 1325 du Conseil de sécurité`, or with the name in between. A date behind the number tells the year.
 */
export function readCouncil(reading: Reading): Reference[] {
  const { text, grammar, mentions } = reading;
  return mentions.flatMap((mention): Reference[] => {
    if (mention.id !== COUNCIL) return [];
    const from = Math.max(0, mention.start - LONGEST_PHRASE);
    const before = text.slice(from, mention.start);
    const cited = citedBefore(before, from) ?? citedAfter(grammar.councilNumber, mention.end) ?? citedAround(before);
    if (!cited) return [];
    const { start, end, number } = cited;
    const year = yearAt(end);
    const target = `S/RES/${number}${year ? ` (${year})` : ''}`;
    return [{ start, end, text: text.slice(start, end), kind: 'resolution', target, candidates: [], why: 'phrase' }];

    function citedBefore(before: string, from: number): Cited | null {
      const found = grammar.isOf(reading.nameOf(mention)) ? grammar.councilNumberBefore.exec(before) : null;
      const [whole = '', phrase = '', number = ''] = found ?? [];
      if (!found) return null;
      const start = from + found.index + whole.indexOf(phrase);
      return { start, end: start + phrase.length, number };
    }

    function citedAfter(pattern: RegExp, at: number): Cited | null {
      pattern.lastIndex = at;
      const [, phrase = '', number] = pattern.exec(text) ?? [];
      return number ? { start: pattern.lastIndex - phrase.length, end: pattern.lastIndex, number } : null;
    }

    function citedAround(before: string): Cited | null {
      return grammar.nounBeforeName.test(before) ? citedAfter(grammar.councilNumberAlone, mention.end) : null;
    }
  });

  function yearAt(end: number): string | undefined {
    grammar.date.lastIndex = end;
    return /\d{4}$/.exec(grammar.date.exec(text)?.[0] ?? '')?.[0];
  }
}
